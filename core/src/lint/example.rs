//! Bids by which something happens, after the award has said so.

use serde::Serialize;

use super::draft::{Draft, winner};
use super::said::{Said, say_by};
use super::whole::Measures;
use super::{Finding, FindingCode, MeasureBy, Severity};
use crate::award::Scores;
use crate::engine::explained_total;
use crate::explain::{Explained, Figure};

/// Bids of which the last never wins: with it, another wins than without it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reversal {
    /// The bids.
    pub bids: Vec<ReversalBid>,
    /// The bid that is withdrawn, or comes in addition.
    pub withdrawn: String,
    /// Who wins when it takes part.
    pub first_with: String,
    /// Who wins when it does not.
    pub first_without: String,
}

/// A bid of the example.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReversalBid {
    /// Its name.
    pub bid: String,
    /// What is measured of it.
    pub measures: Vec<MeasureBy>,
    /// Its total when all take part; left out where it is not ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_with: Option<Explained>,
    /// Its total when the withdrawn bid does not; left out where it is not ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_without: Option<Explained>,
}

/// One of two bids that share the first place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TiedBid {
    /// Its name.
    pub bid: String,
    /// What is measured of it.
    pub measures: Vec<MeasureBy>,
    /// Its total.
    pub total: Explained,
}

/// What a bid of an example is called.
fn name(bid: usize) -> Option<String> {
    let letter = u8::try_from(bid).ok()?.checked_add(b'A')?;
    letter
        .is_ascii_uppercase()
        .then(|| char::from(letter).to_string())
}

/// Bids of which the last is withdrawn, if the award then has another winner.
pub(super) fn confirmed(draft: &Draft<'_>, bids: &[Measures]) -> Option<Reversal> {
    let (_, others) = bids.split_last()?;
    let (with, without) = (draft.contest(bids), draft.contest(others));
    let (first_with, first_without) = (winner(&with)?, winner(&without)?);
    if first_with == first_without || first_with >= others.len() {
        return None;
    }
    let named = bids.iter().enumerate().map(|(index, measures)| {
        Some(ReversalBid {
            bid: name(index)?,
            measures: measured(draft, measures),
            total_with: total(draft, &with, index),
            total_without: total(draft, &without, index),
        })
    });
    Some(Reversal {
        bids: named.collect::<Option<_>>()?,
        withdrawn: name(others.len())?,
        first_with: name(first_with)?,
        first_without: name(first_without)?,
    })
}

/// Two bids, if the award puts both of them first.
pub(super) fn tied(draft: &Draft<'_>, bids: &[Measures; 2]) -> Option<Vec<TiedBid>> {
    let scores = draft.contest(bids);
    let shared = scores.places.first()?.bids.len() == bids.len();
    let both = bids.iter().enumerate().map(|(index, measures)| {
        Some(TiedBid {
            bid: name(index)?,
            measures: measured(draft, measures),
            total: total(draft, &scores, index)?,
        })
    });
    shared.then(|| both.collect()).flatten()
}

fn measured(draft: &Draft<'_>, measures: &Measures) -> Vec<MeasureBy> {
    let measured = draft.known().filter_map(|known| {
        Some(MeasureBy {
            criterion: known.criterion.id.clone(),
            value: Figure(measures.get(known.index).copied().flatten()?),
            unit: known.unit,
        })
    });
    measured.collect()
}

/// The total of a bid that is ranked, with what it is made of.
fn total(draft: &Draft<'_>, scores: &Scores, bid: usize) -> Option<Explained> {
    let mut places = scores.places.iter();
    places.find(|place| place.bids.contains(&bid))?;
    let score = scores.by_entry.get(bid)?.as_ref()?;
    Some(explained_total(
        draft.lot,
        draft.currency,
        score,
        score.total?,
    ))
}

impl Reversal {
    /// The finding that the order is reversed, in the sentence of this name.
    pub(super) fn finding(
        self,
        draft: &Draft<'_>,
        sentence: &str,
        pointers: Vec<String>,
        places: &[(&str, Said<'_>)],
    ) -> Finding {
        let text = {
            let bids = [
                ("with", Said::Word(&self.first_with)),
                ("withdrawn", Said::Word(&self.withdrawn)),
                ("without", Said::Word(&self.first_without)),
            ];
            let places: Vec<_> = bids.into_iter().chain(places.iter().copied()).collect();
            say_by(sentence, draft.currency, &places)
        };
        Finding {
            code: FindingCode::RankReversal,
            severity: Severity::Warning,
            pointers,
            text,
            figures: Vec::new(),
            example: Some(self),
            tied: Vec::new(),
        }
    }
}
