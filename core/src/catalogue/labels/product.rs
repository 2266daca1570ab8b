//! The headings of what reports say of the product systems that bids offer.

use super::LabelEntry;
use super::declare::headings;
use crate::catalogue::{Language, Text};

headings! {
    ProductLabels in "product_systems":

    heading: "Produktsystemer" / "Product systems";
    note: "Tallene gælder et år med den funktionelle enheds antal, hvor enhederne erstattes, efterhånden som de er opbrugt. Beløbene er de angivne priser uden tillæg af moms og er ikke tilbagediskonteret; hvad der forfalder hvornår, står under omkostninger." / "The numbers are of a year with the uses of the functional unit, with items replaced as they wear out. Amounts are the stated prices, with no value added tax added, and are not discounted; what falls due when stands under costs.";
    offered: "Tilbudte systemer" / "Systems that are offered";
    system: "System" / "System";
    criterion: "Målt på kriteriet {criterion}" / "Measured for the criterion {criterion}";
    always: "Altid lavere (regnes som {value})" / "Always lower (counts as {value})";
    never: "Aldrig lavere (regnes som {value})" / "Never lower (counts as {value})";
    by_line: "{name}: hvad et år tager" / "{name}: what a year takes";
}
