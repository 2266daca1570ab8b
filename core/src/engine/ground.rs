//! What the emissions of a bid rest on: shares of footprints, factor sets and stated numbers.

use super::Room;
use super::costing::Ledger;
use super::offer::{Measures, counted};
use super::standing::reason;
use crate::carbon::{Ground, Grounded, emits_nothing, grounded};
use crate::evaluation::{CarbonGrounds, RatingMean, Reason, ReasonCode, SetGround};
use crate::explain::{Explained, Term};
use crate::model::{
    CarbonLine, Complete, CountsIn, DataRating, Documentation, Lot, Measure, ProductFootprint,
    ScheduleItem, SealedOffer, Stage,
};
use crate::num::{Decimal, Exact, Scalar, sum};
use crate::problem::Problems;

type Emission<'a> = Grounded<'a, Exact>;

/// Adds that a bid emits nothing of which a criterion could measure the documented share, to what fails or to
/// what waits for the buyer.
pub(super) fn settle(
    room: &Room<'_>,
    sealed: &SealedOffer,
    complete: Option<&Complete>,
    (failed, open): (&mut Vec<Reason>, &mut Vec<Reason>),
) {
    let Some(complete) = complete.filter(|_| is_measured(room.lot)) else {
        return;
    };
    // What has no result is told where the bid is measured.
    let unheard = &mut Problems::default();
    let counted = counted(room, complete, CountsIn::Award, &sealed.pointer, unheard);
    let Some(counted) = counted.filter(|one| one.is_known) else {
        return;
    };
    for criterion in &room.lot.criteria {
        let measure = criterion.scored.as_ref().map(|one| &one.measure);
        let Some(Measure::DocumentedShare { stages, ask, .. }) = measure else {
            continue;
        };
        let footprints = &complete.footprints;
        if emits_nothing(grounded(&counted.emissions, room.lot, footprints, stages)) {
            let place = sealed.pointer.clone();
            let found = reason(ReasonCode::NothingEmitted, &criterion.id, place);
            if *ask { &mut *open } else { &mut *failed }.push(found);
        }
    }
}

/// Whether a criterion measures the documented share.
fn is_measured(lot: &Lot) -> bool {
    let mut criteria = lot.criteria.iter().filter_map(|one| one.scored.as_ref());
    criteria.any(|one| matches!(one.measure, Measure::DocumentedShare { .. }))
}

/// The inputs of the share that is documented: what counts, the stages, and each emission with how much of
/// it is.
pub(super) fn measured(
    room: &Room<'_>,
    measures: &Measures,
    footprints: &[ProductFootprint],
    stages: &[Stage],
    kinds: &[Documentation],
) -> Vec<Term> {
    let kinds_and_stages = kinds
        .iter()
        .map(|kind| Term::series("c", Some(kind.word())))
        .chain(
            stages
                .iter()
                .map(|stage| Term::series("f", Some(stage.word()))),
        );
    let emitted = grounded(&measures.emissions, room.lot, footprints, stages);
    let terms = emitted.flat_map(|one| {
        let share = Term::new("d", one.ground.documented(kinds));
        // A size without a result was told with its line.
        let size = Term::new("E", one.size.result().unwrap_or_default());
        let id = name(room, one.ground);
        [share.named(id), size.named(id).in_unit("kgCO2e")]
    });
    kinds_and_stages.chain(terms).collect()
}

fn name<'a>(room: &Room<'a>, ground: Ground<'a>) -> &'a str {
    match ground {
        Ground::Line(line) => &line.id,
        Ground::Footprint(one) => {
            let item: Option<&ScheduleItem> = room.lot.schedule.get(one.item);
            item.map_or("", |item| &item.id)
        }
    }
}

impl Ledger<'_> {
    /// What the emissions rest on, where that is asked for and there are some.
    pub(super) fn grounds(&mut self) -> Option<CarbonGrounds> {
        let lot = self.room.lot;
        if lot.product_footprints.is_empty() && !is_measured(lot) {
            return None;
        }
        let (measures, complete) = (self.measures, self.complete);
        let emitted: Vec<Emission<'_>> =
            grounded(&measures.emissions, lot, &complete.footprints, &[]).collect();
        let size = sum(emitted.iter().map(|one| one.size));
        let known = self.figure(size, "carbon");
        (!known.is_zero()).then_some(())?;
        let whole = |is_so: bool| Decimal::from(u8::from(is_so));
        let of_set = |line: &CarbonLine, set: usize| line.factors.iter().any(|at| at.set == set);
        let sets: Vec<usize> = (0..self.room.case.procurement.factor_sets.len())
            .filter(|set| {
                let mut lines = lot.carbon_lines.iter();
                lines.any(|line| of_set(line, *set))
            })
            .collect();
        let mut terms = Vec::with_capacity(emitted.len());
        for one in &emitted {
            let term = Term::new("E", self.figure(one.size, "carbon")).in_unit("kgCO2e");
            terms.push(term.named(name(self.room, one.ground)));
        }
        let formula = "carbon.ground_size";
        let total = self.emitted(size, "kgCO2e", formula, terms, "carbon");
        let kind = |kind: Documentation| move |ground: Ground<'_>| ground.documented(&[kind]);
        let unverified = |ground: Ground<'_>| {
            whole(matches!(ground, Ground::Footprint(one) if one.verified_by.is_none()))
        };
        let stated = |ground: Ground<'_>| {
            whole(matches!(ground, Ground::Line(line) if line.factors.is_empty()))
        };
        let mut of_sets = Vec::with_capacity(sets.len());
        for set in sets {
            let rests = |ground: Ground<'_>| {
                whole(matches!(ground, Ground::Line(line) if of_set(line, set)))
            };
            let share = self.resting(&emitted, size, &rests);
            of_sets.extend(self.of_set(set, share));
        }
        let mut ratings = Vec::with_capacity(DataRating::ALL.len());
        for rating in DataRating::ALL {
            ratings.extend(self.rating(&emitted, *rating));
        }
        Some(CarbonGrounds {
            size: total,
            verified_footprints: self.resting(
                &emitted,
                size,
                &kind(Documentation::VerifiedFootprint),
            ),
            unverified_footprints: self.resting(&emitted, size, &unverified),
            factor_sets: self.resting(&emitted, size, &kind(Documentation::FactorSet)),
            stated: self.resting(&emitted, size, &stated),
            primary_data: self.resting(&emitted, size, &kind(Documentation::PrimaryData)),
            sets: of_sets,
            ratings,
        })
    }

    /// The share of the emissions that `of` selects, each as far as it says.
    fn resting(
        &mut self,
        emitted: &[Emission<'_>],
        size: Exact,
        of: &dyn Fn(Ground<'_>) -> Decimal,
    ) -> Explained {
        let parts: Vec<(Decimal, &Emission<'_>)> = emitted
            .iter()
            .map(|one| (of(one.ground), one))
            .filter(|(part, _)| !part.is_zero())
            .collect();
        let value = sum(parts
            .iter()
            .map(|(part, one)| Exact::exact(*part) * one.size));
        let mut inputs = Vec::new();
        for (part, one) in parts {
            let id = name(self.room, one.ground);
            inputs.extend((part != Decimal::ONE).then(|| Term::new("d", part).named(id)));
            let size = self.figure(one.size, "carbon");
            inputs.push(Term::new("E", size).in_unit("kgCO2e").named(id));
        }
        let known = self.figure(size, "carbon");
        inputs.push(Term::new("G", known).in_unit("kgCO2e"));
        self.emitted(value / size, "1", "carbon.ground_share", inputs, "carbon")
    }

    /// A set of factors that lines use, with the areas of those factors.
    fn of_set(&self, set: usize, share: Explained) -> Option<SetGround> {
        let found = self.room.case.procurement.factor_sets.get(set)?;
        let used = self.room.lot.carbon_lines.iter();
        let used = used
            .flat_map(|line| &line.factors)
            .filter(|at| at.set == set);
        let mut areas: Vec<String> = used
            .filter_map(|at| found.factors.get(at.factor)?.area.clone())
            .collect();
        areas.sort_unstable();
        areas.dedup();
        Some(SetGround {
            set: found.id.clone(),
            year: found.year,
            areas,
            share,
        })
    }

    /// The mean of a rating over the footprints that state it, weighted by what they emit.
    fn rating(&mut self, emitted: &[Emission<'_>], rating: DataRating) -> Option<RatingMean> {
        let rated = emitted
            .iter()
            .filter_map(|one| Some((one.ground.rating(rating)?, one)));
        let rated: Vec<(Decimal, &Emission<'_>)> = rated.collect();
        let size = sum(rated.iter().map(|(_, one)| one.size));
        let known = self.figure(size, "carbon");
        (!known.is_zero()).then_some(())?;
        let weighted = sum(rated
            .iter()
            .map(|(given, one)| Exact::exact(*given) * one.size));
        let mut inputs = Vec::new();
        for (given, one) in rated {
            let id = name(self.room, one.ground);
            let size = self.figure(one.size, "carbon");
            inputs.push(Term::new("r", given).named(id));
            inputs.push(Term::new("E", size).in_unit("kgCO2e").named(id));
        }
        let mean = self.emitted(
            weighted / size,
            "1",
            "carbon.data_rating",
            inputs,
            rating.word(),
        );
        Some(RatingMean { rating, mean })
    }
}
