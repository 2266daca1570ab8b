//! The award as a reader sees it: who is first, by how much, and why others are not ranked.

use crate::evaluation::{BidEvaluation, LotEvaluation, Outcome, Place, Standing};
use crate::explain::Explained;
use crate::wording::{fill, named};

use super::reader::{Reader, criterion_path, decimals_compared};
use super::table::{Cell, Column, Row, Table};
pub(super) use super::tie::tie_break;

/// What is said about one bid.
#[derive(Debug)]
pub(super) struct Notes {
    /// The bid.
    pub(super) bid: String,
    /// Where it stands; empty where that does not matter.
    pub(super) standing: String,
    /// What is said.
    pub(super) notes: Vec<String>,
}

/// A lot and its bids, the ranked ones first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Award<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) lot: &'a LotEvaluation,
}

impl<'a> Award<'a> {
    /// Every bid: by place, then in the order given.
    pub(super) fn bids(&self) -> Vec<&'a BidEvaluation> {
        self.lot.bids_by_rank()
    }

    pub(super) fn bid(&self, id: &str) -> Option<&'a BidEvaluation> {
        self.lot.bids.iter().find(|bid| bid.bid == id)
    }

    /// The result in sentences that can be read aloud.
    pub(super) fn sentences(&self) -> Vec<String> {
        let say = self.reader.say;
        match self.lot.outcome {
            _ if self.lot.bids.is_empty() => vec![say.result_no_bids.to_owned()],
            Outcome::NoAdmittedBid => vec![say.result_none.to_owned()],
            Outcome::Open => vec![self.open_sentence()],
            Outcome::Tied => self
                .lot
                .ranking
                .first()
                .map(|place| self.tied_sentence(place))
                .into_iter()
                .collect(),
            Outcome::Ranked => self.ranked_sentences(),
        }
    }

    fn open_sentence(&self) -> String {
        let say = self.reader.say;
        let questions: usize = self
            .lot
            .bids
            .iter()
            .filter(|bid| bid.standing == Standing::Incomplete)
            .map(|bid| bid.reasons.len())
            .sum();
        match questions {
            1 => say.result_open_one.to_owned(),
            many => fill(say.result_open, &[("count", &many.to_string())]),
        }
    }

    fn ranked_sentences(&self) -> Vec<String> {
        let say = self.reader.say;
        let mut places = self.lot.ranking.iter();
        let Some(first) = places.next() else {
            return Vec::new();
        };
        let count: usize = self.lot.ranking.iter().map(|place| place.bids.len()).sum();
        let unscored = first
            .bids
            .iter()
            .all(|id| self.bid(id).is_none_or(|bid| bid.total.is_none()));
        let sentence = match count {
            _ if unscored => say.result_only,
            1 => say.result_single,
            _ => say.result_first,
        };
        let count = count.to_string();
        let mut sentences = vec![fill(
            sentence,
            &[
                ("bidder", &self.holders(first)),
                ("count", &count),
                ("total", &self.total_of(first)),
            ],
        )];
        if let Some(second) = places.next() {
            sentences.push(fill(
                say.result_next,
                &[
                    ("rank", &second.rank.to_string()),
                    ("bidder", &self.holders(second)),
                    ("total", &self.total_of(second)),
                ],
            ));
            if let Some(decided_by) = &second.decided_by {
                let corridor = self.lot.corridor.as_ref();
                let is_deciding = corridor.is_some_and(|used| used.deciding == *decided_by);
                sentences.push(fill(
                    if is_deciding {
                        say.result_within_corridor
                    } else {
                        say.result_tie_broken
                    },
                    &[("decided_by", &self.tie_break(decided_by))],
                ));
            }
        }
        sentences
    }

    pub(super) fn holders(&self, place: &'a Place) -> String {
        self.said_all(&place.bids)
    }

    /// The bids by place, with their totals.
    pub(super) fn ranking(&self) -> Table {
        let reader = &self.reader;
        let say = reader.say;
        let bids = self.bids();
        let cost = |bid: &&'a BidEvaluation| Some(&bid.costs.as_ref()?.totals.present_value);
        let prices: Vec<&Explained> = bids
            .iter()
            .filter_map(|bid| bid.offered_price.as_ref())
            .collect();
        let costs: Vec<&Explained> = bids.iter().filter_map(cost).collect();
        let qualities: Vec<&Explained> =
            bids.iter().filter_map(|bid| bid.quality.as_ref()).collect();
        let total_decimals = self.decimals_of_totals();
        let quality_decimals = decimals_compared(&qualities, reader.currency());
        let price_decimals = decimals_compared(&prices, reader.currency());
        let cost_decimals = decimals_compared(&costs, reader.currency());
        let all_ranked = bids.iter().all(|bid| bid.standing == Standing::Ranked);

        let row = |bid: &&'a BidEvaluation| {
            let mut places = self.lot.ranking.iter();
            let place = places.find(|place| place.bids.contains(&bid.bid));
            let decided_by = place.and_then(|place| place.decided_by.as_ref());
            let cells = vec![
                Cell::Text(
                    place.map_or_else(|| reader.word(bid.standing), |place| self.place(place)),
                ),
                self.total_cell(bid, total_decimals),
                reader.cell(bid.quality.as_ref(), quality_decimals),
                reader.cell(bid.offered_price.as_ref(), price_decimals),
                reader.cell(cost(bid), cost_decimals),
                decided_by.map_or(Cell::Empty, |word| Cell::Text(self.tie_break(word))),
            ];
            let row = Row::new(reader.bidder(&bid.bid), cells);
            let row = row.detailed(if bid.variant {
                format!("{}, {}", bid.bid, say.variant)
            } else {
                bid.bid.clone()
            });
            if self.lot.is_winner(bid) {
                row.strong()
            } else {
                row
            }
        };
        Table {
            caption: say.ranking.to_owned(),
            corner: say.bidder.to_owned(),
            columns: vec![
                Column::words(if all_ranked {
                    say.place
                } else {
                    say.place_or_standing
                }),
                Column::numbers(self.total_head()),
                Column::numbers(say.quality_points.to_owned()),
                Column::numbers(self.in_currency(say.offered_price)),
                Column {
                    detail: say.present_value.to_owned(),
                    ..Column::numbers(self.in_currency(say.life_cycle_cost))
                },
                Column::words(say.decided_by),
            ],
            ..Table::default()
        }
        .with_rows(bids.iter().map(row).collect())
        .without_empty_columns()
    }

    /// The total of a bid.
    pub(super) fn total_cell(&self, bid: &BidEvaluation, decimals: u32) -> Cell {
        self.reader.cell(bid.total.as_ref(), decimals)
    }

    /// What the total of a bid is called.
    pub(super) fn total_head(&self) -> String {
        if self.by_price() {
            self.in_currency(self.reader.say.evaluation_price)
        } else if self.lot.method == "price_per_quality" {
            self.reader.say.quality_for_money.to_owned()
        } else {
            self.reader.say.total_points.to_owned()
        }
    }

    fn place(&self, place: &Place) -> String {
        if place.bids.len() > 1 {
            format!("{} ({})", place.rank, self.reader.say.shared)
        } else {
            place.rank.to_string()
        }
    }

    pub(super) fn in_currency(&self, head: &str) -> String {
        format!("{head} ({})", self.reader.currency())
    }

    /// Why bids wait, or are not ranked.
    pub(super) fn reasons(&self, waiting: bool) -> Vec<Notes> {
        self.lot
            .bids
            .iter()
            .chain(&self.lot.combined)
            .filter(|bid| (bid.standing == Standing::Incomplete) == waiting)
            .filter(|bid| !matches!(bid.standing, Standing::Ranked | Standing::Admitted))
            .map(|bid| Notes {
                bid: self.name(bid),
                standing: self.reader.word(bid.standing),
                notes: bid
                    .reasons
                    .iter()
                    .map(|reason| self.reason(reason))
                    .collect(),
            })
            .collect()
    }

    pub(super) fn quoted_criterion(&self, id: &str) -> String {
        self.reader.quote(&criterion_path(self.lot, id))
    }

    /// Who made a bid, in a sentence: with the bid's name where the bidder has others for the lot.
    pub(super) fn said(&self, bid: &str) -> String {
        let bidder_of = |id: &str| {
            let mut bids = self.reader.bids.iter();
            bids.find(|one| one.id == id).map(|one| &one.bidder_id)
        };
        let mut others = self.lot.bids.iter().filter(|one| one.bid != bid);
        let has_others = others.any(|one| bidder_of(&one.bid) == bidder_of(bid));
        named(self.reader.bidder(bid), if has_others { bid } else { "" })
    }

    /// Bids in a sentence: `A, B (b2) and C`.
    pub(super) fn said_all(&self, bids: &[String]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| self.said(bid)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.reader.listed(&names)
    }

    /// A bid by its bidder and identifier.
    pub(super) fn name(&self, bid: &'a BidEvaluation) -> String {
        let bidder = self.reader.bidder(&bid.bid);
        if bidder == bid.bid {
            bidder.to_owned()
        } else {
            format!("{bidder} ({})", bid.bid)
        }
    }
}
