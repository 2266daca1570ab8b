//! Formulas of price clauses, and of tables that should foot.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "price_clause.index_change": "Ændring i indeks" / "Change of an index"
        = "x = I1 / I0 − 1"
        where
            "I0": "indeks i den tidligere periode" / "level in the earlier period",
            "I1": "indeks i den senere periode" / "level in the later period"
        from "LEGALDESK-NPI";
    "price_clause.mean_level": "Indeks, gennemsnit af perioder" / "Level of an index, mean of periods"
        = "I = Σ i / m"
        where
            "i": "offentliggjort indeks i en periode" / "published level in a period",
            "m": "antal perioder" / "number of periods";
    "price_clause.ratio": "Forhold mellem indeks" / "Ratio of the levels"
        = "r = ⌊I1 / I0⌉"
        where
            "I1": "indeks ved reguleringen" / "level at the adjustment",
            "I0": "indeks, der sammenlignes med" / "level it is compared with",
            "⌊ ⌉": "afrunding efter klausulens regel" / "rounding by the clause's rule"
        from "FCMF-INDEKS";
    "price_clause.factor": "Reguleringsfaktor" / "Factor of the adjustment"
        = "F = ⌊c + Σ a · r⌉"
        where
            "c": "fast andel" / "fixed share",
            "a": "andel, der følger et indeks" / "share that follows an index",
            "r": "indeksets forhold" / "ratio of the index",
            "⌊ ⌉": "afrunding efter klausulens regel" / "rounding by the clause's rule";
    "price_clause.by_formula": "Pris efter formlen" / "Price by the formula"
        = "G = P · F"
        where
            "P": "den pris, der reguleres fra: startprisen eller, i en kæde, den gældende pris; med det, en grænse har ladet tilbage" / "the price that is adjusted: the start price or, in a chain, the price in force; with what a limit has left",
            "F": "reguleringsfaktor" / "factor of the adjustment";
    "price_clause.price_movement": "Prisens bevægelse" / "Movement of the price"
        = "x = G / P − 1;  |x| < T: P' = P"
        where
            "G": "pris efter formlen" / "price by the formula",
            "P": "gældende pris" / "price in force",
            "T": "tærskel" / "trigger";
    "price_clause.index_movement": "Indeksenes bevægelse" / "Movement of the indices"
        = "x = Σ (a · I1 / I0) / Σ a − 1;  |x| < T: P' = P"
        where
            "a": "andel, der følger et indeks" / "share that follows an index",
            "I1": "indeks ved reguleringen" / "level at the adjustment",
            "I0": "indeks, der sammenlignes med" / "level it is compared with",
            "T": "tærskel" / "trigger";
    "price_clause.limited": "Pris inden for grænserne" / "Price within the limits"
        = "C = G;  B⁻ ≤ C ≤ B⁺"
        where
            "G": "pris efter formlen" / "price by the formula",
            "B⁻": "laveste pris, som en bund tillader; grænserne anvendes i den viste rækkefølge" / "lowest price that a floor allows; the limits are applied in the order shown",
            "B⁺": "højeste pris, som et loft tillader" / "highest price that a cap allows";
    "price_clause.cut_off": "Afskåret af grænserne" / "Cut off by the limits"
        = "x = G − C"
        where
            "G": "pris efter formlen" / "price by the formula",
            "C": "pris inden for grænserne" / "price within the limits";
    "price_clause.price": "Reguleret pris" / "Adjusted price"
        = "P' = ⌊C⌉"
        where
            "C": "pris inden for grænserne" / "price within the limits",
            "⌊ ⌉": "afrunding efter klausulens regel" / "rounding by the clause's rule";
    "price_clause.unchanged": "Uændret pris" / "Price that stands"
        = "P' = P"
        where
            "P": "hidtidig pris" / "price before";
    "price_clause.excess": "Krævet ud over det tilladte" / "Claimed beyond what is allowed"
        = "x = K − P"
        where
            "K": "den krævede pris" / "claimed price",
            "P": "den pris, klausulen tillader" / "price that the clause allows";
    "price_clause.growth": "Prisudvikling efter en prisklausul" / "Growth under a price clause"
        = "g(t) = Σ P(k) / m / P0,  g(0) = 1"
        where
            "P": "gældende pris i en måned af året efter klausulen; hver regulering kan følges med beregningen price_path" / "price in force in a month of the year under the clause; the calculation price_path follows each adjustment",
            "P0": "startprisen, hvor klausulen afrunder prisen; ellers 1" / "start price, where the clause rounds the price; else 1",
            "m": "årets måneder: 12, i et delvist sidste år færre" / "months of the year: 12, in a partial last year fewer";
    "price_clause.index_growth": "Prisudvikling efter et navngivet indeks" / "Growth with a named index"
        = "g(t) = Σ I(k) / m / I0,  g(0) = 1"
        where
            "I": "indeks i den periode, en måned af året ligger i; se serien i udbudsmaterialet" / "level of the period in which a month of the year lies; see the series in the procurement",
            "I0": "indeks i basisperioden" / "level in the base period",
            "m": "årets måneder: 12, i et delvist sidste år færre" / "months of the year: 12, in a partial last year fewer";

    "footing.sum": "Sum" / "Sum"
        = "x = Σ a − Σ b"
        where
            "a": "celle, der lægges til" / "cell that is added",
            "b": "celle, der trækkes fra" / "cell that is subtracted";
    "footing.share": "Andel" / "Share"
        = "x = s · p / w"
        where
            "s": "1 for en brøkdel, 100 for procent" / "1 for a fraction, 100 for per cent",
            "p": "delen" / "the part",
            "w": "det hele" / "the whole";
    "footing.carried": "Overført" / "Carried forward"
        = "x = e"
        where
            "e": "slutværdien, der overføres" / "closing value that is carried forward";
    "footing.cumulative": "Løbende sum" / "Running total"
        = "x = Σ a"
        where
            "a": "celle til og med denne" / "cell up to and with this one";
    "footing.difference": "Afvigelse" / "Difference"
        = "d = v − x"
        where
            "v": "trykt værdi" / "printed value",
            "x": "beregnet værdi" / "expected value";
    "footing.tolerance": "Det, afrunding kan forklare" / "What rounding can explain"
        = "t = Σ h"
        where
            "h": "en halv enhed på det sidste trykte ciffer" / "half a unit of the last printed digit";
    "footing.tolerance_share": "Det, afrunding kan forklare i en andel" / "What rounding can explain in a share"
        = "t = h + s · (hp + |p / w| · hw) / (|w| − hw)"
        where
            "h": "en halv enhed på andelens sidste trykte ciffer" / "half a unit of the last printed digit of the share",
            "s": "1 for en brøkdel, 100 for procent" / "1 for a fraction, 100 for per cent",
            "p": "delen" / "the part",
            "w": "det hele" / "the whole",
            "hp": "en halv enhed på delens sidste trykte ciffer" / "half a unit of the last printed digit of the part",
            "hw": "en halv enhed på det heles sidste trykte ciffer" / "half a unit of the last printed digit of the whole";
    "footing.tolerance_carried": "Det, afrunding kan forklare i en overført værdi" / "What rounding can explain in a value carried forward"
        = "t = h1 ∨ h2"
        where
            "h1": "en halv enhed på cellens sidste trykte ciffer" / "half a unit of the last printed digit of the cell",
            "h2": "en halv enhed på slutværdiens sidste trykte ciffer" / "half a unit of the last printed digit of the closing value",
            "∨": "den største af de to" / "the greater of the two";
    "footing.tolerance_stated": "Oplyst tolerance" / "Stated tolerance"
        = "t = t0"
        where
            "t0": "den tolerance, der er oplyst" / "the tolerance that is stated";
    "footing.suspect": "Værdi, der får tabellen til at stemme" / "Value that makes the table foot"
        = "v' = v + d"
        where
            "v": "trykt værdi" / "printed value",
            "d": "rettelse, der ophæver afvigelsen" / "correction that removes the difference";
};
