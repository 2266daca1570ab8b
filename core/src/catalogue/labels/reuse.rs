//! The headings of comparisons of reuse.

use super::LabelEntry;
use super::declare::headings;
use crate::catalogue::{Language, Text};

headings! {
    ReuseLabels in "reuse_chart":

    cost_per_use: "Omkostning pr. brug" / "Cost per use";
    emissions_per_use: "Udledning pr. brug" / "Emissions per use";
    uses_per_year: "Brug om året" / "Uses a year";
    break_even: "Her vender rækkefølgen" / "Here the order turns";
    turns: "Rækkefølgen vender ved så mange brug om året: {uses}" / "The order turns at so many uses a year: {uses}";
    never_turns: "Rækkefølgen er den samme i hele intervallet" / "The order is the same over the whole range";
    use_from_to: "{name}: fra {first} til {last}." / "{name}: from {first} to {last}.";
    of_uses: "En kurve for hver løsning, fra {from} til {to} brug om året. {options} {turns}." / "A curve for each option, from {from} to {to} uses a year. {options} {turns}.";
}
