//! What is measured of the product system that a bid offers.

use crate::lcc::InUse;
use crate::model::{Against, Lot, ProductSystem, ReuseMeasure};
use crate::num::{Decimal, Exact, Fault, Scalar};
use crate::reuse::{Demand, LowerFrom, in_year, least_rated_uses, lower_from};

/// What is measured of the product system that a bid offers.
///
/// # Formula
///
/// ```text
/// per use             c = C / U
/// yearly uses         n = the least u of the range with C1(v) < C0(v) for every v of it from u on
/// rated uses          R = the least r with C1(r) < C0
/// ```
///
/// where `C` is what a year of the offered system takes, `C0` that of the system it is held against, and
/// `U` the uses of a year. Where there is no such number, it is what the document declares.
///
/// # Units
///
/// Money or kg CO2e per use, uses a year, or uses of an item; not rounded.
///
/// # Errors
///
/// The scalar carries a fault where no system is offered, which reading has refused, or an amount does not fit.
pub fn reuse_measure<S: Scalar>(asked: &ReuseMeasure, lot: &Lot, in_use: Option<&InUse<S>>) -> S {
    let Some(in_use) = in_use else {
        return S::fault(Fault::Unread);
    };
    let number = match asked {
        ReuseMeasure::PerUse(axis) => {
            let uses = S::exact(in_use.demand.uses);
            return match in_use.in_year(*axis) {
                Ok(total) => total / uses,
                Err(fault) => S::fault(fault),
            };
        }
        ReuseMeasure::BreakEvenUses {
            against,
            range,
            always,
            never,
        } => rivals(lot, in_use, *against).and_then(|rivals| {
            let found = lower_from(range.points(), |uses| rivals.lower_at(uses.into()))?;
            Ok(match found {
                LowerFrom::Always => *always,
                LowerFrom::Point(uses) => Decimal::from(uses),
                LowerFrom::Never => *never,
            })
        }),
        ReuseMeasure::LeastRatedUses {
            against,
            places,
            most,
            never,
        } => rivals(lot, in_use, *against).and_then(|rivals| {
            let Some(place) = places.get(in_use.index).copied().flatten() else {
                return Ok(*never);
            };
            let found = rivals.rated_uses(place, *most)?;
            Ok(found.map_or(*never, Decimal::from))
        }),
    };
    number.map_or_else(S::fault, S::exact)
}

/// The offered system, and the one that it is held against.
#[derive(Debug)]
pub struct Rivals<'a> {
    /// What is compared, and with which system.
    pub against: Against,
    /// The offered system.
    pub own: &'a ProductSystem,
    /// The other.
    pub other: ProductSystem,
    /// What is asked of both.
    pub demand: Demand,
}

/// The offered system, and the one that it is held against.
///
/// # Errors
///
/// Where the lot has no such system, which reading has refused.
pub fn rivals<'a, S>(
    lot: &Lot,
    in_use: &'a InUse<S>,
    against: Against,
) -> Result<Rivals<'a>, Fault> {
    let products = lot.products.as_ref().ok_or(Fault::Unread)?;
    let other = products.of_buyer(against.system, &lot.parameters);
    Ok(Rivals {
        against,
        own: &in_use.system,
        other: other.ok_or(Fault::Unread)?,
        demand: in_use.demand,
    })
}

impl Rivals<'_> {
    /// What a year of both takes at so many uses: the offered one first.
    ///
    /// # Errors
    ///
    /// Where a year of one of them cannot be told.
    pub fn at(&self, uses: Decimal) -> Result<[Exact; 2], Fault> {
        let demand = Demand {
            uses,
            ..self.demand
        };
        Ok([
            in_year(self.own, demand, self.against.axis)?,
            in_year(&self.other, demand, self.against.axis)?,
        ])
    }

    fn lower_at(&self, uses: Decimal) -> Result<bool, Fault> {
        let [own, other] = self.at(uses)?;
        own.less(other)
    }

    /// What a year of the offered system takes with other rated uses of the component at `place`.
    ///
    /// # Errors
    ///
    /// Where a year of it cannot be told.
    pub fn rated(&self, place: usize, rated_uses: u32) -> Result<Exact, Fault> {
        let mut system = self.own.clone();
        let component = system.components.get_mut(place).ok_or(Fault::Unread)?;
        component.durability.rated_uses = rated_uses.into();
        in_year(&system, self.demand, self.against.axis)
    }

    fn rated_uses(&self, place: usize, most: u32) -> Result<Option<u32>, Fault> {
        let other: Exact = in_year(&self.other, self.demand, self.against.axis)?;
        least_rated_uses(most, |rated_uses| {
            self.rated(place, rated_uses)?.less(other)
        })
    }
}
