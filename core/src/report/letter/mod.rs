//! The letter to one bidder: where its bid stands, what the winner is better at, and why.

mod difference;
mod method;
mod packaging;
mod record;
mod result;
mod rules;
mod valued;

use crate::catalogue::{Language, LetterLabels};
use crate::evaluation::{Evaluation, LotEvaluation, Outcome};
use crate::explanation::{BidExplanation, Comparison, CorridorPlace, Explanation, LotExplanation};
use crate::wording::fill;

use super::award::{Award, Notes};
use super::combined_bids::Together;
use super::page::{Cover, Fact, Made};
use super::published::Published;
use super::reader::Reader;
use super::table::{Cell, Column, Table};

/// The letter to one bidder.
pub(super) struct Letter {
    pub(super) cover: Cover,
    pub(super) lots: Vec<LetterLot>,
    pub(super) told: &'static LetterLabels,
}

/// What the letter says of a lot.
pub(super) struct LetterLot {
    pub(super) title: String,
    /// The result, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// Why the bid is not ranked.
    pub(super) reasons: Vec<Notes>,
    /// The bid beside each winner.
    pub(super) beside: Vec<Beside>,
    /// The panel's reasons about a bid that is compared with none.
    pub(super) panel: Vec<Notes>,
    /// What else it was given points or charged for.
    pub(super) tables: Vec<Table>,
    pub(super) decisions: Vec<Notes>,
    pub(super) corrections: Vec<Notes>,
    /// Whether anything is told of the bid: not while there are open questions.
    pub(super) is_told: bool,
    /// Whether who wins is decided.
    pub(super) is_final: bool,
}

/// The bid beside a winner.
pub(super) struct Beside {
    pub(super) title: String,
    /// What the difference is made up of, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// How the difference is made up, and what was measured.
    pub(super) tables: Vec<Table>,
    /// How points were made of what was measured.
    pub(super) rules: Vec<Notes>,
    pub(super) advantages: Vec<Notes>,
}

impl Letter {
    /// The letter that `explanation` is for, with the evaluation it was made of.
    pub(super) fn new(
        explanation: &Explanation,
        evaluation: &Evaluation,
        published: &Published,
        language: Language,
    ) -> Self {
        let procurement = &evaluation.procurement;
        let reader = Reader::new(procurement, &evaluation.bids, published, language);
        let told = LetterLabels::of(language);
        let own = explanation.reader.as_deref().unwrap_or_default();
        let lots = explanation.lots.iter().filter_map(|lot| {
            let mut evaluated = evaluation.lots.iter();
            let evaluated = evaluated.find(|evaluated| evaluated.id == lot.id)?;
            let reader = reader.of_lot(evaluated);
            let award = Award {
                reader,
                lot: evaluated,
            };
            let combined = explanation.combined_bids.as_ref();
            let combined = combined.map(|award| Together { award, reader });
            let telling = Telling {
                award,
                told,
                lot,
                combined,
                evaluation,
            };
            Some(telling.lot(own, evaluated))
        });
        let lots: Vec<LetterLot> = lots.collect();
        let is_final = lots.iter().all(|lot| lot.is_final);
        let made = Made {
            engine: &explanation.engine,
            schema_version: explanation.schema_version,
            decision_decimals: explanation.decision_decimals,
        };
        let cover = Cover::new(made, &reader);
        let fact = |name, value: &str| Fact {
            name,
            value: value.to_owned(),
        };
        let addressed = [
            fact(told.bidder, reader.bidder(own)),
            fact(reader.say.bid, own),
        ];
        Self {
            cover: Cover {
                kind: if is_final {
                    told.kind
                } else {
                    told.kind_undecided
                },
                notice: Some(if is_final {
                    told.notice
                } else {
                    told.notice_undecided
                }),
                facts: addressed.into_iter().chain(cover.facts).collect(),
                documents: Table::default(),
                decided: fill(
                    told.decided,
                    &[("decimals", &explanation.decision_decimals.to_string())],
                ),
                ..cover
            },
            lots,
            told,
        }
    }
}

/// A lot as it is told to one bidder.
#[derive(Clone, Copy)]
struct Telling<'a> {
    award: Award<'a>,
    told: &'static LetterLabels,
    lot: &'a LotExplanation,
    /// Bids for several lots together, where there may be some.
    combined: Option<Together<'a>>,
    /// The lots of all, which a limit on how many a bidder may win is about.
    evaluation: &'a Evaluation,
}

impl<'a> Telling<'a> {
    fn lot(&self, own: &str, evaluated: &LotEvaluation) -> LetterLot {
        let reader = &self.award.reader;
        let bid = self.lot.all().find(|bid| bid.bid == own);
        let is_waiting = evaluated.outcome == Outcome::Open;
        // Who is not yet the winner is no reason for anything.
        let is_final = !is_waiting && self.undecided().is_none();
        let compared = bid
            .filter(|_| is_final)
            .map(|bid| bid.comparisons.as_slice())
            .unwrap_or_default();
        let beside = compared.iter().filter_map(|comparison| {
            let mut winners = self.lot.winners.iter();
            let winner = winners.find(|winner| winner.bid == comparison.winner)?;
            Some(self.beside(bid?, winner, comparison))
        });
        let alone = bid.filter(|bid| !is_final || bid.comparisons.is_empty());
        LetterLot {
            title: format!("{} {}: {}", reader.say.lot, self.lot.id, self.lot.title),
            sentences: if is_waiting {
                self.award.sentences()
            } else {
                self.sentences(bid)
            },
            reasons: bid.map(|bid| self.reasons(bid)).unwrap_or_default(),
            beside: beside.collect(),
            panel: alone.map(|bid| self.panel(bid)).unwrap_or_default(),
            tables: alone.map(|bid| self.alone(bid)).unwrap_or_default(),
            decisions: self.decisions(own),
            corrections: self.corrections(own),
            is_told: bid.is_some(),
            is_final,
        }
    }

    fn beside(
        &self,
        own: &'a BidExplanation,
        winner: &'a BidExplanation,
        comparison: &Comparison,
    ) -> Beside {
        let name = &self.award.said(&winner.bid);
        let (mut sentences, mut tables) = if self.is_sum() {
            let difference = self.difference(own, winner, comparison);
            let sentences = difference.sentence(self).into_iter().collect();
            (sentences, vec![difference.table(self)])
        } else {
            self.by_method(own, winner, comparison)
        };
        // That two footprints do not simply compare is said where they are compared.
        let flags = self.award.lot.flags.iter();
        let of_footprints = flags.filter(|flag| {
            flag.code.compares_footprints()
                && [&own.bid, &winner.bid]
                    .iter()
                    .all(|bid| flag.subjects.contains(bid))
        });
        let said = of_footprints.map(|flag| format!("{}.", self.award.reader.word(flag.code)));
        sentences.extend(said);
        if let Some(tie_break) = &comparison.tie_break
            && comparison.corridor != Some(CorridorPlace::Inside)
        {
            let told = self.told;
            let sentence = self.award.of_total([
                told.equal_points,
                told.equal_price,
                told.equal_price,
                told.equal_quotient,
            ]);
            let decided_by = self.award.tie_break(tie_break);
            sentences.push(fill(sentence, &[("decided_by", &decided_by)]));
        }
        if comparison.total.value.is_none() {
            let told = self.told;
            let withheld = [
                told.price_withheld,
                told.price_withheld,
                told.price_withheld,
                told.quotient_withheld,
            ];
            sentences.push(self.award.of_total(withheld).to_owned());
        }
        tables.push(self.measured(own, winner));
        let both = [(self.told.your_bid, own), (self.told.the_winner, winner)];
        tables.extend(self.packaging(&both));
        tables.extend(self.valued(&both));
        let mut leaves_out = false;
        for table in &mut tables {
            leaves_out |= self.leave_out_own(table);
        }
        if leaves_out {
            sentences.push(self.told.own_left_out.to_owned());
        }
        Beside {
            title: fill(self.told.beside, &[("winner", name)]),
            sentences,
            tables,
            rules: self.rules(own, winner),
            advantages: self.advantages(own, winner, comparison),
        }
    }

    /// What a bid that is compared with none was given points or is charged for.
    fn alone(&self, bid: &'a BidExplanation) -> Vec<Table> {
        let own = [(self.told.your_bid, bid)];
        let mut tables = self.packaging(&own);
        tables.extend(self.valued(&own));
        for table in &mut tables {
            self.leave_out_own(table);
        }
        tables
    }

    /// Says of the reader's own numbers that they are left out, since they are no secret to the
    /// reader; whether there are any.
    fn leave_out_own(&self, table: &mut Table) -> bool {
        let of_own = |column: &Column| {
            column.head == self.told.your_bid || column.detail == self.told.your_bid
        };
        let columns = table.columns.iter();
        let own: Vec<usize> = columns
            .enumerate()
            .filter_map(|(index, column)| of_own(column).then_some(index))
            .collect();
        let mut found = false;
        for row in table.groups.iter_mut().flat_map(|group| &mut group.rows) {
            let is_own = row.head == self.told.your_bid;
            for (index, cell) in row.cells.iter_mut().enumerate() {
                if (is_own || own.contains(&index)) && matches!(cell, Cell::Withheld) {
                    *cell = Cell::Text(self.told.left_out.to_owned());
                    found = true;
                }
            }
        }
        found
    }
}
