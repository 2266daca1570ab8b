//! The headings of what reports and charts say of packaging.

use super::LabelEntry;
use super::declare::headings;
use crate::catalogue::{Language, Text};

headings! {
    PackagingLabels in "packaging":

    title: "Emballage: vægt og materialer" / "Packaging: mass and materials";
    criteria: "Kriterier for emballagen: {set}, version {version}" / "Criteria for packaging: {set}, version {version}";
    mass: "Vægt i perioden" / "Mass over the study";
    per_unit: "Vægt pr. funktionel enhed" / "Mass per functional unit";
    recycled: "Andel af genanvendt materiale" / "Share of recycled material";
    renewable: "Andel af fornybart materiale" / "Share of renewable material";
    by_level: "Efter emballageniveau" / "By level";
    by_material: "Efter materiale" / "By material";
    components: "Emballagens dele" / "Components of the packaging";
    component: "Emballagedel" / "Component";
    level: "Niveau" / "Level";
    material: "Materiale" / "Material";
    one: "Én vejer" / "One weighs";
    holds: "Én rummer" / "One holds";
    uses: "Gange brugt" / "Times used";
    not_documented: "ikke dokumenteret" / "not documented";
    chart: "Emballage pr. niveau, materiale og tilbud" / "Packaging by level, material and bid";
}
