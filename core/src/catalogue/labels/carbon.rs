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
    "footprint_standard.iso_14067": "ISO 14067" / "ISO 14067";
    "footprint_standard.ghg_protocol": "GHG Protocol, produktstandarden" / "GHG Protocol, product standard";
    "footprint_standard.pef": "EU's produktmiljøaftryk (PEF)" / "EU product environmental footprint (PEF)";
    "footprint_standard.en_15804": "EN 15804" / "EN 15804";
    "footprint_standard.pas_2050": "PAS 2050" / "PAS 2050";
    "footprint_standard.other": "Anden standard" / "Another standard";
    "biogenic_uptake.excluded": "Biogent kulstof uden optag" / "Biogenic carbon without uptake";
    "biogenic_uptake.included": "Biogent kulstof med optag" / "Biogenic carbon with uptake";
    "reason_code.footprint_stage_missing": "Produktets klimaaftryk dækker ikke en livsfase, der er krævet" / "The product footprint does not cover a stage of life that is demanded";
    "reason_code.footprint_gwp_not_accepted": "Produktets klimaaftryk er regnet med globale opvarmningspotentialer (GWP), der ikke accepteres" / "The product footprint counts with global warming potentials (GWP) that are not accepted";
    "reason_code.footprint_not_divisible": "Produktets klimaaftryk angiver livsfaser samlet, og et kriterium måler kun nogle af dem" / "The product footprint states stages of life together of which a criterion measures only some";
    "flag_code.footprint_expired": "Produktets klimaaftryk er udløbet på den dag, udbuddet nævner, eller siger ikke, hvor længe det gælder" / "The product footprint has expired on the day that the procurement names, or does not say how long it is valid";
    "flag_code.footprint_quality_below": "Produktets klimaaftryk bygger på dårligere data, end udbuddet beder om, eller siger ikke, hvor gode de er" / "The product footprint rests on worse data than the procurement asks for, or does not say how good they are";
    "flag_code.footprint_boundaries_differ": "Produkternes klimaaftryk dækker forskellige livsfaser" / "The product footprints cover different stages of life";
    "flag_code.footprint_units_differ": "Produkternes klimaaftryk er angivet pr. forskellige enheder; de er regnet om" / "The product footprints are stated per different units; they are converted";
    "flag_code.footprint_gwp_sets_differ": "Produkternes klimaaftryk er regnet med forskellige globale opvarmningspotentialer (GWP), eller med andre end emissionsfaktorernes, og kan ikke uden videre sammenlignes" / "The product footprints count with different global warming potentials (GWP), or with others than the emission factors, and do not simply compare";
    "flag_code.footprint_biogenic_differs": "Produkternes klimaaftryk behandler biogent kulstof forskelligt" / "The product footprints treat biogenic carbon in different ways";
    "flag_code.footprint_standards_differ": "Produkternes klimaaftryk følger forskellige standarder" / "The product footprints follow different standards";
    "flag_code.footprint_beside_lines": "Tilbud uden klimaaftryk for produktet er regnet efter udbuddets klimalinjer, mens andre har angivet et" / "Bids without a product footprint are counted by the carbon lines of the procurement, while others state one";
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
    footprints: "Produkternes klimaaftryk, angivet i tilbuddet" / "Product footprints that the bid states";
    standard: "Standard" / "Standard";
    verified_by: "Verificeret af" / "Verified by";
    nobody: "ingen" / "nobody";
    primary: "Primære data" / "Primary data";
    valid_until: "Gælder til" / "Valid until";
    replaced: "Klimalinjer, som aftrykkene træder i stedet for: {lines}" / "Carbon lines that the footprints stand in place of: {lines}";
    by_line: "Klimalinjer" / "Carbon lines";
    line: "Klimalinje" / "Carbon line";
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
