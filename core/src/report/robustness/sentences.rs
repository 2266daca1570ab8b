//! What would change the award, in sentences.

use super::Writer;
use crate::analysis::{KnownTo, ShareInterval, TurnOutcome, TurningPoint};
use crate::robustness::WeightsTold;
use crate::wording::fill;

impl Writer<'_> {
    pub(super) fn sentences(&self) -> Vec<String> {
        let say = self.reader.say;
        let mut sentences = vec![self.lead()];
        let untold = self.robustness.not_examined;
        sentences.extend(untold.map(|why| self.reader.word(why)));
        let close = self
            .robustness
            .leads
            .iter()
            .filter(|lead| lead.within_rounding);
        sentences.extend(close.map(|lead| {
            let other = self.bidder(&lead.bid);
            fill(say.robust_rounding, &[("other", other)])
        }));
        let untold = self
            .robustness
            .weights
            .filter(|told| *told != WeightsTold::Told && untold.is_none());
        sentences.extend(untold.map(|told| self.reader.word(told)));
        if !self.robustness.shares.is_empty() {
            let limited = self.robustness.shares.iter();
            let limited: Vec<String> = limited.filter_map(|share| self.weight(share)).collect();
            if limited.is_empty() {
                let none = (say.robust_weights_none, say.robust_weights_none_suppliers);
                sentences.push(self.for_suppliers(none.0, none.1).to_owned());
            }
            sentences.extend(limited);
            if !self.robustness.shifts.is_empty() {
                sentences.push(self.least_shift());
            }
        }
        let withdrawn = self.robustness.withdrawals.iter();
        let withdrawn: Vec<String> = withdrawn
            .map(|one| {
                let places = [
                    ("withdrawn", self.bidder(&one.bid)),
                    ("winners", &self.bidders(&one.winners)),
                ];
                let without = if self.is_among_lots() {
                    say.robust_without_lot
                } else {
                    self.for_suppliers(say.robust_without, say.robust_without_suppliers)
                };
                fill(without, &places)
            })
            .collect();
        let bidders = self.robustness.withdrawn_bidders.iter();
        let bidders: Vec<String> = bidders
            .map(|one| {
                let bid = one.bids.first().map_or("", String::as_str);
                let places = [
                    ("withdrawn", self.bidder(bid)),
                    ("winners", &self.bidders(&one.winners)),
                ];
                fill(say.robust_without_bidder, &places)
            })
            .collect();
        if withdrawn.is_empty() && bidders.is_empty() {
            let none = (say.robust_without_none, say.robust_without_none_suppliers);
            sentences.push(self.for_suppliers(none.0, none.1).to_owned());
        }
        sentences.extend(withdrawn);
        sentences.extend(bidders);
        let criteria = self.robustness.criteria.iter();
        let mut turns = criteria
            .flat_map(|criterion| &criterion.bids)
            .flat_map(|bid| [Some(&bid.measure), bid.points.as_ref()])
            .flatten();
        if turns.any(|turns| turns.outcome == TurnOutcome::NotFollowed) {
            sentences.push(say.robust_not_followed_why.to_owned());
        }
        sentences
    }

    fn lead(&self) -> String {
        let say = self.reader.say;
        let suppliers = self.robustness.suppliers.last();
        let winner = self.robustness.winner.as_ref().or(suppliers);
        let Some(first) = self.robustness.leads.first() else {
            let bidder = winner.map_or("", |winner| self.bidder(winner));
            let sentence = if self.robustness.not_examined.is_some() {
                say.robust_wins_lot
            } else {
                say.robust_limited
            };
            return fill(sentence, &[("bidder", bidder)]);
        };
        let bidder = winner.map_or("", |winner| self.bidder(winner));
        let other = self.bidder(&first.bid);
        if let Some(decided_by) = &first.decided_by {
            let decided_by = self.tie_break(decided_by);
            let places = [
                ("bidder", bidder),
                ("other", other),
                ("decided_by", &decided_by),
            ];
            let is_tie = first.lead.value.is_some_and(|lead| lead.0.is_zero());
            let sentence = if is_tie {
                say.robust_tie
            } else {
                say.robust_corridor
            };
            return fill(sentence, &places);
        }
        let lead = self
            .reader
            .spoken(&first.lead, self.decimals(&[&first.lead]));
        let relative = first.relative.as_ref().map(|share| self.percent(share));
        let places = [
            ("bidder", bidder),
            ("other", other),
            ("lead", &lead),
            ("relative", relative.as_deref().unwrap_or("–")),
        ];
        let lead = self.for_suppliers(say.robust_lead, say.robust_lead_supplier);
        fill(lead, &places)
    }

    /// Between which weights of a criterion the winner stays; none where every weight will do.
    fn weight(&self, interval: &ShareInterval) -> Option<String> {
        let say = self.reader.say;
        let bound = |end: &TurningPoint, open: &'static str, closed: &'static str| {
            let word = if end.included { open } else { closed };
            fill(word, &[("value", &self.percent(&end.value))])
        };
        let lower = interval.lower.as_ref();
        let lower = lower.map(|end| bound(end, say.more_than, say.at_least));
        let upper = interval.upper.as_ref();
        let upper = upper.map(|end| bound(end, say.less_than, say.at_most));
        let ends = [interval.lower.as_ref(), interval.upper.as_ref()];
        let [first, last] = ends.map(|end| end.and_then(|end| end.value.value));
        // A tie by points alone may leave the one weight there is now.
        let is_one = first.is_some_and(|_| first == last);
        let one = is_one.then(|| Some(self.percent(&interval.share)));
        let (lower, upper) = one.map_or((lower, upper), |one| (one, None));
        let bounds: Vec<&str> = [&lower, &upper]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        if bounds.is_empty() {
            return None;
        }
        let places = [
            ("criterion", self.criterion(&interval.criterion)),
            ("bounds", self.reader.listed(&bounds)),
            ("now", self.percent(&interval.share)),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        let mut known = ends.into_iter().flatten().map(|end| end.known);
        let weight = if known.all(|known| known == KnownTo::Exactly) {
            self.for_suppliers(say.robust_weight, say.robust_weight_suppliers)
        } else {
            let surely = (say.robust_weight_surely, say.robust_weight_surely_suppliers);
            self.for_suppliers(surely.0, surely.1)
        };
        Some(fill(weight, &places))
    }

    fn least_shift(&self) -> String {
        let say = self.reader.say;
        let first = self.robustness.shifts.first();
        let found =
            first.and_then(|shift| Some((shift, shift.moved.as_ref()?, shift.to.as_ref()?)));
        let Some((shift, moved, to)) = found else {
            let none = (say.robust_shift_none, say.robust_shift_none_suppliers);
            return self.for_suppliers(none.0, none.1).to_owned();
        };
        if shift.from.is_empty() {
            let any = (say.robust_shift_any, say.robust_shift_any_suppliers);
            return self.for_suppliers(any.0, any.1).to_owned();
        }
        let share = self.moved(shift, moved, true);
        let supplier = shift.supplier.as_deref();
        let supplier = supplier.map_or("", |supplier| self.bidder(supplier));
        let then = if let Some(bid) = &shift.bid {
            let overtaken = (say.robust_overtaken, say.robust_overtaken_supplier);
            let places = [("bidder", self.bidder(bid)), ("supplier", supplier)];
            fill(self.for_suppliers(overtaken.0, overtaken.1), &places)
        } else {
            let below = self.for_suppliers(say.robust_below, say.robust_below_supplier);
            fill(below, &[("supplier", supplier)])
        };
        let places = [
            ("share", share),
            ("from", self.criteria(&shift.from)),
            ("to", self.criterion(to)),
            ("then", then),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        let least = self.for_suppliers(say.robust_shift, say.robust_shift_suppliers);
        fill(least, &places)
    }
}
