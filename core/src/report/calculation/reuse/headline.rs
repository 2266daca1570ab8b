//! What a comparison comes to, in a few sentences, each with the view its numbers are in.

use super::{Page, totals};
use crate::calculation::{ReuseAxisFound, ReuseComparisonFound, ReuseLower};
use crate::explain::{Explained, Figure};
use crate::model::ReuseAxis;
use crate::num::Decimal;
use crate::wording::fill;
use crate::wording::number::Kind;

impl Page<'_> {
    pub(super) fn sentences(&self) -> Vec<String> {
        let on_axes = self
            .compared()
            .flat_map(|(one, axis, found)| self.on_axis(one, axis, found));
        let both = self.found.comparisons.iter();
        let both = both.filter(|one| one.cost.is_some() && one.emissions.is_some());
        let prices = both.flat_map(|one| self.prices(one));
        let mut sentences: Vec<String> = on_axes.chain(prices).collect();
        if !sentences.is_empty() {
            sentences.push(self.say.a_steady_year.to_owned());
        }
        sentences
    }

    /// Both views, or one sentence where they say the same, and whether they disagree.
    fn on_axis(
        &self,
        one: &ReuseComparisonFound,
        axis: ReuseAxis,
        found: &ReuseAxisFound,
    ) -> Vec<String> {
        let of = |id: &str, study: bool| -> Decimal {
            let mut options = self.found.options.iter();
            let option = options.find(|option| option.id == id);
            let totals = option.and_then(|option| totals(option, axis));
            let number = totals.map(|totals| {
                if study {
                    &totals.over_study.per_use
                } else {
                    &totals.per_use
                }
            });
            number.map_or(Decimal::ZERO, value)
        };
        let pair = |study| [of(&one.base, study), of(&one.other, study)];
        let told = |view: &str, lower, pair| self.on_axis_in(one, axis, lower, (view, pair));
        let (lower, over) = (found.per_use.lower, found.over_study.lower);
        let study = self.study_view(axis);
        let same = told("", lower, pair(false)) == told("", over, pair(true));
        if same {
            return vec![told(self.say.in_both, lower, pair(false))];
        }
        let mut sentences = vec![
            told(self.say.in_year, lower, pair(false)),
            told(study, over, pair(true)),
        ];
        if lower != over {
            let names = [("axis", self.axis(axis)), ("use", &self.a_use())];
            sentences.push(fill(self.say.views_differ, &names));
        }
        sentences
    }

    fn on_axis_in(
        &self,
        one: &ReuseComparisonFound,
        axis: ReuseAxis,
        lower: ReuseLower,
        (view, [base, other]): (&str, [Decimal; 2]),
    ) -> String {
        let kind = match axis {
            ReuseAxis::Cost => Kind::Money,
            ReuseAxis::Emissions => Kind::Quantity,
        };
        let decimals = kind.decimals_apart(&[base, other]).min(3);
        let [low, high] = match lower {
            ReuseLower::Other => [(&one.other, other), (&one.base, base)],
            _ => [(&one.base, base), (&one.other, other)],
        };
        let amount = |value| self.spoken(value, axis, decimals);
        let template = match lower {
            ReuseLower::Base | ReuseLower::Other => self.say.lowest,
            ReuseLower::Equal => self.say.equal,
            ReuseLower::Immaterial => self.say.immaterial,
        };
        fill(
            template,
            &[
                ("axis", self.axis(axis)),
                ("use", &self.a_use()),
                ("view", view),
                ("least", &self.least()),
                ("lower", &self.quoted(low.0)),
                ("low", &amount(low.1)),
                ("higher", &self.quoted(high.0)),
                ("high", &amount(high.1)),
                ("base", &self.quoted(&one.base)),
                ("one", &amount(base)),
                ("other", &self.quoted(&one.other)),
                ("two", &amount(other)),
            ],
        )
    }

    /// The CO2 prices that make the costs equal, or that none does.
    fn prices(&self, one: &ReuseComparisonFound) -> Vec<String> {
        let told = |price: Option<&Explained>, view: &str| {
            let template = match price {
                Some(_) => self.say.priced,
                None => self.say.no_price,
            };
            let price = price.map_or(Decimal::ZERO, value);
            let tonne = price.saturating_mul(Decimal::ONE_THOUSAND);
            let amount = |price| {
                let decimals = Kind::Money.decimals(&[price]);
                self.spoken(price, ReuseAxis::Cost, decimals)
            };
            let names = [
                ("view", view.to_owned()),
                ("price", amount(price)),
                ("tonne", amount(tonne)),
                ("base", self.quoted(&one.base)),
                ("other", self.quoted(&one.other)),
            ];
            fill(
                template,
                &names.each_ref().map(|(name, text)| (*name, &**text)),
            )
        };
        let [year, study] = [&one.co2_price, &one.co2_price_over_study].map(Option::as_ref);
        if told(year, "") == told(study, "") {
            return vec![told(year, self.say.in_both)];
        }
        vec![
            told(year, self.say.in_year),
            told(study, self.say.cost_over_study),
        ]
    }
}

fn value(number: &Explained) -> Decimal {
    number.value.map_or(Decimal::ZERO, |Figure(value)| value)
}
