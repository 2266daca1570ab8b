//! Formulas of emissions.

use super::{FormulaEntry, table};

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "measure.carbon": "Udledning, der måles på" / "Emissions that are measured"
        = "m = E(k, b, f)"
        where
            "k": "hvilken opgørelse" / "which total",
            "b": "om biogent kulstof tæller med" / "whether biogenic carbon counts",
            "f": "kun denne livsfase; alle, hvor ingen er valgt" / "only this stage of life; all where none is chosen"
        from "2014/24/EU";
    "measure.documented_share": "Dokumenteret andel af udledningen" / "Documented share of the emissions"
        = "m = Σ d · |E| / Σ |E|"
        where
            "c": "det tæller som dokumentation" / "this counts as documentation",
            "f": "kun denne livsfase; alle, hvor ingen er valgt" / "only this stage of life; all where none is chosen",
            "d": "den del, der er dokumenteret" / "the part that is documented",
            "E": "en klimalinje eller en del af et klimaaftryk uden biogent kulstof; det, der trækkes fra, tæller med sin størrelse" / "a carbon line or a part of a product footprint, without biogenic carbon; what is taken off counts with its size"
        from "ISO-14067";
    "carbon.line_by_year": "Klimalinje år for år" / "Carbon line by year"
        = "e(t) = Π f · Π F(t) · u / (Π d · v) · n(t)"
        where
            "f": "faktor" / "factor",
            "F": "emissionsfaktor; har den et tal for hvert år, gælder det kalenderår, hvor året begynder, se sættet" / "emission factor; where it has a number for each year, that of the calendar year in which the year begins, see the set",
            "d": "divisor" / "divisor",
            "u": "omregning af enheder, ganges på" / "conversion of units, multiplied by",
            "v": "omregning af enheder, divideres med" / "conversion of units, divided by",
            "n": "hvor mange gange i året; se linjen" / "how often in the year; see the line"
        from "ISO-14067";
    "carbon.times_yearly": "Del af året" / "Part of the year"
        = "n(t) = m(t) / 12 · w(t),  t = f … l"
        where
            "f": "første år" / "first year",
            "l": "sidste år" / "last year",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "b": "måneder fra basisdatoen til ibrugtagning; før den udledes intet" / "months from the base date until the purchase serves; nothing is emitted before",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there";
    "carbon.times_in_years": "Enkelte år" / "Single years"
        = "n(t) = w(t),  t = f, f + k, … l"
        where
            "f": "første år" / "first year",
            "l": "sidste år" / "last year",
            "k": "år fra den ene gang til den næste; ellers 1" / "years from one time to the next; else 1",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there";
    "carbon.times_capital": "År, hvor der anskaffes" / "Years in which it is bought"
        = "n(t) = w(t) [t = b]"
        where
            "L": "levetid i år" / "life in years",
            "b": "år, hvor der købes" / "year in which it is bought",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there";
    "carbon.times_of_product": "Hvad en del af produktsystemet tager" / "What a part of the product system takes"
        = "n(t) = Q · k(t) · L · m(t) / 12 · w(t)"
        where
            "Q": "mængde om året; se produktsystemet" / "quantity a year; see the product system",
            "k": "gange, hele lageret købes eller tages ud af brug i år t; ellers 1 hvert år" / "times the whole pool is bought or ends in year t; else 1 in each year",
            "L": "år, som lageret holder; ellers 1" / "years that the pool lasts; else 1",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there";
    "carbon.times_bought": "Enheder, der købes" / "Units that are bought"
        = "n(t) = Σ ⌈q · m(t) / 12 / s⌉ · s · w(t) · o,  t = f … l"
        where
            "q": "ventet mængde pr. år" / "expected quantity a year",
            "f": "første år" / "first year",
            "l": "sidste år" / "last year",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "s": "enheder i pakningen, hvor der købes hele pakninger af hver deltager; ellers rundes ikke op" / "units in the pack, where each participant buys whole packs; else nothing is rounded up",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "o": "vægt for den option, posten hører til; ellers 1" / "weight of the option that the item belongs to; else 1";
    "carbon.times_packaging": "Emballage, der købes, i kg" / "Packaging that is bought, in kg"
        = "n(t) = Σ m(t)"
        where
            "m": "vægten af en emballagedel, her i hele perioden; i et år den del, der købes i året" / "the mass of a component of the packaging, here over the study; in a year the part that is bought in it";
    "carbon.footprint_by_year": "Produktets klimaaftryk år for år" / "Product footprint by year"
        = "e(t) = x · u / (a · v) · n(t)"
        where
            "x": "udledning pr. deklareret enhed, som tilbuddet angiver den" / "emissions of one declared unit, as the bid states them",
            "a": "den deklarerede enheds størrelse" / "how much one declared unit is",
            "u": "omregning til postens enhed, ganges på" / "conversion to the unit of the item, multiplied by",
            "v": "omregning til postens enhed, divideres med" / "conversion to the unit of the item, divided by",
            "n": "enheder, der købes i året" / "units bought in the year"
        from "ISO-14067";
    "carbon.footprint_total": "Produktets klimaaftryk" / "Product footprint"
        = "T = Σ e(t)"
        where
            "e": "udledning i hvert år; se aftrykket år for år" / "what is emitted in each year; see the footprint by year"
        from "ISO-14067";
    "carbon.ground_size": "Udledning, som andelene regnes af" / "Emissions that the shares are taken of"
        = "G = Σ |E|"
        where
            "E": "en klimalinje eller en del af et klimaaftryk uden biogent kulstof; det, der trækkes fra, tæller med sin størrelse" / "a carbon line or a part of a product footprint, without biogenic carbon; what is taken off counts with its size";
    "carbon.ground_share": "Andel af udledningen" / "Share of the emissions"
        = "s = Σ d · |E| / G"
        where
            "d": "den del, der bygger på det; 1, hvor intet andet er vist" / "the part that rests on it; 1 where nothing else is shown",
            "E": "en klimalinje eller en del af et klimaaftryk uden biogent kulstof" / "a carbon line or a part of a product footprint, without biogenic carbon",
            "G": "al udledning efter størrelse" / "all emissions by their size";
    "carbon.data_rating": "Datakvalitet, vægtet efter udledning" / "Quality of the data, weighted by emissions"
        = "q = Σ r · |E| / Σ |E|"
        where
            "r": "klimaaftrykkets vurdering, fra 1, den bedste, til 5" / "the rating of the footprint, from 1, the best, to 5",
            "E": "den del af klimaaftrykket, der er vurderet" / "the part of the footprint that is rated";
    "carbon.line_total": "Klimalinje" / "Carbon line"
        = "T = Σ e(t)"
        where
            "e": "udledning i hvert år; se linjen år for år" / "what is emitted in each year; see the line by year"
        from "ISO-14067";
    "carbon.by_year": "Udledning år for år" / "Emissions by year"
        = "E(t) = Σ e(t)"
        where
            "e": "klimalinje eller klimaaftryk i året, uden biogent kulstof" / "carbon line or product footprint in the year, without biogenic carbon"
        from "ISO-14067";
    "carbon.by_stage": "Udledning i en livsfase" / "Emissions of a stage of life"
        = "E = Σ e"
        where
            "e": "klimalinjer i livsfasen, uden biogent kulstof" / "carbon lines of the stage, without biogenic carbon"
        from "ISO-14067";
    "carbon.saved": "Sparet udledning i hele perioden" / "Emissions saved over the study"
        = "S = E0 − E1"
        where
            "E0": "hvad nuværende praksis udleder" / "what current practice emits",
            "E1": "hvad tilbuddet medfører af udledning" / "what the bid emits";
    "carbon.saved_in_stage": "Sparet udledning i en livsfase" / "Emissions saved in a stage of life"
        = "S = E0 − E1"
        where
            "E0": "hvad nuværende praksis udleder i livsfasen" / "what current practice emits in the stage",
            "E1": "hvad tilbuddet medfører af udledning i livsfasen" / "what the bid emits in the stage";
    "carbon.saved_per_functional_unit": "Sparet udledning pr. funktionel enhed" / "Emissions saved per functional unit"
        = "S = E0 − E1"
        where
            "E0": "hvad nuværende praksis udleder pr. funktionel enhed" / "what current practice emits per functional unit",
            "E1": "hvad tilbuddet medfører af udledning pr. funktionel enhed" / "what the bid emits per functional unit";
    "carbon.total": "Udledning i hele perioden" / "Emissions over the study"
        = "E = Σ e"
        where
            "e": "klimalinjer uden biogent kulstof" / "carbon lines without biogenic carbon"
        from "ISO-14067";
    "carbon.biogenic": "Biogent kulstof i hele perioden" / "Biogenic carbon over the study"
        = "B = Σ e"
        where
            "e": "klimalinjer med biogent kulstof" / "carbon lines of biogenic carbon"
        from "ISO-14067";
    "carbon.per_year": "Udledning pr. år" / "Emissions per year"
        = "E = G / Y"
        where
            "G": "udledning i hele perioden" / "emissions over the study",
            "Y": "antal år, hvert med sin del og sin vægt" / "number of years, each with its part and its weight";
    "carbon.per_functional_unit": "Udledning pr. funktionel enhed" / "Emissions per functional unit"
        = "E = G / N"
        where
            "G": "udledning i hele perioden" / "emissions over the study",
            "N": "antal funktionelle enheder; de tilbagediskonteres ikke" / "number of functional units; they are not discounted";
};
