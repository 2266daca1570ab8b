//! The headings of what reports and charts say of packaging.

use super::LabelEntry;
use super::declare::headings;
use super::words::words;
use crate::catalogue::{Language, Text};

pub(super) static WORDS: &[LabelEntry] = words! {
    "ppwr_rule.recyclability": "Genanvendelighed" / "Recyclability";
    "ppwr_rule.recycled_content": "Genanvendt plast" / "Recycled plastic";
    "ppwr_rule.empty_space": "Tomrum" / "Empty space";
    "ppwr_outcome.met": "Opfyldt" / "Met";
    "ppwr_outcome.not_met": "Ikke opfyldt" / "Not met";
    "ppwr_outcome.not_documented": "Ikke dokumenteret" / "Not documented";
    "ppwr_outcome.exempt": "Undtaget" / "Exempt";
    "recyclability_grade.a": "Klasse A" / "Grade A";
    "recyclability_grade.b": "Klasse B" / "Grade B";
    "recyclability_grade.c": "Klasse C" / "Grade C";
    "recyclability_grade.below_c": "Under klasse C" / "Below grade C";
    "plastic_category.contact_sensitive_pet": "kontaktfølsom emballage af PET" / "contact-sensitive packaging of PET";
    "plastic_category.contact_sensitive_other": "kontaktfølsom emballage af anden plast" / "contact-sensitive packaging of other plastic";
    "plastic_category.beverage_bottle": "engangsdrikkevareflaske af plast" / "single-use plastic beverage bottle";
    "plastic_category.other": "anden plastemballage" / "other plastic packaging";
    "packaging_exemption.medicine_immediate": "indre emballage til lægemidler" / "immediate packaging of medicines";
    "packaging_exemption.medical_device": "kontaktfølsom emballage til medicinsk udstyr" / "contact-sensitive packaging of medical devices";
    "packaging_exemption.in_vitro_diagnostic": "kontaktfølsom emballage til medicinsk udstyr til in vitro-diagnostik" / "contact-sensitive packaging of in vitro diagnostic devices";
    "packaging_exemption.medicine_outer": "ydre emballage, der bevarer lægemidlets kvalitet" / "outer packaging that preserves the quality of a medicine";
    "packaging_exemption.special_food": "kontaktfølsom emballage til fødevarer til spædbørn, småbørn eller særlige medicinske formål" / "contact-sensitive packaging of food for infants, young children or special medical purposes";
    "packaging_exemption.dangerous_goods": "emballage til transport af farligt gods" / "packaging for the transport of dangerous goods";
    "packaging_exemption.natural_material": "salgsemballage af let træ, kork, tekstil, gummi, keramik, porcelæn eller voks" / "sales packaging of lightweight wood, cork, textile, rubber, ceramic, porcelain or wax";
    "packaging_exemption.compostable": "komposterbar plastemballage" / "compostable plastic packaging";
    "packaging_exemption.medicine_manufacture": "emballage til varer og komponenter til fremstilling af lægemidler" / "packaging of supplies and components for making medicines";
    "packaging_exemption.food_safety": "genanvendt plast ville true sundheden ved fødevarekontakt" / "recycled plastic would threaten health in contact with food";
    "packaging_exemption.small_part": "plastdel på under 5 % af hele emballageenhedens vægt" / "plastic part of less than 5 % of the weight of the whole unit";
    "packaging_exemption.reuse_system": "genbrugsemballage i et system for genbrug" / "reusable packaging within a re-use system";
    "fee_grade.green": "Grøn" / "Green";
    "fee_grade.yellow": "Gul" / "Yellow";
    "fee_grade.red": "Rød" / "Red";
    "flag_code.ppwr_not_met": "Emballage opfylder ikke emballageforordningen (EU) 2025/40 fra et år, hvor der stadig leveres" / "Packaging does not meet Regulation (EU) 2025/40 from a year in which it is still delivered";
    "flag_code.ppwr_not_documented": "Det er ikke dokumenteret, om emballage opfylder emballageforordningen (EU) 2025/40" / "It is not documented whether packaging meets Regulation (EU) 2025/40";
    "flag_code.ppwr_exempt": "Emballage er efter tilbuddets oplysninger undtaget fra krav i emballageforordningen (EU) 2025/40" / "Packaging is exempt from rules of Regulation (EU) 2025/40 by what the bid says";
};

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
    ppwr: "Emballageforordningen (EU) 2025/40: tidligste år for hvert krav" / "Regulation (EU) 2025/40 on packaging: the earliest year of each rule";
    rule: "Krav" / "Rule";
    from: "Fra 1. januar" / "From 1 January";
    asked: "Kræves" / "Asked for";
    stated: "Oplyst" / "Stated";
    finding: "Resultat" / "Finding";
    barred: "må ikke bringes i omsætning fra {year}" / "may not be placed on the market from {year} on";
    articles: "Hjemmel" / "Article";
    none_at_level: "ingen på dette niveau" / "none at this level";
    component_of: "{component} til {item}, niveau: {level}" / "{component} for {item}, level: {level}";
    levels_of: "{item}, niveau: {level}" / "{item}, level: {level}";
    fees: "{line}: producentansvar efter {tariff} ({source})" / "{line}: producer responsibility by {tariff} ({source})";
    modulation: "Miljøgraduering" / "Fee modulation";
    fee_of_tonne: "Gebyr pr. ton" / "Fee per tonne";
    fee: "Gebyr" / "Fee";
    with_growth: "Med linjens vækst og moms, der tæller med" / "With the growth of the line and the tax that counts";
    points_for: "Emballagekriterier, der giver point i {criterion}" / "Criteria for packaging that give points for {criterion}";
    why: "Hvorfor" / "Why";
    documented_share: "dokumenteret for {share} af vægten" / "documented for {share} of the mass";
    met_by: "opfyldt af {components}" / "met by {components}";
    not_met_by: "ikke opfyldt af {components}" / "not met by {components}";
    not_documented_of: "mangler dokumentation for {components}" / "no documentation for {components}";
    not_all_described: "tilbuddet beskriver ikke al emballagen" / "the bid does not describe all of the packaging";
    no_such_component: "ingen emballagedele, som kriteriet gælder for" / "no component that the criterion is about";
    chart: "Emballage pr. niveau, materiale og tilbud" / "Packaging by level, material and bid";
}
