//! Who is in a framework of several suppliers, and how much each delivers.

use super::Room;
use super::mini_competition;
use super::offer::Measures;
use super::score::Scores;
use super::secrets::Secrets;
use super::standing::Settled;
use crate::award::{self, Admitted};
use crate::evaluation::{CascadeAward, CriterionRange, FrameworkAward, SupplierShare};
use crate::explain::{Explained, Figure, Term, fault_problem};
use crate::model::Cascade;
use crate::num::{Decimal, Exact, Scalar, decide, sum};
use crate::problem::Problems;

/// The framework and the bids that are in it; none where there is one supplier.
pub(super) fn framework(
    room: &Room<'_>,
    settled: &[Settled],
    measured: &[Option<Measures>],
    scores: &Scores,
    problems: &mut Problems,
) -> Option<(FrameworkAward, Vec<String>)> {
    let declared = room.lot.framework.as_ref()?;
    let places = room.best_of_each(&scores.award.places);
    let (places, tied) = places.split_at(room.before_own_tie(&places));
    let mut admitted = award::admitted(places, declared.suppliers, declared.cut_off_tie);
    let has_room = u32::try_from(admitted.bids.len()).is_ok_and(|bids| bids < declared.suppliers);
    // Which of a bidder's bids that are equal is awarded is nowhere said, nor how many suppliers follow.
    if let Some(tied) = tied
        .first()
        .filter(|_| has_room && admitted.cut_off.is_empty())
    {
        admitted.cut_off.clone_from(&tied.bids);
    }
    let names = |offers: &[usize]| offers.iter().map(|offer| room.bidder_of(*offer)).collect();
    let cascade = declared.cascade.as_ref().filter(|_| !scores.open);
    let framework = FrameworkAward {
        suppliers: declared.suppliers,
        cut_off_tie: declared.cut_off_tie,
        cut_off: names(&admitted.cut_off),
        weight_ranges: declared
            .weight_ranges
            .iter()
            .map(|(criterion, (lowest, highest))| CriterionRange {
                criterion: criterion.clone(),
                lowest: Figure(*lowest),
                highest: Figure(*highest),
            })
            .collect(),
        price_quality_ranges: mini_competition::price_quality(declared.price_quality_ranges, None),
        cascade: cascade.and_then(|cascade| {
            let cascading = Cascading {
                room,
                cascade,
                settled,
                measured,
            };
            cascading.award(&admitted, problems)
        }),
    };
    Some((framework, names(&admitted.bids)))
}

/// What a cascade is told from.
struct Cascading<'a> {
    room: &'a Room<'a>,
    cascade: &'a Cascade,
    settled: &'a [Settled],
    measured: &'a [Option<Measures>],
}

/// A supplier's numbers.
struct Supplier {
    bid: String,
    capacity: Decimal,
    price: Option<Decimal>,
    hides_capacity: bool,
    hides_price: bool,
}

impl Cascading<'_> {
    fn award(&self, admitted: &Admitted, problems: &mut Problems) -> Option<CascadeAward> {
        let suppliers = admitted.bids.iter().map(|offer| self.supplier(*offer));
        let suppliers: Vec<Supplier> = suppliers.collect::<Option<_>>()?;
        let demand = Exact::exact(self.cascade.demand);
        let capacities = suppliers.iter().map(|one| Exact::exact(one.capacity));
        let (quantities, left) = award::cascade(demand, &capacities.collect::<Vec<Exact>>());
        let pointer = self.room.pointer;
        let mut known = |number: Exact| {
            let fault = |fault| problems.push(fault_problem(fault, pointer, "framework"));
            number.result().map_err(fault).ok().map(decide)
        };
        // What a supplier delivers follows from the capacities of those before it.
        let secret = suppliers.iter().any(|one| one.hides_capacity);
        let hides_price = secret || suppliers.iter().any(|one| one.hides_price);
        let (currency, unit) = (self.room.currency(), self.cascade.unit.as_str());
        let of_demand = || Term::new("D", self.cascade.demand).in_unit(unit);
        let mut before: Vec<Term> = Vec::new();
        let mut costs = Vec::new();
        let mut shares = Vec::with_capacity(suppliers.len());
        for (supplier, quantity) in suppliers.iter().zip(&quantities) {
            let value = known(*quantity)?;
            let capacity = Term::new("c", supplier.capacity).in_unit(unit);
            let mut inputs = vec![capacity, of_demand()];
            inputs.extend(before.iter().cloned());
            let part = Term::new("q", value).in_unit(unit);
            before.push(part.clone().named(supplier.bid.clone()));
            let mut cost = None;
            if let Some(price) = supplier.price {
                let exact = award::part_of_price(Exact::exact(price), *quantity, demand);
                let told = known(exact)?;
                costs.push((
                    exact,
                    Term::new("K", told)
                        .in_unit(currency)
                        .named(supplier.bid.clone()),
                ));
                let price = Term::new("P", price).in_unit(currency);
                let inputs = vec![price, part, of_demand()];
                let told = Explained::new(told, currency, "framework.part_of_price", inputs);
                cost = Some(told.unless(secret || supplier.hides_price));
            }
            let quantity = Explained::new(value, unit, "framework.cascade", inputs);
            shares.push(SupplierShare {
                bid: supplier.bid.clone(),
                quantity: quantity.unless(secret),
                cost,
            });
        }
        let has_costs = !costs.is_empty();
        let (costs, terms): (Vec<Exact>, Vec<Term>) = costs.into_iter().unzip();
        let cost = known(sum(costs))?;
        let cost = Explained::new(cost, currency, "framework.cost", terms).unless(hides_price);
        let inputs = std::iter::once(of_demand()).chain(before).collect();
        let uncovered = Explained::new(known(left)?, unit, "framework.uncovered", inputs);
        Some(CascadeAward {
            suppliers: shares,
            uncovered: uncovered.unless(secret),
            cost: has_costs.then_some(cost),
        })
    }

    fn supplier(&self, offer: usize) -> Option<Supplier> {
        let complete = self.settled.get(offer)?.complete.as_ref()?;
        let measures = self.measured.get(offer)?.as_ref()?;
        let capacity = self.cascade.capacity;
        let confidential = complete.confidential.get(capacity).copied();
        Some(Supplier {
            bid: self.room.bidder_of(offer),
            capacity: *complete.values.get(capacity)?,
            price: measures.offered_price,
            hides_capacity: self.room.redacted && confidential.unwrap_or(true),
            hides_price: Secrets::of(self.room, complete).schedule(),
        })
    }
}
