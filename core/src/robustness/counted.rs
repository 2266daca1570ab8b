//! How the points of a bid for a criterion count: rounded, weighted, added up, held against thresholds.

use super::awarded::band;
use super::change::{Change, Running};
use super::field::{Hurdle, Line};
use super::form::Form;
use super::total::Beside;
use crate::award::{Staged, weighted};
use crate::model::BelowZero;
use crate::num::{Exact, Fault, Scalar};

/// How the points of a bid count.
pub(super) struct Counted {
    pub(super) points: Form,
    /// How far rounding may move the points, the weighted points, and the total.
    bands: [Exact; 3],
    pub(super) weighted: Form,
    /// What a threshold of the total is held against; none where there is none.
    reached: Option<Form>,
    merit: Form,
}

impl Change<'_> {
    /// How points count that follow the changed number; `counted` where they are counted as they are.
    pub(super) fn moving(
        &self,
        points: Form,
        beside: &Beside,
        counted: bool,
    ) -> Result<Counted, Fault> {
        let awarded = self.awarded;
        let stages = awarded.stages();
        let is_amount = self.is_amount();
        let gives_points = awarded.terms.method.gives_points(self.criterion);
        let of_criterion = band(stages.criterion.filter(|_| !is_amount && !counted));
        let of_weighted = band(stages.weighted.filter(|_| gives_points));
        let weighted = points.times(self.share_of_whole);
        let band_of_points = of_criterion * self.share_of_whole;
        let of_weighted = band_of_points + of_weighted;
        let total = beside.band_of_total(of_weighted) + band(stages.total);
        Ok(Counted {
            points,
            bands: [of_criterion, of_weighted, total],
            weighted,
            reached: self.tests_total().then(|| beside.reached(weighted)),
            merit: beside.merit(weighted).ok_or(Fault::Unread)?,
        })
    }

    /// How points count that do not follow it: rounded as declared.
    pub(super) fn standing(
        &self,
        points: Exact,
        beside: &Beside,
        counted: bool,
    ) -> Result<Counted, Fault> {
        let awarded = self.awarded;
        let stages = awarded.stages();
        let stage = stages.criterion.filter(|_| !self.is_amount() && !counted);
        let points = Staged::of(points, BelowZero::Allowed, stage)?;
        let share = self.share();
        let share = share.map_or_else(|| points.exact, |share| weighted(points.exact, share));
        let gives_points = awarded.terms.method.gives_points(self.criterion);
        let stage = stages.weighted.filter(|_| gives_points);
        let weighted = Staged::of(share, BelowZero::Allowed, stage)?;
        let weighted = Form::constant(Exact::exact(weighted.value));
        // The total is rounded as it is stated: a price below zero is not its merit.
        let merit = beside.merit(weighted).ok_or(Fault::Unread)?;
        let merit = merit.at(self.start);
        let total = Staged::of(awarded.merit(merit), BelowZero::Allowed, stages.total)?;
        let reached = self.tests_total().then(|| {
            if awarded.terms.method.states_quality() {
                beside.reached(weighted)
            } else {
                Form::constant(Exact::exact(total.value))
            }
        });
        Ok(Counted {
            points: Form::constant(Exact::exact(points.value)),
            bands: [Exact::zero(); 3],
            weighted,
            reached,
            merit: Form::constant(awarded.merit(Exact::exact(total.value))),
        })
    }

    /// How the points of a bid count that stays as it is.
    pub(super) fn unchanged(&self, running: &Running<'_>) -> Counted {
        let number = |staged: Option<Staged>| {
            Form::constant(Exact::exact(
                staged.map(|one| one.value).unwrap_or_default(),
            ))
        };
        let of = |list: &[Option<Staged>]| number(list.get(self.criterion).copied().flatten());
        let merit = number(running.score.total);
        let states_quality = self.awarded.terms.method.states_quality();
        let quality = running.score.quality.filter(|_| states_quality);
        Counted {
            points: of(&running.score.points),
            bands: [Exact::zero(); 3],
            weighted: of(&running.score.weighted),
            reached: self
                .tests_total()
                .then(|| number(quality.or(running.score.total))),
            merit: merit.times(self.awarded.merit(Exact::one())),
        }
    }

    pub(super) fn line(&self, running: &Running<'_>, counted: Counted) -> Line {
        Line {
            entry: running.entry,
            merit: counted.merit,
            band: counted.bands[2],
            hurdles: if self.awarded.terms.has_thresholds() {
                self.hurdles(running, &counted)
            } else {
                Vec::new()
            },
        }
    }

    fn tests_total(&self) -> bool {
        self.awarded.terms.minimum_total().is_some()
    }

    /// The thresholds that the points of the criterion can reach or miss.
    fn hurdles(&self, running: &Running<'_>, counted: &Counted) -> Vec<Hurdle> {
        let terms = self.awarded.terms;
        let [of_points, of_weighted, of_total] = counted.bands;
        let mut hurdles = Vec::new();
        for (index, criterion) in terms.criteria.iter().enumerate() {
            let Some(minimum) = criterion.minimum_points else {
                continue;
            };
            let (reached, band) = if index == self.criterion {
                (counted.points, of_points)
            } else if criterion.scored.is_none()
                && self.awarded.is_in(self.criterion, index)
                && !self.is_amount()
            {
                let others = self
                    .awarded
                    .leaves()
                    .filter(|leaf| *leaf != self.criterion && self.awarded.is_in(*leaf, index))
                    .filter(|leaf| !terms.method.is_amount(*leaf))
                    .filter_map(|leaf| running.score.weighted.get(leaf)?.as_ref())
                    .map(|weighted| Exact::exact(weighted.value));
                let share = terms.share(index);
                let per_share = (share.1, share.0);
                let of_group = counted.weighted.plus(crate::num::sum(others));
                let per = weighted(Exact::one(), per_share);
                (of_group.times(per), of_weighted * per)
            } else {
                continue;
            };
            hurdles.push(Hurdle {
                criterion: Some(index),
                slack: reached.plus(-Exact::exact(minimum)),
                band,
            });
        }
        if let Some((minimum, reached)) = terms.minimum_total().zip(counted.reached) {
            hurdles.push(Hurdle {
                criterion: None,
                slack: reached.plus(-Exact::exact(minimum)),
                band: if terms.method.states_quality() {
                    of_weighted
                } else {
                    of_total
                },
            });
        }
        hurdles
    }
}
