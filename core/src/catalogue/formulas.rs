//! Every formula that makes a reported number: its text, its symbols and its source.

mod finance;

use serde::Serialize;

use super::Text;

/// A formula with its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FormulaEntry {
    /// The stable identifier, `room.formula`, by which a derivation names it.
    pub id: &'static str,
    /// What it computes.
    pub title: Text,
    /// The formula itself; the left side is the result.
    pub text: &'static str,
    /// What each symbol of the right side stands for.
    pub symbols: &'static [SymbolEntry],
    /// Its key in SOURCES.md; none where it is plain arithmetic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
}

impl FormulaEntry {
    /// What `symbol` stands for in this formula.
    #[must_use]
    pub fn symbol(&self, symbol: &str) -> Option<Text> {
        self.symbols
            .iter()
            .find(|entry| entry.symbol == symbol)
            .map(|entry| entry.meaning)
    }
}

/// A symbol and what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SymbolEntry {
    /// The symbol, as a derivation's inputs spell it.
    pub symbol: &'static str,
    /// What it stands for.
    pub meaning: Text,
}

/// The tables by theme.
static TABLES: [&[FormulaEntry]; 2] = [finance::FORMULAS, FORMULAS];

/// The entry of `id`.
#[must_use]
pub fn formula(id: &str) -> Option<&'static FormulaEntry> {
    formulas().find(|entry| entry.id == id)
}

/// Every formula, in the order of the catalogue.
pub fn formulas() -> impl Iterator<Item = &'static FormulaEntry> {
    TABLES.into_iter().flatten()
}

/// Declares a table of formulas: identifier, title, text, symbols and source.
macro_rules! table {
    ($(
        $id:literal: $title_da:literal / $title_en:literal
            = $text:literal
            $( where $($symbol:literal: $da:literal / $en:literal),+ )?
            $( from $source:literal )?;
    )+) => {
        &[$( FormulaEntry {
            id: $id,
            title: Text { da: $title_da, en: $title_en },
            text: $text,
            symbols: &[$($( SymbolEntry {
                symbol: $symbol,
                meaning: Text { da: $da, en: $en },
            } ),+)?],
            source: table!(@source $($source)?),
        } ),+]
    };
    (@source) => { None };
    (@source $source:literal) => { Some($source) };
}

use table;

static FORMULAS: &[FormulaEntry] = table! {
    "schedule.unit_price": "Pris pr. enhed" / "Price of one unit"
        = "p = P / s"
        where
            "P": "pris for en pakning" / "price of a pack",
            "s": "antal enheder i pakningen" / "units in the pack";

    "lcc.amount": "Beløb for én betaling" / "Amount of one payment"
        = "A = Π f · u / (Π d · v)"
        where
            "f": "faktor" / "factor",
            "d": "divisor" / "divisor",
            "u": "omregning til grundenheder, tæller" / "conversion to base units, numerator",
            "v": "omregning til grundenheder, nævner" / "conversion to base units, denominator";
    "lcc.line_undiscounted": "Omkostningslinje, ikke tilbagediskonteret" / "Cost line, undiscounted"
        = "U = Σ a(t) + R"
        where
            "a": "beløb, der forfalder i hvert år, med vækst; se linjerne år for år" / "amounts that fall due in each year, with growth; see the lines year by year",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount"
        from "HB135";
    "lcc.line_present_value": "Omkostningslinje, nutidsværdi" / "Cost line, present value"
        = "PV = Σ a(t) · DF(t) + R · D"
        where
            "a": "beløb, der forfalder i hvert år, med vækst; se linjerne år for år" / "amounts that fall due in each year, with growth; see the lines year by year",
            "DF": "nutidsværdifaktor for hvert år; se tabellen over faktorer" / "present-value factor of each year; see the table of factors",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135";
    "lcc.line_present_value_within_years": "Omkostningslinje, nutidsværdi af beløb, der forfalder inden for årene" / "Cost line, present value of amounts that fall due within the years"
        = "PV = Σ p(t) + R · D"
        where
            "p": "nutidsværdi af årets beløb, hver måned eller del af et år for sig; se linjerne år for år" / "present value of the amounts of a year, each month or part of a year on its own; see the lines year by year",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135";
    "lcc.undiscounted": "Livscyklusomkostning, ikke tilbagediskonteret" / "Life-cycle cost, undiscounted"
        = "U = Σ U(l)"
        where
            "l": "de omkostningslinjer, der tæller med; se tabellen over linjer" / "the cost lines that count; see the table of lines"
        from "2014/24/EU";
    "lcc.present_value": "Livscyklusomkostning, nutidsværdi" / "Life-cycle cost, present value"
        = "PV = Σ PV(l)"
        where
            "l": "de omkostningslinjer, der tæller med; se tabellen over linjer" / "the cost lines that count; see the table of lines"
        from "HB135";
    "lcc.annual_equivalent": "Livscyklusomkostning pr. år" / "Annual equivalent of the life-cycle cost"
        = "AE = PV / A"
        where
            "PV": "nutidsværdi" / "present value",
            "A": "summen af nutidsværdifaktorer for år 1 og frem" / "sum of the present-value factors of years 1 on"
        from "HB135";
    "lcc.per_functional_unit": "Livscyklusomkostning pr. funktionel enhed" / "Life-cycle cost per functional unit"
        = "c = PV / N"
        where
            "PV": "nutidsværdi" / "present value",
            "N": "antal funktionelle enheder" / "number of functional units";
    "lcc.by_phase": "Omkostning i en fase" / "Cost of a phase"
        = "T = Σ C"
        where
            "C": "omkostningslinjer i fasen" / "cost lines of the phase"
        from "2014/24/EU";
    "lcc.by_party": "Omkostning hos en betaler eller deltager" / "Cost of a payer or participant"
        = "T = Σ C"
        where
            "C": "partens andel af omkostningslinjerne" / "the party's part of the cost lines";

    "award.offered_price": "Tilbudspris" / "Offered price"
        = "P = Σ q · p · (1 + v)"
        where
            "q": "forventet mængde" / "expected quantity",
            "p": "pris pr. enhed" / "price of one unit",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction";
    "award.measure_rounded": "Målt værdi, afrundet" / "Measured value, rounded"
        = "m = ⌊x⌉"
        where
            "x": "målt værdi før afrunding" / "measured value before rounding",
            "⌊ ⌉": "afrunding efter udbuddets regel" / "rounding by the procurement's rule";

    "measure.life_cycle_cost": "Livscyklusomkostning, der måles på" / "Life-cycle cost that is measured"
        = "m = C(k, p, f)"
        where
            "k": "hvilken livscyklusomkostning" / "which life-cycle cost",
            "p": "kun denne betaler; alle, hvor ingen er valgt" / "only this payer; all where none is chosen",
            "f": "kun denne fase; alle, hvor ingen er valgt" / "only this phase; all where none is chosen"
        from "2014/24/EU";
    "measure.panel_single": "Panelets point" / "The panel's points"
        = "m = p"
        where
            "p": "bedømmerens endelige point" / "the evaluator's final points";
    "measure.panel_mean": "Panelets point, gennemsnit" / "The panel's points, mean"
        = "m = Σ p / k"
        where
            "p": "en bedømmers endelige point" / "an evaluator's final points",
            "k": "antal bedømmere, der har givet point" / "number of evaluators who gave points";
    "measure.panel_weighted_mean": "Panelets point, vægtet gennemsnit" / "The panel's points, weighted mean"
        = "m = Σ (w · p) / Σ w"
        where
            "p": "en bedømmers endelige point" / "an evaluator's final points",
            "w": "bedømmerens vægt" / "the evaluator's weight";
    "measure.declared": "Oplyst eller målt værdi" / "Declared or measured value"
        = "m = x"
        where
            "x": "parameterens værdi" / "value of the parameter";

    "rule.ratio_to_lowest": "Forholdsmæssig til den laveste" / "Ratio to the lowest"
        = "p = M · Pmin / P"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid"
        from "CCS2016";
    "rule.linear_slope": "Lineær fra den laveste" / "Linear slope from the lowest"
        = "p = M · (1 − (P − Pmin) / (s · Pmin))"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "s": "afstand over den laveste, der giver nul point, som andel" / "distance above the lowest that gives zero points, as a fraction"
        from "SubmissionCH";
    "rule.linear_min_max": "Lineær mellem laveste og højeste" / "Linear between lowest and highest"
        = "p = M · (Pmax − P) / (Pmax − Pmin);  Pmax = Pmin: p = M"
        where
            "M": "maksimumpoint" / "maximum points",
            "Pmin": "laveste målte værdi blandt referencetilbuddene" / "lowest measured value of the reference set",
            "Pmax": "højeste målte værdi blandt referencetilbuddene" / "highest measured value of the reference set",
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.fixed_range": "Lineær mellem offentliggjorte værdier" / "Linear between published values"
        = "p = M · (Z − P) / (Z − F)"
        where
            "M": "maksimum; med loft gives aldrig mere" / "maximum; where capped, never more",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "F": "målt værdi, der giver maksimum" / "measured value that gets the maximum",
            "Z": "målt værdi, der giver nul" / "measured value that gets nothing"
        from "Negometrix";
    "rule.table": "Offentliggjorte trin" / "Published steps"
        = "p = v,  P ≤ b"
        where
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "b": "øvre grænse for det trin, der gælder" / "upper bound of the step that holds",
            "v": "hvad trinnet er værd" / "what the step is worth";
    "rule.as_measured": "Den målte værdi selv" / "The measured value itself"
        = "p = P"
        where
            "P": "tilbuddets målte værdi" / "measured value of the bid";
    "rule.money_per_unit": "Beløb pr. enhed" / "Money for each unit"
        = "v = a · (P − P0)"
        where
            "a": "beløb pr. enhed" / "money for each unit",
            "P": "tilbuddets målte værdi" / "measured value of the bid",
            "P0": "niveau, der ikke er noget værd" / "level that is worth nothing"
        from "Metodhandboken";

    "award.weighted": "Vægtede point" / "Weighted points"
        = "v = p · w / W"
        where
            "p": "kriteriets point" / "points of the criterion",
            "w": "vægten, ganget med gruppernes vægte" / "the weight, multiplied by the groups' weights",
            "W": "hvad vægtene summer til, ganget for hver gruppe" / "what the weights sum to, multiplied for each group";
    "award.added": "Point, lagt til uden vægt" / "Points, added without a weight"
        = "v = p"
        where
            "p": "kriteriets point" / "points of the criterion";
    "award.total_points": "Samlede point" / "Total points"
        = "T = Σ w"
        where
            "w": "et kriteriums vægtede point" / "weighted points of a criterion";
    "award.evaluation_price": "Evalueringspris" / "Evaluation price"
        = "E = B − Σ v"
        where
            "B": "udgangsbeløb: pris eller omkostning" / "starting amount: price or cost",
            "v": "hvad et andet kriterium er værd i penge" / "what another criterion is worth in money"
        from "Metodhandboken";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_unique_and_texts_are_equations() {
        let mut ids: Vec<&str> = formulas().map(|entry| entry.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), formulas().count());
        for entry in formulas() {
            assert!(entry.text.contains(" = "), "{}", entry.id);
        }
    }

    #[test]
    fn texts_are_of_symbols_and_of_no_language() {
        let known = ["NPV", "Pmin", "Pmax"];
        for entry in formulas() {
            let words = entry.text.split(|sign: char| !sign.is_alphabetic());
            for word in words.filter(|word| word.chars().count() > 2) {
                assert!(known.contains(&word), "{word:?} in {}", entry.id);
            }
        }
    }

    #[test]
    fn a_symbol_is_found_by_its_spelling() {
        let entry = formula("lcc.per_functional_unit").unwrap();
        assert_eq!(entry.symbol("N").unwrap().en, "number of functional units");
        assert_eq!(entry.symbol("n"), None);
        assert_eq!(formula("lcc.unknown"), None);
    }
}
