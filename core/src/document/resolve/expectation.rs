//! What is expected of the bids: each criterion that is scored has a range, and examples are whole.

use super::names::Names;
use crate::document::canonical::sha256;
use crate::document::pointer::Pointer;
use crate::document::wire::expectation as wire;
use crate::document::wire::value::{Identifier, Number};
use crate::evaluation::SCHEMA_VERSION;
use crate::model::{
    Criterion, ExampleBid, Expectations, ExpectedLot, ExpectedRange, Lot, Measure, Procurement,
    Role, Steps,
};
use crate::num::Decimal;
use crate::problem::Problems;

/// How many bids may be expected.
const FEWEST_BIDS: u32 = 2;
const MOST_BIDS: u32 = 12;

/// The version of the document, which can be told without the procurement.
pub(in crate::document) fn version(version: &str, at: Pointer<'_>, problems: &mut Problems) {
    if version != SCHEMA_VERSION {
        problems.push(
            at.key("schema_version")
                .problem("document.schema_version")
                .with("value", version)
                .with("supported", SCHEMA_VERSION),
        );
    }
}

/// The expectations of the lots of a procurement; `None` means that at least one problem was added.
pub(in crate::document) fn resolve(
    wire: &wire::Expectations,
    procurement: &Procurement,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Expectations> {
    let lots_at = at.key("lots");
    let names = Names::known(procurement.lots.iter().map(|lot| &lot.id), "lot");
    let mut lots: Vec<Option<ExpectedLot>> = vec![None; procurement.lots.len()];
    let mut named = vec![false; procurement.lots.len()];
    for (index, expected) in wire.lots.iter().enumerate() {
        let lot_at = lots_at.index(index);
        let Some(lot) = names.find(&expected.lot, lot_at.key("lot"), problems) else {
            continue;
        };
        if claimed(&mut named, lot) {
            twice(&expected.lot, "lot", lot_at.key("lot"), problems);
            continue;
        }
        let resolved = procurement.lots.get(lot);
        let resolved = resolved.and_then(|lot| of_lot(expected, lot, lot_at, problems));
        if let Some(place) = lots.get_mut(lot) {
            *place = resolved;
        }
    }
    for (lot, _) in procurement
        .lots
        .iter()
        .zip(named)
        .filter(|(_, named)| !named)
    {
        problems.push(
            lots_at
                .problem("expectation.lot_missing")
                .with("lot", &lot.id),
        );
    }
    Some(Expectations {
        lots: lots.into_iter().collect::<Option<_>>()?,
        sha256: sha256(wire),
    })
}

/// Whether a place was taken before; it is now.
pub(super) fn claimed(taken: &mut [bool], index: usize) -> bool {
    taken
        .get_mut(index)
        .is_some_and(|taken| std::mem::replace(taken, true))
}

pub(super) fn twice(id: &Identifier, kind: &str, at: Pointer<'_>, problems: &mut Problems) {
    problems.push(
        at.problem("reference.duplicate_id")
            .with("id", &id.0)
            .with("kind", kind),
    );
}

fn of_lot(
    wire: &wire::ExpectedLot,
    lot: &Lot,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<ExpectedLot> {
    let before = problems.count();
    if !(FEWEST_BIDS..=MOST_BIDS).contains(&wire.bids) {
        problems.push(
            at.key("bids")
                .problem("expectation.bids_out_of_range")
                .with("value", wire.bids)
                .with("least", FEWEST_BIDS)
                .with("most", MOST_BIDS),
        );
    }
    let criteria = Criteria {
        lot,
        names: Names::known(lot.criteria.iter().map(|one| &one.id), "criterion"),
    };
    let ranges_at = at.key("criteria");
    let mut ranges: Vec<Option<ExpectedRange>> = vec![None; lot.criteria.len()];
    let mut stated = vec![false; lot.criteria.len()];
    for (index, range) in wire.criteria.iter().enumerate() {
        let range_at = ranges_at.index(index);
        let name_at = range_at.key("criterion");
        let Some(criterion) = criteria.scored(&range.criterion, name_at, problems) else {
            continue;
        };
        if claimed(&mut stated, criterion) {
            twice(&range.criterion, "criterion", name_at, problems);
            continue;
        }
        let lowest = criteria.possible(criterion, range.lowest, range_at.key("lowest"), problems);
        let highest =
            criteria.possible(criterion, range.highest, range_at.key("highest"), problems);
        if range.lowest.0 > range.highest.0 {
            problems.push(
                range_at
                    .key("highest")
                    .problem("expectation.range_reversed")
                    .with("lowest", range.lowest.0)
                    .with("highest", range.highest.0),
            );
        }
        let resolved = lowest
            .zip(highest)
            .map(|ends| criteria.range(criterion, ends, range_at.to_string()));
        if let Some(place) = ranges.get_mut(criterion) {
            *place = resolved;
        }
    }
    let examples = examples(wire, &criteria, at.key("examples"), problems);
    for (index, criterion) in lot.criteria.iter().enumerate() {
        let is_stated = stated.get(index).copied().unwrap_or(false);
        if criterion.scored.is_none() || is_stated {
            continue;
        }
        let measures = examples.iter().filter_map(|bid| *bid.measures.get(index)?);
        let (lowest, highest) = (measures.clone().min(), measures.max());
        if let (Some(place), Some((lowest, highest))) = (ranges.get_mut(index), lowest.zip(highest))
        {
            let pointer = at.key("examples").to_string();
            *place = Some(criteria.range(index, (lowest, highest), pointer));
        } else if wire.examples.is_empty() {
            problems.push(
                ranges_at
                    .problem("expectation.range_missing")
                    .with("criterion", &criterion.id),
            );
        }
    }
    (problems.count() == before).then_some(ExpectedLot {
        bids: wire.bids,
        ranges,
        examples,
    })
}

/// The criteria of a lot, by name.
struct Criteria<'a> {
    lot: &'a Lot,
    names: Names<'a>,
}

impl Criteria<'_> {
    fn get(&self, index: usize) -> Option<&Criterion> {
        self.lot.criteria.get(index)
    }

    /// The criterion of this name, which is no group.
    fn scored(&self, name: &Identifier, at: Pointer<'_>, problems: &mut Problems) -> Option<usize> {
        let index = self.names.find(name, at, problems)?;
        if self.get(index)?.scored.is_none() {
            problems.push(at.problem("expectation.group").with("criterion", &name.0));
            return None;
        }
        Some(index)
    }

    /// An expected range, with the steps of its scale, or of what is counted where its ends are whole.
    fn range(&self, criterion: usize, ends: (Decimal, Decimal), pointer: String) -> ExpectedRange {
        let (lowest, highest) = ends;
        let scored = self.get(criterion).and_then(|one| one.scored.as_ref());
        let steps = scored.and_then(|scored| match &scored.measure {
            Measure::Panel { lowest, step, .. } => Some((*lowest, (*step)?)),
            Measure::Declared(parameter) => {
                let parameter = self.lot.parameters.get(*parameter)?;
                let is_whole = lowest.fract().is_zero() && highest.fract().is_zero();
                let counts = matches!(parameter.role, Role::Life | Role::Uses)
                    || parameter.dimension.counts();
                (counts && is_whole).then_some((Decimal::ZERO, Decimal::ONE))
            }
            Measure::OfferedPrice
            | Measure::LifeCycleCost { .. }
            | Measure::Carbon { .. }
            | Measure::DocumentedShare { .. }
            | Measure::Packaging { .. }
            | Measure::PackagingPoints { .. }
            | Measure::Reuse(_) => None,
        });
        ExpectedRange {
            lowest,
            highest,
            steps: steps.map(|(from, by)| Steps { from, by }),
            pointer,
        }
    }

    /// A measure that a bid can have.
    fn possible(
        &self,
        criterion: usize,
        measure: Number,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Decimal> {
        let scored = self.get(criterion)?.scored.as_ref()?;
        if let Measure::Panel {
            lowest, highest, ..
        } = &scored.measure
            && !(*lowest..=*highest).contains(&measure.0)
        {
            problems.push(
                at.problem("expectation.beyond_scale")
                    .with("value", measure.0)
                    .with("lowest", lowest)
                    .with("highest", highest),
            );
            return None;
        }
        if scored.rule.needs_positive() && measure.0 <= Decimal::ZERO {
            problems.push(
                at.problem("expectation.not_positive")
                    .with("value", measure.0),
            );
            return None;
        }
        Some(measure.0)
    }
}

/// The example bids, each with a measure by every criterion that is scored.
fn examples(
    wire: &wire::ExpectedLot,
    criteria: &Criteria<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Vec<ExampleBid> {
    Names::of(wire.examples.iter().map(|bid| &bid.id), "bid", at, problems);
    let mut examples = Vec::with_capacity(wire.examples.len());
    for (index, bid) in wire.examples.iter().enumerate() {
        let bid_at = at.index(index);
        let measures_at = bid_at.key("measures");
        let count = criteria.lot.criteria.len();
        let (mut measures, mut stated) = (vec![None; count], vec![false; count]);
        for (index, measure) in bid.measures.iter().enumerate() {
            let measure_at = measures_at.index(index);
            let name_at = measure_at.key("criterion");
            let Some(criterion) = criteria.scored(&measure.criterion, name_at, problems) else {
                continue;
            };
            if claimed(&mut stated, criterion) {
                twice(&measure.criterion, "criterion", name_at, problems);
                continue;
            }
            let value =
                criteria.possible(criterion, measure.value, measure_at.key("value"), problems);
            if let Some(place) = measures.get_mut(criterion) {
                *place = value;
            }
        }
        for (criterion, _) in criteria
            .lot
            .criteria
            .iter()
            .zip(stated)
            .filter(|(criterion, stated)| criterion.scored.is_some() && !stated)
        {
            problems.push(
                measures_at
                    .problem("expectation.measure_missing")
                    .with("bid", &bid.id.0)
                    .with("criterion", &criterion.id),
            );
        }
        examples.push(ExampleBid {
            id: bid.id.0.clone(),
            measures,
        });
    }
    examples
}
