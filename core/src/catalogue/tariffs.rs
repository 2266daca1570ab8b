//! Tariffs of producer responsibility that ship: what a scheme asks for packaging, with its source.

/// A published tariff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShippedTariff {
    /// The name by which a document asks for it.
    pub name: &'static str,
    /// Its version: the year of its fees.
    pub version: &'static str,
    /// What it is.
    pub title: &'static str,
    /// The currency of its fees.
    pub currency: &'static str,
    /// The licence of the numbers.
    pub licence: &'static str,
    /// Its key in SOURCES.md and what was taken from it.
    pub source: &'static str,
    /// The fee of a tonne by the words of its materials.
    pub per_tonne: &'static [(&'static [&'static str], &'static str)],
    /// By what the fee of a red component is multiplied in each year that is known.
    pub red: &'static [(u32, &'static str)],
    /// The years in which every component has the fee of its material; the fee of a green one in others is
    /// not known.
    pub not_graded: &'static [u32],
}

const PLASTIC: &[&str] = &["pet", "pe", "pp", "ps", "pvc", "other_plastic"];

/// Every tariff that ships.
pub const SHIPPED_TARIFFS: &[ShippedTariff] = &[ShippedTariff {
    name: "uk_pepr",
    version: "2025",
    title: "UK extended producer responsibility for packaging: base fees 2025 to 2026",
    currency: "GBP",
    licence: "Open Government Licence v3.0",
    source: "UK-PEPR-2025: base fees; the factors of red components are those announced for 2026, 2027 and 2028, on these base fees and not on those of their year",
    per_tonne: &[
        (&["aluminium"], "266"),
        (&["fibre_composite"], "461"),
        (&["glass"], "192"),
        (&["paper"], "196"),
        (PLASTIC, "423"),
        (&["steel"], "259"),
        (&["wood"], "280"),
        (&["other"], "259"),
    ],
    red: &[(2025, "1"), (2026, "1.2"), (2027, "1.6"), (2028, "2")],
    not_graded: &[2025],
}];
