//! What would change the award, in words and tables.

use crate::analysis::{
    BidTurns, KnownTo, Robustness, ShareInterval, TurnOutcome, TurningPoint, Turns, WeightShift,
};
use crate::explain::Explained;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::tie_break;
use super::published::Thing;
use super::reader::{Reader, values};
use super::table::{Cell, Column, Group, GroupHead, Row, Table};

/// What would change the award of a lot, as a report says it.
pub(super) struct Questioned {
    /// The answers that can be read aloud, or why there are none.
    pub(super) sentences: Vec<String>,
    pub(super) leads: Table,
    pub(super) weights: Table,
    pub(super) shifts: Table,
    pub(super) offers: Table,
}

impl Questioned {
    pub(super) fn of(robustness: &Robustness, reader: Reader<'_>) -> Self {
        let writer = Writer { robustness, reader };
        if let Some(reason) = robustness.not_awarded {
            return Self {
                sentences: vec![reader.word(reason)],
                leads: Table::default(),
                weights: Table::default(),
                shifts: Table::default(),
                offers: Table::default(),
            };
        }
        Self {
            sentences: writer.sentences(),
            leads: writer.leads(),
            weights: writer.weights(),
            shifts: writer.shifts(),
            offers: writer.offers(),
        }
    }

    /// Every table.
    pub(super) fn tables(&self) -> [&Table; 4] {
        [&self.leads, &self.weights, &self.shifts, &self.offers]
    }
}

/// The answers and the words they are written in.
struct Writer<'a> {
    robustness: &'a Robustness,
    reader: Reader<'a>,
}

impl<'a> Writer<'a> {
    fn bidder(&self, bid: &'a str) -> &'a str {
        self.reader.bidder(bid)
    }

    fn bidders(&self, bids: &'a [String]) -> String {
        if bids.is_empty() {
            return self.reader.say.nobody.to_owned();
        }
        let names: Vec<&str> = bids.iter().map(|bid| self.bidder(bid)).collect();
        self.reader.listed(&names)
    }

    fn criterion(&self, id: &str) -> String {
        self.reader.quote(self.reader.titled(Thing::Criterion, id))
    }

    fn criteria(&self, ids: &[String]) -> String {
        let titles: Vec<String> = ids.iter().map(|id| self.criterion(id)).collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        self.reader.listed(&titles)
    }

    fn percent(&self, share: &Explained) -> String {
        let value = share.value.map(|figure| figure.0).unwrap_or_default();
        number::percent(value, self.reader.language)
    }

    fn sentences(&self) -> Vec<String> {
        let say = self.reader.say;
        let mut sentences = vec![self.lead()];
        let close = self
            .robustness
            .leads
            .iter()
            .filter(|lead| lead.within_rounding);
        sentences.extend(close.map(|lead| {
            let other = self.bidder(&lead.bid);
            fill(say.robust_rounding, &[("other", other)])
        }));
        if !self.robustness.shares.is_empty() {
            let limited = self.robustness.shares.iter();
            let limited: Vec<String> = limited.filter_map(|share| self.weight(share)).collect();
            if limited.is_empty() {
                sentences.push(say.robust_weights_none.to_owned());
            }
            sentences.extend(limited);
            if !self.robustness.shifts.is_empty() {
                sentences.push(self.least_shift());
            }
        }
        let withdrawn = self.robustness.withdrawals.iter();
        let withdrawn: Vec<String> = withdrawn
            .map(|one| {
                let places = [
                    ("withdrawn", self.bidder(&one.bid)),
                    ("winners", &self.bidders(&one.winners)),
                ];
                fill(say.robust_without, &places)
            })
            .collect();
        if withdrawn.is_empty() {
            sentences.push(say.robust_without_none.to_owned());
        }
        sentences.extend(withdrawn);
        let criteria = self.robustness.criteria.iter();
        let mut turns = criteria
            .flat_map(|criterion| &criterion.bids)
            .flat_map(|bid| [Some(&bid.measure), bid.points.as_ref()])
            .flatten();
        if turns.any(|turns| turns.outcome == TurnOutcome::NotFollowed) {
            sentences.push(say.robust_not_followed_why.to_owned());
        }
        sentences
    }

    fn lead(&self) -> String {
        let say = self.reader.say;
        let winner = self.robustness.winner.as_deref();
        let Some(first) = self.robustness.leads.first() else {
            return String::new();
        };
        let bidder = winner.map_or("", |winner| self.bidder(winner));
        let other = self.bidder(&first.bid);
        if let Some(decided_by) = &first.decided_by {
            let decided_by = self.tie_break(decided_by);
            let places = [
                ("bidder", bidder),
                ("other", other),
                ("decided_by", &decided_by),
            ];
            let is_tie = first.lead.value.is_some_and(|lead| lead.0.is_zero());
            let sentence = if is_tie {
                say.robust_tie
            } else {
                say.robust_corridor
            };
            return fill(sentence, &places);
        }
        let lead = self
            .reader
            .spoken(&first.lead, self.decimals(&[&first.lead]));
        let relative = first.relative.as_ref().map(|share| self.percent(share));
        let places = [
            ("bidder", bidder),
            ("other", other),
            ("lead", &lead),
            ("relative", relative.as_deref().unwrap_or("–")),
        ];
        fill(say.robust_lead, &places)
    }

    fn tie_break(&self, decided_by: &str) -> String {
        tie_break(&self.reader, decided_by, |id| self.criterion(id))
    }

    fn decimals(&self, numbers: &[&Explained]) -> u32 {
        let unit = numbers.first().map_or("", |number| number.unit.as_str());
        let kind = Kind::of(unit, self.reader.currency());
        kind.decimals_apart(&values(numbers.iter().copied()))
    }

    /// Between which weights of a criterion the winner stays; none where every weight will do.
    fn weight(&self, interval: &ShareInterval) -> Option<String> {
        let say = self.reader.say;
        let bound = |end: &TurningPoint, open: &'static str, closed: &'static str| {
            let word = if end.included { open } else { closed };
            fill(word, &[("value", &self.percent(&end.value))])
        };
        let lower = interval.lower.as_ref();
        let lower = lower.map(|end| bound(end, say.more_than, say.at_least));
        let upper = interval.upper.as_ref();
        let upper = upper.map(|end| bound(end, say.less_than, say.at_most));
        let bounds: Vec<&str> = [&lower, &upper]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        if bounds.is_empty() {
            return None;
        }
        let places = [
            ("criterion", self.criterion(&interval.criterion)),
            ("bounds", self.reader.listed(&bounds)),
            ("now", self.percent(&interval.share)),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(fill(say.robust_weight, &places))
    }

    fn least_shift(&self) -> String {
        let say = self.reader.say;
        let first = self.robustness.shifts.first();
        let found =
            first.and_then(|shift| Some((shift, shift.moved.as_ref()?, shift.to.as_ref()?)));
        let Some((shift, moved, to)) = found else {
            return say.robust_shift_none.to_owned();
        };
        if shift.from.is_empty() {
            return say.robust_shift_any.to_owned();
        }
        let share = self.moved(shift, moved, true);
        let then = match &shift.bid {
            Some(bid) => fill(say.robust_overtaken, &[("bidder", self.bidder(bid))]),
            None => say.robust_below.to_owned(),
        };
        let places = [
            ("share", share),
            ("from", self.criteria(&shift.from)),
            ("to", self.criterion(to)),
            ("then", then),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        fill(say.robust_shift, &places)
    }

    /// How much weight is moved; of an exact share a sentence needs the number alone.
    fn moved(&self, shift: &WeightShift, moved: &Explained, plain: bool) -> String {
        let say = self.reader.say;
        let value = self.percent(moved);
        let certain = shift.certain.as_ref().map(|certain| self.percent(certain));
        match (shift.known, certain) {
            (_, Some(certain)) => {
                let places = [("value", value.as_str()), ("certain", &certain)];
                fill(say.robust_bounds, &places)
            }
            (Some(KnownTo::Perhaps), None) => fill(say.robust_perhaps, &[("value", &value)]),
            _ if plain => value,
            _ if shift.included == Some(true) => fill(say.at_least, &[("value", &value)]),
            _ => fill(say.more_than, &[("value", &value)]),
        }
    }

    fn leads(&self) -> Table {
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
        let unit = number::unit(unit, self.reader.language);
        Table {
            caption: fill(say.robust_leads, &[("unit", &unit)]),
            corner: say.bid.to_owned(),
            columns: vec![
                Column::numbers(say.robust_ahead),
                Column::numbers(say.robust_ahead_share),
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
                let places = [("value", value), ("certain", shown(certain))];
                let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
                fill(say.robust_bounds, &places)
            }
            (_, None, ..) => fill(say.robust_perhaps, &[("value", &value)]),
        };
        self.reader.shown_as(&end.value, text)
    }

    fn weights(&self) -> Table {
        let say = self.reader.say;
        let shown = |share: &Explained| self.percent(share);
        let rows = self.robustness.shares.iter().map(|interval| {
            let (lower, upper) = (interval.lower.as_ref(), interval.upper.as_ref());
            let then = [lower, upper].into_iter().flatten();
            let then: Vec<String> = then.map(|end| self.bidders(&end.winners)).collect();
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
                Column::words(say.robust_then),
            ],
            groups: Vec::new(),
        }
        .with_rows(rows.collect())
    }

    fn shifts(&self) -> Table {
        let say = self.reader.say;
        let rows = self.robustness.shifts.iter().map(|shift| {
            let moved = shift.moved.as_ref();
            let head = match (&shift.bid, &shift.threshold) {
                (Some(bid), _) => self.bidder(bid).to_owned(),
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
            caption: say.robust_shifts.to_owned(),
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

    fn offers(&self) -> Table {
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
                Column::words(say.robust_then),
            ],
            groups: groups.collect(),
        }
    }

    fn offer(&self, bid: &'a BidTurns) -> Row {
        let say = self.reader.say;
        let wins = self.robustness.winner.as_deref() == Some(&bid.bid);
        let ends = [&bid.measure.lower, &bid.measure.higher];
        let then: Vec<String> = ends
            .into_iter()
            .flatten()
            .map(|end| self.bidders(&end.winners))
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
        ];
        let role = if wins {
            say.robust_loses
        } else {
            say.robust_wins
        };
        let row = Row::new(self.bidder(&bid.bid), cells).detailed(role);
        if wins { row.strong() } else { row }
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
