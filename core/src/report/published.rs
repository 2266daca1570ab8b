//! What the procurement calls its things: an evaluation has identifiers alone.

use crate::evaluation::Named;
use crate::model::{Lot, Procurement};

/// The words of a procurement, by lot.
#[derive(Debug, Default)]
pub(crate) struct Published {
    lots: Vec<PublishedLot>,
}

/// The words of a lot.
#[derive(Debug)]
pub(super) struct PublishedLot {
    pub(super) id: String,
    pub(super) items: Vec<Named>,
    pub(super) parameters: Vec<Named>,
    pub(super) requirements: Vec<Named>,
    pub(super) lines: Vec<Named>,
    pub(super) criteria: Vec<Named>,
}

impl Published {
    pub(crate) fn of(procurement: &Procurement) -> Self {
        procurement.lots.iter().map(PublishedLot::of).collect()
    }

    pub(super) fn lot(&self, id: &str) -> Option<&PublishedLot> {
        self.lots.iter().find(|lot| lot.id == id)
    }
}

impl FromIterator<PublishedLot> for Published {
    fn from_iter<T: IntoIterator<Item = PublishedLot>>(lots: T) -> Self {
        Self {
            lots: lots.into_iter().collect(),
        }
    }
}

impl PublishedLot {
    fn of(lot: &Lot) -> Self {
        let named = |id: &String, title: &String| Named {
            id: id.clone(),
            title: title.clone(),
        };
        let items = lot.schedule.iter();
        let parameters = lot.parameters.iter();
        let requirements = lot.requirements.iter();
        let lines = lot.cost_lines.iter();
        let criteria = lot.criteria.iter();
        Self {
            id: lot.id.clone(),
            items: items.map(|each| named(&each.id, &each.title)).collect(),
            parameters: parameters
                .map(|each| named(&each.id, &each.title))
                .collect(),
            requirements: requirements
                .map(|each| named(&each.id, &each.title))
                .collect(),
            lines: lines.map(|each| named(&each.id, &each.title)).collect(),
            criteria: criteria.map(|each| named(&each.id, &each.title)).collect(),
        }
    }

    /// The title of an item, parameter or requirement, where only its identifier is known.
    pub(super) fn any(&self, id: &str) -> Option<&str> {
        [&self.items, &self.parameters, &self.requirements]
            .into_iter()
            .flatten()
            .find(|named| named.id == id)
            .map(|named| named.title.as_str())
    }
}
