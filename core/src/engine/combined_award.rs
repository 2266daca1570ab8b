//! What is told of combined bids: the sums beside each other, and who wins.

use super::allocation::known;
use super::combined_bids::{Compared, Comparing, Part};
use crate::allocation::Winner;
use crate::evaluation::{
    AllocationOutcome, AllocationTie, CombinedAward, CombinedBid, CombinedStanding, GroupCompared,
    LotCompared,
};
use crate::explain::{Explained, Term};
use crate::model::{CombinedComparison, LotGroup};
use crate::num::{Decimal, Exact, Scalar, sum};
use crate::problem::Problems;

impl Comparing<'_> {
    /// What is told of it.
    pub(super) fn award(&self, result: &Compared<'_>, problems: &mut Problems) -> CombinedAward {
        let tie = result.found.and_then(|found| found.tie.as_ref());
        let groups = self.terms.groups.iter().enumerate();
        let groups = groups.map(|(index, group)| self.group(index, group, result, problems));
        let groups = groups.collect();
        let lots = self.compared().map(|lot| LotCompared {
            lot: self.lot_id(lot),
            separate: sorted(self.separate(lot).iter().map(|one| self.bid_id(one.bid))),
            combined: result.combined(lot).map(|bid| self.bid_id(bid)),
        });
        let lots = lots.collect();
        let decided = result.found.filter(|found| found.tie.is_none());
        let pairs = decided.into_iter().flat_map(|found| {
            self.compared().filter_map(|lot| {
                let award = match found.winners.get(lot).copied().flatten()? {
                    Winner::Combined(_) => self.of_combined(lot, result.combined(lot)?)?,
                    Winner::Separate(_) if self.allocation.is_none() => self.of_separate(lot)?,
                    Winner::Separate(index) => {
                        let placed = self.placed.get(lot)?.get(index)?;
                        self.part(lot, placed, &self.lots.get(lot)?.bids)?
                    }
                };
                Some((self.of_separate(lot)?, award))
            })
        });
        let (separate, award): (Vec<Part>, Vec<Part>) = pairs.unzip();
        let separate = self.amount(&separate, problems);
        let award = self.amount(&award, problems);
        let gain = self.gain(separate.as_ref(), award.as_ref(), problems);
        let shown = |sum: Option<Sum>| sum.map(|sum| sum.told);
        CombinedAward {
            outcome: match (result.is_open, tie) {
                (true, _) => AllocationOutcome::Open,
                (_, Some(_)) => AllocationOutcome::Tied,
                _ => AllocationOutcome::Allocated,
            },
            comparison: self.terms.comparison.name(),
            equal: self.terms.equal,
            no_separate_winner: self.terms.no_separate_winner,
            groups,
            lots,
            separate: shown(separate),
            award: shown(award),
            gain,
            tie: tie.map(|tie| AllocationTie {
                lot: self.lot_id(tie.lot),
                bids: sorted(
                    tie.winners
                        .iter()
                        .map(|winner| self.name(tie.lot, *winner, result)),
                ),
            }),
        }
    }

    fn group(
        &self,
        index: usize,
        group: &LotGroup,
        result: &Compared<'_>,
        problems: &mut Problems,
    ) -> GroupCompared {
        let separate = group.lots.iter().map(|lot| self.of_separate(*lot));
        let separate: Option<Vec<Part>> = separate.collect();
        let separate = separate.and_then(|parts| self.amount(&parts, problems));
        let mut bids = Vec::new();
        for bid in self.by_identifier() {
            if self.terms.of_bid.get(bid) != Some(&Some(index)) {
                continue;
            }
            let parts = self.together(bid, group);
            let is_admitted = parts.is_some();
            let total = parts.and_then(|parts| self.amount(&parts, problems));
            let is_offered = result.offered.iter().any(|one| one.bid == bid);
            let wins = group
                .lots
                .iter()
                .any(|lot| result.combined(*lot) == Some(bid));
            bids.push(CombinedBid {
                bid: self.bid_id(bid),
                standing: match result.found {
                    _ if result.is_open => CombinedStanding::Undecided,
                    _ if !is_admitted => CombinedStanding::NotAdmitted,
                    _ if !is_offered => CombinedStanding::NothingToCompare,
                    Some(found) if found.tie.is_some() => CombinedStanding::Undecided,
                    _ if wins => CombinedStanding::Wins,
                    _ => CombinedStanding::Loses,
                },
                gain: self.gain(separate.as_ref(), total.as_ref(), problems),
                total: total.map(|total| total.told),
            });
        }
        GroupCompared {
            id: group.id.clone(),
            lots: group.lots.iter().map(|lot| self.lot_id(*lot)).collect(),
            separate: separate.map(|separate| separate.told),
            bids,
        }
    }

    fn unit(&self) -> &str {
        if self.by_points() {
            "points"
        } else {
            &self.case.procurement.currency
        }
    }

    /// What lots add up to; none where there are none.
    fn amount(&self, parts: &[Part], problems: &mut Problems) -> Option<Sum> {
        if parts.is_empty() {
            return None;
        }
        let counted = parts.iter().map(|part| Exact::exact(part.counted));
        let value = known(sum(counted), problems)?;
        let term = |symbol, part: &Part| {
            let term = Term::new(symbol, part.total).in_unit(self.unit());
            term.named(self.lot_id(part.lot))
        };
        let (formula, inputs) = match &self.terms.comparison {
            CombinedComparison::LeastTotal => (
                "allocation.sum",
                parts.iter().map(|part| term("x", part)).collect(),
            ),
            CombinedComparison::MostPoints(weights) => {
                let pairs = parts.iter().flat_map(|part| {
                    let weight = weights.get(part.lot).copied().flatten();
                    let weight = Term::new("w", weight.unwrap_or_default());
                    [weight.named(self.lot_id(part.lot)), term("p", part)]
                });
                ("combined_bids.points", pairs.collect())
            }
        };
        let secret = parts.iter().any(|part| part.secret);
        Some(Sum {
            value,
            secret,
            told: Explained::new(value, self.unit(), formula, inputs).unless(secret),
        })
    }

    /// What a sum is better by than that of the separate award.
    fn gain(
        &self,
        separate: Option<&Sum>,
        other: Option<&Sum>,
        problems: &mut Problems,
    ) -> Option<Explained> {
        let (separate, other) = separate.zip(other)?;
        let (one, two) = (Exact::exact(separate.value), Exact::exact(other.value));
        let (formula, gain) = if self.by_points() {
            ("combined_bids.points_gained", two - one)
        } else {
            ("combined_bids.saved", one - two)
        };
        let inputs = vec![
            Term::new("S1", separate.value).in_unit(self.unit()),
            Term::new("S2", other.value).in_unit(self.unit()),
        ];
        let gain = Explained::new(known(gain, problems)?, self.unit(), formula, inputs);
        Some(gain.unless(separate.secret || other.secret))
    }
}

fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names
}

/// A sum over lots, and whether it may be shown.
struct Sum {
    value: Decimal,
    secret: bool,
    told: Explained,
}
