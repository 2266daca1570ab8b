//! What the award has for each quantity that is drawn, by its column.

use super::plan::Planned;
use crate::award::Terms;
use crate::engine::score::Scores;
use crate::num::Decimal;

/// By column; none where the award has nothing.
pub(super) fn awarded(
    offers: &[Planned<'_>],
    terms: &Terms<'_>,
    scores: &Scores,
    columns: usize,
) -> Vec<Option<Decimal>> {
    let mut awarded = vec![None; columns];
    let mut put = |column: Option<usize>, value: Option<Decimal>| {
        let place = column.and_then(|column| awarded.get_mut(column));
        if let Some(place) = place {
            *place = value;
        }
    };
    let score = |planned: &Planned<'_>| scores.award.by_entry.get(planned.offer)?.as_ref();
    let total = |planned: &Planned<'_>| Some(score(planned)?.total.as_ref()?.value);
    let taking_part = offers.iter().filter(|one| one.takes_part);
    let totals = taking_part.filter_map(total);
    let best = if terms.method.greatest_wins() {
        totals.max()
    } else {
        totals.min()
    };
    for planned in offers {
        let columns = &planned.columns;
        let cost = planned.exact.costs.total(|_, _| true).present_value;
        put(columns.life_cycle_cost, cost.result().ok());
        for (column, measured) in columns.measures.iter().zip(&planned.exact.by_criterion) {
            put(*column, *measured);
        }
        let points = score(planned).map_or(&[][..], |score| &score.points);
        for (column, points) in columns.worths.iter().zip(points) {
            put(*column, points.as_ref().map(|points| points.value));
        }
        let outcomes = planned.exact.outcomes.lines.iter();
        for (column, outcome) in columns.outcomes.iter().zip(outcomes) {
            put(Some(*column), outcome.total.result().ok());
        }
        let total = total(planned);
        put(columns.total, total);
        let apart = || Some(total?.checked_sub(best?)?.abs());
        put(columns.regret, apart());
    }
    awarded
}
