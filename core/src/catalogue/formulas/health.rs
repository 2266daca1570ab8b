//! Formulas of what patients get: ratios, net benefit.

use super::{FormulaEntry, table};

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "outcome.by_year": "Udbytte år for år" / "Outcome by year"
        = "o(t) = (Π f / Π d) · u / v · m(t) / 12 · w(t)"
        where
            "f": "faktor" / "factor",
            "d": "divisor" / "divisor",
            "u": "omregning af enheder: ganges med" / "conversion of units: multiplied by",
            "v": "omregning af enheder: divideres med" / "conversion of units: divided by",
            "j": "året, det falder i" / "the year it arises in",
            "b": "første år" / "first year",
            "l": "sidste år" / "last year",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there";
    "outcome.sum": "Udbytte, uden tilbagediskontering" / "Outcome, not discounted"
        = "O = Σ o(t)"
        where
            "o": "linjens udbytte år for år; se det" / "outcome of the line by year; see there";
    "outcome.discounted": "Udbytte, tilbagediskonteret" / "Outcome, discounted"
        = "O = Σ o(t) · D(t)"
        where
            "o": "linjens udbytte år for år; se det" / "outcome of the line by year; see there",
            "D": "linjens egen diskonteringsfaktor" / "discount factor of the line itself",
            "d": "linjens diskonteringsrente, hvor den er ens i alle år" / "discount rate of the line, where it is the same in all years"
        from "CHEERS-2022";
    "measure.outcome": "Udbytte, der måles på" / "Outcome that is measured"
        = "m = Σ O"
        where
            "O": "linjens udbytte; se det" / "outcome of the line; see there"
        from "2014/24/EU";
    "health.extra_cost": "Meromkostning" / "Extra cost"
        = "ΔC = C1 − C0"
        where
            "C1": "strategiens omkostning" / "cost of the strategy",
            "C0": "omkostning ved det, der sammenlignes med" / "cost of what it is held against"
        from "DAMPACK";
    "health.extra_effect": "Mereffekt" / "Extra effect"
        = "ΔE = E1 − E0"
        where
            "E1": "strategiens effekt" / "effect of the strategy",
            "E0": "effekt ved det, der sammenlignes med" / "effect of what it is held against"
        from "DAMPACK";
    "health.effect_avoided": "Undgået effekt" / "Effect avoided"
        = "ΔE = E0 − E1"
        where
            "E1": "strategiens effekt, hvor mindre er bedre" / "effect of the strategy, of which less is better",
            "E0": "effekt ved det, der sammenlignes med" / "effect of what it is held against";
    "health.icer": "Meromkostning pr. enhed mereffekt (ICER)" / "Incremental cost-effectiveness ratio (ICER)"
        = "R = ΔC / ΔE"
        where
            "ΔC": "meromkostning" / "extra cost",
            "ΔE": "mereffekt" / "extra effect"
        from "DAMPACK";
    "health.cost_per_unit_avoided": "Meromkostning pr. undgået enhed (ICER)" / "Extra cost for a unit avoided (ICER)"
        = "R = ΔC / ΔE"
        where
            "ΔC": "meromkostning" / "extra cost",
            "ΔE": "undgået effekt" / "effect avoided";
    "health.net_monetary_benefit": "Nettogevinst i penge" / "Net monetary benefit"
        = "N = λ · E − C"
        where
            "λ": "betalingsvillighed pr. enhed effekt" / "willingness to pay for a unit of effect",
            "E": "effekt" / "effect",
            "C": "omkostning" / "cost"
        from "NHB-1998";
    "health.net_monetary_benefit_of_less": "Nettogevinst i penge" / "Net monetary benefit"
        = "N = −λ · E − C"
        where
            "λ": "betalingsvillighed pr. undgået enhed" / "willingness to pay for a unit avoided",
            "E": "effekt, hvor mindre er bedre" / "effect, of which less is better",
            "C": "omkostning" / "cost"
        from "NHB-1998";
    "health.net_health_benefit": "Nettogevinst i effekt" / "Net health benefit"
        = "H = E − C / λ"
        where
            "λ": "betalingsvillighed pr. enhed effekt" / "willingness to pay for a unit of effect",
            "E": "effekt" / "effect",
            "C": "omkostning" / "cost"
        from "NHB-1998";
    "health.net_health_benefit_of_less": "Nettogevinst i effekt" / "Net health benefit"
        = "H = −E − C / λ"
        where
            "λ": "betalingsvillighed pr. undgået enhed" / "willingness to pay for a unit avoided",
            "E": "effekt, hvor mindre er bedre" / "effect, of which less is better",
            "C": "omkostning" / "cost"
        from "NHB-1998";
    "health.incremental_net_benefit": "Nettogevinst ud over sammenligningsgrundlagets" / "Net benefit beyond that of the comparator"
        = "ΔN = N1 − N0"
        where
            "N1": "strategiens nettogevinst" / "net benefit of the strategy",
            "N0": "sammenligningsgrundlagets nettogevinst" / "net benefit of the comparator"
        from "NHB-1998";
    "cohort.shares": "Andele af kohorten i tilstanden" / "Shares of the cohort in the state"
        = "n(t) = Σ n(i, t − 1) · p(i, t)"
        where
            "i": "tilstanden, man kommer fra" / "the state one comes from",
            "n": "andelen i hver tilstand cyklussen før" / "share in each state the cycle before",
            "p": "sandsynligheden for at komme herhen fra hver tilstand" / "probability of coming here from each state"
        from "DMHEE-2006";
    "cohort.cost_by_cycle": "Omkostning cyklus for cyklus" / "Cost by cycle"
        = "c(t) = Σ k(i, t) · C(i, t)"
        where
            "i": "tilstand" / "state",
            "k": "andelen, der tæller som værende i tilstanden" / "share that counts as being in the state",
            "C": "tilstandens omkostning med strategiens tillæg" / "cost of the state with what the strategy adds"
        from "DMHEE-2006";
    "cohort.effect_by_cycle": "Effekt cyklus for cyklus" / "Effect by cycle"
        = "e(t) = Σ k(i, t) · E(i, t)"
        where
            "i": "tilstand" / "state",
            "k": "andelen, der tæller som værende i tilstanden" / "share that counts as being in the state",
            "E": "tilstandens effekt med strategiens tillæg" / "effect of the state with what the strategy adds"
        from "DMHEE-2006";
    "cohort.factor_chained": "Diskonteringsfaktor cyklus for cyklus, kædet" / "Discount factor by cycle, chained"
        = "DF(t) = K(t − 1) / (1 + d(t))^h, K(t) = K(t − 1) / (1 + d(t)), K(0) = 1"
        where
            "d": "rente pr. cyklus, hvor den er ens i alle" / "rate per cycle, where it is the same in all",
            "h": "betalingstid i cyklussen: 0 ved begyndelsen, ½ midt i, 1 ved slutningen" / "time of payment in the cycle: 0 at the start, ½ in the middle, 1 at the end"
        from "DK-FM-2021";
    "cohort.factor_spot": "Diskonteringsfaktor cyklus for cyklus, ikke kædet" / "Discount factor by cycle, not chained"
        = "DF(t) = 1 / (1 + d(t))^(t − 1 + h)"
        where
            "d": "rente pr. cyklus; ved betaling ved begyndelsen gælder den foregående cyklus’ rente" / "rate per cycle; where payment is at the start, that of the cycle before",
            "h": "betalingstid i cyklussen: 0 ved begyndelsen, ½ midt i, 1 ved slutningen" / "time of payment in the cycle: 0 at the start, ½ in the middle, 1 at the end";
    "cohort.undiscounted": "Sum over alle cyklusser, uden tilbagediskontering" / "Sum over all cycles, not discounted"
        = "S = Σ x(t)"
        where
            "x": "tallet cyklus for cyklus; se det" / "the number by cycle; see there"
        from "DMHEE-2006";
    "cohort.discounted": "Sum over alle cyklusser, tilbagediskonteret" / "Sum over all cycles, discounted"
        = "S = Σ x(t) · DF(t)"
        where
            "x": "tallet cyklus for cyklus; se det" / "the number by cycle; see there",
            "DF": "diskonteringsfaktorerne; se dem" / "discount factors; see there"
        from "DMHEE-2006";
};
