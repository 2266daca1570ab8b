//! Elementary effects as points: how much a number changes what is driven, over how much that differs with where the
//! number and the others stand. `[MORRIS-1991]` and, for the mean size, `[CAMPOLONGO-2007]` draw them so.

use crate::catalogue::SimulationLabels;
use crate::num::Decimal;
use crate::wording::number::{self, Kind};
use crate::wording::{fill, named};

use super::plane::{Plane, PlanePoint, padded};
use super::scale::Scale;
use super::{Chart, Ground, Measure, Shape};

/// So many numbers have a point; the table has all of them.
const POINTS: usize = 10;

/// What moving a number changes.
pub(crate) struct EffectDrawn {
    pub(crate) name: String,
    /// The mean size of its effects, and how they spread.
    pub(crate) place: [Decimal; 2],
}

/// The chart of the first effects, the greatest of them first; none where nothing has an effect.
pub(crate) fn effects(
    title: String,
    of: Vec<EffectDrawn>,
    unit: &str,
    ground: Ground<'_>,
) -> Option<Chart> {
    let say = SimulationLabels::of(ground.language);
    let currency = ground.procurement.currency.clone();
    let shown: Vec<EffectDrawn> = of.into_iter().take(POINTS).collect();
    let places: Vec<Decimal> = shown.iter().flat_map(|one| one.place).collect();
    let axis =
        |axis: fn(&[Decimal; 2]) -> Decimal| Scale::of(shown.iter().map(|one| axis(&one.place)));
    let across = axis(|[size, _]| *size)?;
    // Where every number acts in a straight line and alone, all points lie at the bottom of a scale that is as long.
    let up = axis(|[_, deviation]| *deviation).unwrap_or(across);
    let measure = Measure {
        language: ground.language,
        decimals: Kind::of(unit, &currency).decimals(&places),
        unit: number::unit_of_many(unit, ground.language),
        currency,
    };
    let points = shown.into_iter().map(|one| {
        let [size, deviation] = one.place.map(|amount| measure.shown(amount));
        let places = [
            ("name", &*one.name),
            ("size", &*size),
            ("deviation", &*deviation),
        ];
        PlanePoint {
            told: fill(say.effect_said, &places),
            worth_having: true,
            name: one.name,
            place: one.place,
            cloud: Vec::new(),
        }
    });
    let points: Vec<PlanePoint> = points.collect();
    let told: Vec<&str> = points.iter().map(|point| point.told.as_str()).collect();
    Some(Chart {
        name: "elementary_effects".into(),
        description: fill(say.effects_about, &[("numbers", &told.join(" "))]),
        title,
        shape: Shape::Plane(Plane {
            fields: ["moved", "mean_size", "standard_deviation"],
            across_title: named(say.effect_size, &measure.unit),
            value_title: named(say.effect_spread, &measure.unit),
            line_title: "",
            point_titles: ["", ""],
            cloud_title: "",
            points,
            line: Vec::new(),
            across: padded(across)?,
            up: padded(up)?,
        }),
        measure,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;
    use crate::chart::tests::procurement;
    use rust_decimal_macros::dec;

    fn drawn(of: &[(&str, [Decimal; 2])]) -> Option<String> {
        let procurement = procurement();
        let ground = Ground {
            procurement: &procurement,
            bids: &[],
            language: Language::English,
        };
        let of = of.iter().map(|(name, place)| EffectDrawn {
            name: (*name).to_owned(),
            place: *place,
        });
        let chart = effects("T".to_owned(), of.collect(), "DKK", ground)?;
        Some(chart.svg("c"))
    }

    #[test]
    fn a_point_lies_as_far_across_and_up_as_its_effect_is_large_and_uneven() {
        // From −10 to 130 with room on both sides: 0 lies at 1/14, and 120 at 13/14.
        let svg = drawn(&[
            ("price", [dec!(120), dec!(0)]),
            ("power", [dec!(0), dec!(60)]),
        ]);
        let svg = svg.unwrap();
        let point = |name: &str| {
            let mut points = svg.split("<svg class=\"moved\"").skip(1);
            let point = points.find(|point| point.contains(&format!("<title>{name}:")));
            point.unwrap().split('>').next().unwrap().to_owned()
        };
        assert!(point("price").contains(" x=\"92.86%\""), "{svg}");
        assert!(point("power").contains(" x=\"7.14%\""), "{svg}");
        assert!(svg.contains("price: size DKK\u{a0}120.00"), "{svg}");
    }

    #[test]
    fn numbers_without_interactions_lie_at_the_bottom() {
        assert!(drawn(&[("price", [dec!(120), dec!(0)])]).is_some());
        assert!(drawn(&[("price", [dec!(0), dec!(0)])]).is_none());
    }
}
