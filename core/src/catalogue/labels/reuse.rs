//! The headings of comparisons of reuse.

use super::LabelEntry;
use super::declare::headings;
use crate::catalogue::{Language, Text};

headings! {
    ReuseLabels in "reuse_chart":

    cost_per_use: "Omkostning pr. {use} i et jævnt år, uden tilbagediskontering" / "Cost per {use} in a steady year, not discounted";
    emissions_per_use: "Udledning pr. {use} i et jævnt år" / "Emissions per {use} in a steady year";
    uses_per_year: "Antal om året ({use})" / "Number a year ({use})";
    break_even: "Her krydser kurverne" / "Here the curves cross";
    too_close: "Forskellen er under {least}" / "The difference is less than {least}";
    goes_on: "Kurven fortsætter op over figuren" / "The curve goes on above the figure";
    turns: "Kurverne krydser ved så mange om året: {uses}." / "The curves cross at so many a year: {uses}.";
    never_turns: "Kurverne krydser ikke i intervallet." / "The curves do not cross within the range.";
    close: "Forskellen mellem {names} er under {least} fra {from} til {to} om året." / "The difference between {names} is less than {least} from {from} to {to} a year.";
    use_from_to: "{name}: fra {first} til {last}." / "{name}: from {first} to {last}.";
    of_uses: "En kurve for hver løsning, fra {from} til {to} om året. {options} {turns}" / "A curve for each option, from {from} to {to} a year. {options} {turns}";
}
