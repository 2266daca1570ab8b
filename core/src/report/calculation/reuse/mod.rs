//! What single-use and reusable products cost and emit, side by side, and where that turns.

mod items;
mod turns;

use super::Told;
use crate::calculation::{
    ReuseAxisFound, ReuseComparison, ReuseComparisonAnswer, ReuseComparisonFound, ReuseDifference,
    ReuseLower, ReuseOptionFound, ReuseTotals,
};
use crate::catalogue::CalculationLabels;
use crate::explain::{Explained, Figure};
use crate::model::ReuseAxis;
use crate::num::Decimal;
use crate::report::product_systems::axis_in_unit;
use crate::report::reader::{Reader, values};
use crate::report::table::{Cell, Column, Group, GroupHead, Row, Table};
use crate::wording::number::{self, Kind, percent};
use crate::wording::{fill, quoted};

/// What the answer says.
pub(super) fn told(
    asked: &ReuseComparison,
    found: &ReuseComparisonAnswer,
    reader: Reader<'_>,
) -> Told {
    let page = Page {
        asked,
        found,
        reader,
        say: CalculationLabels::of(reader.language),
    };
    let lines = found.options.iter().map(|option| page.lines(option));
    let by_year = asked.axes.iter().map(|axis| page.by_year(*axis));
    Told {
        sentences: page.sentences(),
        tables: vec![
            page.side_by_side(),
            page.parts(),
            page.who(),
            page.at_uses(),
            page.turns(),
            page.co2_prices(),
            page.pools(),
        ],
        details: lines.chain(by_year).collect(),
        ..Told::default()
    }
}

/// The question, its answer and who reads it.
struct Page<'a> {
    asked: &'a ReuseComparison,
    found: &'a ReuseComparisonAnswer,
    reader: Reader<'a>,
    say: &'static CalculationLabels,
}

/// Finds a number of the totals.
type Of<'o> = &'o dyn Fn(&ReuseTotals) -> Option<&Explained>;

impl<'a> Page<'a> {
    /// What a use is called.
    fn a_use(&self) -> String {
        number::unit(&self.asked.functional_unit, self.reader.language)
    }

    fn per_use(&self, text: &str) -> String {
        fill(text, &[("use", &self.a_use())])
    }

    fn axis(&self, axis: ReuseAxis) -> &'static str {
        match axis {
            ReuseAxis::Cost => self.say.cost,
            ReuseAxis::Emissions => self.say.emissions,
        }
    }

    fn axis_in_unit(&self, axis: ReuseAxis) -> String {
        axis_in_unit(&self.reader, axis)
    }

    fn title(&self, option: &str) -> &'a str {
        let mut options = self.found.options.iter();
        let found = options.find(|one| one.id == option);
        found.map_or("", |one| &one.title)
    }

    fn quoted(&self, option: &str) -> String {
        quoted(self.title(option), self.reader.language)
    }

    fn least(&self) -> String {
        percent(self.asked.material_from, self.reader.language)
    }

    /// A number in a sentence, without the unit of a use.
    fn spoken(&self, value: Decimal, axis: ReuseAxis, decimals: u32) -> String {
        let unit = match axis {
            ReuseAxis::Cost => &self.asked.currency,
            ReuseAxis::Emissions => "kgCO2e",
        };
        let text = number::shown(value, decimals, self.reader.language);
        self.reader.in_unit(&text, unit)
    }

    /// Who is lower, by title.
    fn lower(&self, one: &ReuseComparisonFound, lower: ReuseLower) -> String {
        match lower {
            ReuseLower::Base => self.title(&one.base).to_owned(),
            ReuseLower::Other => self.title(&one.other).to_owned(),
            ReuseLower::Equal => self.reader.label("reuse_lower", "equal"),
            ReuseLower::Immaterial => {
                let text = self.reader.label("reuse_lower", "immaterial");
                fill(&text, &[("least", &self.least())])
            }
        }
    }

    /// Each comparison on each axis that was asked for.
    fn compared(
        &self,
    ) -> impl Iterator<Item = (&'a ReuseComparisonFound, ReuseAxis, &'a ReuseAxisFound)> + '_ {
        self.found.comparisons.iter().flat_map(|one| {
            let axes = [
                (ReuseAxis::Cost, &one.cost),
                (ReuseAxis::Emissions, &one.emissions),
            ];
            let axes = axes.into_iter();
            axes.filter_map(move |(axis, found)| Some((one, axis, found.as_ref()?)))
        })
    }

    fn sentences(&self) -> Vec<String> {
        let on_axes = self.compared().map(|(one, axis, found)| {
            let [base, other] = pair(&found.per_use);
            let kind = match axis {
                ReuseAxis::Cost => Kind::Money,
                ReuseAxis::Emissions => Kind::Quantity,
            };
            let decimals = kind.decimals_apart(&[base, other]).min(3);
            let [low, high] = match found.per_use.lower {
                ReuseLower::Other => [(&one.other, other), (&one.base, base)],
                _ => [(&one.base, base), (&one.other, other)],
            };
            let amount = |value| self.spoken(value, axis, decimals);
            let template = match found.per_use.lower {
                ReuseLower::Base | ReuseLower::Other => self.say.lowest,
                ReuseLower::Equal => self.say.equal,
                ReuseLower::Immaterial => self.say.immaterial,
            };
            fill(
                template,
                &[
                    ("axis", self.axis(axis)),
                    ("use", &self.a_use()),
                    ("least", &self.least()),
                    ("lower", &self.quoted(low.0)),
                    ("low", &amount(low.1)),
                    ("higher", &self.quoted(high.0)),
                    ("high", &amount(high.1)),
                    ("base", &self.quoted(&one.base)),
                    ("one", &amount(base)),
                    ("other", &self.quoted(&one.other)),
                    ("two", &amount(other)),
                ],
            )
        });
        let both = self.found.comparisons.iter();
        let both = both.filter(|one| one.cost.is_some() && one.emissions.is_some());
        let prices = both.map(|one| {
            let price = one.co2_price.as_ref().and_then(|price| price.value);
            let template = match price {
                Some(_) => self.say.priced,
                None => self.say.no_price,
            };
            let Figure(price) = price.unwrap_or(Figure(Decimal::ZERO));
            let price = self.spoken(price, ReuseAxis::Cost, Kind::Money.decimals(&[price]));
            let names = [
                ("use", self.a_use()),
                ("price", price),
                ("base", self.quoted(&one.base)),
                ("other", self.quoted(&one.other)),
            ];
            fill(
                template,
                &names.each_ref().map(|(name, text)| (*name, &**text)),
            )
        });
        on_axes.chain(prices).collect()
    }

    /// Options as columns.
    fn table(&self, caption: &str, corner: &str, groups: Vec<Group>) -> Table {
        let columns = self.found.options.iter();
        Table {
            caption: caption.to_owned(),
            corner: corner.to_owned(),
            columns: columns.map(|one| Column::numbers(&one.title)).collect(),
            groups,
        }
    }

    /// A number of each option; none where all of them are nothing.
    fn row(&self, head: String, axis: ReuseAxis, of: Of<'_>) -> Option<Row> {
        let options = self.found.options.iter();
        let numbers = options.map(|option| totals(option, axis).and_then(of));
        let numbers: Vec<Option<&Explained>> = numbers.collect();
        let told = values(numbers.iter().copied().flatten());
        told.iter().any(|value| !value.is_zero()).then_some(())?;
        let kind = match axis {
            ReuseAxis::Cost => Kind::Money,
            ReuseAxis::Emissions => Kind::Quantity,
        };
        let decimals = kind.decimals(&told);
        let cells = numbers.into_iter();
        let cells = cells.map(|number| self.reader.cell(number, decimals));
        Some(Row::new(head, cells.collect()))
    }

    fn side_by_side(&self) -> Table {
        let say = self.say;
        let groups = self.asked.axes.iter().map(|axis| {
            let rows: [(String, Of<'_>); 11] = [
                (self.per_use(say.per_use), &|one| Some(&one.per_use)),
                (say.infection.to_owned(), &|one| {
                    Some(&one.infection_per_use)
                }),
                (say.not_cashable.to_owned(), &|one| {
                    Some(&one.not_cashable_per_use)
                }),
                (say.shared_capacity.to_owned(), &|one| {
                    Some(&one.shared_capacity_per_use)
                }),
                (say.per_year.to_owned(), &|one| Some(&one.per_year)),
                (say.undiscounted.to_owned(), &|one| {
                    Some(&one.over_study.undiscounted)
                }),
                (say.residual.to_owned(), &|one| {
                    one.over_study.residual.as_ref()
                }),
                (say.present_value.to_owned(), &|one| {
                    Some(&one.over_study.present_value)
                }),
                (say.annual_equivalent.to_owned(), &|one| {
                    Some(&one.over_study.annual_equivalent)
                }),
                (self.per_use(say.over_study_per_use), &|one| {
                    Some(&one.over_study.per_use)
                }),
                (say.without_infection.to_owned(), &|one| {
                    let differs = !one.infection_per_use.value?.0.is_zero();
                    differs.then_some(&one.without_infection_per_use)
                }),
            ];
            let discounted = [say.present_value, say.annual_equivalent, say.residual];
            let rows = rows.into_iter().filter(|(head, _)| {
                // Emissions are not discounted; a CO2 price over the study has its own line.
                *axis == ReuseAxis::Cost || !discounted.contains(&head.as_str())
            });
            let rows = rows.filter_map(|(head, of)| self.row(head, *axis, of));
            let mut rows: Vec<Row> = rows.collect();
            if let Some(first) = rows.first_mut() {
                first.strong = true;
            }
            group(self.axis_in_unit(*axis), rows)
        });
        self.table(say.side_by_side, "", groups.collect())
    }

    /// What a use takes by phase of life or stage of the life cycle.
    fn parts(&self) -> Table {
        let groups = self.asked.axes.iter().map(|axis| {
            let list = match axis {
                ReuseAxis::Cost => "phase",
                ReuseAxis::Emissions => "stage",
            };
            let mut parts: Vec<&'static str> = Vec::new();
            for option in &self.found.options {
                let of_option = totals(option, *axis).into_iter().flat_map(|one| &one.parts);
                for part in of_option {
                    if !parts.contains(&part.part) {
                        parts.push(part.part);
                    }
                }
            }
            let rows = parts.iter().filter_map(|word| {
                let head = self.reader.label(list, word);
                self.row(head, *axis, &|one| {
                    let mut parts = one.parts.iter();
                    let part = parts.find(|part| part.part == *word);
                    part.map(|part| &part.per_use)
                })
            });
            group(self.axis_in_unit(*axis), rows.collect())
        });
        let caption = self.per_use(self.say.by_part);
        self.table(&caption, self.say.phase, groups.collect())
    }

    /// Who is lower on which axis.
    fn who(&self) -> Table {
        let say = self.say;
        let groups = self.compared().map(|(one, axis, found)| {
            let without = (found.without_infection.difference != found.per_use.difference)
                .then_some((say.without_infection.to_owned(), &found.without_infection));
            let rows = [
                Some((self.per_use(say.per_use), &found.per_use)),
                without,
                Some((
                    match axis {
                        ReuseAxis::Cost => say.present_value,
                        ReuseAxis::Emissions => say.undiscounted,
                    }
                    .to_owned(),
                    &found.over_study,
                )),
            ];
            let rows = rows.into_iter().flatten().map(|(head, difference)| {
                let number = &difference.difference;
                let kind = Kind::of(&number.unit, &self.asked.currency);
                let decimals = kind.decimals(&values([number]));
                let cells = vec![
                    Cell::Text(self.lower(one, difference.lower)),
                    self.reader.cell(Some(number), decimals),
                ];
                Row::new(head, cells)
            });
            let title = format!("{}: {}", self.axis_in_unit(axis), self.against(one));
            group(title, rows.collect())
        });
        Table {
            caption: say.who.to_owned(),
            columns: vec![Column::words(say.lower), Column::numbers(say.difference)],
            groups: groups.collect(),
            ..Table::default()
        }
    }

    fn against(&self, one: &ReuseComparisonFound) -> String {
        let names = [
            ("other", self.title(&one.other)),
            ("base", self.title(&one.base)),
        ];
        fill(self.say.against, &names)
    }

    /// Who is lower for which yearly uses.
    fn at_uses(&self) -> Table {
        let groups = self.compared().map(|(one, axis, found)| {
            let rows = found.by_uses_per_year.iter().map(|stretch| {
                let count = |uses: u32| number::exact(Decimal::from(uses), self.reader.language);
                let head = if stretch.from == stretch.to {
                    count(stretch.from)
                } else {
                    format!("{}–{}", count(stretch.from), count(stretch.to))
                };
                Row::new(head, vec![Cell::Text(self.lower(one, stretch.lower))])
            });
            let title = format!("{}: {}", self.axis(axis), self.against(one));
            group(title, rows.collect())
        });
        Table {
            caption: self.per_use(self.say.at_uses),
            corner: self.say.uses.to_owned(),
            columns: vec![Column::words(self.say.lower)],
            groups: groups.collect(),
        }
    }
}

/// The totals of an axis.
fn totals(option: &ReuseOptionFound, axis: ReuseAxis) -> Option<&ReuseTotals> {
    match axis {
        ReuseAxis::Cost => option.cost.as_ref(),
        ReuseAxis::Emissions => option.emissions.as_ref(),
    }
}

/// What the base and the other take.
fn pair(difference: &ReuseDifference) -> [Decimal; 2] {
    let made = difference.difference.derivation.as_ref();
    ["c0", "c1"].map(|symbol| {
        let mut inputs = made.into_iter().flat_map(|made| &made.inputs);
        let term = inputs.find(|term| term.symbol == symbol);
        let value = term.and_then(|term| term.value);
        value.map_or(Decimal::ZERO, |Figure(value)| value)
    })
}

fn group(title: String, rows: Vec<Row>) -> Group {
    let detail = String::new();
    Group {
        head: Some(GroupHead { title, detail }),
        rows,
    }
}
