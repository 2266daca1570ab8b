//! Strategies with costs and effects: which are worth having, and what another unit of effect costs.

use super::reader::{Reader, values};
use super::table::{Cell, Column, Group, GroupHead, Row, Table};
use crate::calculation::{FrontierStep, IncrementalAnalysisFound, StrategyFound, ThresholdFound};
use crate::catalogue::HealthLabels;
use crate::explain::Explained;
use crate::health::Standing;
use crate::model::BetterEffect;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

/// An incremental analysis as people read it.
pub(super) struct Incremental<'a> {
    found: &'a IncrementalAnalysisFound,
    reader: &'a Reader<'a>,
    say: &'static HealthLabels,
    /// The decimals of money, of effects and of ratios.
    decimals: [u32; 3],
}

impl<'a> Incremental<'a> {
    pub(super) fn new(found: &'a IncrementalAnalysisFound, reader: &'a Reader<'a>) -> Self {
        let costs: Vec<Decimal> = found.strategies.iter().map(|one| one.cost.0).collect();
        let effects: Vec<Decimal> = found.strategies.iter().map(|one| one.effect.0).collect();
        let against = found.strategies.iter();
        let against = against.filter_map(|one| one.against_comparator.as_ref()?.ratio.as_ref());
        let ratios = found.frontier.iter().filter_map(|step| step.icer.as_ref());
        let ratios = values(ratios.chain(against));
        Self {
            found,
            reader,
            say: HealthLabels::of(reader.language),
            decimals: [
                Kind::Money.decimals(&costs),
                Kind::Quantity.decimals(&effects),
                Kind::Money.decimals(&ratios),
            ],
        }
    }

    /// Which is best for which money.
    pub(super) fn sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        if self.found.better == BetterEffect::Lower {
            sentences.push(self.say.less_is_better.to_owned());
        }
        if let [only] = self.found.frontier.as_slice() {
            let template = match only.strategies.as_slice() {
                [_] => self.say.best_everywhere,
                _ => self.say.best_alike,
            };
            sentences.push(fill(template, &[("best", &self.quoted(&only.strategies))]));
        }
        let [_, _, decimals] = self.decimals;
        for point in &self.found.switch_points {
            let threshold = self.reader.spoken(&point.threshold, decimals);
            let [below, above] = [&point.best_below, &point.best_above].map(|one| self.quoted(one));
            let names = [
                ("threshold", &*threshold),
                ("below", &*below),
                ("above", &*above),
            ];
            sentences.push(fill(self.say.switches, &names));
            if point.tied.len()
                > point
                    .best_below
                    .len()
                    .saturating_add(point.best_above.len())
            {
                let names = self.quoted(&point.tied);
                let names = [("threshold", &*threshold), ("names", &*names)];
                sentences.push(fill(self.say.tied, &names));
            }
        }
        sentences
    }

    /// The strategies by what they cost, those against the comparator, and the net benefits.
    pub(super) fn tables(&self) -> Vec<Table> {
        let tables = [self.strategies(), self.against(), self.benefits()];
        let some = tables.into_iter().filter(|table| !table.is_empty());
        some.collect()
    }

    fn strategies(&self) -> Table {
        let mut strategies: Vec<&StrategyFound> = self.found.strategies.iter().collect();
        strategies.sort_by_key(|one| one.cost.0);
        let rows = strategies.into_iter().map(|one| {
            let step = |step: &&FrontierStep| step.strategies.contains(&one.strategy);
            let step = self.found.frontier.iter().find(step);
            let [money, effects, ratios] = self.decimals;
            let cells = vec![
                self.reader.plain(one.cost.0, money, self.reader.currency()),
                self.reader
                    .plain(one.effect.0, effects, &self.found.effect_unit),
                self.cell(step.and_then(|step| step.extra_cost.as_ref()), money),
                self.cell(step.and_then(|step| step.extra_effect.as_ref()), effects),
                self.cell(step.and_then(|step| step.icer.as_ref()), ratios),
                Cell::Text(self.standing(one)),
            ];
            Row::new(&one.title, cells)
        });
        Table {
            caption: self.say.costs_and_effects.to_owned(),
            corner: self.say.strategy.to_owned(),
            columns: vec![
                self.column(self.say.cost, self.reader.currency()),
                self.column(self.say.effect, &self.found.effect_unit),
                self.column(self.say.extra_cost, self.reader.currency()),
                self.column(self.extra_effect(), &self.found.effect_unit),
                self.column(self.say.icer, &self.per_unit()),
                Column::words(self.say.standing),
            ],
            ..Table::default()
        }
        .with_rows(rows.collect())
    }

    fn against(&self) -> Table {
        let strategies = self.found.strategies.iter();
        let against = strategies.filter_map(|one| Some((one, one.against_comparator.as_ref()?)));
        let [money, effects, ratios] = self.decimals;
        let mut comparator = String::new();
        let rows = against.map(|(one, trade)| {
            comparator = self.title(&trade.comparator);
            let cells = vec![
                self.cell(Some(&trade.extra_cost), money),
                self.cell(Some(&trade.extra_effect), effects),
                self.cell(trade.ratio.as_ref(), ratios),
                Cell::Text(self.reader.word(trade.quadrant)),
            ];
            Row::new(&one.title, cells)
        });
        let rows: Vec<Row> = rows.collect();
        Table {
            caption: fill(self.say.against, &[("comparator", &comparator)]),
            corner: self.say.strategy.to_owned(),
            columns: vec![
                self.column(self.say.extra_cost, self.reader.currency()),
                self.column(self.extra_effect(), &self.found.effect_unit),
                self.column(self.say.ratio, &self.per_unit()),
                Column::words(self.say.meaning),
            ],
            ..Table::default()
        }
        .with_rows(rows)
    }

    fn benefits(&self) -> Table {
        let groups = self
            .found
            .thresholds
            .iter()
            .map(|one| self.at_threshold(one));
        let beyond = self.found.strategies.iter();
        let mut beyond = beyond.filter_map(|one| one.against_comparator.as_ref());
        let comparator = beyond.next().map(|one| self.title(&one.comparator));
        let comparator = comparator.unwrap_or_default();
        let beyond = fill(self.say.beyond, &[("comparator", &comparator)]);
        let table = Table {
            caption: self.say.net_benefit.to_owned(),
            corner: self.say.strategy.to_owned(),
            columns: vec![
                self.column(self.say.in_money, self.reader.currency()),
                self.column(self.say.in_effect, &self.found.effect_unit),
                self.column(&beyond, self.reader.currency()),
            ],
            groups: groups.collect(),
        };
        table.without_empty_columns()
    }

    fn at_threshold(&self, at: &ThresholdFound) -> Group {
        let Self { reader, say, .. } = self;
        let [money, _, _] = self.decimals;
        let all = self.found.thresholds.iter().flat_map(|one| &one.strategies);
        let health = all.filter_map(|one| one.health.as_ref());
        let effects = Kind::Quantity.decimals(&values(health)).min(6);
        let rows = at.strategies.iter().map(|one| {
            let cells = vec![
                self.cell(Some(&one.monetary), money),
                self.cell(one.health.as_ref(), effects),
                self.cell(one.beyond_comparator.as_ref(), money),
            ];
            let row = Row::new(self.title(&one.strategy), cells);
            if at.best.contains(&one.strategy) {
                row.strong()
            } else {
                row
            }
        });
        let exact = number::exact(at.threshold.0, reader.language);
        let threshold = reader.in_unit(&exact, &self.per_unit());
        let best = self.named(&at.best);
        let names = [("threshold", &*threshold), ("best", &*best)];
        Group {
            head: Some(GroupHead {
                title: fill(say.at_threshold, &names),
                detail: String::new(),
            }),
            rows: rows.collect(),
        }
    }

    fn standing(&self, one: &StrategyFound) -> String {
        let titles = |ids: &[String]| ids.iter().map(|id| self.title(id)).collect::<Vec<_>>();
        let [by, like] = [&one.dominated_by, &one.equal_to].map(|ids| titles(ids));
        standing(one.standing, &by, &like, self.reader)
    }

    fn extra_effect(&self) -> &'static str {
        match self.found.better {
            BetterEffect::Higher => self.say.extra_effect,
            BetterEffect::Lower => self.say.effect_avoided,
        }
    }

    fn cell(&self, number: Option<&Explained>, decimals: u32) -> Cell {
        self.reader.cell(number, decimals)
    }

    fn per_unit(&self) -> String {
        format!("{}/{}", self.reader.currency(), self.found.effect_unit)
    }

    fn column(&self, what: &str, unit: &str) -> Column {
        let unit = number::unit(unit, self.reader.language);
        Column::numbers(format!("{what} ({unit})"))
    }

    fn title(&self, id: &str) -> String {
        let mut strategies = self.found.strategies.iter();
        let one = strategies.find(|one| one.strategy == id);
        one.map_or_else(|| id.to_owned(), |one| one.title.clone())
    }

    /// Their titles, as they stand in a sentence.
    fn quoted(&self, ids: &[String]) -> String {
        let titles = ids.iter().map(|id| self.reader.quote(&self.title(id)));
        let titles: Vec<String> = titles.collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        self.reader.listed(&titles)
    }

    fn named(&self, ids: &[String]) -> String {
        let titles: Vec<String> = ids.iter().map(|id| self.title(id)).collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        self.reader.listed(&titles)
    }
}

/// Where a strategy stands, because of whom, and who is its equal.
pub(super) fn standing(
    standing: Standing,
    by: &[String],
    like: &[String],
    reader: &Reader<'_>,
) -> String {
    let say = HealthLabels::of(reader.language);
    let mut said = reader.word(standing);
    for (template, others) in [(say.of_whom, by), (say.like, like)] {
        if !others.is_empty() {
            let names: Vec<&str> = others.iter().map(String::as_str).collect();
            let names = reader.listed(&names);
            said = fill(template, &[("standing", &said), ("names", &names)]);
        }
    }
    said
}
