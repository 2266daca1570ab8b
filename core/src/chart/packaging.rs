//! What the packaging of each bid weighs, level by level and by material, as bars.

use crate::catalogue::PackagingLabels;
use crate::evaluation::{LotEvaluation, PackagingComponentUsed};
use crate::model::{PackagingLevel, PackagingMaterial};
use crate::num::Decimal;
use crate::wording;

use super::{Bar, BarPanel, Bars, Chart, Ground};

/// The packaging of the bids of a lot, a panel for each level; none where nothing can be drawn. A bid that
/// does not document what a component weighs, or a level, is left out: a bar without it would look light.
pub(crate) fn of_packaging(lot: &LotEvaluation, ground: Ground<'_>) -> Option<Chart> {
    let say = ground.say();
    let words = PackagingLabels::of(ground.language);
    let bids = lot.bids_by_rank().into_iter();
    let bids = bids.map(|bid| (ground.bid(&bid.bid), bid.packaging.as_ref()));
    let practice = lot.alternative.as_ref();
    let practice = practice.map(|one| (ground.practice(&one.title), one.packaging.as_ref()));
    let packed = bids.chain(practice).filter_map(|(name, packaging)| {
        let components = &packaging?.components;
        let levels = packaging.iter().flat_map(|one| &one.by_level);
        let mut weighed = levels.map(|level| level.mass.is_some());
        let known = weighed.all(|known| known) && components.iter().all(|one| one.mass.is_some());
        (known && !components.is_empty()).then_some((name, components))
    });
    let packed: Vec<(String, &Vec<PackagingComponentUsed>)> = packed.collect();
    let all = || packed.iter().flat_map(|(_, components)| components.iter());
    let materials: Vec<PackagingMaterial> = PackagingMaterial::ALL
        .iter()
        .copied()
        .filter(|material| all().any(|one| one.material == Some(*material)))
        .collect();
    let levels = PackagingLevel::ALL.iter().copied();
    let levels = levels.filter(|level| all().any(|one| one.level == *level));
    let panels = levels.map(|level| {
        let bars = packed.iter().map(|(name, components)| {
            if !components.iter().any(|one| one.level == level) {
                return Some(Bar::of_nothing(name.clone(), words.none_at_level));
            }
            let of = |material: Option<PackagingMaterial>| {
                let parts = components.iter().filter(|one| one.level == level);
                let mut parts =
                    parts.filter(|one| material.is_none_or(|_| one.material == material));
                parts.try_fold(Decimal::ZERO, |sum, one| {
                    sum.checked_add(one.mass.as_ref()?.value?.0)
                })
            };
            // Nothing where any of it is withheld.
            let amounts =
                of(None).and_then(|_| materials.iter().map(|one| of(Some(*one))).collect());
            let amounts: Option<Vec<Decimal>> = amounts;
            let mut summed = amounts.iter().flatten();
            let total = summed.try_fold(Decimal::ZERO, |sum, one| sum.checked_add(*one));
            Bar::new(name.clone(), total, amounts)
        });
        Some(BarPanel {
            title: Some(wording::word(level, ground.language)),
            bars: bars.collect::<Option<_>>()?,
        })
    });
    let names = materials.iter();
    let names = names.map(|material| wording::word(*material, ground.language));
    let bars = Bars {
        bar_title: say.bid,
        part_title: words.material,
        total_title: None,
        value_title: format!("{} (kg)", words.mass),
        parts: names.collect(),
        panels: panels.collect::<Option<_>>()?,
    };
    Chart::of_bars_in(
        "packaging",
        words.chart,
        ground.reading(),
        "kg".to_owned(),
        bars,
    )
}
