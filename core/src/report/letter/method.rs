//! A bid beside a winner where the total is no sum over the criteria: in the method's own numbers.

use crate::catalogue;
use crate::explain::{Explained, Figure, Term};
use crate::explanation::{BidExplanation, Comparison, CorridorPlace, Part, StepKind};
use crate::num::{Decimal, decide};
use crate::wording::fill;
use crate::wording::number;

use super::Telling;
use super::difference::{Difference, Line, plain, value};
use crate::report::reader::criterion_path;
use crate::report::table::{Cell, Column, Row, Table};

/// How many times something is something else: with how many decimals it is said.
const DECIMALS_OF_RATIOS: u32 = 4;

impl<'a> Telling<'a> {
    /// Whether the total is a sum over the criteria.
    pub(super) fn is_sum(&self) -> bool {
        matches!(
            self.award.lot.method,
            "weighted_points" | "evaluation_price"
        )
    }

    /// The money that a bid's points of quality are stated for.
    pub(super) fn per(&self, bid: &BidExplanation) -> Option<String> {
        self.award.per(bid.total.as_ref()?)
    }

    /// What the difference comes from, in sentences and tables.
    pub(super) fn by_method(
        &self,
        own: &'a BidExplanation,
        winner: &'a BidExplanation,
        comparison: &Comparison,
    ) -> (Vec<String>, Vec<Table>) {
        let mut sentences = Vec::new();
        let mut tables = Vec::new();
        let parts = self.parts(own, winner, comparison);
        match self.award.lot.method {
            "lowest_price" => sentences.extend(self.price_alone(comparison)),
            "price_per_quality" => {
                sentences.extend(self.ratios(comparison));
                sentences.extend(self.corridor(own, comparison));
            }
            _ => sentences.extend(parts.sentence(self)),
        }
        if comparison.parts.len() > 1 || comparison.rounding.is_some() {
            tables.push(parts.table(self));
        }
        let quality = self.quality(own, winner, comparison);
        if !quality.lines.is_empty() {
            tables.push(quality.table(self));
        }
        // A price that is the total has no steps.
        if self.award.lot.method != "lowest_price" {
            tables.push(self.steps(own, winner));
        }
        (sentences, tables)
    }

    /// By how much the lower price is lower; nothing where the two are equal or withheld.
    fn price_alone(&self, comparison: &Comparison) -> Option<String> {
        let Figure(lead) = comparison.total.value?;
        let decimals = self.decimals();
        let reader = &self.award.reader;
        let total = number::shown(lead, decimals, reader.language);
        let total = reader.in_unit(&total, reader.currency());
        let sentence = fill(self.told.gates_then_price, &[("total", &total)]);
        (!decide(lead).is_zero()).then_some(sentence)
    }

    fn ratios(&self, comparison: &Comparison) -> Option<String> {
        let ratios = comparison.ratios.as_ref()?;
        let times = |ratio: &Explained| {
            let Figure(ratio) = ratio.value?;
            let decimals = decide(ratio).scale().min(DECIMALS_OF_RATIOS);
            Some(number::shown(ratio, decimals, self.award.reader.language))
        };
        let places = [
            ("quality", times(&ratios.quality)?),
            ("price", times(&ratios.price)?),
            ("product", times(&ratios.total)?),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(fill(self.told.ratios, &places))
    }

    fn corridor(&self, own: &BidExplanation, comparison: &Comparison) -> Option<String> {
        let corridor = self.lot.corridor.as_ref()?;
        let sentence = match comparison.corridor? {
            CorridorPlace::Inside => self.told.corridor_inside,
            CorridorPlace::Below => self.told.corridor_below,
            CorridorPlace::Withheld => return None,
        };
        let decimals = self.decimals();
        let reader = &self.award.reader;
        let shown = |explained: &Explained| {
            let Figure(value) = explained.value?;
            Some(number::shown(value, decimals, reader.language))
        };
        let deciding = self.award.tie_break(&corridor.deciding);
        let decided_by = comparison.tie_break.as_ref();
        let decided_by = decided_by.map(|tie_break| self.award.tie_break(tie_break));
        let places = [
            (
                "least",
                reader.in_unit(&shown(&corridor.least)?, "quality_points"),
            ),
            ("own", shown(own.total.as_ref()?)?),
            ("deciding", deciding),
            ("decided_by", decided_by.unwrap_or_default()),
        ];
        let places = places.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(fill(sentence, &places))
    }

    /// The parts of two amounts that are made of price and quality.
    fn parts(
        &self,
        own: &'a BidExplanation,
        winner: &'a BidExplanation,
        comparison: &Comparison,
    ) -> Difference {
        let decimals = self.decimals();
        let lines = comparison.parts.iter().map(|one| {
            Line {
                title: self.award.reader.word(one.part),
                own: self.part(own, one.part),
                winner: self.part(winner, one.part),
            }
            .rounded(decimals)
        });
        Difference {
            caption: self.caption_of_price(),
            corner: self.told.step,
            lines: lines.collect(),
            total: Line {
                title: String::new(),
                own: value(own.total.as_ref()),
                winner: value(winner.total.as_ref()),
            }
            .rounded(decimals),
            decimals,
            unit: self.award.reader.currency().to_owned(),
            lower_is_better: true,
        }
    }

    /// What a part brings to the total of a bid, with its sign.
    fn part(&self, bid: &BidExplanation, part: Part) -> Option<Decimal> {
        let step = |kind: StepKind| {
            let mut steps = bid.steps.iter();
            value(Some(&steps.find(|step| step.step == kind)?.value))
        };
        match part {
            Part::Price => {
                let base = self.lot.base.as_ref()?;
                let mut criteria = bid.criteria.iter();
                let price = criteria.find(|one| one.criterion == *base)?;
                value(price.points.as_ref())
            }
            Part::MissingQuality => step(StepKind::AmountAdded),
            Part::Features => Decimal::ZERO.checked_sub(step(StepKind::AmountTakenOff)?),
            Part::Costs => step(StepKind::Costs),
        }
    }

    /// The points of quality, criterion by criterion.
    fn quality(
        &self,
        own: &'a BidExplanation,
        winner: &'a BidExplanation,
        comparison: &Comparison,
    ) -> Difference {
        let of = |bid: &BidExplanation, id: &str| {
            let mut criteria = bid.criteria.iter();
            let found = criteria.find(|one| one.criterion == id)?;
            value(found.weighted.as_ref())
        };
        let told = self.told;
        let of_points = comparison.criteria.iter();
        let of_points = of_points.filter(|one| one.difference.unit == "points");
        let lines: Vec<Line> = of_points
            .map(|one| Line {
                title: criterion_path(self.award.lot, &one.criterion),
                own: of(own, &one.criterion),
                winner: of(winner, &one.criterion),
            })
            .collect();
        let total = Line {
            title: String::new(),
            own: value(own.quality.as_ref()),
            winner: value(winner.quality.as_ref()),
        };
        let all = lines.iter().chain([&total]);
        let values: Vec<Decimal> = all
            .flat_map(|line| [line.own, line.winner])
            .flatten()
            .collect();
        let decimals = number::Kind::Points.decimals_apart(&values);
        let lines = lines.into_iter().map(|line| line.rounded(decimals));
        Difference {
            caption: told.difference_quality.to_owned(),
            corner: told.criterion,
            lines: lines.collect(),
            total: total.rounded(decimals),
            decimals,
            unit: "points".to_owned(),
            lower_is_better: false,
        }
    }

    /// What goes into the totals, the steps between, and the totals: each with its formula.
    fn steps(&self, own: &'a BidExplanation, winner: &'a BidExplanation) -> Table {
        let both = [own, winner];
        let reader = &self.award.reader;
        let derivation = |bid: &'a BidExplanation| bid.total.as_ref()?.derivation.as_ref();
        let known = both.into_iter().find_map(derivation);
        let formula = known.and_then(|known| catalogue::formula(known.formula));
        let inputs = known
            .map(|known| known.inputs.as_slice())
            .unwrap_or_default();
        let of_inputs = inputs.iter().map(|input| {
            let same = |term: &&Term| term.symbol == input.symbol && term.name == input.name;
            let cell = |bid| {
                let inputs = derivation(bid).map(|derivation| derivation.inputs.iter());
                let term = inputs.and_then(|mut inputs| inputs.find(same));
                let known = term.and_then(|term| term.value);
                known.map_or(Cell::Withheld, |value| {
                    let is_amount = matches!(input.symbol, "P" | "C" | "k");
                    let unit = if is_amount { reader.currency() } else { "1" };
                    plain(reader.in_unit(&reader.exact(value), unit))
                })
            };
            let meaning = formula.and_then(|formula| formula.symbol(input.symbol));
            let meaning = meaning.map_or(input.symbol, |text| text.get(reader.language));
            let is_cost = input.symbol == "C";
            let title = input.name.as_ref().filter(|_| is_cost);
            let head = title.map_or_else(
                || capitalised(meaning),
                |name| criterion_path(self.award.lot, name),
            );
            Row::new(head, both.map(cell).into()).detailed(input.symbol)
        });
        let of_steps = own.steps.iter().map(|step| {
            let kind = step.step;
            let step = |bid: &'a BidExplanation| {
                let mut steps = bid.steps.iter();
                steps.find(|step| step.step == kind)
            };
            let is_share = matches!(kind, StepKind::MissingQuality | StepKind::ShareAdded);
            let cell = |bid: &'a BidExplanation| {
                let known = step(bid).and_then(|step| step.value.value);
                known.map_or(Cell::Withheld, |Figure(value)| {
                    let language = reader.language;
                    let shown = if is_share {
                        number::percent(value, language)
                    } else if kind == StepKind::Coefficient {
                        let decimals = decide(value).scale().min(DECIMALS_OF_RATIOS);
                        number::shown(value, decimals, language)
                    } else {
                        let shown = number::shown(value, self.decimals(), language);
                        reader.in_unit(&shown, reader.currency())
                    };
                    Cell::plain(shown, reader.exact(Figure(value)))
                })
            };
            let formula = both.into_iter().find_map(|bid| {
                let derivation = step(bid)?.value.derivation.as_ref()?;
                Some(catalogue::formula(derivation.formula)?.text)
            });
            Row::new(reader.word(kind), both.map(cell).into()).detailed(formula.unwrap_or_default())
        });
        let decimals = self.decimals();
        let total = both.map(|bid| {
            let total = bid.total.as_ref();
            total.map_or(Cell::Empty, |total| match total.value {
                None => Cell::Withheld,
                Some(Figure(value)) => {
                    let shown = number::shown(value, decimals, reader.language);
                    Cell::plain(
                        reader.in_unit(&shown, &total.unit),
                        reader.exact(Figure(value)),
                    )
                }
            })
        });
        let total = Row::new(self.award.total_head(), total.into()).strong();
        let total = total.detailed(formula.map_or("", |formula| formula.text));
        Table {
            caption: self.told.steps.to_owned(),
            corner: self.told.step.to_owned(),
            columns: vec![
                Column::numbers(self.told.your_bid),
                Column::numbers(self.told.the_winner),
            ],
            ..Table::default()
        }
        .with_rows(of_inputs.chain(of_steps).chain([total]).collect())
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
