//! Formulas of products that are used once or many times.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "reuse.uses_of_share": "Brug, som systemet betjener" / "Uses that the system serves"
        = "n = U · s"
        where
            "U": "brug om året i alt" / "uses a year in all",
            "s": "systemets andel" / "the system's share";
    "reuse.pool": "Antal enheder, der holdes" / "Items that are kept"
        = "m = max(⌈n / d · t · (1 + r)⌉, p)"
        where
            "n": "brug om året" / "uses a year",
            "d": "driftsdage om året" / "operating days a year",
            "t": "driftsdage fra en brug, til enheden kan bruges igen" / "operating days from a use until the item can be used again",
            "r": "reserve, som andel" / "reserve, as a share",
            "p": "mindste antal, svarende til det største samtidige behov" / "least number, by the greatest need at once";
    "reuse.pool_in_parts": "Antal enheder, der holdes, uden oprunding" / "Items that are kept, not rounded up"
        = "m = max(n / d · t · (1 + r), p)"
        where
            "n": "brug om året" / "uses a year",
            "d": "driftsdage om året" / "operating days a year",
            "t": "driftsdage fra en brug, til enheden kan bruges igen" / "operating days from a use until the item can be used again",
            "r": "reserve, som andel" / "reserve, as a share",
            "p": "mindste antal, svarende til det største samtidige behov" / "least number, by the greatest need at once";
    "reuse.pool_stated": "Antal enheder, der holdes" / "Items that are kept"
        = "m = m"
        where "m": "oplyst antal" / "stated number";
    "reuse.rated_uses": "Brug, som en enhed højst kan holde til" / "Uses an item can make at most"
        = "w = R"
        where "R": "brug, som enheden er beregnet til" / "uses the item is rated for";
    "reuse.uses_within_years": "Brug, som en enhed højst kan nå" / "Uses an item can make at most"
        = "w = min(R, n · Y / m)"
        where
            "R": "brug, som enheden er beregnet til" / "uses the item is rated for",
            "n": "brug om året" / "uses a year",
            "Y": "levetid i år" / "calendar life in years",
            "m": "enheder, der holdes" / "items that are kept";
    "reuse.expected_uses": "Forventet antal brug af en enhed" / "Expected uses of an item"
        = "N = Σ (1 − q)^k + f · (1 − q)^w,  k = 0 … w − 1"
        where
            "w": "hele brug, som en enhed højst kan nå" / "whole uses an item can make at most",
            "f": "resten: den andel af enhederne, der når én brug mere" / "the rest: the share of items that make one use more",
            "q": "sandsynlighed for tab efter en brug" / "probability of loss following a use";
    "reuse.survival": "Sandsynlighed for, at en enhed ikke går tabt" / "Probability that an item is not lost"
        = "S = (1 − q)^w · (1 − f · q)"
        where
            "w": "hele brug, som en enhed højst kan nå" / "whole uses an item can make at most",
            "f": "resten: den andel af enhederne, der når én brug mere" / "the rest: the share of items that make one use more",
            "q": "sandsynlighed for tab efter en brug" / "probability of loss following a use";
    "reuse.years_in_use": "År, som lageret holder" / "Years that the pool lasts"
        = "L = N · m / n"
        where
            "N": "forventet antal brug af en enhed" / "expected uses of an item",
            "m": "enheder, der holdes" / "items that are kept",
            "n": "brug om året" / "uses a year";
    "reuse.items_per_year": "Enheder, der købes om året" / "Items bought a year"
        = "B = n / N"
        where
            "n": "brug om året" / "uses a year",
            "N": "forventet antal brug af en enhed" / "expected uses of an item";
    "reuse.quantity_per_item": "Mængde om året, pr. købt enhed" / "Quantity a year, by item bought"
        = "Q = B · x"
        where
            "B": "enheder, der købes om året" / "items bought a year",
            "x": "mængde hver gang" / "quantity each time";
    "reuse.quantity_at_end_of_life": "Mængde om året, pr. bortskaffet enhed" / "Quantity a year, by item disposed of"
        = "Q = B · S · x"
        where
            "B": "enheder, der købes om året" / "items bought a year",
            "S": "sandsynlighed for, at en enhed ikke går tabt" / "probability that an item is not lost",
            "x": "mængde hver gang" / "quantity each time";
    "reuse.quantity_per_use": "Mængde om året, pr. brug" / "Quantity a year, by use"
        = "Q = n · x"
        where
            "n": "brug om året" / "uses a year",
            "x": "mængde hver gang" / "quantity each time";
    "reuse.quantity_in_so_many_uses": "Mængde om året, én gang for så mange brug" / "Quantity a year, once in so many uses"
        = "Q = n / b · x"
        where
            "n": "brug om året" / "uses a year",
            "b": "brug pr. gang" / "uses each time",
            "x": "mængde hver gang" / "quantity each time";
    "reuse.quantity_per_operating_day": "Mængde om året, pr. driftsdag" / "Quantity a year, by operating day"
        = "Q = d · x"
        where
            "d": "driftsdage om året" / "operating days a year",
            "x": "mængde hver gang" / "quantity each time";
    "reuse.quantity_per_year": "Mængde om året" / "Quantity a year"
        = "Q = x"
        where "x": "mængde hver gang" / "quantity each time";
    "reuse.quantity_per_item_and_year": "Mængde om året, pr. enhed, der holdes" / "Quantity a year, by item kept"
        = "Q = m · x"
        where
            "m": "enheder, der holdes" / "items that are kept",
            "x": "mængde hver gang" / "quantity each time";
    "reuse.infections": "Forventede infektioner om året" / "Expected infections a year"
        = "Q = n · h"
        where
            "n": "brug om året" / "uses a year",
            "h": "sandsynlighed for infektion ved en brug" / "probability of infection by a use";
    "reuse.line": "Beløb eller udledning om året" / "Amount or emissions a year"
        = "C = Q · p"
        where
            "Q": "mængde om året" / "quantity a year",
            "p": "pris eller udledning pr. enhed" / "price or emissions of a unit";
    "reuse.per_year": "Samlet om året" / "Total a year"
        = "C = Σ c"
        where "c": "hver linje" / "each line";
    "reuse.per_use": "Pr. brug" / "Per use"
        = "c = C / U"
        where
            "C": "samlet om året" / "total a year",
            "U": "brug om året" / "uses a year";
    "reuse.per_use_over_study": "Udledning pr. brug i hele perioden" / "Emissions per use over the study"
        = "c = C / U"
        where
            "C": "udledning i alle år, uden tilbagediskontering" / "emissions of all years, not discounted",
            "U": "brug i alle år" / "uses of all years";
    "reuse.flows": "Beløb eller udledning i hvert år" / "Amount or emissions of each year"
        = "a(t) = Σ k(t) · m · (P + E) + Σ c"
        where
            "k": "gange, hele lageret købes i år t, eller tages ud af brug" / "times the whole pool is bought in year t, or taken out of use",
            "m": "enheder, der holdes" / "items that are kept",
            "P": "en enhed og det, der følger med den" / "an item and what goes with it",
            "E": "en enheds bortskaffelse" / "disposal of an item",
            "c": "hver øvrig linje om året" / "each other line a year";
    "reuse.residual": "Restværdi ved undersøgelsens udløb" / "Residual value at the end of the study"
        = "V = − Σ u · m · P"
        where
            "u": "den del af levetiden, der er tilbage" / "share of the life that is left",
            "m": "enheder, der holdes" / "items that are kept",
            "P": "pris for en enhed" / "price of an item";
    "reuse.present_value": "Nutidsværdi" / "Present value"
        = "PV = Σ a(t) · DF(t) + V · DF(T)"
        where
            "a": "beløb eller udledning i år t" / "amount or emissions of year t",
            "V": "restværdi ved undersøgelsens udløb" / "residual value at the end of the study",
            "DF": "nutidsværdifaktor" / "present-value factor"
        from "HB135-2025";
    "reuse.sum_of_years": "Sum over årene" / "Sum over the years"
        = "A = Σ a(t) + V"
        where
            "a": "beløb eller udledning i år t" / "amount or emissions of year t",
            "V": "restværdi ved undersøgelsens udløb" / "residual value at the end of the study";
    "reuse.difference": "Forskel" / "Difference"
        = "D = c1 − c0"
        where
            "c1": "det, der sammenlignes" / "what is compared",
            "c0": "det, der sammenlignes med" / "what it is held against";
    "reuse.uses_per_year": "Brug om året, hvor de to er lige" / "Yearly uses at which the two are the same"
        = "n = (F1 − F0) / (v0 − v1)"
        where
            "F0": "fast om året i det, der sammenlignes med" / "fixed by year in what it is held against",
            "F1": "fast om året i det, der sammenlignes" / "fixed by year in what is compared",
            "v0": "variabelt pr. brug i det, der sammenlignes med" / "variable by use in what it is held against",
            "v1": "variabelt pr. brug i det, der sammenlignes" / "variable by use in what is compared";
    "reuse.uses_per_year_over_study": "Brug om året, hvor de to er lige over hele perioden" / "Yearly uses at which the two are the same over the study"
        = "n = (F1 − F0) / (v0 − v1)"
        where
            "F0": "fast over hele perioden i det, der sammenlignes med, nutidsværdi; udledning uden tilbagediskontering" / "fixed over the study in what it is held against, present value; emissions not discounted",
            "F1": "fast over hele perioden i det, der sammenlignes" / "fixed over the study in what is compared",
            "v0": "over hele perioden for hver brug om året i det, der sammenlignes med" / "over the study for each yearly use in what it is held against",
            "v1": "over hele perioden for hver brug om året i det, der sammenlignes" / "over the study for each yearly use in what is compared";
    "reuse.uses_where_it_turns": "Brug om året, hvor rækkefølgen vender" / "Yearly uses at which the order turns"
        = "n = min(u : s(u) · s(a) ≤ 0, a < u ≤ b), s = c1 − c0"
        where
            "a": "de sidste brug om året, der ses på før" / "the last yearly uses that are looked at before",
            "b": "de første brug om året, der ses på efter" / "the first yearly uses that are looked at after",
            "c1": "det, der sammenlignes, ved n brug" / "what is compared, at n uses",
            "c0": "det, der sammenlignes med, ved n brug" / "what it is held against, at n uses";
    "reuse.rated_uses_needed": "Brug pr. enhed, hvor de to er lige" / "Uses of an item at which the two are the same"
        = "R = ln((k − q · P) / (k + q · D)) / ln(1 − q); R = (P + D) / k, q = 0"
        where
            "k": "det, enheden må koste eller udlede pr. brug" / "what the item may cost or emit a use",
            "P": "en enhed og det, der følger med den" / "an item and what goes with it",
            "D": "en enheds bortskaffelse" / "disposal of an item",
            "q": "sandsynlighed for tab efter en brug" / "probability of loss following a use";
    "reuse.value_needed": "Værdi, hvor de to er lige" / "Value at which the two are the same"
        = "v = w + (B − A) / a"
        where
            "w": "værdien, som den er" / "the value as it is",
            "A": "det, der sammenlignes, pr. brug" / "what is compared, by use",
            "B": "det, der sammenlignes med, pr. brug" / "what it is held against, by use",
            "a": "mængden pr. brug i det, der sammenlignes, ud over mængden i det andet" / "quantity by use in what is compared, beyond that in the other";
    "reuse.loss_stretch": "Sandsynlighed for tab, inden for hvilken fortegnet af forskellen s er det samme" / "Probability of loss within which the sign of the difference s is the same"
        = "s = c(q) − k"
        where
            "k": "det andet, pr. brug" / "the other, by use";
    "reuse.lower_from": "Brug om året, hvorfra tilbuddet er lavere" / "Yearly uses from which on the offer is lower"
        = "n = min{u : C1(v) < C0(v), v = u, u + s, …, b}, u > a"
        where
            "a": "de færreste brug om året, der ses på" / "the fewest yearly uses that are looked at",
            "b": "de fleste brug om året, der ses på" / "the most yearly uses that are looked at",
            "s": "fra det ene antal til det næste" / "from one number to the next",
            "A": "det tilbudte system om året, ét trin før" / "the offered system a year, one step before",
            "B": "det, der sammenlignes med, om året, ét trin før" / "what it is held against, a year, one step before",
            "C": "det tilbudte system om året ved n brug" / "the offered system a year, at n uses",
            "D": "det, der sammenlignes med, om året ved n brug" / "what it is held against, a year, at n uses";
    "reuse.lower_at_all_uses": "Tilbuddet er lavere ved alle antal brug" / "The offer is lower at every number of uses"
        = "n = x; C1(v) < C0(v), v = a, a + s, …, b"
        where
            "a": "de færreste brug om året, der ses på" / "the fewest yearly uses that are looked at",
            "b": "de fleste brug om året, der ses på" / "the most yearly uses that are looked at",
            "s": "fra det ene antal til det næste" / "from one number to the next",
            "A": "det tilbudte system om året ved a brug" / "the offered system a year, at a uses",
            "B": "det, der sammenlignes med, om året ved a brug" / "what it is held against, a year, at a uses",
            "C": "det tilbudte system om året ved b brug" / "the offered system a year, at b uses",
            "D": "det, der sammenlignes med, om året ved b brug" / "what it is held against, a year, at b uses",
            "x": "det, udbudsmaterialet siger, der måles i så fald" / "what the procurement says is measured then";
    "reuse.lower_at_no_uses": "Tilbuddet er ikke lavere ved de fleste brug" / "The offer is not lower at the most uses"
        = "n = x; C1(b) ≥ C0(b)"
        where
            "a": "de færreste brug om året, der ses på" / "the fewest yearly uses that are looked at",
            "b": "de fleste brug om året, der ses på" / "the most yearly uses that are looked at",
            "s": "fra det ene antal til det næste" / "from one number to the next",
            "A": "det tilbudte system om året ved b brug" / "the offered system a year, at b uses",
            "B": "det, der sammenlignes med, om året ved b brug" / "what it is held against, a year, at b uses",
            "x": "det, udbudsmaterialet siger, der måles i så fald" / "what the procurement says is measured then";
    "reuse.least_rated_uses": "Færrest brug pr. enhed, hvor tilbuddet er lavere" / "Fewest uses of an item with which the offer is lower"
        = "R = min{r : C1(r) < C0, r = 1, 2, …, b}"
        where
            "b": "de fleste brug pr. enhed, der ses på" / "the most uses of an item that are looked at",
            "u": "brug om året" / "uses a year",
            "A": "det tilbudte system om året, hvis enheden er beregnet til R brug" / "the offered system a year, were the item rated for R uses",
            "B": "det, der sammenlignes med, om året" / "what it is held against, a year",
            "C": "det tilbudte system om året, hvis enheden er beregnet til én brug færre" / "the offered system a year, were the item rated for one use fewer";
    "reuse.no_rated_uses": "Intet antal brug pr. enhed er nok, eller ingen sådan enhed bruges flere gange" / "No number of uses of an item is enough, or no such item is used more than once"
        = "R = x; C1(b) ≥ C0"
        where
            "b": "de fleste brug pr. enhed, der ses på" / "the most uses of an item that are looked at",
            "u": "brug om året" / "uses a year",
            "A": "det tilbudte system om året, hvis enheden er beregnet til b brug" / "the offered system a year, were the item rated for b uses",
            "B": "det, der sammenlignes med, om året" / "what it is held against, a year",
            "x": "det, udbudsmaterialet siger, der måles i så fald" / "what the procurement says is measured then";
    "reuse.co2_price": "CO₂-pris, hvor omkostningerne er lige" / "CO2 price at which the costs are the same"
        = "p = (C1 − C0) / (E0 − E1)"
        where
            "C0": "omkostning ved det, der sammenlignes med" / "cost of what it is held against",
            "C1": "omkostning ved det, der sammenlignes" / "cost of what is compared",
            "E0": "udledning ved det, der sammenlignes med" / "emissions of what it is held against",
            "E1": "udledning ved det, der sammenlignes" / "emissions of what is compared";
};
