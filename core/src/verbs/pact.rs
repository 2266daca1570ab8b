//! The documents of others, read into parts of ours.

use super::written;
use crate::interchange::pact;
use crate::problem::Rejection;

/// Reads product footprints that follow the data model of PACT, version 2 or 3: one, a list of them, or the
/// answer to a request. Each becomes what a bid states in `footprints`, with warnings of what a bid cannot
/// hold and what contradicts itself; one that a bid cannot state has problems in its place.
///
/// `item` is what the price schedule calls the product. With `per_product` the footprint is stated for a piece
/// of the product, else for the unit of measure that it declares.
///
/// # Errors
///
/// What keeps the text from being read, `pact.no_footprint` where it holds none, and an `item` that is no
/// identifier.
///
/// # Examples
///
/// Boxes of 1.5 kg at 2 kg CO2e a kilogram, as version 2 states it, are 3 kg CO2e a piece.
///
/// ```
/// use wholelife::pact_footprints;
/// let text = br#"{"specVersion": "2.3.0", "pcf": {
///     "declaredUnit": "kilogram", "unitaryProductAmount": "1.5", "pCfExcludingBiogenic": "2",
///     "referencePeriodStart": "2025-01-01T00:00:00Z", "referencePeriodEnd": "2026-01-01T00:00:00Z"
/// }}"#;
/// let read = pact_footprints(text, "box", true)?;
/// assert!(read.contains(r#""declared_unit":"piece","declared_amount":"1""#));
/// assert!(read.contains(r#""parts":[{"stages":["raw_materials","production"],"fossil":"3"}]"#));
/// # Ok::<(), wholelife::Rejection>(())
/// ```
pub fn pact_footprints(text: &[u8], item: &str, per_product: bool) -> Result<String, Rejection> {
    written(&pact::read(text, item, per_product)?)
}
