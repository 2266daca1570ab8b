//! What the panel and the buyer wrote down, with who and when.

use std::collections::BTreeMap;

use super::Documents;
use super::offer::Offers;
use crate::document::decode::WireDate;
use crate::document::wire::assessment::{Assessment, Finding};
use crate::document::wire::value::Hand as WireHand;
use crate::model::{Assessed, AssessmentStatus, Grounds, Hand, Judged};

/// Why, by whom and when.
pub(super) fn grounds(reason: &str, by: &WireHand, date: WireDate) -> Grounds {
    Grounds {
        reason: reason.to_owned(),
        by: Hand {
            name: by.name.clone(),
            role: by.role.clone(),
        },
        date: date.0,
    }
}

/// The final assessments of a bid for the lot, in the order given; what they refer to in vain is a
/// problem found elsewhere.
pub(super) fn assessed(
    offers: &Offers<'_>,
    documents: &Documents<'_>,
    bid: usize,
) -> Vec<Assessed> {
    let Some(wire) = documents.envelope.bids.get(bid) else {
        return Vec::new();
    };
    let all = documents.envelope.assessments.iter().enumerate();
    let of_offer: Vec<(usize, &Assessment)> = all
        .filter(|(_, entry)| entry.bid == wire.id && entry.lot == offers.lot.id)
        .filter(|(_, entry)| entry.status == AssessmentStatus::Final)
        .collect();
    let places = of_offer.iter().enumerate();
    let places: BTreeMap<usize, usize> =
        places.map(|(place, (index, _))| (*index, place)).collect();
    let record = |(index, entry): &(usize, &Assessment)| {
        let (judged, found) = match &entry.finding {
            Finding::Points(awarded) => (
                Judged::Criterion(offers.criteria.index(&awarded.criterion)?),
                Some(awarded.points.0),
            ),
            Finding::Abstention(criterion) => {
                (Judged::Criterion(offers.criteria.index(criterion)?), None)
            }
            Finding::Measured(measured) => (
                Judged::Parameter(offers.parameters.index(&measured.parameter)?),
                Some(measured.value.0.0),
            ),
        };
        let replaced = documents.replaced.get(*index).copied().flatten();
        Some(Assessed {
            id: entry.id.0.clone(),
            judged,
            found,
            counts: documents.counting.get(*index).copied().unwrap_or(false),
            replaces: replaced.and_then(|replaced| places.get(&replaced).copied()),
            grounds: grounds(&entry.reason, &entry.evaluator, entry.date),
        })
    };
    // One that refers to nothing shifts the others, but then the documents are refused.
    of_offer.iter().filter_map(record).collect()
}
