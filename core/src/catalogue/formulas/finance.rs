//! Formulas of time: worth, instalments, growth.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "finance.net_present_value": "Nettonutidsværdi" / "Net present value"
        = "NPV = Σ a(t) / (1 + d)^t"
        where
            "a": "beløb i periode 0, 1, 2 …" / "flow of period 0, 1, 2 …",
            "d": "rente pr. periode, som andel" / "rate per period, as a fraction"
        from "HB135";

    "finance.instalment": "Ydelse" / "Instalment"
        = "A = P / Σ 1 / (1 + d)^t,  t = 1 … n"
        where
            "P": "beløb, der betales tilbage" / "amount that is paid back",
            "d": "rente pr. periode, som andel" / "rate per period, as a fraction",
            "n": "antal ydelser" / "number of instalments"
        from "HB135";

    "finance.growth_rate": "Prisudvikling med én sats" / "Growth by one rate"
        = "g(t) = (1 + e)^max(0, t − f + 1)"
        where
            "e": "sats pr. år, som andel" / "rate per year, as a fraction",
            "f": "første år, hvis beløb er vokset" / "first year whose amount has grown"
        from "HB135";
    "finance.growth_rates": "Prisudvikling med en sats for hvert år" / "Growth by a rate for each year"
        = "g(t) = Π (1 + e(i)),  i = 1 … t"
        where
            "e": "årenes satser; se listen i udbudsmaterialet" / "the rates of the years; see the list in the procurement"
        from "HB135";
    "finance.growth_index": "Prisudvikling efter indeks" / "Growth by an index"
        = "g(t) = I(t)"
        where
            "I": "prisindeks i forhold til basisdatoen; se listen i udbudsmaterialet" / "price index relative to the base date; see the list in the procurement";
};
