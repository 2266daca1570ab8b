//! What would change the award, in words and tables.

mod sentences;
mod tables;

use crate::analysis::{KnownTo, Robustness, TurningPoint, WeightShift};
use crate::explain::Explained;
use crate::wording::fill;
use crate::wording::number::{self, Kind};

use super::award::tie_break;
use super::published::Thing;
use super::reader::{Reader, values};
use super::table::Table;

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

    /// One wording where one wins, another of several suppliers.
    const fn for_suppliers(&self, one: &'static str, several: &'static str) -> &'static str {
        if self.robustness.suppliers.is_empty() {
            one
        } else {
            several
        }
    }

    /// Whether who wins depends on the other lots as well, so that nobody is ahead in this one alone.
    const fn is_among_lots(&self) -> bool {
        self.robustness.leads.is_empty()
    }

    /// Who then wins.
    const fn then(&self) -> &'static str {
        if self.is_among_lots() {
            self.reader.say.robust_then_lot
        } else {
            self.for_suppliers(
                self.reader.say.robust_then,
                self.reader.say.robust_then_suppliers,
            )
        }
    }

    /// Who wins beyond a value, and which other lots then go to others.
    fn winners_beyond(&self, end: &'a TurningPoint) -> String {
        let winners = self.bidders(&end.winners);
        if end.other_lots.is_empty() {
            return winners;
        }
        let say = self.reader.say;
        let lots = end.other_lots.iter().map(|other| {
            let winner = other.winner.as_deref();
            let winner = winner.map_or(say.nobody, |bid| self.bidder(bid));
            fill(
                say.robust_other_lot,
                &[("lot", &other.lot), ("winner", winner)],
            )
        });
        let lots = lots.collect::<Vec<String>>().join("; ");
        fill(
            say.robust_other_lots,
            &[("winners", &winners), ("lots", &lots)],
        )
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

    fn tie_break(&self, decided_by: &str) -> String {
        tie_break(&self.reader, decided_by, |id| self.criterion(id))
    }

    fn decimals(&self, numbers: &[&Explained]) -> u32 {
        let unit = numbers.first().map_or("", |number| number.unit.as_str());
        let kind = Kind::of(unit, self.reader.currency());
        kind.decimals_apart(&values(numbers.iter().copied()))
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
}
