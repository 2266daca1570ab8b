//! The letter to one bidder: where its bid stands, what the winner is better at, and why.

mod difference;
mod method;
mod record;

use crate::catalogue::{Language, LetterLabels};
use crate::evaluation::{
    CombinedBid, CombinedStanding, Evaluation, GroupCompared, LotEvaluation, Outcome, Standing,
};
use crate::explain::Figure;
use crate::explanation::{BidExplanation, Comparison, CorridorPlace, Explanation, LotExplanation};
use crate::num::Decimal;
use crate::wording::{fill, number};

use super::award::{Award, Notes};
use super::combined_bids::Together;
use super::page::{Cover, Fact, Made};
use super::published::Published;
use super::reader::Reader;
use super::table::Table;

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
    pub(super) decisions: Vec<Notes>,
    pub(super) corrections: Vec<Notes>,
    /// Whether anything is told of the bid: not while there are open questions.
    pub(super) is_told: bool,
}

/// The bid beside a winner.
pub(super) struct Beside {
    pub(super) title: String,
    /// What the difference is made up of, to be read aloud.
    pub(super) sentences: Vec<String>,
    /// How the difference is made up, and what was measured.
    pub(super) tables: Vec<Table>,
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
            };
            Some(telling.lot(own, evaluated))
        });
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
                kind: told.kind,
                notice: Some(told.notice),
                facts: addressed.into_iter().chain(cover.facts).collect(),
                documents: Table::default(),
                decided: fill(
                    told.decided,
                    &[("decimals", &explanation.decision_decimals.to_string())],
                ),
                ..cover
            },
            lots: lots.collect(),
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
}

impl<'a> Telling<'a> {
    fn lot(&self, own: &str, evaluated: &LotEvaluation) -> LetterLot {
        let reader = &self.award.reader;
        let bid = self.lot.all().find(|bid| bid.bid == own);
        let is_waiting = evaluated.outcome == Outcome::Open;
        let compared = bid
            .map(|bid| bid.comparisons.as_slice())
            .unwrap_or_default();
        let beside = compared.iter().filter_map(|comparison| {
            let mut winners = self.lot.winners.iter();
            let winner = winners.find(|winner| winner.bid == comparison.winner)?;
            Some(self.beside(bid?, winner, comparison))
        });
        let alone = bid.filter(|bid| bid.comparisons.is_empty());
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
            decisions: self.decisions(own),
            corrections: self.corrections(own),
            is_told: bid.is_some(),
        }
    }

    /// Where the bid stands, and who won.
    fn sentences(&self, bid: Option<&'a BidExplanation>) -> Vec<String> {
        let told = self.told;
        let Some(bid) = bid else {
            return Vec::new();
        };
        let together = self.combined;
        let own = together.and_then(|together| together.find(&bid.bid));
        let mut sentences = match (bid.standing, own) {
            (Standing::Ranked, _) => vec![self.own_place(bid)],
            (_, Some((group, combined))) => self.own_combined(group, combined),
            _ => vec![told.not_ranked.to_owned()],
        };
        let winner = together.and_then(|together| {
            let (group, combined) = together.find(together.winner_of(&self.lot.id)?)?;
            Some((combined.bid != bid.bid).then(|| together.won(group, combined)))
        });
        // It wins, or another combined bid does, which is told with all its lots.
        if let Some(won) = winner {
            sentences.extend(won);
            return sentences;
        }
        let mut winners = self.lot.winners.iter();
        let is_winner = winners.any(|winner| winner.bid == bid.bid);
        let reader = &self.award.reader;
        let winners = self.lot.winners.iter();
        let winners: Vec<String> = winners.map(|winner| self.award.said(&winner.bid)).collect();
        let winners: Vec<&str> = winners.iter().map(String::as_str).collect();
        match (winners.as_slice(), self.lot.winners.first()) {
            ([], _) | (_, None) => sentences.push(match self.award.lot.awarded {
                Some(_) if bid.rank.is_some() => told.not_awarded.to_owned(),
                _ => reader.say.result_none.to_owned(),
            }),
            ([_], Some(_)) if is_winner => {
                let is_limited = self.award.lot.awarded.is_some();
                sentences.extend(is_limited.then(|| told.own_awarded.to_owned()));
            }
            ([name], Some(winner)) => {
                // A bid that is not ranked is told who won, and no more of that bid.
                let total = bid.rank.and_then(|_| self.total(winner));
                let sentence = match total {
                    None => told.winner,
                    Some(_) => self.award.of_total([
                        told.winner_points,
                        told.winner_price,
                        told.winner_lowest,
                        told.winner_quotient,
                    ]),
                };
                let total = total.unwrap_or_default();
                let per = self.per(winner).unwrap_or_default();
                let places = [("winner", *name), ("total", &total), ("per", &per)];
                sentences.push(fill(sentence, &places));
            }
            (several, Some(_)) => {
                let sentence = match self.award.lot.framework {
                    Some(_) => told.suppliers,
                    None => told.shared,
                };
                sentences.push(fill(sentence, &[("winners", &reader.listed(several))]));
            }
        }
        if bid.passed_over {
            sentences.push(told.passed_over.to_owned());
        }
        sentences
    }

    /// How the reader's combined bid fared.
    fn own_combined(&self, group: &GroupCompared, bid: &CombinedBid) -> Vec<String> {
        let told = self.told;
        let result = match bid.standing {
            CombinedStanding::Wins => [told.combined_wins, told.combined_wins_alone],
            CombinedStanding::Loses => [told.combined_loses, told.combined_loses_alone],
            CombinedStanding::NotAdmitted => [told.combined_not_admitted; 2],
            CombinedStanding::NothingToCompare => [told.combined_nothing_to_compare; 2],
            CombinedStanding::Undecided => [told.combined_undecided; 2],
        };
        let together = self.combined.iter();
        // It may be better in its own lots and worse for all of them together.
        let gain = bid.gain.as_ref().and_then(|gain| gain.value);
        let is_better = gain.is_some_and(|Figure(gain)| gain > Decimal::ZERO);
        let but = (is_better && bid.standing == CombinedStanding::Loses)
            .then_some([told.combined_better; 2]);
        [[told.combined_own; 2], result]
            .into_iter()
            .chain(but)
            .flat_map(|sentences| {
                together
                    .clone()
                    .map(move |one| one.told(sentences, group, bid))
            })
            .collect()
    }

    fn own_place(&self, bid: &BidExplanation) -> String {
        let told = self.told;
        let places = self.award.lot.ranking.iter();
        let count: usize = places.map(|place| place.bids.len()).sum();
        let total = self.total(bid);
        let sentence = match &total {
            None if count == 1 => told.own_only,
            None => told.own_place,
            Some(_) => self.award.of_total([
                told.own_points,
                told.own_price,
                told.own_lowest,
                told.own_quotient,
            ]),
        };
        let per = self.per(bid).unwrap_or_default();
        let places = [
            ("per", per.as_str()),
            ("total", total.as_deref().unwrap_or_default()),
            ("rank", &bid.rank.unwrap_or_default().to_string()),
            ("count", &count.to_string()),
        ];
        fill(sentence, &places)
    }

    /// A bid's total in words; none where it has none or it is withheld.
    fn total(&self, bid: &BidExplanation) -> Option<String> {
        let total = bid.total.as_ref()?;
        let Figure(value) = total.value?;
        let reader = &self.award.reader;
        let decimals = self.award.decimals_of_totals();
        let shown = number::shown(value, decimals, reader.language);
        Some(if self.award.by_price() {
            reader.in_unit(&shown, &total.unit)
        } else {
            shown
        })
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
        Beside {
            title: fill(self.told.beside, &[("winner", name)]),
            sentences,
            tables,
            advantages: self.advantages(own, winner, comparison),
        }
    }
}
