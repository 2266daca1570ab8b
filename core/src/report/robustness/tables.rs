//! What would change the award, in tables.

use super::super::published::Thing;
use super::super::reader::values;
use super::super::table::{Cell, Column, Group, GroupHead, Row, Table};
use super::Writer;
use crate::analysis::{BidTurns, KnownTo, TurnOutcome, TurningPoint, Turns};
use crate::explain::Explained;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

impl<'a> Writer<'a> {
    pub(super) fn leads(&self) -> Table {
        let say = self.reader.say;
        let leads = self.robustness.leads.iter();
        let leads: Vec<&Explained> = leads.map(|lead| &lead.lead).collect();
        let decimals = self.decimals(&leads);
        let rows = self.robustness.leads.iter().map(|lead| {
            let relative = lead.relative.as_ref();
            let decided_by = lead.decided_by.as_ref();
            let cells = vec![
                self.reader.cell(Some(&lead.lead), decimals),
                relative.map_or(Cell::Empty, |share| {
                    self.reader.shown_as(share, self.percent(share))
                }),
                decided_by.map_or(Cell::Empty, |word| Cell::Text(self.tie_break(word))),
            ];
            Row::new(self.bidder(&lead.bid), cells).detailed(&lead.bid)
        });
        let unit = leads.first().map_or("", |lead| lead.unit.as_str());
        let unit = number::unit_of_many(unit, self.reader.language);
        Table {
            caption: fill(
                self.for_suppliers(say.robust_leads, say.robust_leads_supplier),
                &[("unit", &unit)],
            ),
            corner: say.bid.to_owned(),
            columns: vec![
                Column::numbers(say.robust_ahead),
                Column::numbers(
                    self.for_suppliers(say.robust_ahead_share, say.robust_ahead_share_supplier),
                ),
                Column::words(say.decided_by),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
        .without_empty_columns()
    }

    /// Where the award changes, in words that say whether at the value or beyond it.
    fn turn(
        &self,
        end: Option<&TurningPoint>,
        lower: bool,
        shown: &dyn Fn(&Explained) -> String,
    ) -> Cell {
        let say = self.reader.say;
        let Some(end) = end else {
            return Cell::Empty;
        };
        let value = shown(&end.value);
        let text = match (end.known, &end.certain, lower, end.included) {
            (KnownTo::Exactly, _, true, true) => fill(say.at_most, &[("value", &value)]),
            (KnownTo::Exactly, _, true, false) => fill(say.less_than, &[("value", &value)]),
            (KnownTo::Exactly, _, false, true) => fill(say.at_least, &[("value", &value)]),
            (KnownTo::Exactly, _, false, false) => fill(say.more_than, &[("value", &value)]),
            (_, Some(certain), ..) => {
                let certain = shown(certain);
                let (first, last) = if lower {
                    (&certain, &value)
                } else {
                    (&value, &certain)
                };
                fill(say.robust_bounds, &[("value", first), ("certain", last)])
            }
            (_, None, ..) => fill(say.robust_perhaps, &[("value", &value)]),
        };
        self.reader.shown_as(&end.value, text)
    }

    /// Shares in per cent, with every decimal where bounds would look alike.
    fn percent_apart(&self, ends: [Option<&TurningPoint>; 2]) -> impl Fn(&Explained) -> String {
        let alike = ends.into_iter().flatten().any(|end| {
            let certain = end.certain.as_ref().map(|certain| self.percent(certain));
            certain.is_some_and(|certain| certain == self.percent(&end.value))
        });
        let language = self.reader.language;
        move |share| {
            let value = share.value.map(|figure| figure.0).unwrap_or_default();
            if alike {
                number::rate(value, language)
            } else {
                number::percent(value, language)
            }
        }
    }

    pub(super) fn weights(&self) -> Table {
        let say = self.reader.say;
        let rows = self.robustness.shares.iter().map(|interval| {
            let (lower, upper) = (interval.lower.as_ref(), interval.upper.as_ref());
            let shown = self.percent_apart([lower, upper]);
            let then = [lower, upper]
                .into_iter()
                .flatten()
                .filter(|end| is_sure(end));
            let then: Vec<String> = then.map(|end| self.winners_beyond(end)).collect();
            let now = self.percent(&interval.share);
            let cells = vec![
                self.reader.shown_as(&interval.share, now),
                self.turn(lower, true, &shown),
                self.turn(upper, false, &shown),
                if then.is_empty() {
                    Cell::Empty
                } else {
                    Cell::Text(then.join(" / "))
                },
            ];
            Row::new(
                self.reader.titled(Thing::Criterion, &interval.criterion),
                cells,
            )
            .detailed(&interval.criterion)
        });
        Table {
            caption: say.robust_weights.to_owned(),
            corner: say.criterion.to_owned(),
            columns: vec![
                Column::numbers(say.robust_weight_now),
                Column::numbers(say.robust_lower),
                Column::numbers(say.robust_upper),
                Column::words(self.then()),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    pub(super) fn shifts(&self) -> Table {
        let say = self.reader.say;
        let rows = self.robustness.shifts.iter().map(|shift| {
            let moved = shift.moved.as_ref();
            let head = match (&shift.bid, &shift.threshold) {
                (Some(bid), _) => match &shift.supplier {
                    Some(supplier) => {
                        let places = [
                            ("bidder", self.bidder(bid)),
                            ("supplier", self.bidder(supplier)),
                        ];
                        fill(say.robust_before, &places)
                    }
                    None => self.bidder(bid).to_owned(),
                },
                (None, Some(threshold)) => {
                    let title = self.reader.titled(Thing::Criterion, threshold);
                    fill(say.robust_threshold, &[("criterion", title)])
                }
                (None, None) => String::new(),
            };
            let cells = vec![
                moved.map_or_else(
                    || Cell::Text(say.robust_never.to_owned()),
                    |moved| self.reader.shown_as(moved, self.moved(shift, moved, false)),
                ),
                Cell::Text(self.criteria(&shift.from)),
                shift
                    .to
                    .as_ref()
                    .map_or(Cell::Empty, |to| Cell::Text(self.criterion(to))),
            ];
            Row::new(head, cells)
        });
        Table {
            caption: self
                .for_suppliers(say.robust_shifts, say.robust_shifts_suppliers)
                .to_owned(),
            corner: say.bid.to_owned(),
            columns: vec![
                Column::numbers(say.robust_moved),
                Column::words(say.robust_from),
                Column::words(say.robust_to),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    pub(super) fn offers(&self) -> Table {
        let say = self.reader.say;
        let groups = self.robustness.criteria.iter().map(|criterion| Group {
            head: Some(GroupHead {
                title: self
                    .reader
                    .titled(Thing::Criterion, &criterion.criterion)
                    .to_owned(),
                detail: criterion.criterion.clone(),
            }),
            rows: criterion.bids.iter().map(|bid| self.offer(bid)).collect(),
        });
        Table {
            caption: say.robust_offers.to_owned(),
            corner: say.bid.to_owned(),
            columns: vec![
                Column::numbers(say.robust_measure),
                Column::numbers(say.robust_points),
                Column::words(self.then()),
                Column::words(self.for_suppliers(say.robust_earlier, say.robust_earlier_suppliers)),
            ],
            groups: groups.collect(),
        }
        .without_empty_columns()
    }

    fn offer(&self, bid: &'a BidTurns) -> Row {
        let say = self.reader.say;
        let wins = self.robustness.winner.as_ref() == Some(&bid.bid)
            || self.robustness.suppliers.contains(&bid.bid);
        let ends = [&bid.measure.lower, &bid.measure.higher];
        let then: Vec<String> = ends
            .into_iter()
            .flatten()
            .filter(|end| is_sure(end))
            .map(|end| self.winners_beyond(end))
            .collect();
        let cells = vec![
            self.turns(&bid.measure),
            bid.points
                .as_ref()
                .map_or(Cell::Empty, |points| self.turns(points)),
            if then.is_empty() {
                Cell::Empty
            } else {
                Cell::Text(then.join(" / "))
            },
            self.earlier(bid),
        ];
        let role = if wins {
            self.for_suppliers(say.robust_loses, say.robust_loses_supplier)
        } else {
            self.for_suppliers(say.robust_wins, say.robust_wins_supplier)
        };
        let row = Row::new(self.bidder(&bid.bid), cells).detailed(role);
        if wins { row.strong() } else { row }
    }

    /// Who wins on the way there, and where.
    fn earlier(&self, bid: &'a BidTurns) -> Cell {
        let say = self.reader.say;
        let all = [Some(&bid.measure), bid.points.as_ref()];
        let all = all.into_iter().flatten().flat_map(|turns| {
            [
                (turns.earlier_lower.as_ref(), turns.lower.as_ref(), true),
                (turns.earlier_higher.as_ref(), turns.higher.as_ref(), false),
            ]
        });
        let texts = all.filter_map(|(earlier, end, lower)| {
            let beside = [Some(&earlier?.value), end.map(|end| &end.value)];
            let beside: Vec<&Explained> = beside.into_iter().flatten().collect();
            let decimals = self.decimals(&beside);
            let spoken = |number: &Explained| self.reader.spoken(number, decimals);
            let Cell::Number(place) = self.turn(earlier, lower, &spoken) else {
                return None;
            };
            let bidders = earlier.filter(|earlier| is_sure(earlier));
            let bidders = bidders.map_or_else(
                || say.robust_others.to_owned(),
                |earlier| self.bidders(&earlier.winners),
            );
            Some(format!("{bidders}: {}", place.text))
        });
        let texts: Vec<String> = texts.collect();
        if texts.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(texts.join(" / "))
        }
    }

    fn turns(&self, turns: &Turns) -> Cell {
        let say = self.reader.say;
        let both = [&turns.lower, &turns.higher];
        let ends: Vec<&Explained> = both.into_iter().flatten().map(|end| &end.value).collect();
        let Some(first) = ends.first() else {
            return Cell::Text(match turns.outcome {
                TurnOutcome::NotKnown => say.robust_not_known.to_owned(),
                TurnOutcome::NotFollowed => say.robust_not_followed.to_owned(),
                TurnOutcome::Never | TurnOutcome::Turns => say.robust_never.to_owned(),
            });
        };
        let now = first.derivation.as_ref().and_then(|derivation| {
            let mut inputs = derivation.inputs.iter();
            inputs.find(|term| term.symbol == "x0")?.value
        });
        let mut shown: Vec<Decimal> = values(ends.iter().copied());
        shown.extend(now.map(|now| now.0));
        let certain = both
            .into_iter()
            .flatten()
            .filter_map(|end| end.certain.as_ref());
        shown.extend(values(certain));
        let kind = Kind::of(&first.unit, self.reader.currency());
        let decimals = kind.decimals_apart(&shown);
        let spoken = |number: &Explained| self.reader.spoken(number, decimals);
        let cells = [
            self.turn(turns.lower.as_ref(), true, &spoken),
            self.turn(turns.higher.as_ref(), false, &spoken),
        ];
        let mut texts: Vec<String> = cells
            .iter()
            .filter_map(|cell| match cell {
                Cell::Number(shown) => Some(shown.text.clone()),
                _ => None,
            })
            .collect();
        if let Some(now) = now {
            let now = number::shown(now.0, decimals, self.reader.language);
            let now = self.reader.in_unit(&now, &first.unit);
            if let Some(last) = texts.last_mut() {
                *last = fill(say.robust_now, &[("text", last), ("now", &now)]);
            }
        }
        let text = texts.join(" / ");
        self.reader.shown_as(first, text)
    }
}

/// Whether the award is changed beyond at all.
fn is_sure(end: &TurningPoint) -> bool {
    end.known != KnownTo::Perhaps
}
