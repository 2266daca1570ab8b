//! What an initiative changed: cost and emissions before and after, and what changed them, as bars.

use crate::calculation::{ChangeFound, SwitchFound};
use crate::catalogue::{self, CalculationLabels, Labels, Language};
use crate::explain::Explained;
use crate::wording::{fill, number};

use super::{Bar, BarPanel, Bars, Chart, Reading};

/// A chart of the cost and one of the emissions; none of what was nothing all along.
pub(crate) fn of_switch(found: &SwitchFound, language: Language) -> Vec<Chart> {
    let say = CalculationLabels::of(language);
    let charts = [
        ("cost_before_after", say.cost, &found.cost),
        ("emissions_before_after", say.emissions, &found.emissions),
    ];
    let charts = charts.map(|(name, what, change)| chart(name, what, change, language));
    charts.into_iter().flatten().collect()
}

fn chart(
    name: &'static str,
    what: &'static str,
    change: &ChangeFound,
    language: Language,
) -> Option<Chart> {
    let say = CalculationLabels::of(language);
    let bar = |name: String, number: &Explained| {
        let amount = number.value.map(|amount| amount.0);
        Bar::new(name, amount, amount.map(|amount| vec![amount]))
    };
    let formula = |number: &Explained| {
        let formula = number.derivation.as_ref().map(|made| made.formula);
        let entry = formula.and_then(catalogue::formula);
        entry
            .map_or("", |entry| entry.title.get(language))
            .to_owned()
    };
    let totals = [(say.before, &change.before), (say.after, &change.after)];
    let totals = totals.map(|(name, number)| bar(name.to_owned(), number));
    let effects = [&change.change, &change.volume, &change.mix, &change.unit];
    let effects = effects.map(|number| bar(formula(number), number));
    let panel = |title: &str, bars: Vec<Option<Bar>>| {
        Some(BarPanel {
            title: Some(title.to_owned()),
            bars: bars.into_iter().collect::<Option<_>>()?,
        })
    };
    // What is counted in no currency is a number without a unit.
    let unit = Some(&change.before.unit).filter(|unit| *unit != "money");
    let unit = unit.map_or_else(String::new, |unit| number::unit(unit, language));
    let value_title = if unit.is_empty() {
        what.to_owned()
    } else {
        format!("{what} ({unit})")
    };
    Chart::of_bars_in(
        name,
        &fill(say.before_and_after, &[("what", what)]),
        Reading {
            language,
            currency: "",
        },
        unit,
        Bars {
            bar_title: say.number,
            part_title: "",
            total_title: None,
            value_title,
            parts: vec![String::new()],
            panels: vec![
                panel(Labels::of(language).in_total, totals.into())?,
                panel(say.changed_by, effects.into())?,
            ],
        },
    )
}
