//! How sure the award is, in sentences.

use super::Writer;
use crate::catalogue::Language;
use crate::simulation::{BidSimulation, Places, Probability};
use crate::wording::estimate::Estimate;
use crate::wording::fill;

/// Of fewer draws a reader is warned: a share of a half is then off by more than five percentage points.
const FEW: u32 = 100;
/// How many decimals a share of draws has that has no error.
const DECIMALS: u32 = 2;

impl Writer<'_> {
    pub(super) fn sentences(&self) -> Vec<String> {
        let told = self.told;
        let placed: Vec<(&BidSimulation, &Places)> = self
            .lot
            .by_place()
            .into_iter()
            .filter_map(|bid| Some((bid, bid.places.as_ref()?)))
            .collect();
        let (first, others): (Vec<_>, Vec<_>) = placed
            .into_iter()
            .partition(|(_, places)| places.awarded == Some(1));
        let is_shared = first.len() > 1;
        let mut sentences: Vec<String> = first
            .iter()
            .map(|(bid, places)| self.wins(bid, places, is_shared))
            .collect();
        let always = first.iter().any(|(_, places)| is_always(places.wins));
        let often = |one: &(&BidSimulation, &Places)| one.1.wins.share;
        let rival = others.iter();
        let rival = rival.max_by(|one, other| often(one).total_cmp(&often(other)));
        if let Some((bid, places)) = rival.filter(|_| !always) {
            sentences.push(if is_never(places.wins) {
                told.no_rival.to_owned()
            } else {
                self.share_of(told.rival, places.wins, &[("bidder", self.bidder(bid))])
            });
        }
        let tied = self.lot.tied.filter(|tied| !is_never(*tied));
        sentences.extend(tied.map(|tied| self.share_of(told.shares_first, tied, &[])));
        let lost = self.lot.without_result.draws;
        if lost > 0 {
            let (draws, all) = (
                self.reader.counted(lost),
                self.reader.counted(u64::from(self.design.draws)),
            );
            let places = [("draws", &*draws), ("all", &*all)];
            sentences.push(fill(told.not_counted, &places));
        }
        if sentences.is_empty() {
            sentences.push(told.no_places.to_owned());
        }
        let draws = self.design.draws;
        if draws < FEW {
            let few = if draws == 1 {
                told.one_draw
            } else {
                told.too_few
            };
            sentences.push(fill(few, &[("draws", &draws.to_string())]));
        }
        sentences
    }

    fn bidder<'b>(&'b self, bid: &'b BidSimulation) -> &'b str {
        self.reader.bidder(&bid.bid)
    }

    fn wins(&self, bid: &BidSimulation, places: &Places, is_shared: bool) -> String {
        let told = self.told;
        let rank = if is_shared {
            fill(told.rank_shared, &[("rank", "1")])
        } else {
            "1".to_owned()
        };
        let template = if is_always(places.wins) {
            told.wins_all
        } else if is_never(places.wins) {
            told.wins_none
        } else {
            told.wins
        };
        let draws = self.reader.counted(self.ordered());
        let names = [
            ("bidder", self.bidder(bid)),
            ("rank", &rank),
            ("draws", &draws),
        ];
        self.share_of(template, places.wins, &names)
    }

    /// A sentence about a share of the draws.
    fn share_of(&self, template: &str, of: Probability, names: &[(&str, &str)]) -> String {
        let (share, error) = self.percent(of);
        let mut names = names.to_vec();
        names.extend([("share", &*share), ("error", &*error)]);
        fill(template, &names)
    }

    /// A share of the draws and its error, each with its unit.
    pub(super) fn percent(&self, of: Probability) -> (String, String) {
        let language = self.reader.language;
        let Some(estimate) = Estimate::percent(of.share, of.standard_error) else {
            return (String::new(), String::new());
        };
        let (share, error) = estimate.shown(DECIMALS, language);
        let space = match language {
            Language::Danish => "\u{a0}",
            Language::English => "",
        };
        let error = format!("{error}\u{a0}{}", self.told.points);
        (format!("{share}{space}%"), error)
    }
}

fn is_always(of: Probability) -> bool {
    of.share >= 1.0
}

fn is_never(of: Probability) -> bool {
    of.share <= 0.0
}
