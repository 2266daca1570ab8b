//! From a resolved case to its analysis: views, comparisons with current practice, budgets.

use super::offer::{self, Measures};
use super::{Room, carbon, checklist, costing, outcome, robustness};
use crate::analysis::{
    Analysis, BidComparison, LotAnalysis, OptionAnalysis, Robustness, ViewCost, ViewUsed,
};
use crate::evaluation::{Engine, Named, SCHEMA_VERSION};
use crate::explain::{Explained, Term, number};
use crate::lcc::{Share, annual_equivalent};
use crate::model::{Case, Complete, CountsIn, View};
use crate::num::{DECISION_DECIMALS, Exact};
use crate::problem::{Problems, Rejection};

/// Analyses a case; on request also what would change its award.
///
/// # Errors
///
/// A calculation without a result.
pub fn analyse(case: &Case, robustness: bool) -> Result<Analysis, Rejection> {
    let mut problems = Problems::default();
    let factors = super::factors(&case.procurement);
    let across = if robustness {
        super::robustness::Across::of(case, &factors, &mut problems)
    } else {
        None
    };
    let lots: Vec<Option<LotAnalysis>> = case
        .procurement
        .lots
        .iter()
        .enumerate()
        .map(|(index, lot)| {
            let pointer = format!("/procurement/lots/{index}");
            let room = Room::new(case, lot, &pointer, &factors, false);
            let across = across.as_ref().and_then(|across| across.robustness(index));
            let desk = Desk { room, robustness };
            desk.lot(index, &pointer, across, &mut problems)
        })
        .collect();
    problems.into_result(())?;
    Ok(Analysis {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        decision_decimals: DECISION_DECIMALS,
        procurement: super::procurement_reference(&case.procurement, false),
        bids: super::bid_references(case, false),
        views: case
            .procurement
            .views
            .iter()
            .map(|view| ViewUsed {
                id: view.id.clone(),
                title: view.title.clone(),
                description: view.description.clone(),
            })
            .collect(),
        lots: lots.into_iter().flatten().collect(),
    })
}

/// An option with what was measured of it.
pub(super) struct Weighed {
    pub(super) name: String,
    pub(super) pointer: String,
    pub(super) measures: Measures,
    pub(super) analysed: OptionAnalysis,
}

/// Where the analysis of a lot is worked out.
pub(super) struct Desk<'a> {
    pub(super) room: Room<'a>,
    /// Whether it is asked what would change the award.
    robustness: bool,
}

impl Desk<'_> {
    /// The lot in this place, at `pointer`, with what is told across the lots where they depend on each other.
    fn lot(
        &self,
        place: usize,
        pointer: &str,
        across: Option<Robustness>,
        problems: &mut Problems,
    ) -> Option<LotAnalysis> {
        let room = &self.room;
        let lot = room.lot;
        let mut options = Vec::new();
        let mut left_out = Vec::new();
        // Without a cost line nothing is known of what an option costs: it is not worth the same as
        // another.
        let mut lines = lot.cost_lines.iter();
        let is_known = lines.any(|line| lot.counts(line, CountsIn::Analysis));
        for (sealed, settled) in lot.offers.iter().zip(room.settled()) {
            // What is missing from a bid, or keeps one that is out of the running from being
            // calculated, is told by its evaluation; here it is only left out.
            let name = room.bid_id(sealed.bid).to_owned();
            let counts = room.counts(&settled);
            let Some(complete) = settled.complete else {
                left_out.push(name);
                continue;
            };
            if !is_known {
                continue;
            }
            let mut own = Problems::default();
            match self.weigh(name.clone(), complete, &sealed.pointer, &mut own) {
                Some(option) => options.push(option),
                None if counts && own.count() > 0 => problems.append(own),
                None => left_out.push(name),
            }
        }
        let bids = options.len();
        if is_known
            && let Some(alternative) = &lot.alternative
            && let Ok(complete) = lot.complete(&alternative.offer, false)
        {
            let place = format!("{pointer}/alternative/offer");
            options.extend(self.weigh(alternative.id.clone(), complete, &place, problems));
        }
        let (competing, practice) = options.split_at(bids);
        let comparisons = practice.first().map(|base| {
            let compared = competing
                .iter()
                .map(|bid| self.compare(bid, base, problems));
            compared.collect::<Vec<Option<BidComparison>>>()
        });
        let cost_effectiveness =
            outcome::cost_effectiveness(room, &options, bids, pointer, problems);
        let cheers_2022 = cost_effectiveness.iter();
        let cheers_2022 =
            cheers_2022.flat_map(|_| checklist::checklist(lot, place, self.robustness));
        Some(LotAnalysis {
            id: lot.id.clone(),
            title: lot.title.clone(),
            discounting: room.discounting(pointer, problems)?,
            alternative: lot.alternative.as_ref().map(|alternative| Named {
                id: alternative.id.clone(),
                title: alternative.title.clone(),
            }),
            comparisons: comparisons
                .unwrap_or_default()
                .into_iter()
                .flatten()
                .collect(),
            cheers_2022: cheers_2022.collect(),
            cost_effectiveness,
            options: options.into_iter().map(|option| option.analysed).collect(),
            left_out,
            robustness: if self.robustness {
                match across {
                    Some(across) => Some(across),
                    None => Some(robustness::robustness(room, pointer, problems)?),
                }
            } else {
                None
            },
        })
    }

    fn weigh(
        &self,
        name: String,
        complete: Complete,
        pointer: &str,
        problems: &mut Problems,
    ) -> Option<Weighed> {
        let counts_in = CountsIn::Analysis;
        let measures = offer::measures(&self.room, &complete, None, counts_in, pointer, problems)?;
        Some(Weighed {
            analysed: self.option(&name, &complete, &measures, pointer, problems),
            name,
            pointer: pointer.to_owned(),
            measures,
        })
    }

    fn option(
        &self,
        name: &str,
        complete: &Complete,
        measures: &Measures,
        pointer: &str,
        problems: &mut Problems,
    ) -> OptionAnalysis {
        let room = &self.room;
        let views = room.case.procurement.views.iter();
        let costs = &measures.costs;
        let views: Vec<ViewCost> = views
            .filter_map(|view| {
                let total = costs.total(|line, share| self.counts(view, line, share));
                let money = room.currency();
                let part = || vec![Term::series("C", Some(&view.id))];
                let mut figure = |value: Exact| number(value, pointer, &view.id, problems);
                let present = figure(total.present_value)?;
                let annuity = figure(room.factors.annuity)?;
                let annual = figure(annual_equivalent(total.present_value, room.factors))?;
                let undiscounted = figure(total.undiscounted)?;
                let inputs = vec![
                    Term::new("PV", present).in_unit(money),
                    Term::new("A", annuity),
                ];
                let per_year = format!("{money}/year");
                Some(ViewCost {
                    view: view.id.clone(),
                    undiscounted: Explained::new(undiscounted, money, "lcc.by_view", part()),
                    present_value: Explained::new(present, money, "lcc.by_view", part()),
                    annual_equivalent: Explained::new(
                        annual,
                        per_year,
                        "lcc.annual_equivalent",
                        inputs,
                    ),
                })
            })
            .collect();
        OptionAnalysis {
            option: name.to_owned(),
            costs: costing::of_lines(room, complete, measures, pointer, problems),
            carbon: carbon::report(room, complete, measures, pointer, problems),
            outcomes: outcome::report(room, complete, measures, pointer, problems),
            views,
        }
    }

    /// Whether a view counts a share of a line.
    pub(super) fn counts(&self, view: &View, line: usize, share: &Share<Exact>) -> bool {
        self.room.lot.cost_lines.get(line).is_some_and(|line| {
            (view.payers.is_empty() || view.payers.contains(&share.payer))
                && (view.borne_by.is_empty() || view.borne_by.contains(&line.borne_by))
                && (view.counts_not_cashable || line.cashable)
        })
    }
}
