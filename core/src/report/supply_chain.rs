//! What the links of supply chains prove, link by link.

use crate::evaluation::{BidEvaluation, LinkResult};
use crate::wording::fill;

use super::award::Award;
use super::published::Thing;
use super::table::{Cell, Column, Group, GroupHead, Row, Table};

impl Award<'_> {
    /// Each link of every bid's supply chain, with what it proves of each requirement that reaches it.
    pub(super) fn supply_chains(&self) -> Table {
        let (say, reader) = (self.reader.say, &self.reader);
        let bids = self.bids();
        // Variants and main bids may have to meet different ones.
        let mut requirements: Vec<&str> = Vec::new();
        for one in bids.iter().flat_map(|bid| &bid.supply_chain) {
            if !requirements.contains(&one.requirement.as_str()) {
                requirements.push(&one.requirement);
            }
        }
        let groups = bids.iter().map(|bid| Group {
            head: Some(GroupHead {
                title: self.name(bid),
                detail: String::new(),
            }),
            rows: self.links(bid, &requirements),
        });
        let tier = Column::words(say.tier);
        let titles = requirements.iter();
        let titles = titles.map(|id| Column::words(reader.titled(Thing::Requirement, id)));
        let columns = std::iter::once(tier).chain(titles).collect();
        Table {
            caption: say.supply_chain.to_owned(),
            corner: say.link.to_owned(),
            columns: if requirements.is_empty() {
                Vec::new()
            } else {
                columns
            },
            groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        }
    }

    /// A row for each link that a requirement reaches.
    fn links(&self, bid: &BidEvaluation, requirements: &[&str]) -> Vec<Row> {
        let mut links: Vec<&LinkResult> = Vec::new();
        for link in bid.supply_chain.iter().flat_map(|one| &one.links) {
            if !links.iter().any(|known| known.pointer == link.pointer) {
                links.push(link);
            }
        }
        let row = |link: &&LinkResult| {
            let proven = requirements.iter().map(|id| {
                let mut asked = bid.supply_chain.iter().filter(|one| one.requirement == *id);
                let mut links = asked.next().into_iter().flat_map(|one| &one.links);
                let found = links.find(|one| one.pointer == link.pointer);
                found.map_or(Cell::Empty, |found| {
                    let outcome = self.reader.word(found.outcome);
                    Cell::Text(format!("{outcome}: {}", self.rests_on(found)))
                })
            });
            let tier = std::iter::once(Cell::Text(link.tier.to_string()));
            let row = Row::new(self.link_name(link), tier.chain(proven).collect());
            row.detailed(link.link.clone().unwrap_or_default())
        };
        links.iter().map(row).collect()
    }

    /// The link, how far down the chain it stands, and what the outcome rests on.
    pub(super) fn link(&self, link: &LinkResult) -> String {
        let tier = fill(
            self.reader.say.link_of_tier,
            &[("tier", &link.tier.to_string())],
        );
        let name = self.link_name(link);
        format!("{name}, {tier}: {}", self.rests_on(link))
    }

    fn link_name(&self, link: &LinkResult) -> String {
        let withheld = self.reader.say.confidential;
        link.name.clone().unwrap_or_else(|| withheld.to_owned())
    }

    fn rests_on(&self, link: &LinkResult) -> String {
        let rests_on = self.reader.word(link.rests_on);
        link.valid_until.as_ref().map_or(rests_on.clone(), |day| {
            let until = fill(self.reader.say.valid_until, &[("date", day)]);
            format!("{rests_on} ({until})")
        })
    }
}
