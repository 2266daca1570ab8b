//! The headings of what reports and charts say of packaging.

use super::LabelEntry;
use super::declare::headings;
use super::words::words;
use crate::catalogue::{Language, Text};

pub(super) static WORDS: &[LabelEntry] = words! {
    "packaging_number.grams": "Vægt" / "Mass";
    "packaging_number.holds": "Antal enheder i hver" / "Units that one holds";
    "packaging_number.recycled": "Genanvendt andel" / "Recycled share";
    "packaging_number.renewable": "Fornybar andel" / "Renewable share";
    "packaging_number.label": "Andel dækket af etiketter" / "Share covered by labels";
    "packaging_number.print": "Trykt andel" / "Printed share";
    "packaging_number.empty_space": "Tomrum" / "Empty space";
    "packaging_number.recyclability": "Genanvendelig andel" / "Recyclable share";
    "packaging_number.rotations": "Antal omløb" / "Rotations";
    "fee_grade.green": "Grøn" / "Green";
    "fee_grade.yellow": "Gul" / "Yellow";
    "fee_grade.red": "Rød" / "Red";
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
    chart: "Emballage pr. niveau, materiale og tilbud" / "Packaging by level, material and bid";
}
