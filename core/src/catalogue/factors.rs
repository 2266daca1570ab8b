//! Emission factors that ship: published sets, each with its source, year, unit, licence and version.

/// A published set of emission factors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShippedFactors {
    /// The name by which a procurement asks for it.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The year that it was published for.
    pub year: u32,
    /// What it is.
    pub title: &'static str,
    /// The word of the set of global warming potentials that it counts with.
    pub gwp_set: &'static str,
    /// The licence of the numbers.
    pub licence: &'static str,
    /// Its key in SOURCES.md and what was taken from it.
    pub source: &'static str,
    /// Name, unit, number and title of each factor; a number that is left out is blank, and not zero.
    rows: &'static str,
}

/// A factor of a shipped set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShippedFactor {
    /// Its name.
    pub id: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// Its number, as it was published; empty where it is blank.
    pub value: &'static str,
    /// What it is, in the words of the source.
    pub title: &'static str,
}

impl ShippedFactors {
    /// The factors in the order of the set.
    pub fn factors(&self) -> impl Iterator<Item = ShippedFactor> {
        self.rows.lines().filter_map(|row| {
            let mut cells = row.split('\t');
            Some(ShippedFactor {
                id: cells.next()?,
                unit: cells.next()?,
                value: cells.next()?,
                title: cells.next()?,
            })
        })
    }
}

/// Every set that ships.
pub const SHIPPED_FACTORS: &[ShippedFactors] = &[
    ShippedFactors {
        name: "uk_desnz",
        version: "2025",
        year: 2025,
        title: "UK Government greenhouse gas conversion factors 2025: materials, waste, freight, water, grids",
        gwp_set: "ar5",
        licence: "Open Government Licence v3.0",
        source: "DESNZ-2025: material use, waste disposal (to the gate of the plant, mostly its collection), freight with and without radiative forcing, well to tank, water, transmission",
        rows: include_str!("factors/desnz_2025.tsv"),
    },
    ShippedFactors {
        name: "rizan_waste",
        version: "2021",
        year: 2021,
        title: "Waste streams of three hospitals of the NHS",
        gwp_set: "not_stated",
        licence: "facts of a published article; cite it",
        source: "RIZAN-WASTE-2021: abstract; the lowest and highest of a range are rows of their own",
        rows: include_str!("factors/rizan_waste_2021.tsv"),
    },
    ShippedFactors {
        name: "rizan_sterilisation",
        version: "2022",
        year: 2022,
        title: "Steam sterilisation and packaging of surgical instruments in a hospital of the NHS",
        gwp_set: "not_stated",
        licence: "facts of a published article; cite it",
        source: "RIZAN-STERILISATION-2022: abstract; per instrument",
        rows: include_str!("factors/rizan_sterilisation_2022.tsv"),
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_every_row_is_whole() {
        for set in SHIPPED_FACTORS {
            let names: BTreeSet<&str> = set.factors().map(|one| one.id).collect();
            assert_eq!(names.len(), set.rows.lines().count(), "{}", set.name);
            for factor in set.factors() {
                assert!(factor.unit.contains("CO2e/"), "{}", factor.id);
                assert!(!factor.title.is_empty(), "{}", factor.id);
            }
        }
    }
}
