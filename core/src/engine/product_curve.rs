//! What a use of each bid's product system takes, by the uses of a year.

use super::Room;
use super::product::comparison;
use crate::calculation::{ReuseCurves, ReuseOption, reuse_curves};
use crate::evaluation::{ProductCrossing, ProductCurve, ProductCurves, ProductCurvesOfAxis};
use crate::explain::{Figure, fault_problem};
use crate::lcc::InUse;
use crate::model::ReuseAxis;
use crate::num::{Decimal, Exact, Fault};
use crate::problem::Problems;

/// A bid or current practice whose system may be shown.
pub(super) type Shown<'a> = (&'a str, &'a InUse<Exact>);

/// The curves of what may be shown; none where the lot asks for no figures of it.
pub(super) fn curves(
    room: &Room<'_>,
    shown: &[Shown<'_>],
    pointer: &str,
    problems: &mut Problems,
) -> Option<Box<ProductCurves>> {
    let made = made(room, shown);
    let made = made.map_err(|fault| {
        let place = format!("{pointer}/product_systems/range");
        problems.push(fault_problem(fault, &place, "product_systems"));
    });
    made.ok().flatten().map(Box::new)
}

fn made(room: &Room<'_>, shown: &[Shown<'_>]) -> Result<Option<ProductCurves>, Fault> {
    let (Some(products), Some(unit), [(_, first), ..]) =
        (&room.lot.products, &room.lot.functional_unit, shown)
    else {
        return Ok(None);
    };
    if products.range.is_none() {
        return Ok(None);
    }
    let systems = shown.iter().map(|(_, in_use)| in_use.system.clone());
    let mut asked = comparison(room, (products, unit), first, systems.collect());
    let options = shown.iter().enumerate();
    let options = options.map(|(index, (option, in_use))| ReuseOption {
        id: (*option).to_owned(),
        title: in_use.system.title.clone(),
        shares: vec![(index, Decimal::ONE)],
    });
    asked.options = options.collect();
    let pairs = (0..shown.len()).flat_map(|other| (0..other).map(move |base| [base, other]));
    let pairs: Vec<[usize; 2]> = pairs.collect();
    let of_axis = |axis: ReuseAxis| -> Result<Option<ProductCurvesOfAxis>, Fault> {
        if !asked.axes.contains(&axis) {
            return Ok(None);
        }
        let found = reuse_curves(&asked, axis, &pairs)?;
        Ok(found.map(|found| told(found, shown)))
    };
    Ok(Some(ProductCurves {
        functional_unit: unit.unit.clone(),
        cost: of_axis(ReuseAxis::Cost)?,
        emissions: of_axis(ReuseAxis::Emissions)?,
    }))
}

fn told(found: ReuseCurves, shown: &[Shown<'_>]) -> ProductCurvesOfAxis {
    let figures = |numbers: Vec<Decimal>| numbers.into_iter().map(Figure).collect();
    let curves = shown.iter().zip(found.options);
    let curves = curves.map(|((option, _), per_use)| ProductCurve {
        option: (*option).to_owned(),
        per_use: figures(per_use),
    });
    let crossings = found.crossings.into_iter();
    let crossings = crossings.map(|(uses, per_use)| ProductCrossing {
        uses_per_year: Figure(uses),
        per_use: Figure(per_use),
    });
    ProductCurvesOfAxis {
        curves: curves.collect(),
        crossings: crossings.collect(),
        uses_per_year: figures(found.points),
    }
}
