//! How cost lines grow: the factors of each year, and what gives them.

use crate::evaluation::LineCost;
use crate::explain::{Derivation, Figure, Series};
use crate::num::{Decimal, decide};

use super::cost::Costs;
use super::reader::{Reader, values_by_year};
use super::table::{Cell, Column, Input, Row, Table};

/// How many decimals a factor is shown with at most.
const MOST_DECIMALS: u32 = 6;

impl Costs<'_> {
    /// The growth factors of each year, lines that grow alike in one column.
    pub(super) fn growth(&self, lines: &[LineCost]) -> Table {
        let say = self.reader.say;
        let mut growths: Vec<(&Series, Vec<&str>)> = Vec::new();
        for line in lines {
            for series in &line.growth {
                match growths.iter_mut().find(|(known, _)| *known == series) {
                    Some((_, lines)) => lines.push(&line.title),
                    None => growths.push((series, vec![&line.title])),
                }
            }
        }
        let factors = values_by_year(growths.iter().map(|(series, _)| *series));
        let decimals = factors.iter().map(|factor| decide(*factor).scale()).max();
        let decimals = decimals.unwrap_or_default().min(MOST_DECIMALS);
        let columns = growths.iter().map(|(series, lines)| Column {
            detail: lines.join(", "),
            ..Column::numbers(self.reader.source_of(series))
        });
        let row = |year: usize| {
            let cells = growths
                .iter()
                .map(|(series, _)| self.reader.of_year(series, year, decimals));
            Row::new(year.to_string(), cells.collect())
        };
        Table {
            caption: say.growth.to_owned(),
            corner: say.year.to_owned(),
            columns: columns.collect(),
            ..Table::default()
        }
        .with_rows((0..self.years()).map(row).collect())
    }

    /// What falls due on a line in a year, with the factors of that year among the inputs.
    pub(super) fn due_in_year(&self, line: &LineCost, year: usize, decimals: u32) -> Cell {
        let reader = &self.reader;
        let mut cell = reader.of_year(&line.by_year, year, decimals);
        let Cell::Number(shown) = &mut cell else {
            return cell;
        };
        let (Some(shown), Some(made)) = (&mut shown.derivation, &line.by_year.derivation) else {
            return cell;
        };
        let bought = year_of_growth(made).unwrap_or(year);
        let meaning = |symbol: &str| {
            let input = shown.inputs.iter().find(|input| input.symbol == symbol);
            input.map(|input| input.meaning.clone()).unwrap_or_default()
        };
        let at = |value: Decimal, symbol: &str, name: String| Input {
            symbol: symbol.to_owned(),
            meaning: meaning(symbol),
            name,
            value: reader.exact(Figure(value)),
            source: String::new(),
        };
        let factors = line.growth.iter().filter_map(|series| {
            let factor = series.values.as_ref()?.get(bought)?.0;
            Some(at(factor, "g", reader.source_of(series)))
        });
        let weights = self.discounting.year_weights.as_ref();
        let weight = weights.and_then(|weights| weights.get(bought));
        let weight = weight.map(|weight| at(weight.0, "w", String::new()));
        let known: Vec<Input> = factors.chain(weight).collect();
        shown
            .inputs
            .retain(|input| !known.iter().any(|one| one.symbol == input.symbol));
        shown.inputs.extend(known);
        cell
    }
}

/// The year whose prices an amount has, where that is another than the one in which it falls due.
fn year_of_growth(made: &Derivation) -> Option<usize> {
    let instalments = made.formula == "lcc.instalments_by_year";
    let bought = made.inputs.iter().find(|term| term.symbol == "b");
    let year = bought.filter(|_| instalments)?.value?.0;
    usize::try_from(year).ok()
}

impl Reader<'_> {
    /// What gives growth: the kind, and the clause, index or parameter by its title.
    fn source_of(&self, series: &Series) -> String {
        let Some(made) = &series.derivation else {
            return self.say.confidential.to_owned();
        };
        let kind = self.formula_title(made.formula);
        let Some(term) = made.inputs.first() else {
            return kind;
        };
        match (self.name(term, made.formula), term.value) {
            // A list of the line's own.
            _ if matches!(
                made.formula,
                "finance.growth_rates" | "finance.growth_index"
            ) =>
            {
                kind
            }
            (name, _) if !name.is_empty() => format!("{kind}: {}", self.quote(&name)),
            (_, Some(Figure(rate))) => {
                format!(
                    "{kind}: {}",
                    crate::wording::number::rate(rate, self.language)
                )
            }
            _ => kind,
        }
    }
}
