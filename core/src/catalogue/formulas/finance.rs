//! Formulas of time: worth, instalments, growth.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "finance.net_present_value": "Nettonutidsværdi" / "Net present value"
        = "NPV = Σ a(t) / (1 + d)^t"
        where
            "a": "beløb i periode 0, 1, 2 …" / "flow of period 0, 1, 2 …",
            "d": "rente pr. periode, som andel" / "rate per period, as a fraction"
        from "HB135-2025";

    "finance.instalment": "Ydelse" / "Instalment"
        = "A = P / Σ 1 / (1 + d)^t,  t = 1 … n"
        where
            "P": "beløb, der betales tilbage" / "amount that is paid back",
            "d": "rente pr. periode, som andel" / "rate per period, as a fraction",
            "n": "antal ydelser" / "number of instalments"
        from "HB135-2025";
    "finance.present_value": "Nutidsværdi" / "Present value"
        = "PV = Σ a(t) · DF(t)"
        where
            "a": "beløb, der forfalder i år t; det samme i hvert år, hvor kun ét er nævnt" / "amount that falls due in year t; the same in each year where only one is named",
            "t": "året, hvor et enkelt beløb forfalder" / "year in which a single amount falls due",
            "n": "antal år med samme beløb, det første år 1" / "number of years with the same amount, year 1 the first",
            "DF": "nutidsværdifaktor for hvert år" / "present-value factor of each year",
            "d": "rente pr. år, som andel, hvor den er den samme i alle år" / "rate per year, as a fraction, where it is the same in every year"
        from "HB135-2025";
    "finance.future_value": "Fremtidsværdi" / "Future value"
        = "FV = Σ a(t) · (1 + d)^(n − t)"
        where
            "a": "beløb i periode 0, 1, 2 …; det samme i hver periode, hvor kun ét er nævnt" / "flow of period 0, 1, 2 …; the same in each period where only one is named",
            "t": "perioden, som et enkelt beløb fremskrives til" / "period that a single amount is carried to",
            "n": "antal perioder" / "number of periods",
            "d": "rente pr. periode, som andel" / "rate per period, as a fraction"
        from "HB135-2025";
    "finance.annual_equivalent": "Årlig ækvivalent" / "Annual equivalent"
        = "AE = PV / A"
        where
            "PV": "nutidsværdi" / "present value",
            "A": "summen af nutidsværdifaktorer for år 1 og frem" / "sum of the present-value factors of years 1 on"
        from "HB135-2025";
    "finance.real_rate": "Realrente" / "Real rate"
        = "r = (n − i) / (1 + i)"
        where
            "n": "nominel rente" / "nominal rate",
            "i": "inflation" / "inflation"
        from "HB135-2025";
    "finance.real_rate_by_subtraction": "Realrente ved subtraktion (tilnærmelse)" / "Real rate by subtraction (an approximation)"
        = "r = n − i"
        where
            "n": "nominel rente" / "nominal rate",
            "i": "inflation" / "inflation";
    "finance.nominal_rate": "Nominel rente" / "Nominal rate"
        = "n = (1 + r) · (1 + i) − 1"
        where
            "r": "realrente" / "real rate",
            "i": "inflation" / "inflation"
        from "HB135-2025";
    "finance.nominal_rate_by_addition": "Nominel rente ved addition (tilnærmelse)" / "Nominal rate by addition (an approximation)"
        = "n = r + i"
        where
            "r": "realrente" / "real rate",
            "i": "inflation" / "inflation";
    "finance.inflation": "Inflation" / "Inflation"
        = "i = (n − r) / (1 + r)"
        where
            "n": "nominel rente" / "nominal rate",
            "r": "realrente" / "real rate"
        from "HB135-2025";
    "finance.inflation_by_subtraction": "Inflation ved subtraktion (tilnærmelse)" / "Inflation by subtraction (an approximation)"
        = "i = n − r"
        where
            "n": "nominel rente" / "nominal rate",
            "r": "realrente" / "real rate";
    "finance.monthly_rate": "Månedlig rente, der svarer til den årlige" / "Monthly rate that is equivalent to the yearly one"
        = "m = (1 + d)^(1/12) − 1"
        where
            "d": "rente pr. år, som andel" / "rate per year, as a fraction"
        from "HB135-2025";
    "finance.monthly_rate_as_twelfth": "Månedlig rente som en tolvtedel" / "Monthly rate as a twelfth"
        = "m = d / 12"
        where
            "d": "rente pr. år, som andel" / "rate per year, as a fraction";
    "finance.yearly_rate": "Årlig rente, der svarer til den månedlige" / "Yearly rate that is equivalent to the monthly one"
        = "d = (1 + m)^12 − 1"
        where
            "m": "rente pr. måned, som andel" / "rate per month, as a fraction"
        from "HB135-2025";
    "finance.yearly_rate_of_twelfth": "Årlig rente, hvoraf måneden har en tolvtedel" / "Yearly rate of which a month has a twelfth"
        = "d = 12 · m"
        where
            "m": "rente pr. måned, som andel" / "rate per month, as a fraction";
    "finance.dated_net_present_value": "Nettonutidsværdi af daterede betalinger" / "Net present value of dated flows"
        = "NPV = Σ a / (1 + d)^t"
        where
            "a": "de enkelte betalinger" / "each of the flows",
            "t": "tid fra den første betaling i år, efter den nævnte dagtælling" / "time from the first flow in years, by the day count that is named",
            "d": "rente pr. år, som andel" / "rate per year, as a fraction"
        from "HB135-2025";
    "finance.internal_rate": "Intern rente" / "Internal rate of return"
        = "0 = Σ a(t) / (1 + r)^t"
        where
            "a": "beløb i periode 0, 1, 2 …" / "flow of period 0, 1, 2 …"
        from "HB135-2025";
    "finance.dated_internal_rate": "Intern rente af daterede betalinger" / "Internal rate of return of dated flows"
        = "0 = Σ a / (1 + r)^t"
        where
            "a": "de enkelte betalinger" / "each of the flows",
            "t": "tid fra den første betaling i år, efter den nævnte dagtælling" / "time from the first flow in years, by the day count that is named"
        from "HB135-2025";
    "finance.modified_internal_rate": "Modificeret intern rente" / "Modified internal rate of return"
        = "r = (Σ a⁺(t) · (1 + k)^(n − t) / −Σ a⁻(t) / (1 + f)^t)^(1/n) − 1"
        where
            "a": "beløb i periode 0, 1, 2 …; positive og negative hver for sig" / "flow of period 0, 1, 2 …; those above and below zero apart",
            "f": "finansieringsrente pr. periode, som andel" / "financing rate per period, as a fraction",
            "k": "geninvesteringsrente pr. periode, som andel" / "reinvestment rate per period, as a fraction",
            "n": "den sidste periode" / "the last period"
        from "NUMPY-FINANCIAL";
    "finance.extra_investment": "Merinvestering" / "Extra investment"
        = "E = I1 − I0"
        where
            "I1": "alternativets investering, nutidsværdi" / "investment of the alternative, present value",
            "I0": "udgangspunktets investering, nutidsværdi" / "investment of the base, present value"
        from "HB135-2025";
    "finance.operational_savings": "Besparelse i drift" / "Operational savings"
        = "S = O0 − O1"
        where
            "O0": "udgangspunktets driftsomkostninger, nutidsværdi" / "operating costs of the base, present value",
            "O1": "alternativets driftsomkostninger, nutidsværdi" / "operating costs of the alternative, present value"
        from "HB135-2025";
    "finance.net_savings": "Nettobesparelse" / "Net savings"
        = "NS = S − E"
        where
            "S": "besparelse i drift" / "operational savings",
            "E": "merinvestering" / "extra investment"
        from "HB135-2025";
    "finance.savings_to_investment_ratio": "Besparelse i forhold til investering" / "Savings-to-investment ratio"
        = "q = S / E"
        where
            "S": "besparelse i drift" / "operational savings",
            "E": "merinvestering" / "extra investment"
        from "HB135-2025";
    "finance.adjusted_internal_rate": "Justeret intern rente" / "Adjusted internal rate of return"
        = "R = (1 + r) · q^(1/n) − 1"
        where
            "r": "geninvesteringsrente pr. år, som andel" / "reinvestment rate per year, as a fraction",
            "q": "besparelse i forhold til investering" / "savings-to-investment ratio",
            "n": "antal år" / "number of years"
        from "HB135-2025";
    "finance.extra_costs": "Meromkostning" / "Extra costs"
        = "C = C1 − C0"
        where
            "C1": "alternativets omkostninger, nutidsværdi" / "costs of the alternative, present value",
            "C0": "udgangspunktets omkostninger, nutidsværdi" / "costs of the base, present value";
    "finance.extra_benefits": "Ekstra gevinst" / "Extra benefits"
        = "B = B1 − B0"
        where
            "B1": "alternativets gevinster, nutidsværdi" / "benefits of the alternative, present value",
            "B0": "udgangspunktets gevinster, nutidsværdi" / "benefits of the base, present value";
    "finance.net_benefits": "Nettogevinst" / "Net benefits"
        = "NB = B − C"
        where
            "B": "ekstra gevinst" / "extra benefits",
            "C": "meromkostning" / "extra costs"
        from "HB135-2025";
    "finance.benefit_cost_ratio": "Gevinst i forhold til omkostning" / "Benefit-to-cost ratio"
        = "q = B / C"
        where
            "B": "ekstra gevinst" / "extra benefits",
            "C": "meromkostning" / "extra costs"
        from "HB135-2025";
    "finance.simple_payback": "Tilbagebetalingstid" / "Simple payback"
        = "n = t − 1 + −S(t − 1) / a(t),  S(t) = Σ a(i), i = 0 … t"
        where
            "a": "beløb i periode 0, 1, 2 …; regnet som jævnt fordelt over perioden, eller som faldende ved dens slutning, og så er n = t" / "flow of period 0, 1, 2 …; taken as spread evenly through the period, or as falling at its end, where n = t"
        from "HB135-2025";
    "finance.savings_of_view": "Besparelse i forhold til nuværende praksis" / "Savings against current practice"
        = "S = PV(C0) − PV(C1)"
        where
            "C0": "omkostninger ved nuværende praksis" / "costs of current practice",
            "C1": "omkostninger ved tilbuddet" / "costs of the bid"
        from "HB135-2025";
    "finance.savings_by_year": "Besparelse pr. år i forhold til nuværende praksis" / "Savings of each year against current practice"
        = "s(t) = C0(t) − C1(t)"
        where
            "C0": "det, der forfalder i året ved nuværende praksis" / "what falls due in the year under current practice",
            "C1": "det, der forfalder i året ved tilbuddet" / "what falls due in the year under the bid";
    "finance.cumulative_savings": "Akkumuleret besparelse" / "Cumulative savings"
        = "S(t) = Σ s(i), i = 0 … t"
        where
            "s": "besparelse pr. år" / "savings of each year"
        from "HB135-2025";
    "finance.discounted_cumulative_savings": "Akkumuleret besparelse, nutidsværdi" / "Cumulative savings, present value"
        = "S(t) = Σ PV(C0(i)) − PV(C1(i)), i = 0 … t"
        where
            "C0": "det, der forfalder i året ved nuværende praksis" / "what falls due in the year under current practice",
            "C1": "det, der forfalder i året ved tilbuddet" / "what falls due in the year under the bid"
        from "HB135-2025";
    "finance.budget_impact": "Virkning på betalerens budget" / "Impact on the payer's budget"
        = "B(t) = T0(t) − T1(t)"
        where
            "T0": "betalerens budget ved nuværende praksis" / "the payer's budget under current practice",
            "T1": "betalerens budget ved tilbuddet" / "the payer's budget under the bid";
    "finance.transfer": "Overførsel, så ingen stilles ringere" / "Transfer that leaves nobody worse off"
        = "T = L,  L ≤ G"
        where
            "L": "hvad de, der taber, taber tilsammen" / "what those who lose lose in all",
            "G": "hvad de, der vinder, vinder tilsammen" / "what those who gain gain in all";
    "finance.discounted_payback_by_factors": "Tilbagebetalingstid, tilbagediskonteret med årenes faktorer" / "Discounted payback, by the factors of the years"
        = "n = t − 1 + −S(t−1) / a(t),  S(t−1) < 0 ≤ S(t)"
        where
            "a": "nutidsværdi af hvert års besparelse, jævnt over året" / "present value of the savings of each year, even through the year"
        from "HB135-2025";
    "finance.discounted_payback": "Tilbagebetalingstid, tilbagediskonteret" / "Discounted payback"
        = "n = t − 1 + −S(t − 1) · (1 + d)^t / a(t),  S(t) = Σ a(i) / (1 + d)^i, i = 0 … t"
        where
            "a": "beløb i periode 0, 1, 2 …; regnet som jævnt fordelt over perioden, eller som faldende ved dens slutning, og så er n = t" / "flow of period 0, 1, 2 …; taken as spread evenly through the period, or as falling at its end, where n = t",
            "d": "rente pr. periode, som andel" / "rate per period, as a fraction"
        from "HB135-2025";
    "finance.break_even_volume": "Nulpunktsmængde" / "Break-even volume"
        = "n = (F2 − F1) / (v1 − v2)"
        where
            "F1": "den førstes faste omkostning" / "fixed cost of the first",
            "F2": "den andens faste omkostning" / "fixed cost of the second",
            "v1": "den førstes omkostning pr. enhed" / "cost of the first for each unit",
            "v2": "den andens omkostning pr. enhed" / "cost of the second for each unit"
        from "ENGECON";

    "finance.growth_rate": "Prisudvikling med én sats" / "Growth by one rate"
        = "g(t) = (1 + e)^max(0, t − f + 1)"
        where
            "e": "sats pr. år, som andel" / "rate per year, as a fraction",
            "f": "første år, hvis beløb er vokset" / "first year whose amount has grown"
        from "HB135-2025";
    "finance.growth_rates": "Prisudvikling med en sats for hvert år" / "Growth by a rate for each year"
        = "g(t) = Π (1 + e(i)),  i = 1 … t"
        where
            "e": "årenes satser; se listen i udbudsmaterialet" / "the rates of the years; see the list in the procurement"
        from "HB135-2025";
    "finance.growth_index": "Prisudvikling efter indeks" / "Growth by an index"
        = "g(t) = I(t)"
        where
            "I": "prisindeks i forhold til basisdatoen; se listen i udbudsmaterialet" / "price index relative to the base date; see the list in the procurement";
};
