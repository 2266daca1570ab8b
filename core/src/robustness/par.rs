//! The places of a changed number at which two bids have the same of what ties are broken by.

use super::change::{Change, Changed, Running};
use super::curve::Whose;
use super::form::Form;
use crate::model::{Measure, TieBreak};
use crate::num::{Decimal, Exact, Fault, Scalar};

impl Change<'_> {
    /// Whether a tie is broken by the points that change.
    pub(super) fn points_break_ties(&self) -> bool {
        let by_points = TieBreak::MostPoints(self.criterion);
        self.awarded.terms.policies.ties.contains(&by_points)
    }

    /// The places between `breaks` at which the bid has the points of another: where totals stay equal, the tie is
    /// broken the other way beyond.
    pub(super) fn points_at_par(&self, breaks: &[Decimal]) -> Result<Vec<Decimal>, Fault> {
        let (least, most) = self.range;
        let mut ends: Vec<Decimal> = breaks.to_vec();
        ends.extend([least.min(self.start), most.max(self.start)]);
        ends.sort_unstable();
        ends.dedup();
        let mut places = Vec::new();
        for pair in ends.windows(2) {
            let [low, high] = pair else { continue };
            let within = Exact::exact(*low) + Exact::exact(*high);
            let within = (within / Exact::exact(Decimal::TWO)).result()?;
            let own = self.points_near(None, within);
            for other in self.running.iter().filter(|one| one.entry != self.entry) {
                let lead = own.minus(self.points_near(Some(other), within));
                places.extend(lead.root(Exact::zero(), *low, *high)?);
            }
        }
        Ok(places)
    }

    /// The points of the bid, or of another, on the stretch between two breaks that holds `within`.
    fn points_near(&self, other: Option<&Running<'_>>, within: Decimal) -> Form {
        match (self.changed, other) {
            (Changed::Points, None) => Form::line(Exact::zero(), Exact::one()),
            (Changed::Points, Some(other)) => Form::constant(self.points(other, within)),
            (Changed::Measure, None) => self.curve.form(Whose::Own, within),
            (Changed::Measure, Some(other)) => self.curve.form(Whose::Other(other.measure), within),
        }
    }

    /// The places strictly between two breaks at which two bids have the same of any number that decides within a
    /// corridor or breaks ties.
    pub(super) fn par_between(&self, low: Decimal, high: Decimal) -> Result<Vec<Decimal>, Fault> {
        let within = Exact::exact(low) + Exact::exact(high);
        let within = (within / Exact::exact(Decimal::TWO)).result()?;
        let terms = self.awarded.terms;
        let of_measure = self.changed == Changed::Measure;
        let is_price = matches!(self.scored.measure, Measure::OfferedPrice);
        let mut places = Vec::new();
        for tie in terms.method.tie_breaks(terms.policies) {
            let numbers = match tie {
                TieBreak::LowestPrice if of_measure && is_price => {
                    self.numbers(|running, own| {
                        let price = self.awarded.entry(running.entry)?.offered_price?;
                        let price = Exact::exact(price);
                        // A measure may be more than the price, which changes by as much.
                        let beside = price - Exact::exact(self.start);
                        let moved = || Form::line(beside, Exact::one());
                        Some(own.map_or_else(moved, |_| Form::constant(price)))
                    })
                }
                TieBreak::LowestMeasure(criterion) if of_measure && criterion == self.criterion => {
                    self.numbers(|_, own| {
                        let moved = || Form::line(Exact::zero(), Exact::one());
                        Some(own.map_or_else(moved, |other| {
                            Form::constant(Exact::exact(other.measure))
                        }))
                    })
                }
                TieBreak::MostPoints(criterion) if criterion == self.criterion => {
                    self.numbers(|_, own| Some(self.points_near(own, within)))
                }
                TieBreak::MostQuality if !self.is_amount() => self.numbers(|running, own| {
                    let points = self.points_near(own, within);
                    Some(running.beside.reached(points.times(self.share_of_whole)))
                }),
                _ => continue,
            };
            for (index, one) in numbers.iter().enumerate() {
                for other in numbers.iter().skip(index.saturating_add(1)) {
                    places.extend(one.minus(*other).roots(Exact::zero(), low, high)?);
                }
            }
        }
        Ok(places)
    }

    /// A number of each bid; the bid is handed over again where it is another than the changed one.
    fn numbers<'b>(
        &'b self,
        of: impl Fn(&'b Running<'b>, Option<&'b Running<'b>>) -> Option<Form>,
    ) -> Vec<Form> {
        let numbers = self.running.iter().map(|running| {
            let other = (running.entry != self.entry).then_some(running);
            of(running, other)
        });
        numbers.flatten().collect()
    }

    /// The points of quality of a bid at a place, where they may decide within a corridor.
    pub(super) fn quality_at(&self, running: &Running<'_>, x: Decimal) -> Option<Decimal> {
        self.awarded.terms.method.corridor()?;
        let counted = self.changed == Changed::Points;
        let counted = self.standing(self.points(running, x), &running.beside, counted);
        let quality = running.beside.reached(counted.ok()?.weighted);
        quality.at(x).result().ok()
    }
}
