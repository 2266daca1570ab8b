//! How the reader's bid fared, and who won.

use crate::evaluation::{CombinedBid, CombinedStanding, GroupCompared, Standing};
use crate::explain::Figure;
use crate::explanation::BidExplanation;
use crate::num::Decimal;
use crate::wording::{fill, number};

use super::Telling;
use crate::report::allocation::rule_of;
use crate::report::tie::{draws_lots, is_allocation_undecided};

impl<'a> Telling<'a> {
    /// Where the bid stands, and who won.
    pub(super) fn sentences(&self, bid: Option<&'a BidExplanation>) -> Vec<String> {
        let told = self.told;
        let Some(bid) = bid else {
            return Vec::new();
        };
        let together = self.combined;
        let own = together.and_then(|together| together.find(&bid.bid));
        let mut sentences = match (bid.standing, own) {
            (Standing::Ranked, _) => vec![self.own_place(bid)],
            (_, Some((group, combined))) => self.own_combined(group, combined),
            _ => vec![told.not_ranked.to_owned()],
        };
        let winner = together.and_then(|together| {
            let (group, combined) = together.find(together.winner_of(&self.lot.id)?)?;
            Some((combined.bid != bid.bid).then(|| together.won(group, combined)))
        });
        if let Some(undecided) = self.undecided() {
            sentences.push(undecided);
            return sentences;
        }
        // It wins, or another combined bid does, which is told with all its lots.
        if let Some(won) = winner {
            sentences.extend(won);
            return sentences;
        }
        let mut winners = self.lot.winners.iter();
        let is_winner = winners.any(|winner| winner.bid == bid.bid);
        let reader = &self.award.reader;
        let winners = self.lot.winners.iter();
        let winners: Vec<String> = winners.map(|winner| self.award.said(&winner.bid)).collect();
        let winners: Vec<&str> = winners.iter().map(String::as_str).collect();
        match (winners.as_slice(), self.lot.winners.first()) {
            ([], _) | (_, None) => match self.award.lot.awarded {
                Some(_) if bid.rank.is_some() => {
                    let limit = self.limit(bid);
                    let sentence = if limit.is_empty() {
                        told.not_awarded
                    } else {
                        told.not_awarded_limit
                    };
                    sentences.push(sentence.to_owned());
                    sentences.extend(limit);
                }
                _ => sentences.push(reader.say.result_none.to_owned()),
            },
            ([_], Some(_)) if is_winner => {
                let is_limited = self.award.lot.awarded.is_some();
                sentences.extend(is_limited.then(|| told.own_awarded.to_owned()));
            }
            ([name], Some(winner)) => {
                // A bid that is not ranked is told who won, and no more of that bid.
                let total = bid.rank.and_then(|_| self.total(winner));
                let sentence = match total {
                    None => told.winner,
                    Some(_) => self.award.of_total([
                        told.winner_points,
                        told.winner_price,
                        told.winner_lowest,
                        told.winner_quotient,
                    ]),
                };
                let total = total.unwrap_or_default();
                let per = self.per(winner).unwrap_or_default();
                let places = [("winner", *name), ("total", &total), ("per", &per)];
                sentences.push(fill(sentence, &places));
            }
            (several, Some(_)) => {
                let sentence = match self.award.lot.framework {
                    Some(_) => told.suppliers,
                    None => told.shared,
                };
                sentences.push(fill(sentence, &[("winners", &reader.listed(several))]));
            }
        }
        if bid.passed_over {
            let mut winners = self.lot.winners.iter();
            let is_better = winners.all(|winner| bid.rank < winner.rank);
            let sentence = if is_better {
                told.passed_over
            } else {
                told.passed_over_equal
            };
            sentences.push(sentence.to_owned());
            sentences.extend(self.limit(bid));
        }
        sentences
    }

    /// How the reader's combined bid fared.
    fn own_combined(&self, group: &GroupCompared, bid: &CombinedBid) -> Vec<String> {
        let told = self.told;
        let result = match bid.standing {
            CombinedStanding::Wins => [told.combined_wins, told.combined_wins_alone],
            CombinedStanding::Loses => [told.combined_loses, told.combined_loses_alone],
            CombinedStanding::NotAdmitted => [told.combined_not_admitted; 2],
            CombinedStanding::NothingToCompare => [told.combined_nothing_to_compare; 2],
            CombinedStanding::Undecided => [told.combined_undecided; 2],
        };
        let together = self.combined.iter();
        // It may be better in its own lots and worse for all of them together.
        let gain = bid.gain.as_ref().and_then(|gain| gain.value);
        let is_better = gain.is_some_and(|Figure(gain)| gain > Decimal::ZERO);
        let but = (is_better && bid.standing == CombinedStanding::Loses)
            .then_some([told.combined_better; 2]);
        [[told.combined_own; 2], result]
            .into_iter()
            .chain(but)
            .flat_map(|sentences| {
                together
                    .clone()
                    .map(move |one| one.told(sentences, group, bid))
            })
            .collect()
    }

    fn own_place(&self, bid: &BidExplanation) -> String {
        let told = self.told;
        let places = self.award.lot.ranking.iter();
        let count: usize = places.map(|place| place.bids.len()).sum();
        let total = self.total(bid);
        let sentence = match &total {
            None if count == 1 => told.own_only,
            None => told.own_place,
            Some(_) => self.award.of_total([
                told.own_points,
                told.own_price,
                told.own_lowest,
                told.own_quotient,
            ]),
        };
        let per = self.per(bid).unwrap_or_default();
        let places = [
            ("per", per.as_str()),
            ("total", total.as_deref().unwrap_or_default()),
            ("rank", &bid.rank.unwrap_or_default().to_string()),
            ("count", &count.to_string()),
        ];
        fill(sentence, &places)
    }

    /// A bid's total in words; none where it has none or it is withheld.
    fn total(&self, bid: &BidExplanation) -> Option<String> {
        let total = bid.total.as_ref()?;
        let Figure(value) = total.value?;
        let reader = &self.award.reader;
        let decimals = self.award.decimals_of_totals();
        let shown = number::shown(value, decimals, reader.language);
        let unit = if self.award.by_price() {
            total.unit.as_str()
        } else {
            self.award.unit_of_points()
        };
        Some(reader.in_unit(&shown, unit))
    }

    /// That nobody has won yet, and why; none where somebody has, or nobody can.
    pub(super) fn undecided(&self) -> Option<String> {
        let told = self.told;
        let Some(place) = self.award.undecided() else {
            let waits = self.award.lot.awarded.as_ref().is_some_and(Vec::is_empty)
                && is_allocation_undecided(self.evaluation);
            return waits.then(|| told.allocation_undecided.to_owned());
        };
        let sentence = if draws_lots(&self.award.reader) {
            told.to_draw
        } else {
            told.shared
        };
        let bidders = self.award.said_all(&place.bids);
        Some(fill(sentence, &[("winners", &bidders)]))
    }

    /// How many lots a bidder may win, by which rule, and which the reader won instead.
    fn limit(&self, bid: &BidExplanation) -> Vec<String> {
        let Some(allocation) = &self.evaluation.allocation else {
            return Vec::new();
        };
        let reader = self.award.reader;
        let bidder_of = |id: &str| {
            let mut bids = reader.bids.iter();
            bids.find(|known| known.id == id)
                .map(|known| &known.bidder_id)
        };
        let won = self.evaluation.lots.iter().filter(|lot| {
            let mut awarded = lot.awarded.iter().flatten();
            awarded.any(|winner| bidder_of(winner) == bidder_of(&bid.bid))
        });
        let won: Vec<String> = won
            .map(|lot| format!("{} {}", lot.id, reader.quote(&lot.title)))
            .collect();
        let won: Vec<&str> = won.iter().map(String::as_str).collect();
        let mut sentences = rule_of(allocation, reader);
        if !won.is_empty() {
            let lots = reader.listed(&won);
            sentences.push(fill(self.told.won_instead, &[("lots", &lots)]));
        }
        sentences
    }
}
