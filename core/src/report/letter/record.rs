//! What panel and buyer wrote, as a letter tells it.

use crate::evaluation::Standing;
use crate::explain::{Explained, Figure};
use crate::explanation::{
    Advantage, BidExplanation, Comparison, Correction, CorrectionKind, CriterionExplanation,
    Decided, Record, Statement,
};
use crate::num::Decimal;
use crate::wording::{date, fill, number};

use super::Telling;
use crate::report::award::Notes;
use crate::report::published::Thing;
use crate::report::reader::{criterion, criterion_path, decimals_compared};

impl Telling<'_> {
    /// Why a bid is not ranked.
    pub(super) fn reasons(&self, bid: &BidExplanation) -> Vec<Notes> {
        // A combined bid is admitted, and never ranked.
        if matches!(bid.standing, Standing::Ranked | Standing::Admitted) {
            return Vec::new();
        }
        vec![Notes {
            bid: self.award.reader.word(bid.standing),
            standing: String::new(),
            notes: bid
                .reasons
                .iter()
                .map(|one| self.award.reason(one))
                .collect(),
        }]
    }

    /// The characteristics and relative advantages of the winner, criterion by criterion.
    pub(super) fn advantages(
        &self,
        own: &BidExplanation,
        winner: &BidExplanation,
        comparison: &Comparison,
    ) -> Vec<Notes> {
        let told = self.told;
        let notes = comparison.criteria.iter().filter_map(|difference| {
            let of = |bid: &'_ BidExplanation| {
                let mut criteria = bid.criteria.iter();
                criteria
                    .find(|one| one.criterion == difference.criterion)
                    .cloned()
            };
            let (own, theirs) = (of(own)?, of(winner)?);
            let mut notes = self.stated(told.of_winner, &theirs);
            notes.extend(self.stated(told.of_own, &own));
            // The panel's points are what it measures, and stand with its reasons.
            let is_panel = |one: &CriterionExplanation| {
                let mut statements = one.assessments.iter();
                statements.any(|statement| statement.parameter.is_none())
            };
            if !is_panel(&own) && !is_panel(&theirs) {
                notes.insert(0, self.values(&own, &theirs));
            }
            Some(Notes {
                bid: criterion_path(self.award.lot, &difference.criterion),
                standing: match difference.advantage {
                    Some(Advantage::Winner) => told.winner_better.to_owned(),
                    Some(Advantage::Bid) => told.own_better.to_owned(),
                    Some(Advantage::Neither) => told.none_better.to_owned(),
                    None => String::new(),
                },
                notes,
            })
        });
        notes.collect()
    }

    /// The panel's reasons about a bid that is compared with none.
    pub(super) fn panel(&self, bid: &BidExplanation) -> Vec<Notes> {
        let criteria = bid.criteria.iter().map(|one| Notes {
            bid: criterion_path(self.award.lot, &one.criterion),
            standing: String::new(),
            notes: self.stated(self.told.of_own, one),
        });
        criteria.filter(|notes| !notes.notes.is_empty()).collect()
    }

    /// Two measures that no assessor gave reasons for.
    fn values(&self, own: &CriterionExplanation, winner: &CriterionExplanation) -> String {
        let reader = &self.award.reader;
        let both = [&winner.measure, &own.measure];
        if both.iter().any(|measure| measure.value.is_none()) {
            return self.told.values_withheld.to_owned();
        }
        let decimals = decimals_compared(&both, reader.currency());
        let [winner, own] = both.map(|measure: &Explained| {
            let spoken = reader.spoken(measure, decimals);
            match self.reservations(measure, decimals) {
                Some(added) => format!("{spoken} ({added})"),
                None => spoken,
            }
        });
        fill(
            self.told.values_compared,
            &[("winner", &winner), ("own", &own)],
        )
    }

    /// What a measure was offered as, where the price of reservations is added to it.
    fn reservations(&self, measure: &Explained, decimals: u32) -> Option<String> {
        let derivation = measure.derivation.as_ref()?;
        if derivation.formula != "measure.with_reservations" {
            return None;
        }
        let reader = &self.award.reader;
        let sum_of = |symbol: &str| {
            let terms = derivation.inputs.iter();
            let terms = terms.filter(|term| term.symbol == symbol);
            let sum = terms
                .map(|term| term.value.map(|Figure(value)| value))
                .sum::<Option<Decimal>>()?;
            let shown = number::shown(sum, decimals, reader.language);
            Some(reader.in_unit(&shown, &measure.unit))
        };
        let places = [("offered", sum_of("x")?), ("added", sum_of("a")?)];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(fill(self.told.reservations_added, &places))
    }

    /// What the evaluators found and why; one reason of several is said once.
    fn stated(&self, of: &str, criterion: &CriterionExplanation) -> Vec<String> {
        let mut by_reason: Vec<(&str, Vec<String>)> = Vec::new();
        for statement in &criterion.assessments {
            let (found, reason) = (self.found(of, statement), statement.record.reason.as_str());
            match by_reason.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, all)) => all.push(found),
                None => by_reason.push((reason, vec![found])),
            }
        }
        let said = by_reason.into_iter().map(|(reason, found)| {
            let found: Vec<&str> = found.iter().map(String::as_str).collect();
            let found = self.award.reader.listed(&found);
            format!("{of} ({found}): {reason}")
        });
        said.collect()
    }

    /// `8 points`, or `Noise: 45 dB`.
    fn found(&self, of: &str, statement: &Statement) -> String {
        let reader = &self.award.reader;
        let found = match (statement.found, &statement.parameter) {
            (Some(figure), _) => self.figure(figure, Some(&statement.unit)),
            (None, None) => self.told.abstained.to_owned(),
            (None, Some(_)) if of == self.told.of_own => self.told.left_out.to_owned(),
            (None, Some(_)) => reader.say.confidential.to_owned(),
        };
        match &statement.parameter {
            None => found,
            Some(parameter) => {
                let title = reader.titled(Thing::Parameter, parameter);
                format!("{title}: {found}")
            }
        }
    }

    fn figure(&self, figure: Figure, unit: Option<&str>) -> String {
        let reader = &self.award.reader;
        reader.in_unit(&reader.exact(figure), unit.unwrap_or("1"))
    }

    /// What the buyer decided about the taking part of the bids that are spoken of.
    pub(super) fn decisions(&self, own: &str) -> Vec<Notes> {
        let bids = self.lot.all().filter(|bid| !bid.decisions.is_empty());
        bids.map(|bid| Notes {
            bid: self.whose(&bid.bid, own),
            standing: String::new(),
            notes: bid
                .decisions
                .iter()
                .map(|decided| {
                    let what = self.decided(decided);
                    self.recorded(&what, self.award.reader.say.decision, &decided.record)
                })
                .collect(),
        })
        .collect()
    }

    /// What a decision came to, with the reservation and its price where it is about one.
    fn decided(&self, decided: &Decided) -> String {
        let reader = &self.award.reader;
        let word = reader.word(decided.kind);
        let Some(term) = &decided.reservation else {
            return word;
        };
        let price = decided
            .price
            .map(|price| self.figure(price, Some(reader.currency())));
        let price = price.unwrap_or_default();
        fill(&word, &[("term", &reader.quote(term)), ("price", &price)])
    }

    /// What was changed in the bids that are spoken of.
    pub(super) fn corrections(&self, own: &str) -> Vec<Notes> {
        let of_bid = |bid: &BidExplanation| {
            let corrections = self.lot.corrections.iter();
            let notes = corrections.filter(|correction| correction.bid == bid.bid);
            Notes {
                bid: self.whose(&bid.bid, own),
                standing: String::new(),
                notes: notes
                    .map(|correction| self.correction(correction))
                    .collect(),
            }
        };
        let all = self.lot.all().map(of_bid);
        all.filter(|notes| !notes.notes.is_empty()).collect()
    }

    fn whose(&self, bid: &str, own: &str) -> String {
        if bid == own {
            return self.told.your_bid.to_owned();
        }
        let reader = &self.award.reader;
        let known = reader.bids.iter().find(|known| known.id == bid);
        known.map_or_else(|| bid.to_owned(), |known| known.bidder.clone())
    }

    fn correction(&self, correction: &Correction) -> String {
        let told = self.told;
        let is_reassessed = correction.kind == CorrectionKind::Reassessed;
        let template = match (correction.before, correction.after) {
            _ if correction.withheld && correction.kind == CorrectionKind::Resolved => {
                told.filled_withheld
            }
            _ if correction.withheld => told.changed_withheld,
            _ if correction.grades.is_some() => told.changed,
            (Some(_), Some(_)) => told.changed,
            (Some(_), None) => told.withdrawn,
            (None, Some(_)) if is_reassessed => told.given,
            (None, Some(_)) => told.filled,
            (None, None) if is_reassessed => told.still_abstains,
            (None, None) => told.met,
        };
        let unit = correction.unit.as_deref();
        let shown = |figure: Option<Figure>| {
            figure.map_or_else(String::new, |figure| self.figure(figure, unit))
        };
        let grades = correction.grades.as_ref();
        let of_grade = grades.map(|one| (one.before, one.after));
        let words = of_grade.map(|(before, after)| {
            let word = |grade| self.award.reader.word(grade).to_lowercase();
            (word(before), word(after))
        });
        let numbers = || (shown(correction.before), shown(correction.after));
        let (before, after) = words.unwrap_or_else(numbers);
        let places = [
            ("subject", self.corrected(correction)),
            ("before", before),
            ("after", after),
        ];
        let what = fill(
            template,
            &places.each_ref().map(|(name, text)| (*name, text.as_str())),
        );
        let kind = self.award.reader.word(correction.kind);
        self.recorded(&what, &kind, &correction.record)
    }

    /// What was changed, by its title.
    fn corrected(&self, correction: &Correction) -> String {
        let (reader, id) = (&self.award.reader, &correction.subject);
        let is_reassessed = correction.kind == CorrectionKind::Reassessed;
        if is_reassessed && criterion(self.award.lot, id).is_some() {
            return reader.quote(&criterion_path(self.award.lot, id));
        }
        reader.quoted(&[Thing::Item, Thing::Parameter, Thing::Requirement], id)
    }

    fn recorded(&self, what: &str, kind: &str, record: &Record) -> String {
        let by = match &record.role {
            Some(role) => format!("{} ({role})", record.by),
            None => record.by.clone(),
        };
        let places = [
            ("what", what),
            ("kind", kind),
            ("date", &date(&record.date, self.award.reader.language)),
            ("by", &by),
            ("reason", &record.reason),
        ];
        fill(self.told.recorded, &places)
    }
}
