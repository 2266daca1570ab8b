//! What single-use and reusable products cost and emit, side by side, and where that turns.

mod headline;
mod items;
mod turns;

use super::Told;
use crate::calculation::{
    ReuseAxisFound, ReuseComparison, ReuseComparisonAnswer, ReuseComparisonFound, ReuseLower,
    ReuseOptionFound, ReuseTotals,
};
use crate::catalogue::CalculationLabels;
use crate::explain::Explained;
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
            page.uses(),
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

    /// What is told, and in which view.
    fn viewed(&self, what: &str, view: &str) -> String {
        fill(self.say.viewed, &[("what", what), ("view", view)])
    }

    /// The years of the study as a view: costs are discounted, emissions are not.
    fn study_view(&self, axis: ReuseAxis) -> &'static str {
        match axis {
            ReuseAxis::Cost => self.say.cost_over_study,
            ReuseAxis::Emissions => self.say.emissions_over_study,
        }
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

    /// Both views of each axis.
    fn side_by_side(&self) -> Table {
        let groups = self.asked.axes.iter().flat_map(|axis| {
            let what = self.axis_in_unit(*axis);
            let mut year = self.in_year(*axis);
            if let Some(first) = year.first_mut() {
                first.strong = true;
            }
            [
                group(self.viewed(&what, self.say.in_year), year),
                group(
                    self.viewed(&what, self.say.over_study),
                    self.over_study(*axis),
                ),
            ]
        });
        self.table(self.say.side_by_side, "", groups.collect())
    }

    fn in_year(&self, axis: ReuseAxis) -> Vec<Row> {
        let say = self.say;
        let rows: [(String, Of<'_>); 5] = [
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
        ];
        let rows = rows.into_iter();
        rows.filter_map(|(head, of)| self.row(head, axis, of))
            .collect()
    }

    fn over_study(&self, axis: ReuseAxis) -> Vec<Row> {
        let say = self.say;
        let rows: [(String, Of<'_>); 6] = [
            (self.per_use(say.over_study_per_use), &|one| {
                Some(&one.over_study.per_use)
            }),
            (say.without_infection.to_owned(), &|one| {
                let differs = !one.infection_per_use.value?.0.is_zero();
                differs.then_some(&one.over_study.without_infection_per_use)
            }),
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
        ];
        let discounted = [say.present_value, say.annual_equivalent, say.residual];
        // Emissions are not discounted; what a CO2 price over the study is divided by stands beside it.
        let told = |head: &str| axis == ReuseAxis::Cost || !discounted.contains(&head);
        let rows = rows.into_iter().filter(|(head, _)| told(head));
        rows.filter_map(|(head, of)| self.row(head, axis, of))
            .collect()
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
                Some((
                    self.viewed(&self.per_use(say.per_use), say.in_year),
                    &found.per_use,
                )),
                without,
                Some((
                    self.viewed(say.in_all, self.study_view(axis)),
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
        let count = |uses: u32| number::exact(Decimal::from(uses), self.reader.language);
        let groups = self.compared().flat_map(|(one, axis, found)| {
            let views = [
                (self.say.in_year, &found.by_uses_per_year),
                (self.study_view(axis), &found.by_uses_per_year_over_study),
            ];
            views.map(|(view, stretches)| {
                let rows = stretches.iter().map(|stretch| {
                    let head = if stretch.from == stretch.to {
                        count(stretch.from)
                    } else {
                        format!("{}–{}", count(stretch.from), count(stretch.to))
                    };
                    Row::new(head, vec![Cell::Text(self.lower(one, stretch.lower))])
                });
                let title = format!(
                    "{}: {}",
                    self.viewed(self.axis(axis), view),
                    self.against(one)
                );
                group(title, rows.collect())
            })
        });
        let groups = groups.filter(|group| !group.rows.is_empty());
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

fn group(title: String, rows: Vec<Row>) -> Group {
    let detail = String::new();
    Group {
        head: Some(GroupHead { title, detail }),
        rows,
    }
}
