//! Formulas of what producer responsibility costs.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "producer_fee.component": "Producentansvar for en emballagedel" / "Producer responsibility for a component"
        = "F = m · f"
        where
            "m": "hvad emballagedelen vejer i alt" / "what all of the component weighs",
            "f": "gebyret for et kilo" / "the fee of a kilogram";
    "producer_fee.multiplied": "Gebyr for et kilo i rød klasse" / "Fee of a kilogram graded red"
        = "f = b · k"
        where
            "b": "materialets grundgebyr" / "base fee of the material",
            "k": "årets faktor for rød klasse" / "the year's factor for red";
    "producer_fee.paid_back": "Gebyr for et kilo i grøn klasse" / "Fee of a kilogram graded green"
        = "f = c − a · c · R / G"
        where
            "c": "hvad det koster at håndtere et kilo" / "what handling a kilogram costs",
            "a": "hvor stor en andel rød klasse betaler mere" / "by which share red pays more",
            "R": "ordningens samlede røde mængde af materialet" / "the red mass of the material in the whole scheme",
            "G": "ordningens samlede grønne mængde af materialet" / "the green mass of the material in the whole scheme";
    "producer_fee.stated": "Gebyr for et kilo" / "Fee of a kilogram"
        = "k = f"
        where
            "f": "gebyret efter taksten" / "the fee by the tariff";
    "producer_fee.total": "Producentansvar i alt" / "Producer responsibility in all"
        = "T = Σ F"
        where
            "F": "gebyret for en emballagedel" / "the fee of a component";
    "producer_fee.with_addition": "Gebyr for et kilo i rød klasse" / "Fee of a kilogram graded red"
        = "f = c · (1 + a)"
        where
            "c": "hvad det koster at håndtere et kilo" / "what handling a kilogram costs",
            "a": "hvor stor en andel rød klasse betaler mere" / "by which share red pays more";
};
