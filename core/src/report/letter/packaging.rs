//! The criteria for packaging that give points, as a letter tells them: met or not, points, and why.

use crate::catalogue::PackagingLabels;
use crate::evaluation::{BidEvaluation, PackagingComponentUsed, PackagingCriterionResult};
use crate::explain::Figure;
use crate::explanation::{BidExplanation, CriterionExplanation};
use crate::wording::fill;

use super::Telling;
use super::difference::{plain, value};
use crate::report::reader::criterion_path;
use crate::report::table::{Cell, Column, Group, GroupHead, Row, Table};

/// A bid in a letter: whose it is in words, what is told of it, and its criteria for packaging.
struct Told<'a> {
    whose: &'static str,
    bid: &'a BidExplanation,
    criterion: &'a CriterionExplanation,
}

impl<'a> Telling<'a> {
    /// A table of each criterion whose points criteria for packaging give, with what each bid gets.
    pub(super) fn packaging(&self, bids: &[(&'static str, &'a BidExplanation)]) -> Vec<Table> {
        let first = bids.first().map(|(_, bid)| bid.criteria.as_slice());
        let criteria = first.unwrap_or_default().iter();
        let criteria = criteria.filter(|one| !one.packaging.is_empty());
        let tables = criteria.map(|one| {
            let told = bids.iter().filter_map(|(whose, bid)| {
                let mut criteria = bid.criteria.iter();
                let criterion = criteria.find(|other| other.criterion == one.criterion)?;
                Some(Told {
                    whose,
                    bid,
                    criterion,
                })
            });
            self.packaging_of(one, &told.collect::<Vec<_>>())
        });
        tables.collect()
    }

    fn packaging_of(&self, criterion: &CriterionExplanation, told: &[Told<'a>]) -> Table {
        let words = PackagingLabels::of(self.award.reader.language);
        let results = criterion.packaging.iter().enumerate();
        let mut groups: Vec<Group> = results
            .map(|(index, one)| {
                let rows = told.iter().filter_map(|of| {
                    let result = of.criterion.packaging.get(index)?;
                    Some(Row::new(of.whose, self.met(result, of.bid)))
                });
                group(&one.title, rows.collect())
            })
            .collect();
        let totals = told.iter().map(|of| {
            let points = match value(Some(&of.criterion.measure)) {
                Some(points) => self.exactly(Figure(points)),
                None => Cell::Withheld,
            };
            Row::new(of.whose, vec![Cell::Empty, points, Cell::Empty]).strong()
        });
        groups.push(group(self.told.total, totals.collect()));
        let title = criterion_path(self.award.lot, &criterion.criterion);
        let title = self.award.reader.quote(&title);
        Table {
            caption: fill(words.points_for, &[("criterion", &title)]),
            corner: self.told.criterion.to_owned(),
            columns: vec![
                Column::words(words.finding),
                Column::numbers(self.told.points_head),
                Column::words(words.why),
            ],
            groups,
        }
    }

    /// Whether a criterion is met, with the points and why.
    fn met(&self, result: &PackagingCriterionResult, bid: &BidExplanation) -> Vec<Cell> {
        let Some(outcome) = result.outcome else {
            return vec![Cell::Withheld, Cell::Withheld, Cell::Empty];
        };
        let evaluated = self.award.lot.bids.iter().chain(&self.award.lot.combined);
        let packaging = evaluated
            .filter(|one: &&BidEvaluation| one.bid == bid.bid)
            .find_map(|one| one.packaging.as_deref());
        let known: &[PackagingComponentUsed] = packaging.map_or(&[], |one| &one.components);
        vec![
            Cell::Text(self.award.reader.word(outcome)),
            result
                .points
                .map_or(Cell::Empty, |points| self.exactly(points)),
            Cell::Text(self.award.why(outcome, result, known)),
        ]
    }

    fn exactly(&self, points: Figure) -> Cell {
        plain(self.award.reader.exact(points))
    }
}

fn group(title: &str, rows: Vec<Row>) -> Group {
    Group {
        head: Some(GroupHead {
            title: title.to_owned(),
            detail: String::new(),
        }),
        rows,
    }
}
