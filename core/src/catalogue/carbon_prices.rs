//! Prices of emissions that ship: published paths, each with its source, year, price year and licence.

/// A published price for each calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShippedPrices {
    /// The name by which a procurement asks for it.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The year that it was published in.
    pub year: u32,
    /// The year whose prices it is in.
    pub price_year: u32,
    /// What it is.
    pub title: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// Where it holds.
    pub area: &'static str,
    /// The licence of the numbers.
    pub licence: &'static str,
    /// Its key in SOURCES.md and what was taken from it.
    pub source: &'static str,
    /// Which number of a row it is, from 1 on.
    column: usize,
    /// The calendar year and the numbers of each row.
    rows: &'static str,
}

impl ShippedPrices {
    /// Each calendar year with its number, as it was published.
    pub fn prices(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let column = self.column;
        self.rows.lines().filter_map(move |row| {
            let mut cells = row.split('\t');
            let year = cells.next()?;
            Some((year, cells.nth(column.checked_sub(1)?)?))
        })
    }
}

const DESNZ: ShippedPrices = ShippedPrices {
    name: "",
    version: "2023",
    year: 2023,
    price_year: 2022,
    title: "",
    unit: "GBP/tCO2e",
    area: "United Kingdom",
    licence: "Open Government Licence v3.0",
    source: "DESNZ-CARBON-VALUES-2023: consolidated series, 2020 to 2050, prices of 2022",
    column: 0,
    rows: include_str!("carbon_prices/desnz_2023.tsv"),
};

/// Every path that ships.
pub const SHIPPED_CARBON_PRICES: &[ShippedPrices] = &[
    ShippedPrices {
        name: "uk_desnz_low",
        title: "UK Government carbon values for appraisal, low series",
        column: 1,
        ..DESNZ
    },
    ShippedPrices {
        name: "uk_desnz_central",
        title: "UK Government carbon values for appraisal, central series",
        column: 2,
        ..DESNZ
    },
    ShippedPrices {
        name: "uk_desnz_high",
        title: "UK Government carbon values for appraisal, high series",
        column: 3,
        ..DESNZ
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_a_number_for_each_of_its_years() {
        for path in SHIPPED_CARBON_PRICES {
            let years: Vec<&str> = path.prices().map(|(year, _)| year).collect();
            let wanted: Vec<String> = (2020..=2050).map(|year| year.to_string()).collect();
            assert_eq!(years, wanted, "{}", path.name);
            let numbers = path.prices().all(|(_, price)| price.parse::<f64>().is_ok());
            assert!(numbers, "{}", path.name);
        }
    }
}
