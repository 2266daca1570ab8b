//! Who wins where two numbers move together, as fields of a grid: each field has the filling of its winner, and where
//! there is room the winner's number in the list above.

use crate::catalogue::SimulationLabels;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number;

use super::{Chart, Ground, Measure, Shape};

/// More fields are too small to tell apart; the table has all of them.
const MOST_FIELDS: usize = 2_500;

/// A grid to be drawn.
pub(crate) struct GridDrawn {
    /// What the rows and the columns are, with their units.
    pub(crate) rows_title: String,
    pub(crate) columns_title: String,
    pub(crate) rows: Vec<Decimal>,
    pub(crate) columns: Vec<Decimal>,
    /// By row.
    pub(crate) cells: Vec<Vec<CellDrawn>>,
}

/// What comes out at a pair of values.
#[derive(Clone)]
pub(crate) struct CellDrawn {
    /// Who wins, or why nobody does.
    pub(crate) winner: String,
    /// How far ahead the first of the award as stated is, in words.
    pub(crate) lead: Option<String>,
}

/// Fields, from the lowest value on upwards and across.
#[derive(Debug)]
pub(super) struct Grid {
    pub(super) up_title: String,
    pub(super) across_title: String,
    pub(super) winner_title: &'static str,
    /// Who wins somewhere, in the order they are numbered.
    pub(super) names: Vec<String>,
    pub(super) up: Vec<String>,
    pub(super) across: Vec<String>,
    /// By value upwards.
    pub(super) fields: Vec<Vec<Field>>,
}

/// A pair of values.
#[derive(Debug)]
pub(super) struct Field {
    /// Which of the names.
    pub(super) winner: usize,
    /// All that is known of it, in words.
    pub(super) told: String,
}

/// The chart of the grid that stands at `place` among those of the lot, `first` being who wins with the values as
/// stated; none where there are too many fields.
pub(crate) fn grid(of: &GridDrawn, place: usize, first: &str, ground: Ground<'_>) -> Option<Chart> {
    let language = ground.language;
    let say = SimulationLabels::of(language);
    let all = of.rows.len().checked_mul(of.columns.len())?;
    if all == 0 || all > MOST_FIELDS {
        return None;
    }
    let mut names: Vec<String> = vec![first.to_owned()];
    let exact = |value: Decimal| number::exact(value, language);
    let mut fields = Vec::new();
    for (row, cells) in rising(&of.rows, &of.cells) {
        let mut drawn = Vec::new();
        for (column, cell) in rising(&of.columns, cells) {
            let known = names.iter().position(|name| *name == cell.winner);
            let winner = known.unwrap_or(names.len());
            if known.is_none() {
                names.push(cell.winner.clone());
            }
            let lead = cell.lead.as_ref();
            let lead = lead.map_or_else(String::new, |lead| format!(" ({lead})"));
            let (row, column) = (exact(row), exact(column));
            let (rows, columns) = (&of.rows_title, &of.columns_title);
            let won = &cell.winner;
            drawn.push(Field {
                winner,
                told: format!("{rows}: {row}; {columns}: {column}. {won}{lead}"),
            });
        }
        fields.push(drawn);
    }
    let counted = names.iter().enumerate().map(|(index, name)| {
        let fields = fields.iter().flatten();
        let count = fields.filter(|field| field.winner == index).count();
        let [count, all] = [count, all].map(|number| exact(Decimal::from(number)));
        fill(
            say.grid_said,
            &[("name", name), ("count", &count), ("all", &all)],
        )
    });
    let counted: Vec<String> = counted.collect();
    let places = [
        ("rows", &*of.rows_title),
        ("columns", &*of.columns_title),
        ("bids", &counted.join(" ")),
    ];
    let told = |values: &Vec<Decimal>| {
        let values = rising(values, values);
        values.map(|(value, _)| exact(value)).collect()
    };
    Some(Chart {
        name: format!("grid_{}", place.saturating_add(1)).into(),
        title: fill(say.grid_chart, &places),
        description: fill(say.grid_about, &places),
        // Nothing is measured: what is told of a field is told in words.
        measure: Measure {
            language,
            unit: String::new(),
            currency: String::new(),
            decimals: 0,
        },
        shape: Shape::Grid(Grid {
            up_title: of.rows_title.clone(),
            across_title: of.columns_title.clone(),
            winner_title: say.winner,
            up: told(&of.rows),
            across: told(&of.columns),
            names,
            fields,
        }),
    })
}

/// What belongs to values, from the lowest value on.
fn rising<'a, T>(values: &[Decimal], of: &'a [T]) -> impl Iterator<Item = (Decimal, &'a T)> {
    let mut all: Vec<(Decimal, &T)> = values.iter().copied().zip(of).collect();
    all.sort_by_key(|(value, _)| *value);
    all.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;
    use crate::chart::tests::procurement;
    use rust_decimal_macros::dec;

    fn drawn(rows: Vec<Decimal>, cells: Vec<Vec<CellDrawn>>) -> Option<Chart> {
        let procurement = procurement();
        let ground = Ground {
            procurement: &procurement,
            bids: &[],
            language: Language::Danish,
        };
        let of = GridDrawn {
            rows_title: "Elpris".to_owned(),
            columns_title: "Pris".to_owned(),
            rows,
            columns: vec![dec!(1000), dec!(900)],
            cells,
        };
        grid(&of, 0, "Alfa", ground)
    }

    fn cell(winner: &str) -> CellDrawn {
        CellDrawn {
            winner: winner.to_owned(),
            lead: Some("5".to_owned()),
        }
    }

    #[test]
    fn the_lowest_values_lie_lowest_and_to_the_left() {
        let cells = vec![
            vec![cell("Alfa"), cell("Beta")],
            vec![cell("Beta"), cell("Beta")],
        ];
        let chart = drawn(vec![dec!(3), dec!(2)], cells).unwrap();
        let svg = chart.svg("c");
        let fields: Vec<&str> = svg.split("<rect class=\"field\"").skip(1).collect();
        assert_eq!(fields.len(), 4);
        // From the top: 3 with 900 and 1,000, then 2.
        assert!(
            fields[0].contains("x=\"0%\"") && fields[0].contains("url(#c-1)"),
            "{svg}"
        );
        assert!(fields[0].contains("<title>Elpris: 3; Pris: 900. Beta (5)</title>"));
        assert!(
            fields[1].contains("x=\"50%\"") && fields[1].contains("url(#c-0)"),
            "{svg}"
        );
        assert!(fields[1].contains("Pris: 1.000. Alfa"));
        assert!(
            svg.contains("Alfa: 1 af 4") && svg.contains("Beta: 3 af 4"),
            "{svg}"
        );
    }

    #[test]
    fn fields_too_small_to_tell_apart_are_not_drawn() {
        let values: Vec<Decimal> = (0..1_251).map(Decimal::from).collect();
        let cells = vec![vec![cell("Alfa"), cell("Alfa")]; 1_251];
        assert!(drawn(values[1..].to_vec(), cells[1..].to_vec()).is_some());
        assert!(drawn(values, cells).is_none());
    }
}
