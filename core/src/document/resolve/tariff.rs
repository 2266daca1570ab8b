//! Tariffs of producer responsibility, and packaging that pays by them.

use super::bounds;
use super::names::Names;
use crate::calculation::{FeeComponent, ProducerFee};
use crate::catalogue::{SHIPPED_TARIFFS, ShippedTariff};
use crate::document::pointer::Pointer;
use crate::document::wire::tariff as wire;
use crate::document::wire::value::Number;
use crate::model::{Fee, FeeGrade, PackagingMaterial, Tariff, TariffRate};
use crate::num::{Decimal, Source, parse_decimal};
use crate::problem::{Problem, Problems};

/// The question what packaging pays.
pub(super) fn producer_fee(
    wire: &wire::ProducerFee,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ProducerFee> {
    let before = problems.count();
    let tariff = tariff(&wire.tariff, at.key("tariff"), problems);
    let components_at = at.key("components");
    if wire.components.is_empty() {
        problems.push(components_at.problem("document.empty_list"));
    }
    let ids = wire.components.iter().map(|one| &one.id);
    Names::of(ids, "packaging component", components_at, problems);
    for (index, one) in wire.components.iter().enumerate() {
        let one_at = components_at.index(index);
        bounds::not_negative(one.kilograms.0, one_at.key("kilograms"), problems);
        if let Some(tariff) = &tariff {
            let fields = (one_at.key("material"), one_at.key("grade"));
            let places = (fields.0.to_string(), fields.1.to_string());
            has_fee(tariff, (one.material, one.grade), places, problems);
        }
    }
    let components = wire.components.iter().map(|one| FeeComponent {
        id: one.id.0.clone(),
        material: one.material,
        kilograms: one.kilograms.0,
        grade: one.grade,
    });
    let components = components.collect();
    let tariff = tariff?;
    (problems.count() == before).then_some(ProducerFee { tariff, components })
}

/// Whether a tariff has a fee for a material in a grade, which stand at these places.
pub(super) fn has_fee(
    tariff: &Tariff,
    (material, grade): (PackagingMaterial, Option<FeeGrade>),
    (material_at, grade_at): (String, String),
    problems: &mut Problems,
) {
    let Some(fee) = tariff.fee(material) else {
        let problem = Problem::new("tariff.no_material", material_at);
        problems.push(problem.with("material", material.word()));
        return;
    };
    let grade = grade.unwrap_or(FeeGrade::Red);
    if !fee.knows(grade) {
        problems.push(
            Problem::new("tariff.no_grade", grade_at)
                .with("material", material.word())
                .with("grade", grade.word()),
        );
    }
}

/// A tariff that ships, or the one that stands here.
pub(super) fn tariff(
    wire: &wire::TariffSource,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Tariff> {
    match wire {
        wire::TariffSource::Shipped(wire) => shipped(wire, at.key("shipped"), problems),
        wire::TariffSource::Own(wire) => own(wire, at.key("own"), problems),
    }
}

fn shipped(wire: &wire::ShippedTariff, at: Pointer<'_>, problems: &mut Problems) -> Option<Tariff> {
    let mut all = SHIPPED_TARIFFS.iter();
    let found = all.find(|one| one.name == wire.name && one.version == wire.version);
    let red = found.and_then(|one| {
        let mut years = one.red.iter();
        years.find(|(year, _)| *year == wire.year)
    });
    let Some((found, (_, red))) = found.zip(red) else {
        problems.push(
            at.problem("tariff.unknown")
                .with("name", &wire.name)
                .with("version", &wire.version)
                .with("year", wire.year.to_string()),
        );
        return None;
    };
    let rates = found.per_tonne.iter();
    let rates: Option<Vec<TariffRate>> = rates
        .map(|(words, per_tonne)| rate(found, words, per_tonne, red, wire.year))
        .collect();
    Some(Tariff {
        title: found.title.to_owned(),
        currency: found.currency.to_owned(),
        source: found.source.to_owned(),
        rates: rates?,
    })
}

/// The fee of a kilogram from that of a tonne; none where the table that ships is not written well, which a
/// test refuses.
fn rate(
    tariff: &ShippedTariff,
    words: &[&str],
    per_tonne: &str,
    red: &str,
    year: u32,
) -> Option<TariffRate> {
    let base = parse_decimal(per_tonne, Source::Text)
        .ok()?
        .checked_div(Decimal::ONE_THOUSAND)?;
    let materials = PackagingMaterial::ALL.iter().copied();
    Some(TariffRate {
        materials: materials
            .filter(|one| words.contains(&one.word()))
            .collect(),
        fee: if tariff.not_graded.contains(&year) {
            Fee::Flat(base)
        } else {
            Fee::Multiplied {
                base,
                red: parse_decimal(red, Source::Text).ok()?,
            }
        },
    })
}

fn own(wire: &wire::Tariff, at: Pointer<'_>, problems: &mut Problems) -> Option<Tariff> {
    let before = problems.count();
    super::procurement::currency(&wire.currency, at.key("currency"), problems);
    let rates_at = at.key("rates");
    if wire.rates.is_empty() {
        problems.push(rates_at.problem("document.empty_list"));
    }
    let mut seen: Vec<PackagingMaterial> = Vec::new();
    let mut rates = Vec::with_capacity(wire.rates.len());
    for (index, one) in wire.rates.iter().enumerate() {
        let one_at = rates_at.index(index);
        let materials_at = one_at.key("materials");
        if one.materials.is_empty() {
            problems.push(materials_at.problem("document.empty_list"));
        }
        for (place, material) in one.materials.iter().enumerate() {
            if seen.contains(material) {
                let problem = materials_at.index(place).problem("tariff.material_twice");
                problems.push(problem.with("material", material.word()));
            }
            seen.push(*material);
        }
        rates.push(TariffRate {
            materials: one.materials.clone(),
            fee: fee(&one.fee, one_at.key("fee"), problems),
        });
    }
    (problems.count() == before).then(|| Tariff {
        title: wire.title.clone(),
        currency: wire.currency.0.clone(),
        source: wire.source.text.clone(),
        rates,
    })
}

fn fee(wire: &wire::Fee, at: Pointer<'_>, problems: &mut Problems) -> Fee {
    match wire {
        wire::Fee::Flat(amount) => {
            bounds::not_negative(amount.0, at.key("flat"), problems);
            Fee::Flat(amount.0)
        }
        wire::Fee::Graded(graded) => {
            let number = |one: Option<Number>| one.map(|one| one.0);
            Fee::Graded {
                green: number(graded.green),
                yellow: number(graded.yellow),
                red: number(graded.red),
            }
        }
        wire::Fee::Balanced(balanced) => {
            let at = at.key("balanced");
            for (name, amount) in [
                ("cost", balanced.cost),
                ("addition", balanced.addition),
                ("scheme_red_mass", balanced.scheme_red_mass),
                ("scheme_green_mass", balanced.scheme_green_mass),
            ] {
                bounds::not_negative(amount.0, at.key(name), problems);
            }
            Fee::Balanced {
                cost: balanced.cost.0,
                addition: balanced.addition.0,
                red_mass: balanced.scheme_red_mass.0,
                green_mass: balanced.scheme_green_mass.0,
            }
        }
    }
}
