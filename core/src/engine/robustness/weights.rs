//! Which weights would change the award, explained.

use super::{Answers, known, negated, stepped};
use crate::analysis::{ShareInterval, TurningPoint, WeightShift};
use crate::explain::{Explained, Term};
use crate::num::Decimal;
use crate::robustness::{Against, Cause, Moved, ShareEnd, ShareRange, Shift};

impl Answers<'_> {
    pub(super) fn interval(&self, range: &ShareRange) -> ShareInterval {
        let (weights, sums) = range.fraction;
        let inputs = vec![Term::new("w", weights), Term::new("W", sums)];
        let [lower, upper] = &range.ends;
        ShareInterval {
            criterion: self.room.criterion_id(range.criterion).to_owned(),
            share: Explained::new(range.share, "1", "robustness.share", inputs),
            lower: lower.as_ref().map(|end| self.share_end(end)),
            upper: upper.as_ref().map(|end| self.share_end(end)),
        }
    }

    fn share_end(&self, end: &ShareEnd) -> TurningPoint {
        let name = match end.flip.cause {
            Cause::Rival(rival) => self.bid(rival),
            Cause::Threshold(criterion) | Cause::RivalThreshold(_, criterion) => {
                self.threshold(criterion).to_owned()
            }
            Cause::Corridor(..) | Cause::Deciding | Cause::Step | Cause::Present => String::new(),
        };
        let unit = match end.flip.cause {
            Cause::Rival(_) => self.unit(),
            _ => "points",
        };
        self.turning_point(&end.flip, |value, beyond| match end.leads {
            Some((inside, outside)) => {
                let mut inputs = vec![
                    Term::new("a", inside).in_unit(unit).named(&name),
                    Term::new("b", outside).in_unit(unit).named(&name),
                ];
                inputs.extend(band(end.band, beyond, unit));
                Explained::new(value, "1", "robustness.share_at_tie", inputs)
            }
            None => stepped(value, "1"),
        })
    }

    pub(super) fn shift(&self, shift: &Shift) -> WeightShift {
        let (bid, threshold) = match shift.against {
            Against::Rival(rival) => (Some(self.bid(rival)), None),
            Against::Threshold(group) => (None, Some(self.threshold(group).to_owned())),
        };
        let unit = if bid.is_some() { self.unit() } else { "points" };
        let moved = shift.moved.as_ref();
        let states = moved.map(|moved| known(moved.known));
        let explained = |value: Decimal, moved: &Moved, from: &[(usize, Decimal)]| {
            let name = |index: &usize| self.room.criterion_id(*index).to_owned();
            let mut inputs = vec![Term::new("D", shift.lead).in_unit(unit)];
            for (criterion, lead) in &moved.leads {
                let symbol = if *criterion == moved.to { "d0" } else { "d" };
                inputs.push(
                    Term::new(symbol, *lead)
                        .in_unit(unit)
                        .named(name(criterion)),
                );
            }
            for (criterion, share) in from {
                inputs.push(Term::new("m", *share).named(name(criterion)));
            }
            Explained::new(value, "1", "robustness.moved", inputs)
        };
        let several = self.awarded.seats.are_several();
        WeightShift {
            supplier: several.then(|| self.bid(shift.winner)),
            bid,
            threshold,
            moved: moved.map(|moved| explained(moved.share, moved, &moved.from)),
            known: states.map(|(known, _)| known),
            certain: moved
                .zip(states)
                .and_then(|(moved, (_, certain))| Some(explained(certain?, moved, &[]))),
            included: moved.map(|moved| moved.included),
            from: moved.map_or_else(Vec::new, |moved| {
                let from = moved.from.iter();
                from.map(|(index, _)| self.room.criterion_id(*index).to_owned())
                    .collect()
            }),
            to: moved.map(|moved| self.room.criterion_id(moved.to).to_owned()),
        }
    }
}

/// The room that a declared rounding leaves, with its sign.
fn band(band: Decimal, beyond: bool, unit: &str) -> Option<Term> {
    let signed = if beyond { negated(band) } else { band };
    (!band.is_zero()).then(|| Term::new("e", signed).in_unit(unit))
}
