//! Product footprints: what they say of a bid's standing, how bids differ in them, and what they emit.

use super::Room;
use super::costing::Ledger;
use super::standing::reason;
use crate::carbon::{FootprintEmissions, FootprintLack, footprint_lacks};
use crate::evaluation::{Flag, FlagCode, FootprintCarbon, Reason, ReasonCode};
use crate::explain::{Figure, Term};
use crate::model::{FootprintAsked, GwpSet, ProductFootprint, SealedOffer, Stage};
use crate::num::{Decimal, Exact, decide};

/// Adds why the product footprints of a bid do not stand, to what fails or to what waits for the buyer, and
/// what a reader should know of them.
pub(super) fn settle(
    room: &Room<'_>,
    sealed: &SealedOffer,
    (failed, open): (&mut Vec<Reason>, &mut Vec<Reason>),
    known: &mut Vec<Flag>,
) {
    known.extend(flags(room, sealed));
    for lack in footprint_lacks(
        room.lot,
        sealed.offer.product_system,
        &sealed.offer.footprints,
    ) {
        let code = match lack {
            FootprintLack::Stage(..) => ReasonCode::FootprintStageMissing,
            FootprintLack::GwpSet(_) => ReasonCode::FootprintGwpNotAccepted,
            FootprintLack::Together(_) => ReasonCode::FootprintNotDivisible,
        };
        let item = room.lot.schedule.get(lack.item());
        let stage = match lack {
            FootprintLack::Stage(_, stage) => Some(stage.word().to_owned()),
            _ => None,
        };
        let place = format!("{}/footprints", sealed.pointer);
        let found = Reason {
            ground: stage,
            ..reason(code, item.map_or("", |item| item.id.as_str()), place)
        };
        let mut asked = room.lot.product_footprints.iter();
        let asks = asked.any(|asked| asked.item == lack.item() && asked.ask);
        if asks {
            open.push(found);
        } else {
            failed.push(found);
        }
    }
}

/// What a reader should know of the footprints of one bid: that they have expired, or rest on worse data
/// than asked.
fn flags(room: &Room<'_>, sealed: &SealedOffer) -> impl Iterator<Item = Flag> {
    let stated = sealed.offer.footprints.iter();
    let asked: Vec<(&FootprintAsked, &ProductFootprint)> = stated
        // How good the data are is withheld, and so is that they are worse than asked.
        .filter(|footprint| !(room.redacted && footprint.confidential))
        .filter_map(|footprint| {
            let mut asked = room.lot.product_footprints.iter();
            Some((asked.find(|asked| asked.item == footprint.item)?, footprint))
        })
        .collect();
    let of = |code, is_so: fn(&FootprintAsked, &ProductFootprint) -> bool| {
        let about: Vec<&ProductFootprint> = asked
            .iter()
            .filter(|(asked, stated)| is_so(asked, stated))
            .map(|(_, stated)| *stated)
            .collect();
        let items = about
            .iter()
            .filter_map(|one| room.lot.schedule.get(one.item));
        let flag = Flag::about(code, items.map(|item| item.id.clone()).collect())?;
        Some(Flag {
            places: about.iter().map(|one| one.pointer.clone()).collect(),
            ..flag
        })
    };
    let expired = of(FlagCode::FootprintExpired, |asked, stated| {
        let valid_on = asked.valid_on;
        valid_on.is_some_and(|day| stated.valid_until.is_none_or(|until| until < day))
    });
    let below = of(FlagCode::FootprintQualityBelow, quality_below);
    [expired, below].into_iter().flatten()
}

/// Whether the data are worse than asked, or do not say how good they are.
fn quality_below(asked: &FootprintAsked, stated: &ProductFootprint) -> bool {
    let quality = stated.quality;
    let share = asked.primary_share.is_some_and(|least| {
        let share = quality.primary_share;
        share.is_none_or(|share| decide(share) < decide(least))
    });
    let rating = asked.worst_rating.is_some_and(|worst| {
        quality.ratings().count() < 3 || quality.ratings().any(|one| decide(one) > decide(worst))
    });
    share || rating
}

/// How the footprints of the bids for an item differ, so that they do not simply compare.
pub(super) fn differences(room: &Room<'_>) -> Vec<Flag> {
    let mut flags = Vec::new();
    for asked in &room.lot.product_footprints {
        let offers = room
            .lot
            .offers
            .iter()
            .filter(|sealed| !sealed.is_excluded());
        let (mut stated, mut without) = (Vec::new(), Vec::new());
        for sealed in offers {
            let mut footprints = sealed.offer.footprints.iter();
            match footprints.find(|one| one.item == asked.item) {
                Some(footprint) => stated.push((room.bid_id(sealed.bid), footprint)),
                None => without.push(room.bid_id(sealed.bid)),
            }
        }
        let first = stated.first().map(|(_, footprint)| *footprint);
        let Some(first) = first else { continue };
        let mut differ = |code, is_so: bool| {
            let names = stated.iter().map(|(bid, _)| (*bid).to_owned());
            let flag = Flag::about(code, names.collect()).filter(|_| is_so);
            flags.extend(flag.map(|flag| Flag {
                places: stated.iter().map(|(_, one)| one.pointer.clone()).collect(),
                ..flag
            }));
        };
        let any = |is_other: &dyn Fn(&ProductFootprint) -> bool| {
            stated.iter().any(|(_, one)| is_other(one))
        };
        let covered = |one: &ProductFootprint| -> Vec<bool> {
            Stage::ALL.iter().map(|stage| one.covers(*stage)).collect()
        };
        let boundary = covered(first);
        differ(
            FlagCode::FootprintBoundariesDiffer,
            any(&|one| covered(one) != boundary),
        );
        // What every bid's footprint stands in place of is compared with none of them.
        let replaced = |line: usize, stage: Stage| {
            asked.replaces.contains(&line)
                && without.is_empty()
                && stated.iter().all(|(_, one)| one.covers(stage))
        };
        let lines = room.lot.carbon_lines.iter().enumerate();
        let lines = lines.filter(|(index, line)| !replaced(*index, line.stage));
        let sets = &room.case.procurement.factor_sets;
        let mut used = lines
            .flat_map(|(_, line)| &line.factors)
            .filter_map(|at| sets.get(at.set));
        // How many units one declared unit is tells what a confidential footprint emits.
        let withheld = room.redacted && any(&|one| one.confidential);
        differ(
            FlagCode::FootprintUnitsDiffer,
            !withheld
                && any(&|one| one.unit != first.unit || decide(one.amount) != decide(first.amount)),
        );
        differ(
            FlagCode::FootprintGwpSetsDiffer,
            any(&|one| one.gwp_set != first.gwp_set)
                || used.any(|set| set.gwp_set != first.gwp_set)
                || first.gwp_set == GwpSet::NotStated,
        );
        differ(
            FlagCode::FootprintBiogenicDiffers,
            any(&|one| {
                let has =
                    |one: &ProductFootprint| one.parts.iter().any(|part| part.biogenic.is_some());
                one.biogenic_uptake != first.biogenic_uptake || has(one) != has(first)
            }),
        );
        differ(
            FlagCode::FootprintStandardsDiffer,
            any(&|one| one.standard != first.standard),
        );
        let names = without.iter().map(|bid| (*bid).to_owned()).collect();
        flags.extend(Flag::about(FlagCode::FootprintBesideLines, names));
    }
    flags
}

impl Ledger<'_> {
    /// The parts of the product footprints that count.
    pub(super) fn footprints(&mut self) -> Vec<FootprintCarbon> {
        let measures = self.measures;
        let stated = measures.emissions.footprints.iter();
        stated.filter_map(|part| self.footprint(part)).collect()
    }

    fn footprint(&mut self, emitted: &FootprintEmissions<Exact>) -> Option<FootprintCarbon> {
        let footprint = self.complete.footprints.get(emitted.footprint)?;
        let part = footprint.parts.get(emitted.part)?;
        let item = self.room.lot.schedule.get(footprint.item)?;
        let (formula, inputs) = self.times_bought(footprint.item);
        let times = self.carbon_series(&emitted.times, &item.unit, formula, inputs, &item.id);
        let secret = self.room.redacted && footprint.confidential;
        let stated = if emitted.biogenic {
            part.biogenic?
        } else {
            part.fossil
        };
        let mut inputs = vec![
            Term::new("x", stated).in_unit("kgCO2e").named(&item.id),
            Term::new("a", footprint.amount).in_unit(&footprint.unit),
        ];
        let (u, v) = (footprint.numerator, footprint.denominator);
        inputs.extend((u != Decimal::ONE).then(|| Term::new("u", u)));
        inputs.extend((v != Decimal::ONE).then(|| Term::new("v", v)));
        inputs.push(Term::series("n", Some(&item.id)));
        let formula = "carbon.footprint_by_year";
        let by_year = self.carbon_series(&emitted.by_year, "kgCO2e", formula, inputs, &item.id);
        let of_part = vec![Term::series("e", Some(&item.id))];
        let formula = "carbon.footprint_total";
        let total = self.emitted(emitted.total, "kgCO2e", formula, of_part, &item.id);
        let share = footprint.quality.primary_share;
        Some(FootprintCarbon {
            item: item.id.clone(),
            stages: emitted.stages.clone(),
            biogenic: emitted.biogenic,
            gwp_set: footprint.gwp_set,
            standard: footprint.standard,
            biogenic_uptake: footprint.biogenic_uptake,
            valid_until: footprint.valid_until.map(|day| day.to_string()),
            geography: footprint.geography.clone(),
            withheld: secret.then_some(true),
            verified_by: footprint.verified_by.clone().filter(|_| !secret),
            primary_share: share.filter(|_| !secret).map(Figure),
            times,
            by_year,
            total,
        })
    }

    /// The carbon lines that a footprint stands in place of.
    pub(super) fn replaced_lines(&self) -> Vec<String> {
        let asked = self.room.lot.product_footprints.iter();
        let lines = asked.flat_map(|asked| {
            let mut stated = self.complete.footprints.iter();
            let stated = stated.find(|one| one.item == asked.item);
            let lines = asked.replaces.iter();
            let lines = lines.filter_map(|line| self.room.lot.carbon_lines.get(*line));
            lines.filter(move |line| stated.is_some_and(|one| one.covers(line.stage)))
        });
        lines.map(|line| line.id.clone()).collect()
    }
}
