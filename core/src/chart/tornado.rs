//! How far ahead the first bid stays when one number is moved at a time, as bars.

use crate::catalogue::SimulationLabels;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::{Bar, BarPanel, Bars, Chart, Ground, Measure, Segment, Shape};

/// A number that is moved alone, and how far ahead the bid then is.
pub(crate) struct Moved {
    pub(crate) name: String,
    /// At the lower and at the higher value; none where there is no lead.
    pub(crate) leads: [Option<Decimal>; 2],
}

/// The chart, the number that matters most first; none where nothing moves the lead.
pub(crate) fn tornado(
    moved: &[Moved],
    (base, unit): (Decimal, &str),
    bidder: &str,
    ground: Ground<'_>,
) -> Option<Chart> {
    let say = SimulationLabels::of(ground.language);
    let currency = ground.procurement.currency.clone();
    let leads = moved.iter().flat_map(|one| one.leads).flatten();
    let leads: Vec<Decimal> = leads.chain([base]).collect();
    let measure = Measure {
        language: ground.language,
        decimals: Kind::of(unit, &currency).decimals(&leads),
        unit: number::unit_of_many(unit, ground.language),
        currency,
    };
    let bars = moved.iter().map(|one| {
        let ends = (0..).zip(one.leads);
        let mut segments: Vec<Segment> = ends
            .filter_map(|(part, lead)| {
                let to = lead?;
                let amount = to.checked_sub(base)?;
                (!amount.is_zero()).then_some(Segment {
                    part,
                    amount,
                    from: base,
                    to,
                })
            })
            .collect();
        // Where both lie on one side the shorter one stands before the longer.
        segments.sort_by_key(|segment| std::cmp::Reverse(segment.amount.abs()));
        Bar {
            name: one.name.clone(),
            total: None,
            nothing: Some(""),
            segments,
        }
    });
    let bars: Vec<Bar> = bars.filter(|bar| !bar.segments.is_empty()).collect();
    let shown = |lead: Option<Decimal>| {
        lead.map_or_else(|| say.no_lead.to_owned(), |lead| measure.shown(lead))
    };
    let said = moved.iter().map(|one| {
        let [low, high] = one.leads.map(shown);
        let places = [("name", &*one.name), ("low", &*low), ("high", &*high)];
        fill(say.tornado_said, &places)
    });
    let said: Vec<String> = said.collect();
    let description = fill(
        say.tornado_about,
        &[
            ("bidder", bidder),
            ("base", &measure.shown(base)),
            ("numbers", &said.join(" ")),
        ],
    );
    let bars = Bars {
        bar_title: say.drawn_number,
        part_title: say.tornado_end,
        total_title: None,
        value_title: fill(
            say.tornado_value,
            &[("bidder", bidder), ("unit", &measure.unit)],
        ),
        parts: vec![say.tornado_low.to_owned(), say.tornado_high.to_owned()],
        panels: vec![BarPanel { title: None, bars }],
    };
    let is_moved = bars.all().next().is_some();
    bars.scale().filter(|_| is_moved)?;
    Some(Chart {
        name: "tornado".into(),
        title: fill(say.tornado, &[("bidder", bidder)]),
        description,
        measure,
        shape: Shape::Bars(bars),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;
    use crate::evaluation::ProcurementReference;
    use rust_decimal_macros::dec;

    #[test]
    fn a_bar_goes_from_the_lead_as_stated_to_the_leads_at_both_values() {
        let procurement = ProcurementReference {
            id: "p".to_owned(),
            title: "P".to_owned(),
            version: "1".to_owned(),
            currency: "DKK".to_owned(),
            payers: Vec::new(),
            participants: Vec::new(),
            sha256: None,
        };
        let ground = Ground {
            procurement: &procurement,
            bids: &[],
            language: Language::English,
        };
        let moved = |name: &str, leads| Moved {
            name: name.to_owned(),
            leads,
        };
        let all = [
            moved("price", [Some(dec!(-60)), Some(dec!(100))]),
            moved("nothing", [Some(dec!(20)), Some(dec!(20))]),
        ];
        let chart = tornado(&all, (dec!(20), "DKK"), "A", ground).unwrap();
        // From −60 to 100: 20 lies in the middle, and zero on the first bar at 37.5 %.
        let svg = chart.svg("c");
        assert_eq!(svg.matches("<rect class=\"bar\"").count(), 2, "{svg}");
        assert!(
            svg.contains("x=\"0%\"") && svg.contains("width=\"50%\""),
            "{svg}"
        );
        assert!(svg.contains("<svg x=\"37.5%\""), "{svg}");
        assert!(
            svg.contains("nothing: DKK\u{a0}20.00 at the low value"),
            "{svg}"
        );
        assert!(tornado(&all[1..], (dec!(20), "DKK"), "A", ground).is_none());
    }
}
