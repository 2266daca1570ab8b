//! How points were made of what was measured, criterion by criterion, so that they can be recalculated.

use crate::catalogue;
use crate::explain::{Derivation, Explained, Term};
use crate::explanation::{BidExplanation, CriterionExplanation};
use crate::wording::fill;

use super::Telling;
use crate::report::award::Notes;
use crate::report::reader::criterion_path;

/// A rule that makes nothing of a measure, and so needs no telling.
const AS_MEASURED: &str = "rule.as_measured";

/// Rules that are capped or not, which their name does not tell: of these the title alone is sure.
const MAY_BE_CAPPED: [&str; 2] = ["rule.fixed_range", "rule.mean_based"];

impl Telling<'_> {
    /// The rule of each criterion with its parameters and reference values; of a criterion whose derivation is
    /// withheld the published rule alone.
    pub(super) fn rules(&self, own: &BidExplanation, winner: &BidExplanation) -> Vec<Notes> {
        let rules = own.criteria.iter().filter_map(|one| {
            let mut theirs = winner.criteria.iter();
            let theirs = theirs.find(|other| other.criterion == one.criterion)?;
            self.rule(one, theirs)
        });
        rules.collect()
    }

    fn rule(&self, own: &CriterionExplanation, winner: &CriterionExplanation) -> Option<Notes> {
        let reader = &self.award.reader;
        let used = |one: &'_ CriterionExplanation| -> Option<Derivation> {
            one.points.as_ref()?.derivation.clone()
        };
        let (Some(own_used), Some(theirs)) = (used(own), used(winner)) else {
            return self.published_rule(own, used(own).or_else(|| used(winner)));
        };
        if own_used.formula == AS_MEASURED || own_used.formula != theirs.formula {
            return None;
        }
        let entry = catalogue::formula(own_used.formula)?;
        let meaning = |term: &Term| {
            let meaning = entry.symbol(term.symbol);
            meaning.map_or(term.symbol, |text| text.get(reader.language))
        };
        let value = |term: &Term| {
            let exact = reader.exact(term.value?);
            let unit = term.unit.as_ref();
            Some(unit.map_or(exact.clone(), |unit| reader.in_unit(&exact, unit)))
        };
        let inputs = own_used.inputs.iter().filter_map(|term| {
            let mut others = theirs.inputs.iter();
            let other = others.find(|other| other.symbol == term.symbol && other.name == term.name);
            let (own, theirs) = (value(term)?, value(other?)?);
            let value = if own == theirs {
                own
            } else {
                let places = [("winner", theirs.as_str()), ("own", &own)];
                fill(self.told.input_of_each, &places)
            };
            Some(format!("{}: {} = {value}", term.symbol, meaning(term)))
        });
        let mut notes = vec![entry.text.to_owned()];
        notes.extend(inputs);
        notes.extend(self.rounding_of(own.points.as_ref()));
        Some(Notes {
            bid: criterion_path(self.award.lot, &own.criterion),
            standing: entry.title.get(reader.language).to_owned(),
            notes,
        })
    }

    /// The published rule of a criterion whose numbers are withheld.
    fn published_rule(
        &self,
        own: &CriterionExplanation,
        shown: Option<Derivation>,
    ) -> Option<Notes> {
        let mut criteria = self.award.lot.criteria.iter();
        let criterion = criteria.find(|one| one.id == own.criterion)?;
        let id = match shown {
            Some(derivation) => derivation.formula.to_owned(),
            None => format!("rule.{}", criterion.rule?),
        };
        if id == AS_MEASURED {
            return None;
        }
        let entry = catalogue::formula(&id)?;
        let text = (!MAY_BE_CAPPED.contains(&entry.id)).then(|| entry.text.to_owned());
        let withheld = self.told.rule_withheld.to_owned();
        Some(Notes {
            bid: criterion_path(self.award.lot, &own.criterion),
            standing: entry.title.get(self.award.reader.language).to_owned(),
            notes: text.into_iter().chain([withheld]).collect(),
        })
    }

    /// How the points are rounded by the procurement.
    fn rounding_of(&self, points: Option<&Explained>) -> Option<String> {
        let rounded = points?.derivation.as_ref()?.rounded.as_ref()?;
        let reader = &self.award.reader;
        let mode = reader.word(rounded.mode);
        let decimals = reader.in_unit(&rounded.decimals.to_string(), "decimal");
        let places = [("decimals", decimals.as_str()), ("mode", &mode)];
        Some(fill(self.told.rule_rounded, &places))
    }
}
