//! What the schedule of an offer amounts to, item by item.

use super::Room;
use super::offer::Measures;
use super::secrets::Secrets;
use crate::evaluation::{ContractValue, ItemPrice, TierBought};
use crate::explain::{Explained, Figure, Term};
use crate::finance::part_of_year;
use crate::lcc::{UnitPrice, bought_at_tiers, counted_rate, maximum_amount};
use crate::model::{
    Complete, DiscountKind, Packs, Price, Quantity, ScheduleItem, Study, TierPricing,
};
use crate::num::{Decimal, Exact, Scalar, sum};

/// An item with its place and its price.
type Priced<'a> = (usize, &'a ScheduleItem, &'a Price);

/// The items that are offered.
fn priced<'a>(room: &'a Room<'_>, complete: &'a Complete) -> impl Iterator<Item = Priced<'a>> {
    let items = room.lot.schedule.iter().zip(&complete.prices).enumerate();
    let offered = |option| !complete.not_offered.contains(&option);
    items
        .filter(move |(_, (item, _))| item.is_asked_of(complete.product_system))
        .filter(move |(_, (item, _))| item.decided_by.is_none_or(offered))
        .map(|(index, (item, price))| (index, item, price))
}

fn counts(measures: &Measures, item: usize) -> bool {
    measures.counts.get(item).copied().unwrap_or(false)
}

/// What the schedule amounts to.
pub(super) fn offered_price(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
) -> Option<Explained> {
    let price = measures.offered_price?;
    let amount = |(index, item, _): Priced<'_>| {
        let amount = measures.purchases.amount(index, &room.case.procurement);
        let amount = amount.result().ok()?;
        Some(
            Term::new("A", amount)
                .named(&item.id)
                .in_unit(room.currency()),
        )
    };
    let counting = priced(room, complete).filter(|(index, ..)| counts(measures, *index));
    let inputs = counting.filter_map(amount).collect();
    let secret = Secrets::of(room, complete).schedule();
    Some(Explained::new(price, room.currency(), "award.offered_price", inputs).unless(secret))
}

/// The discount on the whole schedule, as a fraction of what it amounts to.
pub(super) fn schedule_discount(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
) -> Option<Explained> {
    let offered = complete.discount?;
    let found = measures.purchases.discount?;
    let (formula, inputs) = match offered.kind {
        DiscountKind::Rate => (
            "schedule.discount_rate",
            vec![Term::new("k", offered.value)],
        ),
        DiscountKind::Amount => {
            let of = Term::new("S", found.of.result().ok()?).in_unit(room.currency());
            let amount = Term::new("a", offered.value).in_unit(room.currency());
            ("schedule.discount_amount", vec![amount, of])
        }
    };
    let secret = Secrets::of(room, complete).schedule();
    let share = found.share.result().ok()?;
    Some(Explained::new(share, "1", formula, inputs).unless(secret))
}

/// What each item of the schedule amounts to.
pub(super) fn items(room: &Room<'_>, complete: &Complete, measures: &Measures) -> Vec<ItemPrice> {
    let secrets = Secrets::of(room, complete);
    let amount = |(index, item, price): Priced<'_>| {
        let amount = measures.purchases.amount(index, &room.case.procurement);
        let pricing = item.tiers.as_ref().filter(|_| !price.tiers.is_empty());
        let formula = match (pricing.map(|tiers| tiers.pricing), item.packs) {
            (Some(TierPricing::WholeQuantity), _) => "schedule.tiers_whole_quantity",
            (Some(TierPricing::Slices), _) => "schedule.tiers_slices",
            (None, Packs::None) => "schedule.units",
            (None, Packs::Shared) => "schedule.shared_packs",
            (None, Packs::Whole) => "schedule.whole_packs",
        };
        let mut inputs = price_terms(room, item, price);
        let discount = measures
            .purchases
            .discount
            .and_then(|one| one.share.result().ok());
        inputs.extend(discount.map(|discount| Term::new("D", discount)));
        inputs.extend(quantity_terms(room, item));
        inputs.extend(item.weight.map(|weight| Term::new("o", weight)));
        // One item withheld among others that are shown would follow from the offered price.
        let counts = counts(measures, index);
        let secret = secrets.price(index) || (counts && secrets.schedule());
        let amount = amount.result().ok()?;
        Some(ItemPrice {
            item: item.id.clone(),
            counts,
            amount: Explained::new(amount, room.currency(), formula, inputs).unless(secret),
            tiers: tiers(room, item, price, secret),
        })
    };
    priced(room, complete).filter_map(amount).collect()
}

/// How much of an item is bought at the price of each of its tiers.
fn tiers(room: &Room<'_>, item: &ScheduleItem, price: &Price, secret: bool) -> Vec<TierBought> {
    let Some(tiers) = item.tiers.as_ref().filter(|_| !price.tiers.is_empty()) else {
        return Vec::new();
    };
    let from = std::iter::once(Decimal::ZERO).chain(tiers.from.iter().map(|(from, _)| *from));
    let prices = std::iter::once(price.stated.value).chain(price.tiers.iter().copied());
    let bought = bought_at_tiers(item, tiers, &room.case.procurement.study);
    let tiers = from
        .zip(prices)
        .zip(bought)
        .filter_map(|((from, price), quantity)| {
            Some(TierBought {
                from: Figure(from),
                price: Some(Figure(price)).filter(|_| !secret),
                quantity: Figure(quantity.result().ok()?),
            })
        });
    tiers.collect()
}

/// The price of a unit or pack, those of the tiers, the discount, and the units in a pack.
fn price_terms(room: &Room<'_>, item: &ScheduleItem, price: &Price) -> Vec<Term> {
    let unit = match item.packs {
        Packs::None => format!("{}/{}", room.currency(), item.unit),
        Packs::Shared | Packs::Whole => room.currency().to_owned(),
    };
    let asked = |price: Decimal| Term::new("P", price).in_unit(unit.as_str());
    let mut terms = vec![asked(price.stated.value)];
    let from = item.tiers.iter().flat_map(|tiers| &tiers.from);
    let tiers = price.tiers.iter().zip(from);
    terms.extend(
        tiers.map(|(price, (from, _))| asked(*price).named(format!("≥ {}", from.normalize()))),
    );
    terms.extend(price.discount.map(|discount| match discount.kind {
        DiscountKind::Rate => Term::new("k", discount.value),
        DiscountKind::Amount => Term::new("a", discount.value).in_unit(unit.as_str()),
    }));
    if item.packs != Packs::None {
        terms.push(Term::new("s", price.pack_size).in_unit(&item.unit));
    }
    terms
}

/// How much each participant buys in a year, in how many years, each with its weight, and the tax
/// that counts for it. Years that differ stand apart.
fn quantity_terms(room: &Room<'_>, item: &ScheduleItem) -> Vec<Term> {
    let procurement = &room.case.procurement;
    let participants = procurement.participants.iter().enumerate();
    participants
        .flat_map(|(index, participant)| {
            let tax = counted_rate(procurement, participant.payer, item.vat);
            let term = |symbol, value| Term::new(symbol, value).named(&participant.id);
            let years: Vec<(Decimal, Decimal)> = (0..=procurement.study.years())
                .map(|year| of_year(&procurement.study, item, index, year))
                .collect();
            let alike = years.chunk_by(|(one, _), (next, _)| one == next);
            let terms = alike.filter(|years| years.iter().any(|(bought, _)| !bought.is_zero()));
            terms
                .filter_map(|years| {
                    let (bought, _) = years.first()?;
                    let counted = sum(years.iter().map(|(_, weight)| Exact::exact(*weight)));
                    let bought = term("q", *bought).in_unit(&item.unit);
                    let mut terms = vec![bought, term("n", counted.result().ok()?)];
                    terms.extend(tax.map(|rate| term("v", rate)));
                    Some(terms)
                })
                .flatten()
                .collect::<Vec<Term>>()
        })
        .collect()
}

/// What a participant buys in a year, as far as its months count, and the weight of the year.
fn of_year(
    study: &Study,
    item: &ScheduleItem,
    participant: usize,
    year: u32,
) -> (Decimal, Decimal) {
    let covers = |quantity: &&Quantity| {
        let years = quantity.from_year..=quantity.to_year;
        quantity.participant == participant && years.contains(&year)
    };
    let rows = item.quantities.iter().filter(covers);
    let wanted = sum(rows.map(|quantity| Exact::exact(quantity.per_year)));
    // What is bought at the base date itself is bought whole.
    let twelfths = study
        .accrual(year, false)
        .map_or(12, |span| study.twelfths(span));
    let bought = part_of_year(wanted, twelfths).result();
    (
        bought.unwrap_or_default(),
        study.weight(year).unwrap_or(Decimal::ONE),
    )
}

/// What the schedule amounts to over the contract, for the notice.
pub(super) fn contract_value(
    room: &Room<'_>,
    complete: &Complete,
    measures: &Measures,
) -> Option<ContractValue> {
    let estimated = measures.contract_value?;
    let procurement = &room.case.procurement;
    let secret = Secrets::of(room, complete).contract();
    let is_callable =
        |(index, item, _): &Priced<'_>| !room.lot.is_alternative(item) || counts(measures, *index);
    let callable = || priced(room, complete).filter(is_callable);
    let amount = |(index, item, _): Priced<'_>| {
        let amount = measures.purchases.contract_amount(index, procurement);
        let term = Term::new("A", amount.result().ok()?).in_unit(room.currency());
        Some(term.named(&item.id))
    };
    let years = Decimal::from(procurement.contract_years);
    let mut inputs = vec![Term::new("n", years)];
    inputs.extend(callable().filter_map(amount));
    let money = |value, formula, inputs| {
        Explained::new(value, room.currency(), formula, inputs).unless(secret)
    };
    let at_most = |(_, item, price): Priced<'_>| {
        let amount = maximum_amount::<Exact>(item, &UnitPrice::of(item, price))?;
        let amount = Term::new("A", amount.result().ok()?).in_unit(room.currency());
        let most = Term::new("q", item.maximum_quantity?).in_unit(&item.unit);
        Some([amount, most].map(|term| term.named(&item.id)))
    };
    Some(ContractValue {
        estimated: money(estimated, "award.contract_value", inputs),
        at_maximum_quantities: measures.value_at_maximum.map(|value| {
            let inputs = callable().filter_map(at_most).flatten().collect();
            money(value, "award.value_at_maximum", inputs)
        }),
        framework_maximum: room.lot.maximum_value.map(Figure),
    })
}
