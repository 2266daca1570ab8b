//! Which items of CHEERS 2022 an analysis answers.

use crate::analysis::{AnsweredBy, ChecklistItem};
use crate::catalogue::CHEERS;
use crate::model::Lot;

/// The items in their order, for the analysis of the lot in this place; its costs are set beside an outcome.
pub(super) fn checklist(lot: &Lot, place: usize, robustness: bool) -> Vec<ChecklistItem> {
    let of_bids = lot.received().flat_map(|sealed| &sealed.offer.uncertain);
    let states_distributions = lot.uncertain.iter().chain(of_bids).next().is_some();
    let items = CHEERS.iter().map(|item| {
        use AnsweredBy::{Analysis, Author, Documents, Simulation};
        // What answers it, where in the lot, and whether the author has more to write.
        let (answered_by, at, left_to_author): (_, &[&str], _) = match item.number {
            7 => (Analysis, &["/cost_effectiveness/strategies"], true),
            8 => (Analysis, &["/options/0/costs/by_payer"], true),
            9 => (Analysis, &["/discounting/study_months"], true),
            10 => {
                let rates = &["/discounting/rates", "/options/0/outcomes"];
                (Analysis, rates, true)
            }
            11 => (Analysis, &["/options/0/outcomes"], false),
            14 => (Analysis, &["/options"], false),
            15 => (Analysis, &["/discounting/price_level"], false),
            20 if states_distributions => (Documents, &[], true),
            22 => (Documents, &[], true),
            23 => (Analysis, &["/cost_effectiveness"], false),
            24 if states_distributions => (Simulation, &[], true),
            24 if robustness => (Analysis, &["/robustness"], true),
            _ => (Author, &[], true),
        };
        let in_lot = at.iter().map(|at| format!("/lots/{place}{at}"));
        // The currency is that of all lots.
        let of_all = (item.number == 15).then(|| "/procurement/currency".to_owned());
        ChecklistItem {
            number: item.number,
            title: item.title,
            answered_by,
            at: of_all.into_iter().chain(in_lot).collect(),
            left_to_author,
        }
    });
    items.collect()
}
