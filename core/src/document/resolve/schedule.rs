//! The price schedule and its options.

use std::collections::BTreeSet;

use super::bounds;
use super::names::Names;
use super::parameter::policy;
use super::procurement::Frame;
use crate::document::pointer::Pointer;
use crate::document::wire::lot as wire;
use crate::document::wire::option::{LotOption, OptionCounts};
use crate::document::wire::value::Identifier;
use crate::model::{Missing, Packs, Quantity, ScheduleItem, Tiers};
use crate::num::{Decimal, decide};
use crate::problem::{Numbers, Problems};

/// The items and options of a lot.
pub(super) struct Items<'a> {
    pub(super) names: Names<'a>,
    pub(super) wires: &'a [wire::ScheduleItem],
    options: Names<'a>,
    option_wires: &'a [LotOption],
}

impl<'a> Items<'a> {
    pub(super) fn of(lot: &'a wire::Lot, at: Pointer<'_>, problems: &mut Problems) -> Self {
        let options_at = at.key("options");
        for (index, option) in lot.options.iter().enumerate() {
            let option_at = options_at.index(index);
            let counts_at = option_at.key("counts");
            if let OptionCounts::Weighted(weight) = &option.counts {
                bounds::fraction(weight.0, counts_at.key("weighted"), problems);
            }
        }
        Self {
            names: Names::of(
                lot.schedule.iter().map(|item| &item.id),
                "item",
                at.key("schedule"),
                problems,
            ),
            wires: &lot.schedule,
            options: Names::of(
                lot.options.iter().map(|option| &option.id),
                "option",
                options_at,
                problems,
            ),
            option_wires: &lot.options,
        }
    }

    /// Whether what belongs to the option counts.
    pub(super) fn option_counts(
        &self,
        option: &Identifier,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<bool> {
        self.options.find(option, at, problems)?;
        Some(self.is_included(option))
    }

    /// Whether the option is known and counts or may count, be it with a weight.
    pub(super) fn is_included(&self, option: &Identifier) -> bool {
        let counts = self.how_it_counts(option);
        counts.is_some_and(|counts| *counts != OptionCounts::Excluded)
    }

    /// The weight of what belongs to all of these options; none where it is one.
    pub(super) fn weight(&self, options: &BTreeSet<&Identifier>) -> Option<Decimal> {
        let weights = options.iter().filter_map(|option| {
            let OptionCounts::Weighted(weight) = self.how_it_counts(option)? else {
                return None;
            };
            Some(weight.0)
        });
        weights.reduce(|all, weight| all.checked_mul(weight).unwrap_or_default())
    }

    /// Of these options those by whose rule each bid decides whether they count, by index.
    pub(super) fn decided_by(&self, options: &BTreeSet<&Identifier>) -> Vec<usize> {
        let has_rule = |option: &&&Identifier| {
            let counts = self.how_it_counts(option);
            matches!(
                counts,
                Some(OptionCounts::InGroup(_) | OptionCounts::When(_))
            )
        };
        let decided = options.iter().filter(has_rule);
        decided
            .filter_map(|option| self.options.index(option))
            .collect()
    }

    fn how_it_counts(&self, option: &Identifier) -> Option<&OptionCounts> {
        let index = self.options.index(option)?;
        Some(&self.option_wires.get(index)?.counts)
    }

    /// Whether the item is known and counts.
    pub(super) fn counts(&self, item: &Identifier) -> bool {
        let found = self.names.index(item);
        let wire = found.and_then(|index| self.wires.get(index));
        wire.is_some_and(|item| {
            let option = item.option.as_ref();
            option.is_none_or(|option| self.is_included(option))
        })
    }

    pub(super) fn resolve(
        &self,
        frame: &Frame<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<Vec<ScheduleItem>> {
        let resolved: Vec<Option<ScheduleItem>> = self
            .wires
            .iter()
            .enumerate()
            .map(|(index, wire)| self.item(wire, frame, at.index(index), problems))
            .collect();
        resolved.into_iter().collect()
    }

    fn item(
        &self,
        wire: &wire::ScheduleItem,
        frame: &Frame<'_>,
        at: Pointer<'_>,
        problems: &mut Problems,
    ) -> Option<ScheduleItem> {
        let before = problems.count();
        let counts = match &wire.option {
            Some(option) => self.option_counts(option, at.key("option"), problems),
            None => Some(true),
        };
        let vat = frame.vat_rates.find(&wire.vat, at.key("vat"), problems);
        frame.units().parse(&wire.unit, at.key("unit"), problems);
        let maximum = wire.maximum_quantity.and_then(|maximum| {
            bounds::not_negative(maximum.0, at.key("maximum_quantity"), problems)
        });
        if let Some(ceiling) = wire.ceiling_price {
            bounds::not_negative(ceiling.0, at.key("ceiling_price"), problems);
        }
        let tiers = tiers(wire, at.key("tiers"), problems);
        let missing = policy(&wire.missing);
        if let Missing::Adverse(value) = missing {
            let missing_at = at.key("missing");
            let adverse_at = missing_at.key("adverse_value");
            price_allowed(wire, value, adverse_at, problems);
            if let Some(ceiling) = wire.ceiling_price.filter(|ceiling| value > ceiling.0) {
                problems.push(
                    adverse_at
                        .problem("number.out_of_bounds")
                        .with("value", value)
                        .with("bounds", Numbers(format!("≤ {}", ceiling.0.normalize()))),
                );
            }
        }
        let quantities_at = at.key("quantities");
        let quantities: Vec<Option<Quantity>> = wire
            .quantities
            .iter()
            .enumerate()
            .map(|(index, quantity)| {
                quantity_of(quantity, frame, quantities_at.index(index), problems)
            })
            .collect();
        let quantities: Option<Vec<Quantity>> = quantities.into_iter().collect();
        if let (Some(maximum), Some(quantities)) = (maximum, &quantities) {
            let expected = expected(quantities, frame);
            if expected.is_none_or(|expected| decide(expected) > maximum) {
                problems.push(
                    at.key("maximum_quantity")
                        .problem("schedule.maximum_below_expected")
                        .with("maximum", maximum.normalize())
                        .with("expected", decide(expected.unwrap_or(Decimal::MAX))),
                );
            }
        }
        (problems.count() == before).then_some(())?;
        let options = wire.option.iter().collect();
        Some(ScheduleItem {
            systems: Vec::new(),
            id: wire.id.0.clone(),
            title: wire.title.clone(),
            unit: wire.unit.clone(),
            packs: wire.packs,
            quantities: quantities?,
            maximum_quantity: maximum,
            ceiling_price: wire.ceiling_price.map(|ceiling| ceiling.0),
            discount: wire.discount,
            tiers: tiers?,
            zero_allowed: wire.zero_allowed,
            negative_allowed: wire.negative_allowed,
            vat: frame.wire.vat.rates.get(vat?)?.rate.0,
            counts: counts?,
            decided_by: self.decided_by(&options).first().copied(),
            weight: self.weight(&options),
            contains: wire.contains.to_vec(),
            missing,
        })
    }
}

/// The tiers of an item; `Some(None)` where it has none.
fn tiers(
    wire: &wire::ScheduleItem,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Option<Tiers>> {
    let Some(declared) = &wire.tiers else {
        return Some(None);
    };
    let before = problems.count();
    if wire.packs == Packs::Whole {
        problems.push(at.problem("schedule.tiers_of_whole_packs"));
    }
    let above_at = at.key("above");
    if declared.above.is_empty() {
        problems.push(above_at.problem("document.empty_list"));
    }
    let mut reached = Decimal::ZERO;
    for (index, tier) in declared.above.iter().enumerate() {
        let tier_at = above_at.index(index);
        if tier.from_quantity.0 <= reached {
            problems.push(
                tier_at
                    .key("from_quantity")
                    .problem("schedule.tiers_not_rising")
                    .with("value", tier.from_quantity.0.normalize()),
            );
        }
        reached = tier.from_quantity.0;
        if let Some(ceiling) = tier.ceiling_price {
            bounds::not_negative(ceiling.0, tier_at.key("ceiling_price"), problems);
        }
    }
    let from = declared.above.iter();
    let from = from.map(|tier| (tier.from_quantity.0, tier.ceiling_price.map(|most| most.0)));
    (problems.count() == before).then(|| {
        Some(Tiers {
            pricing: declared.pricing,
            counted: declared.counted,
            from: from.collect(),
        })
    })
}

/// How much is expected to be bought within the contract.
fn expected(quantities: &[Quantity], frame: &Frame<'_>) -> Option<Decimal> {
    quantities.iter().try_fold(Decimal::ZERO, |sum, quantity| {
        let years = quantity.from_year..=quantity.to_year.min(frame.contract_years);
        let twelfths = years.fold(0_u32, |sum, year| {
            let span = frame.study.accrual(year, false);
            sum.saturating_add(span.map_or(12, |span| frame.study.twelfths(span)))
        });
        let of_years = quantity.per_year.checked_mul(Decimal::from(twelfths))?;
        sum.checked_add(of_years.checked_div(Decimal::from(12))?)
    })
}

/// A price of the buyer's that the item allows.
pub(super) fn price_allowed(
    item: &wire::ScheduleItem,
    price: Decimal,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    let allowed = if price.is_zero() {
        item.zero_allowed
    } else {
        price > Decimal::ZERO || item.negative_allowed
    };
    if allowed {
        return Some(price);
    }
    problems.push(
        at.problem("schedule.price_not_allowed")
            .with("item", &item.id.0)
            .with("value", price),
    );
    None
}

fn quantity_of(
    wire: &wire::ItemQuantity,
    frame: &Frame<'_>,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Quantity> {
    let participant = frame
        .participants
        .find(&wire.participant, at.key("participant"), problems);
    if wire.site.is_some() {
        problems.push(at.key("site").problem("schedule.not_supported"));
    }
    let from = bounds::year(
        wire.from_year,
        0,
        frame.years,
        at.key("from_year"),
        problems,
    );
    let to = bounds::year(
        wire.to_year,
        from.unwrap_or(0),
        frame.years,
        at.key("to_year"),
        problems,
    );
    let per_year = bounds::not_negative(wire.per_year.0.0, at.key("per_year"), problems);
    Some(Quantity {
        participant: participant?,
        from_year: from?,
        to_year: to?,
        per_year: per_year?,
    })
}
