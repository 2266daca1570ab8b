//! The words and headings of emissions.

use super::LabelEntry;
use super::declare::headings;
use super::words::words;
use crate::catalogue::{Language, Text};

pub(super) static WORDS: &[LabelEntry] = words! {
    "stage.raw_materials": "Råvarer" / "Raw materials";
    "stage.production": "Fremstilling" / "Production";
    "stage.distribution": "Transport og lager" / "Distribution";
    "stage.use": "Brug" / "Use";
    "stage.reprocessing": "Genbehandling" / "Reprocessing";
    "stage.maintenance": "Vedligeholdelse" / "Maintenance";
    "stage.end_of_life": "Endt levetid" / "End of life";
    "gwp_set.ar4": "IPCC's fjerde hovedrapport (AR4)" / "IPCC, fourth assessment report (AR4)";
    "gwp_set.ar5": "IPCC's femte hovedrapport (AR5)" / "IPCC, fifth assessment report (AR5)";
    "gwp_set.ar6": "IPCC's sjette hovedrapport (AR6)" / "IPCC, sixth assessment report (AR6)";
    "gwp_set.not_stated": "Fremgår ikke af kilden" / "Not stated by the source";
    "factor_kind.physical": "Pr. fysisk mængde" / "Per physical amount";
    "factor_kind.spend_based": "Pr. beløb; kun til screening" / "Per money spent; for screening only";
    "carbon_total.total": "Hele perioden" / "The whole study";
    "carbon_total.per_year": "Pr. år" / "Per year";
    "carbon_total.per_functional_unit": "Pr. funktionel enhed" / "Per functional unit";
    "biogenic.excluded": "Biogent kulstof tæller ikke med" / "Biogenic carbon does not count";
    "biogenic.included": "Biogent kulstof tæller med" / "Biogenic carbon counts";
    "flag_code.gwp_sets_differ": "Emissionsfaktorerne er regnet med forskellige globale opvarmningspotentialer (GWP) og kan ikke uden videre lægges sammen" / "The emission factors count with different global warming potentials (GWP) and do not simply add up";
};

headings! {
    CarbonLabels in "carbon_report":

    heading: "Klimaaftryk" / "Carbon footprint";
    note: "Udledninger tilbagediskonteres ikke. Biogent kulstof vises for sig og indgår ikke i summerne." / "Emissions are never discounted. Biogenic carbon is shown apart and is in no sum.";
    totals: "Udledning" / "Emissions";
    by_stage: "Udledning efter livsfase" / "Emissions by stage of life";
    stage: "Livsfase" / "Stage of life";
    biogenic: "Biogent kulstof, for sig" / "Biogenic carbon, apart";
    by_year: "Udledning år for år" / "Emissions by year";
    by_line: "Klimalinjer" / "Carbon lines";
    is_biogenic: "Biogent" / "Biogenic";
    factors: "Emissionsfaktorer" / "Emission factors";
    factor: "Faktor" / "Factor";
    value: "Værdi" / "Value";
    place: "Område og metode" / "Area and method";
    set: "Sæt" / "Set";
    gwp: "GWP" / "GWP";
    source: "Kilde og licens" / "Source and licence";
    valued: "Udledning regnet i penge: {line}" / "Emissions counted as money: {line}";
    emitted: "Udledning" / "Emissions";
    price: "Pris" / "Price";
    amount: "Beløb" / "Amount";
    prices: "Priser på udledning" / "Prices of emissions";
    path: "Prissti" / "Price path";
    published: "Offentliggjorte priser" / "Published prices";
    converted: "Prisår og omregning" / "Price year and conversion";
    area: "Område" / "Area";
    prices_of: "priser fra {year}" / "prices of {year}";
    current_prices: "løbende priser" / "current prices";
    restated: "prisindeks fra {from} til {to} ({source})" / "price index from {from} to {to} ({source})";
    exchanged: "kurs {rate} den {date} ({source})" / "rate of exchange {rate} on {date} ({source})";
    chart: "Klimaaftryk efter livsfase" / "Carbon footprint by stage of life";
}
