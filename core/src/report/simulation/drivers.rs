//! What drives the uncertainty, in tables: shares of variance, and what moving a number alone changes.

use super::super::table::{Cell, Column, Group, GroupHead, Row, Table};
use super::Writer;
use crate::chart::{Chart, EffectDrawn, VarianceMade, effects, variance};
use crate::num::Decimal;
use crate::simulation::{
    Driven, DrivenQuantity, EffectsOn, ElementaryEffect, Estimated, NumberDrawn, NumberNamed,
    PairShare, Probability, VarianceOf,
};
use crate::wording::estimate::Estimate;
use crate::wording::fill;

/// Of the pairs of numbers, the greatest are told.
const PAIRS_TOLD: usize = 10;

/// What matters most comes first.
const ORDER: [DrivenQuantity; 3] = [
    DrivenQuantity::Lead,
    DrivenQuantity::Total,
    DrivenQuantity::LifeCycleCost,
];

impl Writer<'_> {
    /// Shares of variance, then effects: of the lead, of totals, of costs.
    pub(super) fn drivers(&self) -> Vec<Table> {
        let shares = ORDER.map(|quantity| self.shares(quantity));
        let pairs = ORDER.map(|quantity| self.pairs(quantity));
        let effects = ORDER.map(|quantity| self.effects(quantity));
        let tables = shares.into_iter().chain(pairs).chain(effects);
        tables.filter(|table| !table.is_empty()).collect()
    }

    /// What the lead varies by; without one, what the totals or else the costs vary by.
    pub(super) fn variance_chart(&self) -> Option<Chart> {
        let told = ORDER.iter().copied();
        let mut told = told.filter(|quantity| self.variances(*quantity).next().is_some());
        let quantity = told.next()?;
        let of = self.variances(quantity).map(|of| {
            let made = of.shares.iter().filter_map(|share| {
                Some(VarianceMade {
                    name: self.numbers(&share.numbers, &of.driven),
                    shares: [share.alone?.value, share.with_others?.value],
                })
            });
            (self.driven_title(&of.driven), made.collect())
        });
        let what = self.reader.word(quantity);
        let title = fill(self.told.variance_chart, &[("what", &what)]);
        variance(&title, of.collect(), self.reader.ground())
    }

    fn variances(&self, quantity: DrivenQuantity) -> impl Iterator<Item = &VarianceOf> {
        let shares = self.lot.variance_shares.iter();
        let outputs = shares.flat_map(|shares| &shares.outputs);
        outputs.filter(move |one| one.driven.quantity == quantity)
    }

    fn shares(&self, quantity: DrivenQuantity) -> Table {
        let groups = self.variances(quantity).map(|of| {
            let rows = of.shares.iter().map(|share| {
                let cells = [share.alone, share.with_others].map(|one| self.part(one));
                Row::new(self.numbers(&share.numbers, &of.driven), cells.into())
            });
            self.driven_group(&of.driven, rows.collect())
        });
        let columns = [self.told.alone, self.told.with_others].map(Column::numbers);
        self.driven_table(self.told.variance_of, quantity, columns.into(), groups)
    }

    fn pairs(&self, quantity: DrivenQuantity) -> Table {
        let groups = self.variances(quantity).map(|of| {
            let size = |pair: &PairShare| pair.share.map_or(0.0, |share| share.value.abs());
            let mut pairs: Vec<&PairShare> = of.pairs.iter().collect();
            pairs.sort_by(|one, other| size(other).total_cmp(&size(one)));
            let rows = pairs.into_iter().take(PAIRS_TOLD).map(|pair| {
                let [one, other] =
                    [&pair.numbers, &pair.with].map(|names| self.numbers(names, &of.driven));
                Row::new(format!("{one} × {other}"), vec![self.part(pair.share)])
            });
            self.driven_group(&of.driven, rows.collect())
        });
        let columns = vec![Column::numbers(self.told.only_together)];
        self.driven_table(self.told.pairs_of, quantity, columns, groups)
    }

    /// What moving a number changes of the lead; without one, of the total or else the cost of the bid that is first.
    pub(super) fn effects_chart(&self) -> Option<Chart> {
        let told = ORDER.iter().copied();
        let mut told = told.filter_map(|quantity| {
            let of = |bid: &str| {
                let mut outputs = self.effects_on(quantity);
                outputs.find(|one| one.driven.bid == bid && !one.effects.is_empty())
            };
            self.lot.by_place().into_iter().find_map(|bid| of(&bid.bid))
        });
        let EffectsOn {
            driven,
            effects: of,
        } = told.next()?;
        let drawn = of.iter().filter_map(|effect| {
            let size = Estimate::of(effect.mean_size.value, effect.mean_size.standard_error)?;
            // How the effects spread is known about as well as their mean size.
            let deviation =
                Estimate::of(effect.standard_deviation, effect.mean_size.standard_error)?;
            let numbers = std::slice::from_ref(&effect.number);
            Some(EffectDrawn {
                name: self.numbers(numbers, driven),
                place: [size.drawn(), deviation.drawn()].map(in_picture),
            })
        });
        let (what, whose) = (self.reader.word(driven.quantity), self.driven_title(driven));
        let places = [("what", &*what), ("driven", &*whose)];
        let title = fill(self.told.effects_chart, &places);
        effects(title, drawn.collect(), &driven.unit, self.reader.ground())
    }

    fn effects_on(&self, quantity: DrivenQuantity) -> impl Iterator<Item = &EffectsOn> {
        let effects = self.lot.elementary_effects.iter();
        let outputs = effects.flat_map(|effects| &effects.outputs);
        outputs.filter(move |one| one.driven.quantity == quantity)
    }

    fn effects(&self, quantity: DrivenQuantity) -> Table {
        let outputs = self.effects_on(quantity);
        let groups = outputs.map(|EffectsOn { driven, effects }| {
            let rows = effects.iter().map(|effect| self.effect(effect, driven));
            self.driven_group(driven, rows.collect())
        });
        let told = self.told;
        let columns = [
            told.from,
            told.to,
            told.mean_effect,
            told.mean_size,
            told.deviation,
        ];
        let columns = columns.map(Column::numbers).into();
        self.driven_table(told.effects_on, quantity, columns, groups)
    }

    fn effect(&self, effect: &ElementaryEffect, driven: &Driven) -> Row {
        let language = self.reader.language;
        let plain = |text: String| Cell::plain(text.clone(), text);
        let estimate =
            |one: Estimated| self.estimate(one.value, one.standard_error, 2, &driven.unit);
        let described = |value: f64, deviation: f64| {
            let one = Estimate::of(value, deviation);
            one.map(|one| one.described(language)).unwrap_or_default()
        };
        let (_, deviation) = described(effect.mean.value, effect.standard_deviation);
        let drawn = self.number_drawn(&effect.number);
        let spread = drawn.map_or(0.0, |number| number.standard_deviation);
        let [low, high] = [effect.low, effect.high].map(|end| plain(described(end, spread).0));
        let cells = vec![
            low,
            high,
            estimate(effect.mean),
            estimate(effect.mean_size),
            plain(deviation),
        ];
        let numbers = std::slice::from_ref(&effect.number);
        Row::new(self.numbers(numbers, driven), cells)
    }

    /// Whose it is that is driven.
    fn driven_title(&self, driven: &Driven) -> String {
        let bidder = self.reader.bidder(&driven.bid).to_owned();
        match &driven.over {
            Some(over) => {
                let names = [("bidder", &*bidder), ("other", self.reader.bidder(over))];
                fill(self.told.lead_over, &names)
            }
            None => bidder,
        }
    }

    fn driven_group(&self, driven: &Driven, rows: Vec<Row>) -> Group {
        Group {
            head: Some(GroupHead {
                title: self.driven_title(driven),
                detail: driven.bid.clone(),
            }),
            rows,
        }
    }

    fn driven_table(
        &self,
        caption: &str,
        quantity: DrivenQuantity,
        columns: Vec<Column>,
        groups: impl Iterator<Item = Group>,
    ) -> Table {
        let unit = match quantity {
            DrivenQuantity::LifeCycleCost => self.reader.currency(),
            _ => &self.lot.unit,
        };
        let unit = self.reader.unit_of_many(unit);
        let names = [("what", &*self.reader.word(quantity)), ("unit", &*unit)];
        Table {
            caption: fill(caption, &names),
            corner: self.told.drawn_number.to_owned(),
            columns,
            groups: groups.filter(|group| !group.rows.is_empty()).collect(),
        }
    }

    /// Numbers by their titles; of a bid other than the one that is driven, with its bidder.
    pub(super) fn numbers(&self, named: &[NumberNamed], driven: &Driven) -> String {
        let own = driven.over.is_none().then_some(driven.bid.as_str());
        let names = named.iter().filter_map(|one| self.number_named(one, own));
        names.collect::<Vec<_>>().join(", ")
    }

    fn number_drawn(&self, named: &NumberNamed) -> Option<&NumberDrawn> {
        let mut drawn = self.lot.uncertain.iter();
        drawn.find(|number| {
            number.bid == named.bid && number.kind == named.kind && number.name == named.name
        })
    }

    /// A number by its title, with its bidder where that is not told already.
    pub(super) fn number_named(&self, named: &NumberNamed, own: Option<&str>) -> Option<String> {
        let number = self.number_drawn(named)?;
        let name = self.named(number);
        let bid = number.bid.as_deref().filter(|bid| Some(*bid) != own);
        Some(match bid {
            Some(bid) => format!("{}: {name}", self.reader.bidder(bid)),
            None => name,
        })
    }

    /// A share of the variance in percent.
    fn part(&self, share: Option<Estimated>) -> Cell {
        share.map_or(Cell::Empty, |one| {
            self.share(Probability {
                share: one.value,
                standard_error: one.standard_error,
            })
        })
    }
}

/// So many decimals of an effect are seen in a picture; what is less is left by rounding alone.
fn in_picture(amount: Decimal) -> Decimal {
    amount.round_dp(6).normalize()
}
