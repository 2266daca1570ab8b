//! Everything the report of an analysis says, in the order it says it.

use crate::analysis::{Analysis, LotAnalysis, ViewUsed};
use crate::catalogue::Language;
use crate::chart;

use super::award::Notes;
use super::carbon::Carbon;
use super::comparison::Comparisons;
use super::cost::Costs;
use super::outcome::Outcomes;
use super::page::{Bid, Cover, Fact, Made, discounting, factors, formulas_used};
use super::picture::{Picture, pictures};
use super::published::Published;
use super::reader::Reader;
use super::robustness::Questioned;
use super::table::Table;

/// The report of an analysis.
pub(super) struct AnalysisPage {
    pub(super) cover: Cover,
    pub(super) lots: Vec<AnalysedLot>,
}

/// A lot of the report.
pub(super) struct AnalysedLot {
    pub(super) title: String,
    /// What each bid is worth, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// The views and what they count.
    pub(super) views: Vec<Notes>,
    pub(super) view_charts: Vec<Picture>,
    pub(super) by_view: Table,
    pub(super) savings_charts: Vec<Picture>,
    pub(super) comparison: Table,
    /// What the numbers of the comparison mean.
    pub(super) verdicts: Vec<Notes>,
    pub(super) savings: Table,
    pub(super) gains: Vec<Table>,
    pub(super) budget_impact: Vec<Table>,
    pub(super) cost_charts: Vec<Picture>,
    pub(super) costs: Vec<Table>,
    pub(super) more_costs: Vec<Table>,
    pub(super) each: Vec<Bid>,
    pub(super) carbon: Option<Carbon>,
    pub(super) outcomes: Vec<Outcomes>,
    /// What would change the award, where that was asked.
    pub(super) questioned: Option<Questioned>,
    pub(super) discounting: Vec<Fact>,
    pub(super) factors: Table,
}

impl AnalysisPage {
    pub(super) fn new(analysis: &Analysis, published: &Published, language: Language) -> Self {
        let reader = Reader::new(&analysis.procurement, &analysis.bids, published, language);
        let say = reader.say;
        let lots = analysis.lots.iter().enumerate();
        let lots: Vec<AnalysedLot> = lots
            .map(|(number, lot)| {
                AnalysedLot::new(number, lot, &analysis.views, reader.of_lot_called(&lot.id))
            })
            .collect();
        let contents = lots.iter().map(|lot| (lot.title.clone(), String::new()));
        let made = Made {
            engine: &analysis.engine,
            schema_version: analysis.schema_version,
            decision_decimals: analysis.decision_decimals,
        };
        Self {
            cover: Cover {
                kind: say.analysis,
                notice: Some(say.analysis_note),
                basis_title: say.basis_of_analysis,
                contents: contents.collect(),
                formulas: formulas_used(lots.iter().flat_map(AnalysedLot::tables), language),
                ..Cover::new(made, &reader)
            },
            lots,
        }
    }
}

impl AnalysedLot {
    fn new<'a>(
        number: usize,
        lot: &'a LotAnalysis,
        views: &'a [ViewUsed],
        reader: Reader<'a>,
    ) -> Self {
        let comparisons = Comparisons { reader, lot, views };
        let costs = Costs::of_analysis(lot, reader);
        let ground = reader.ground();
        Self {
            title: format!("{} {}: {}", reader.say.lot, lot.id, lot.title),
            sentences: comparisons.sentences(),
            views: comparisons.views(),
            view_charts: pictures(chart::by_view(lot, views, ground), number),
            by_view: comparisons.by_view(),
            savings_charts: pictures(chart::savings(lot, ground), number),
            comparison: comparisons.measures(),
            verdicts: comparisons.verdicts(),
            savings: comparisons.savings(),
            gains: comparisons.gains(),
            budget_impact: comparisons.budget_impact(),
            cost_charts: pictures(chart::of_costs(lot, ground), number),
            costs: costs.tables(),
            more_costs: costs.more_tables(),
            each: costs.each(),
            carbon: Carbon::of_analysis(lot, reader, number),
            outcomes: Outcomes::of_analysis(lot, number, &reader),
            questioned: lot
                .robustness
                .as_ref()
                .map(|robustness| Questioned::of(robustness, reader)),
            discounting: discounting(&lot.discounting, &reader),
            factors: factors(&lot.discounting, &reader),
        }
    }
}

impl AnalysedLot {
    /// Every table of the lot.
    fn tables(&self) -> impl Iterator<Item = &Table> {
        [&self.by_view, &self.comparison, &self.savings]
            .into_iter()
            .chain(&self.gains)
            .chain(&self.budget_impact)
            .chain(&self.costs)
            .chain(&self.more_costs)
            .chain(self.each.iter().flat_map(|bid| &bid.tables))
            .chain(self.carbon.iter().flat_map(|carbon| &carbon.tables))
            .chain(self.outcomes.iter().flat_map(|outcomes| &outcomes.tables))
            .chain(self.questioned.iter().flat_map(Questioned::tables))
    }
}
