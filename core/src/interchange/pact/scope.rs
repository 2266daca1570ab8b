//! What a footprint is of: so much of a product, from a place and a time.

use super::source::{Notes, Source};
use super::version::Version;
use crate::document::decode::WireDate;
use crate::document::wire::footprint::ReferencePeriod;
use crate::document::wire::value::Number;
use crate::footing::Printed;
use crate::num::{Date, Decimal};

/// What the parts of a footprint are stated for.
#[derive(Debug)]
pub(super) struct DeclaredUnit {
    /// The unit of measure, as our documents spell it.
    pub(super) name: String,
    /// How many of these.
    pub(super) amount: Number,
    /// What emissions as they are written are multiplied by.
    pub(super) times: Decimal,
}

/// The units of measure of PACT, how our documents spell them, and whether the engine knows them.
const UNITS: [(&str, &str, bool); 10] = [
    ("liter", "l", true),
    ("kilogram", "kg", true),
    ("cubic meter", "m3", true),
    ("kilowatt hour", "kWh", true),
    ("megajoule", "MJ", false),
    ("ton kilometer", "t*km", true),
    ("square meter", "m2", false),
    ("piece", "piece", true),
    ("hour", "hour", true),
    ("megabit second", "megabit_second", false),
];

/// The declared unit: of version 2, whose emissions are for one unit of measure, one of these; of version 3
/// the whole declared amount. For a piece of the product, emissions of version 2 are multiplied by the
/// units in it.
pub(super) fn declared_unit(
    version: Version,
    pcf: &mut Source<'_, '_>,
    per_product: bool,
    notes: &mut Notes,
) -> Option<DeclaredUnit> {
    let unit_field = version.name("declaredUnit", "declaredUnitOfMeasurement");
    let amount_field = version.name("unitaryProductAmount", "declaredUnitAmount");
    let written = pcf.needed_text(unit_field, notes);
    let amount = pcf.needed_number(amount_field, notes);
    let amount = amount.filter(|amount| {
        let positive = amount.value > Decimal::ZERO;
        if !positive {
            let problem = pcf.at(amount_field).problem("pact.not_positive");
            notes.fault(problem.with("value", amount.value.normalize()));
        }
        positive
    });
    let written = written?;
    let Some((_, name, known)) = UNITS.iter().find(|(pact, ..)| *pact == written) else {
        let problem = pcf.at(unit_field).problem("pact.unit");
        let units = UNITS.map(|(pact, ..)| pact).join(", ");
        notes.fault(problem.with("value", &written).with("known", units));
        return None;
    };
    let amount = amount?;
    let one = Printed {
        value: Decimal::ONE,
        decimals: None,
    };
    if *name == "kg" {
        let mass = if version == Version::Two { one } else { amount };
        mass_is(mass, amount_field, pcf, notes);
    }
    if per_product && *name != "piece" {
        let warning = pcf.at(amount_field).problem("pact.per_product");
        let warning = warning.with("amount", amount.value.normalize());
        notes.warn(warning.with("unit", name));
        return Some(DeclaredUnit {
            name: "piece".to_owned(),
            amount: Number(Decimal::ONE, false),
            times: match version {
                Version::Two => amount.value,
                Version::Three => Decimal::ONE,
            },
        });
    }
    if !known {
        let warning = pcf.at(unit_field).problem("pact.unit_not_known");
        notes.warn(warning.with("unit", name));
    }
    let declared = match version {
        Version::Two => {
            if amount.value != Decimal::ONE {
                let warning = pcf.at(amount_field).problem("pact.not_held");
                notes.warn(warning.with("value", amount.value.normalize()));
            }
            one
        }
        Version::Three => amount,
    };
    Some(DeclaredUnit {
        name: (*name).to_owned(),
        amount: Number(declared.value, false),
        times: Decimal::ONE,
    })
}

/// That a product measured in kilograms weighs what it is declared to.
fn mass_is(wanted: Printed, by: &'static str, pcf: &mut Source<'_, '_>, notes: &mut Notes) {
    let field = "productMassPerDeclaredUnit";
    let Some(mass) = pcf.number(field, notes) else {
        return;
    };
    if mass.value != wanted.value {
        let warning = pcf.at(field).problem("pact.does_not_add_up");
        let warning = warning.with("stated", mass.value.normalize());
        let warning = warning.with("calculated", wanted.value.normalize());
        notes.warn(warning.with("parts", by));
    }
}

/// The days that the data are of; the end of a period is no longer part of it.
pub(super) fn reference_period(
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) -> Option<(ReferencePeriod, Date)> {
    let [start, end] = ["referencePeriodStart", "referencePeriodEnd"];
    for field in [start, end] {
        pcf.needed(field, notes);
    }
    let from = pcf.day(start, notes);
    let to = pcf.last_day(end, notes);
    let (from, to) = (from?, to?);
    if to < from {
        notes.fault(pcf.at(end).problem("carbon.reference_period"));
        return None;
    }
    let period = ReferencePeriod {
        from: WireDate(from),
        to: WireDate(to),
    };
    Some((period, to))
}

/// How long a footprint says that it is valid.
pub(super) struct Validity {
    /// The last day that is stated.
    stated: Option<Date>,
    /// Where it stands, or would.
    at: String,
}

impl Validity {
    pub(super) fn of(source: &mut Source<'_, '_>, notes: &mut Notes) -> Self {
        let field = "validityPeriodEnd";
        Self {
            stated: source.last_day(field, notes),
            at: source.at(field).to_string(),
        }
    }

    /// The last day on which it is valid: at most three years after its data end, and these where it says
    /// nothing.
    pub(super) fn until(self, end: Option<Date>, notes: &mut Notes) -> Option<Date> {
        let latest = end.and_then(|end| end.days_later(1)?.months_later(36)?.days_earlier(1));
        let (code, day) = match (self.stated, latest) {
            (None, Some(latest)) => ("pact.validity_assumed", latest),
            (Some(stated), Some(latest)) if stated > latest => ("pact.validity_too_long", latest),
            (stated, _) => return stated,
        };
        let warning = crate::problem::Problem::new(code, self.at);
        notes.warn(warning.with("date", day));
        Some(self.stated.unwrap_or(day))
    }
}

/// Where it holds: the smallest place that is named, or everywhere.
pub(super) fn geography(pcf: &mut Source<'_, '_>, notes: &mut Notes) -> String {
    let mut places = places(pcf, notes);
    // Version 2.0 had them in an object of their own.
    let place = pcf.place();
    let within = place.key("geographicScope");
    let inner = pcf.take("geographicScope");
    if let Some(mut inner) = inner.and_then(|node| Source::of(node, within, notes)) {
        places.extend(self::places(&mut inner, notes));
        inner.close(&["globalOrRegional"], notes);
    }
    let Some((_, smallest)) = places.first().cloned() else {
        return "Global".to_owned();
    };
    if let [_, (field, _), ..] = places.as_slice() {
        let all: Vec<&str> = places.iter().map(|(_, place)| place.as_str()).collect();
        let warning = pcf.at(field).problem("pact.geographies");
        let warning = warning.with("value", all.join(", "));
        notes.warn(warning.with("taken", &smallest));
    }
    smallest
}

/// The places that are named, the smallest first.
fn places(source: &mut Source<'_, '_>, notes: &mut Notes) -> Vec<(&'static str, String)> {
    let fields = [
        "geographyCountrySubdivision",
        "geographyCountry",
        "geographyRegionOrSubregion",
    ];
    let stated = fields
        .into_iter()
        .map(|field| (field, source.text(field, notes)));
    stated
        .filter_map(|(field, place)| Some((field, place?)))
        .collect()
}
