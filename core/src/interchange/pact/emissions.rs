//! What a footprint emits: fossil and biogenic carbon apart, and whether its parts add up.

use super::source::{Notes, Source};
use super::version::Version;
use crate::document::pointer::Pointer;
use crate::document::wire::footprint::FootprintPart;
use crate::document::wire::value::Number;
use crate::footing::Printed;
use crate::model::{BiogenicUptake, Stage};
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::num::{Source::Text, parse_decimal};

/// The emissions of a footprint, as they are written: for one unit of measure, or the declared amount.
#[derive(Debug)]
pub(super) struct Emitted {
    fossil: Decimal,
    biogenic: Option<Decimal>,
    /// On the way to the customer, told beside the footprint itself.
    outbound: Option<Decimal>,
    pub(super) uptake: BiogenicUptake,
}

/// Fields whose amounts are in the totals and cannot be told apart in a bid.
const WITHIN_TWO: [&str; 2] = ["aircraftGhgEmissions", "packagingGhgEmissions"];
const WITHIN_THREE: [&str; 7] = [
    "landUseChangeGhgEmissions",
    "biogenicNonCO2Emissions",
    "landManagementFossilGhgEmissions",
    "aircraftGhgEmissions",
    "packagingGhgEmissions",
    "technologicalCO2Removals",
    "ccsTechnologicalCO2Capture",
];

/// Reads the emissions, and says which numbers contradict each other.
pub(super) fn read(
    version: Version,
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) -> Option<Emitted> {
    let told_within: &[&'static str] = match version {
        Version::Two => &WITHIN_TWO,
        Version::Three => &WITHIN_THREE,
    };
    for field in told_within {
        pcf.number(field, notes);
    }
    let emitted = match version {
        Version::Two => of_two(pcf, notes),
        Version::Three => of_three(pcf, notes),
    };
    if let (Some(emitted), Some(fossil)) = (&emitted, pcf.number("fossilGhgEmissions", notes)) {
        if fossil.value != emitted.fossil {
            within("fossilGhgEmissions", fossil, pcf, notes);
        }
        for part in ["aircraftGhgEmissions", "landManagementFossilGhgEmissions"] {
            at_most(part, ("fossilGhgEmissions", fossil), pcf, notes);
        }
    }
    emitted
}

/// What version 2 adds up to the footprint with biogenic carbon.
const PARTS_OF_TWO: [&str; 5] = [
    "fossilGhgEmissions",
    "dLucGhgEmissions",
    "landManagementGhgEmissions",
    "otherBiogenicGhgEmissions",
    "biogenicCarbonWithdrawal",
];

/// What version 3 adds up to the footprint without uptake; carbon that is captured or removed may be left out.
const PARTS_OF_THREE: [&str; 4] = [
    "fossilGhgEmissions",
    "landUseChangeGhgEmissions",
    "landManagementBiogenicCO2Emissions",
    "biogenicNonCO2Emissions",
];

/// Version 2: the footprint without biogenic carbon is the fossil part, what the other adds the biogenic.
/// Where only one is stated, the other is what all parts come to, or else the biogenic part is what its own do.
fn of_two(pcf: &mut Source<'_, '_>, notes: &mut Notes) -> Option<Emitted> {
    let excluding = pcf.needed_number("pCfExcludingBiogenic", notes);
    let including = pcf.number("pCfIncludingBiogenic", notes);
    let uptake = pcf.number("biogenicCarbonWithdrawal", notes);
    let mut parts = Parts::default();
    for field in PARTS_OF_TWO {
        let part = match field {
            "biogenicCarbonWithdrawal" => uptake,
            _ => pcf.number(field, notes),
        };
        parts.add(field, part);
    }
    let whole = parts.hold(&PARTS_OF_TWO);
    if let Some(including) = including.filter(|_| whole) {
        parts.make(("pCfIncludingBiogenic", including), pcf, notes);
    }
    uptake_is_content(uptake, "biogenicCarbonWithdrawal", pcf, notes);
    let excluding = excluding?;
    let packaging = ("pCfExcludingBiogenic", excluding);
    at_most("packagingGhgEmissions", packaging, pcf, notes);
    let own = parts.without("fossilGhgEmissions");
    for (field, part) in &own.0 {
        within(field, *part, pcf, notes);
    }
    for field in WITHIN_TWO {
        if let Some(part) = pcf.number(field, notes) {
            within(field, part, pcf, notes);
        }
    }
    let biogenic = match including {
        Some(including) => (exact(including) - exact(excluding)).result().ok(),
        None if whole => (parts.sum() - exact(excluding)).result().ok(),
        None if own.0.is_empty() => None,
        None => own.sum().result().ok(),
    };
    let counted = including.is_some() || uptake.is_some();
    Some(Emitted {
        fossil: excluding.value,
        biogenic,
        outbound: None,
        uptake: told(counted, "pCfIncludingBiogenic", pcf, notes),
    })
}

/// Version 3: the footprint without uptake holds biogenic carbon dioxide of managed land, which is taken out
/// and told with the uptake; fossil is all the rest, also from changed land use and biogenic methane.
fn of_three(pcf: &mut Source<'_, '_>, notes: &mut Notes) -> Option<Emitted> {
    let excluding = pcf.needed_number("pcfExcludingBiogenicUptake", notes);
    let including = pcf.number("pcfIncludingBiogenicUptake", notes);
    let outbound = pcf.number("outboundLogisticsGhgEmissions", notes);
    let uptake = pcf.number("biogenicCO2Uptake", notes);
    let mut land = Parts::default();
    for field in [
        "landManagementBiogenicCO2Emissions",
        "landManagementBiogenicCO2Removals",
    ] {
        land.add(field, pcf.number(field, notes));
    }
    let mut parts = Parts(land.0.clone());
    for field in [
        "fossilGhgEmissions",
        "landUseChangeGhgEmissions",
        "biogenicNonCO2Emissions",
        "ccsTechnologicalCO2Capture",
    ] {
        parts.add(field, pcf.number(field, notes));
    }
    // Written without a sign, though it is taken out of the air.
    let removed = pcf.number("technologicalCO2Removals", notes);
    let negative = |amount: Printed| Printed {
        value: (-Exact::exact(amount.value.abs()))
            .result()
            .unwrap_or_default(),
        ..amount
    };
    parts.add("technologicalCO2Removals", removed.map(negative));
    uptake_is_content(uptake, "biogenicCO2Uptake", pcf, notes);
    let excluding = excluding?;
    let total = ("pcfExcludingBiogenicUptake", excluding);
    if parts.hold(&PARTS_OF_THREE) {
        parts.make(total, pcf, notes);
    }
    at_most("packagingGhgEmissions", total, pcf, notes);
    if let (Some(including), Some(uptake)) = (including, uptake) {
        let both = Parts(vec![total, ("biogenicCO2Uptake", uptake)]);
        both.make(("pcfIncludingBiogenicUptake", including), pcf, notes);
    }
    for (field, part) in &land.0 {
        within(field, *part, pcf, notes);
    }
    for field in WITHIN_THREE {
        if let Some(part) = pcf.number(field, notes) {
            within(field, part, pcf, notes);
        }
    }
    let taken_up = match (uptake, including) {
        (Some(uptake), _) => Some(exact(uptake)),
        (None, Some(including)) => Some(exact(including) - exact(excluding)),
        (None, None) => None,
    };
    let of_land = land.sum();
    let biogenic = match taken_up {
        Some(taken_up) => (of_land + taken_up).result().ok(),
        None if land.0.is_empty() => None,
        None => of_land.result().ok(),
    };
    if let Some(uptake) = uptake.filter(|uptake| Some(uptake.value) != biogenic) {
        within("biogenicCO2Uptake", uptake, pcf, notes);
    }
    Some(Emitted {
        fossil: (exact(excluding) - of_land).result().ok()?,
        biogenic,
        outbound: outbound.map(|one| one.value),
        uptake: told(taken_up.is_some(), "pcfIncludingBiogenicUptake", pcf, notes),
    })
}

/// Whether biogenic carbon that was taken up is counted, with a warning where it is not told.
fn told(counted: bool, field: &str, pcf: &Source<'_, '_>, notes: &mut Notes) -> BiogenicUptake {
    if counted {
        return BiogenicUptake::Included;
    }
    notes.warn(pcf.at(field).problem("pact.uptake_not_told"));
    BiogenicUptake::Excluded
}

impl Emitted {
    /// The parts as a bid states them, each multiplied: PACT counts from cradle to gate, and apart from that
    /// what the way to the customer emits.
    pub(super) fn parts(
        &self,
        times: Decimal,
        at: Pointer<'_>,
        notes: &mut Notes,
    ) -> Option<Vec<FootprintPart>> {
        let mut number = |amount: Decimal| {
            let product = (Exact::exact(amount) * Exact::exact(times)).result();
            let stated = product.ok().map(decide).filter(|stated| {
                // What a document may state, a bid may.
                parse_decimal(&stated.normalize().to_string(), Text).is_ok()
            });
            if stated.is_none() {
                notes.fault(at.problem("number.out_of_range").with("value", amount));
            }
            stated.map(|stated| Number(stated, false))
        };
        let biogenic = match self.biogenic {
            Some(biogenic) => Some(number(biogenic)?),
            None => None,
        };
        let mut parts = vec![FootprintPart {
            stages: vec![Stage::RawMaterials, Stage::Production],
            fossil: number(self.fossil)?,
            biogenic,
        }];
        if let Some(outbound) = self.outbound {
            parts.push(FootprintPart {
                stages: vec![Stage::Distribution],
                fossil: number(outbound)?,
                biogenic: None,
            });
        }
        Some(parts)
    }
}

fn exact(amount: Printed) -> Exact {
    Exact::exact(amount.value)
}

/// Says that an amount is in the totals, where it is one.
fn within(field: &str, part: Printed, pcf: &Source<'_, '_>, notes: &mut Notes) {
    if !part.value.is_zero() {
        let warning = pcf.at(field).problem("pact.within_total");
        notes.warn(warning.with("value", part.value.normalize()));
    }
}

/// That a part of an amount is not more than it.
fn at_most(
    field: &'static str,
    (of, whole): (&str, Printed),
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) {
    if let Some(part) = pcf.number(field, notes)
        && part.value > whole.value
    {
        let warning = pcf.at(field).problem("pact.part_exceeds");
        let warning = warning.with("part", part.value.normalize()).with("of", of);
        notes.warn(warning.with("whole", whole.value.normalize()));
    }
}

/// That the carbon dioxide taken up is the biogenic carbon in the product: 44 grams for 12 of carbon.
fn uptake_is_content(
    uptake: Option<Printed>,
    field: &str,
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) {
    let content = pcf.number("biogenicCarbonContent", notes);
    if let Some(content) = content {
        let warning = pcf.at("biogenicCarbonContent").problem("pact.not_held");
        notes.warn(warning.with("value", content.value.normalize()));
    }
    let (Some(uptake), Some(content)) = (uptake, content) else {
        return;
    };
    let ratio = Exact::exact(Decimal::from(44)) / Exact::exact(Decimal::from(12));
    let calculated = -(exact(content) * ratio);
    let half = |amount: Printed| Exact::exact(amount.half_unit());
    let tolerance = half(uptake) + half(content) * ratio;
    differs(
        (field, uptake),
        calculated,
        tolerance,
        "biogenicCarbonContent",
        pcf,
        notes,
    );
}

/// Warns where a number and what it should be are further apart than printed digits explain.
fn differs(
    (field, stated): (&str, Printed),
    calculated: Exact,
    tolerance: Exact,
    parts: &str,
    pcf: &Source<'_, '_>,
    notes: &mut Notes,
) {
    let apart = exact(stated) - calculated;
    let (Ok(apart), Ok(tolerance)) = (apart.result(), tolerance.result()) else {
        return;
    };
    if decide(apart.abs()) <= decide(tolerance) {
        return;
    }
    let calculated = calculated.result().map(decide).unwrap_or_default();
    let warning = pcf.at(field).problem("pact.does_not_add_up");
    let warning = warning.with("stated", stated.value.normalize());
    let warning = warning.with("calculated", calculated.normalize());
    notes.warn(warning.with("parts", parts));
}

/// Amounts that together make another.
#[derive(Debug, Default)]
struct Parts(Vec<(&'static str, Printed)>);

impl Parts {
    fn add(&mut self, field: &'static str, amount: Option<Printed>) {
        self.0.extend(amount.map(|amount| (field, amount)));
    }

    /// Whether they hold all of these: what is left out is not known, and no sum of the others.
    fn hold(&self, fields: &[&str]) -> bool {
        let stated = |field: &&str| self.0.iter().any(|(name, _)| name == field);
        fields.iter().all(stated)
    }

    fn without(&self, field: &str) -> Self {
        let others = self.0.iter().filter(|(name, _)| *name != field);
        Self(others.copied().collect())
    }

    fn sum(&self) -> Exact {
        sum(self.0.iter().map(|(_, amount)| exact(*amount)))
    }

    /// That they make a total, as far as its digits and theirs are written.
    fn make(&self, (field, total): (&str, Printed), pcf: &Source<'_, '_>, notes: &mut Notes) {
        if self.0.is_empty() {
            return;
        }
        let half = |amount: Printed| Exact::exact(amount.half_unit());
        let tolerance = half(total) + sum(self.0.iter().map(|(_, amount)| half(*amount)));
        let names: Vec<&str> = self.0.iter().map(|(name, _)| *name).collect();
        differs(
            (field, total),
            self.sum(),
            tolerance,
            &names.join(" + "),
            pcf,
            notes,
        );
    }
}
