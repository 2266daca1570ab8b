//! Formulas of cost: the price schedule, cost lines, their years and budgets.

use super::table;
use crate::catalogue::FormulaEntry;

pub(super) static FORMULAS: &[FormulaEntry] = table! {
    "schedule.units": "Post på tilbudslisten, pris pr. enhed" / "Item of the schedule, priced per unit"
        = "A = Σ q · n · (P · (1 − k) − a) · (1 − D) · (1 + v) · o"
        where
            "P": "pris for en enhed" / "price of one unit",
            "k": "rabat på prisen, som andel" / "discount on the price, as a fraction",
            "a": "rabat på prisen, som beløb" / "discount on the price, as an amount",
            "D": "rabat på hele tilbudslisten, som andel af den" / "discount on the whole schedule, as a fraction of it",
            "q": "mængde i et år hos deltageren; i et delvist år kun dets måneder" / "quantity of a year at the participant; in a partial year that of its months",
            "n": "antal år; år i forlængelser med deres vægt" / "number of years; years of extensions with their weight",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "schedule.shared_packs": "Post på tilbudslisten, pakningens pris delt på enhederne" / "Item of the schedule, packs shared out"
        = "A = Σ q · n · (P · (1 − k) − a) / s · (1 − D) · (1 + v) · o"
        where
            "P": "pris for en pakning" / "price of a pack",
            "s": "antal enheder i pakningen" / "units in the pack",
            "k": "rabat på prisen, som andel" / "discount on the price, as a fraction",
            "a": "rabat på prisen, som beløb" / "discount on the price, as an amount",
            "D": "rabat på hele tilbudslisten, som andel af den" / "discount on the whole schedule, as a fraction of it",
            "q": "mængde i et år hos deltageren; i et delvist år kun dets måneder" / "quantity of a year at the participant; in a partial year that of its months",
            "n": "antal år; år i forlængelser med deres vægt" / "number of years; years of extensions with their weight",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "schedule.whole_packs": "Post på tilbudslisten, hele pakninger" / "Item of the schedule, whole packs"
        = "A = Σ ⌈q / s⌉ · n · (P · (1 − k) − a) · (1 − D) · (1 + v) · o"
        where
            "P": "pris for en pakning" / "price of a pack",
            "s": "antal enheder i pakningen" / "units in the pack",
            "k": "rabat på prisen, som andel" / "discount on the price, as a fraction",
            "a": "rabat på prisen, som beløb" / "discount on the price, as an amount",
            "D": "rabat på hele tilbudslisten, som andel af den" / "discount on the whole schedule, as a fraction of it",
            "q": "mængde i et år hos deltageren; i et delvist år kun dets måneder" / "quantity of a year at the participant; in a partial year that of its months",
            "n": "antal år; år i forlængelser med deres vægt" / "number of years; years of extensions with their weight",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "schedule.tiers_whole_quantity": "Post på tilbudslisten, hele mængden til trinnets pris" / "Item of the schedule, the whole quantity at the price of its tier"
        = "A = Σ q · n · (P · (1 − k) − a) / s · (1 − D) · (1 + v) · o"
        where
            "P": "pris i det trin, som den talte mængde når; navnet siger, fra hvilken mængde den gælder" / "price of the tier that the counted quantity reaches; its name says from which quantity it holds",
            "s": "antal enheder i pakningen; ellers 1" / "units in the pack; else 1",
            "k": "rabat på prisen, som andel" / "discount on the price, as a fraction",
            "a": "rabat på prisen, som beløb" / "discount on the price, as an amount",
            "D": "rabat på hele tilbudslisten, som andel af den" / "discount on the whole schedule, as a fraction of it",
            "q": "mængde i et år hos deltageren; i et delvist år kun dets måneder" / "quantity of a year at the participant; in a partial year that of its months",
            "n": "antal år; år i forlængelser med deres vægt" / "number of years; years of extensions with their weight",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "schedule.tiers_slices": "Post på tilbudslisten, hver del af mængden til sit trins pris" / "Item of the schedule, each slice of the quantity at the price of its tier"
        = "A = Σ q / Q · n · Σ t · (P · (1 − k) − a) / s · (1 − D) · (1 + v) · o"
        where
            "P": "pris i et trin; navnet siger, fra hvilken mængde den gælder" / "price of a tier; its name says from which quantity it holds",
            "t": "den del af Q, der ligger i trinnet" / "part of Q within the tier",
            "Q": "den mængde, der tælles: deltagerens eller alles i året" / "quantity that is counted: the participant's, or everybody's in the year",
            "s": "antal enheder i pakningen; ellers 1" / "units in the pack; else 1",
            "k": "rabat på prisen, som andel" / "discount on the price, as a fraction",
            "a": "rabat på prisen, som beløb" / "discount on the price, as an amount",
            "D": "rabat på hele tilbudslisten, som andel af den" / "discount on the whole schedule, as a fraction of it",
            "q": "mængde i et år hos deltageren; i et delvist år kun dets måneder" / "quantity of a year at the participant; in a partial year that of its months",
            "n": "antal år; år i forlængelser med deres vægt" / "number of years; years of extensions with their weight",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "schedule.discount_rate": "Rabat på hele tilbudslisten" / "Discount on the whole schedule"
        = "D = k"
        where
            "k": "rabatten, som andel" / "the discount, as a fraction";
    "schedule.discount_amount": "Rabat på hele tilbudslisten, oplyst som beløb" / "Discount on the whole schedule, stated as an amount"
        = "D = min(1, a / S)"
        where
            "a": "rabatten, som beløb" / "the discount, as an amount",
            "S": "hvad de poster, der tæller med, udgør før rabatten, uden moms og vægte" / "what the items that count amount to before the discount, without tax and weights";

    "lcc.amount": "Beløb for én betaling" / "Amount of one payment"
        = "A = Π f · u / (Π d · v)"
        where
            "f": "faktor" / "factor",
            "d": "divisor" / "divisor",
            "u": "omregning til grundenheder, tæller" / "conversion to base units, numerator",
            "v": "omregning til grundenheder, nævner" / "conversion to base units, denominator";
    "lcc.yearly_by_year": "Årlige beløb år for år" / "Yearly amounts by year"
        = "a(t) = A · h(t) · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o · m(t) / 12 · (1 + v),  t = f … l"
        where
            "A": "årligt beløb" / "amount of a year",
            "f": "første år" / "first year",
            "l": "sidste år" / "last year",
            "h": "indlæring: hvad årets beløb ganges med" / "learning: what the year's amount is multiplied by",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "b": "måneder fra basisdatoen til ibrugtagning; før den forfalder intet" / "months from the base date until the purchase serves; nothing falls due before",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.monthly_by_year": "Månedlige beløb år for år" / "Monthly amounts by year"
        = "a(t) = A · h(t) · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o · m(t) / 12 · (1 + v)"
        where
            "A": "årligt beløb" / "amount of a year",
            "f": "første måned" / "first month",
            "l": "sidste måned" / "last month",
            "h": "indlæring: hvad årets beløb ganges med" / "learning: what the year's amount is multiplied by",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "b": "måneder fra basisdatoen til ibrugtagning; før den forfalder intet" / "months from the base date until the purchase serves; nothing falls due before",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.payments_by_year": "Betalinger år for år" / "Payments by year"
        = "a(t) = A · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o · (1 + v),  t = f, f + k … l"
        where
            "A": "beløb for én betaling" / "amount of one payment",
            "f": "første år" / "first year",
            "l": "sidste år" / "last year",
            "k": "antal år mellem betalingerne" / "years between payments",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.dated_by_year": "Betaling på en dato" / "Payment at a date"
        = "a(t) = A · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o · (1 + v),  p(t) = a(t) · D,  D = 1 / (1 + r)^(z / q)"
        where
            "A": "beløb" / "amount",
            "t": "året, datoen ligger i eller slutter" / "year that the date lies in or ends",
            "z": "tid fra basisdatoen efter den oplyste dagtælling, tæller" / "time from the base date by the declared day count, numerator",
            "q": "den samme, nævner: år" / "the same, denominator: years",
            "D": "datoens egen nutidsværdifaktor" / "present-value factor of the date itself",
            "r": "årets diskonteringsrente; med flere satser kædet eller spot som for årene" / "discount rate of the year; with several rates chained or spot as for the years",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "ISDA-2006";
    "lcc.capital_by_year": "Anskaffelser år for år" / "Purchases of a capital item by year"
        = "a(t) = A · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o · (1 + v) [t = b] + R [t = n]"
        where
            "A": "anskaffelsespris" / "purchase price",
            "L": "levetid i år" / "life in years",
            "b": "år, hvor der købes" / "year in which it is bought",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "R": "restværdi ved periodens slutning, som negativt beløb; indgår i sidste år, n" / "residual value at the end of the study, as a negative amount; it is in the last year, n",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.instalments_by_year": "Afdrag med rente år for år" / "Instalments with interest by year"
        = "a(t) = A · Π g(b) · (c · (1 + i)^b)^±1 · w(b) · o / Σ 1 / (1 + r)^k · (1 + v),  k = 1 … n,  t = b + 1 … b + n"
        where
            "A": "pris, der finansieres" / "price that is financed",
            "b": "år for købet" / "year of the purchase",
            "r": "rente pr. år, som andel" / "interest per year, as a fraction",
            "n": "antal afdrag" / "number of instalments",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.retirement_by_year": "Salg af udstyr, der tages ud af brug" / "Retirement of an item in use"
        = "a(t) = −B · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o · (1 + v) [t = b],  B = A · max(0, L − q − b) / L"
        where
            "A": "hvad det kostede som nyt" / "what it cost when it was new",
            "B": "hvad det indbringer, hvor det er oplyst" / "what it brings, where that is declared",
            "L": "levetid i år" / "life in years",
            "q": "antal år i brug ved basisdatoen" / "years in use at the base date",
            "b": "år, hvor det tages ud af brug" / "year in which it is retired",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.purchases_by_year": "Indkøb efter tilbudslisten år for år" / "Purchases from the schedule by year"
        = "a(t) = S(t) · Π g(t) · (c · (1 + i)^t)^±1 · w(t) · o"
        where
            "S": "årets køb af posten med den moms, der tæller med; se posterne" / "the year's purchases of the item with the tax that counts; see the items",
            "g": "linjens prisudvikling; se den" / "growth of the line; see there",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "lcc.product_by_year": "Hvad en del af produktsystemet koster år for år" / "What a part of the product system costs by year"
        = "a(t) = Q · p · y / z · k(t) · L · g(t) · m(t) / 12 · w(t) · (1 + v)"
        where
            "Q": "mængde om året; se produktsystemet" / "quantity a year; see the product system",
            "p": "pris for en enhed af mængden" / "price of a unit of the quantity",
            "y": "omregning af enheder, ganges på" / "conversion of units, multiplied by",
            "z": "omregning af enheder, divideres med" / "conversion of units, divided by",
            "k": "gange, hele lageret købes eller tages ud af brug i år t; ellers 1 hvert år" / "times the whole pool is bought or ends in year t; else 1 in each year",
            "L": "år, som lageret holder; ellers 1" / "years that the pool lasts; else 1",
            "g": "produktsystemernes prisudvikling; ellers 1" / "growth of the product systems; else 1",
            "b": "måneder fra basisdatoen til ibrugtagning; før den forfalder intet" / "months from the base date until the purchase serves; nothing falls due before",
            "m": "måneder af året, der tæller" / "months of the year that count",
            "w": "årets vægt i forlængelser; se dem" / "weight of the year in extensions; see there",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "R": "restværdi ved undersøgelsens udløb, i det sidste år" / "residual value at the end of the study, in the last year"
        from "HB135-2025";
    "lcc.residual_of_pool": "Restværdi af det sidste lager" / "Residual value of the last pool"
        = "R = −u · Q · p · L · g · (1 + w)"
        where
            "u": "den del af det sidste lagers levetid, der er tilbage" / "share of the life of the last pool that is left",
            "Q": "enheder, der købes om året" / "items bought a year",
            "p": "pris for en enhed" / "price of an item",
            "L": "år, som lageret holder" / "years that the pool lasts",
            "g": "prisudvikling til det år, hvor lageret købes; ellers 1" / "growth until the year in which the pool is bought; else 1",
            "w": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction";
    "lcc.emissions_by_year": "Udledning i penge år for år" / "Emissions as money by year"
        = "a(t) = e(t) · P(t) / 1000 · (c · (1 + i)^t)^±1"
        where
            "e": "det, linjen regner i penge i hvert år, i kg CO₂e; se linjen" / "what the line values in each year, in kg CO₂e; see the line",
            "P": "prisen pr. ton CO₂e i hvert år; se linjen" / "price of a tonne of CO₂e in each year; see the line",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1"
        from "2014/24/EU";
    "lcc.producer_fee_by_year": "Bidrag til producentansvar år for år" / "Producer responsibility fee by year"
        = "a(t) = Σ f · m(t) · g(t) · (c · (1 + i)^t)^±1 · (1 + v)"
        where
            "m": "vægten af en emballagedel, her i hele perioden; i et år den del, der købes i året" / "the mass of a component of the packaging, here over the study; in a year the part that is bought in it",
            "f": "gebyr pr. kg af emballagedelens materiale og klasse; en klasse, der ikke er dokumenteret, er rød" / "fee of a kilogram of the component's material and grade; a grade that is not documented is red",
            "g": "vækst; se linjens vækst" / "growth; see the line's growth",
            "i": "forventet inflation, der regner linjens priser om: + til løbende, − til faste" / "expected inflation that turns the line's prices into others: + into current, − into constant ones",
            "c": "fra prisniveauets dato til basisdatoen; ellers 1" / "from the date of the price level to the base date; else 1",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction"
        from "VANA-GRADUERING";
    "lcc.emissions_valued": "Udledning, der regnes i penge" / "Emissions that are valued"
        = "e(t) = Σ e"
        where
            "e": "klimalinje i året" / "carbon line in the year"
        from "ISO-14067";
    "lcc.carbon_price": "Pris pr. ton CO₂e" / "Price of a tonne of CO₂e"
        = "P(t) = 1000 · p(t) · c · I1 · u / (I0 · v)"
        where
            "p": "prisstiens tal i det kalenderår, hvor året begynder; se prisstien" / "number of the price path in the calendar year in which the year begins; see the path",
            "c": "valutakurs på datoen; ellers 1" / "rate of exchange at the date; else 1",
            "I0": "prisindeks i prisstiens prisår; ellers 1" / "price index in the year of the path's prices; else 1",
            "I1": "prisindeks ved prisniveauet; ellers 1" / "price index at the price level; else 1",
            "u": "omregning af enheder, ganges på" / "conversion of units, multiplied by",
            "v": "omregning af enheder, divideres med" / "conversion of units, divided by"
        from "2014/24/EU";
    "lcc.residual_straight_line": "Restværdi, lineær" / "Residual value, straight line"
        = "R = −K · m / L · (1 + w) · o"
        where
            "K": "den seneste anskaffelse, med prisudvikling" / "cost of the last purchase, with growth",
            "m": "måneder af levetiden, der er tilbage" / "months of the life that are left",
            "L": "levetid i måneder" / "life in months",
            "w": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1"
        from "HB135-2025";
    "lcc.residual_declared": "Restværdi, oplyst" / "Residual value, declared"
        = "R = −Π f · u / (Π d · v) · (1 + w) · o"
        where
            "f": "faktor" / "factor",
            "d": "divisor" / "divisor",
            "u": "omregning til grundenheder, tæller" / "conversion to base units, numerator",
            "v": "omregning til grundenheder, nævner" / "conversion to base units, denominator",
            "w": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "o": "vægt for den option, posten eller linjen hører til; ellers 1" / "weight of the option that the item or line belongs to; else 1";
    "lcc.line_undiscounted": "Omkostningslinje, ikke tilbagediskonteret" / "Cost line, undiscounted"
        = "U = Σ a(t) + R"
        where
            "a": "beløb, der forfalder i hvert år, uden restværdi; se linjerne år for år" / "amounts that fall due in each year, without the residual value; see the lines year by year",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount"
        from "HB135-2025";
    "lcc.line_present_value": "Omkostningslinje, nutidsværdi" / "Cost line, present value"
        = "PV = Σ a(t) · DF(t) + R · D"
        where
            "a": "beløb, der forfalder i hvert år, uden restværdi; se linjerne år for år" / "amounts that fall due in each year, without the residual value; see the lines year by year",
            "DF": "nutidsværdifaktor for hvert år; se tabellen over faktorer" / "present-value factor of each year; see the table of factors",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135-2025";
    "lcc.present_within_years": "Nutidsværdi af beløb, der forfalder inden for årene" / "Present value of amounts that fall due within the years"
        = "p(t) = Σ a · DF"
        where
            "a": "årets beløb, hver måned eller del af et år for sig; se linjerne år for år" / "amounts of the year, each month or part of a year on its own; see the lines year by year",
            "DF": "nutidsværdifaktor for hver måned, eller for den del af året, der tæller" / "present-value factor of each month, or of the part of the year that counts"
        from "HB135-2025";
    "lcc.share_present_value_within_years": "Parts andel af en omkostningslinje, nutidsværdi af beløb inden for årene" / "A party's part of a cost line, present value of amounts within the years"
        = "C = Σ p(t) · (1 + v) + R · D"
        where
            "p": "nutidsværdi af partens beløb i året, ekskl. moms og restværdi" / "present value of the party's amounts of the year, without tax and residual value",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135-2025";
    "lcc.share_undiscounted": "Parts andel af en omkostningslinje, ikke tilbagediskonteret" / "A party's part of a cost line, undiscounted"
        = "C = Σ a(t) · (1 + v) + R"
        where
            "a": "partens beløb i hvert år, ekskl. moms og restværdi" / "the party's amounts of each year, without tax and residual value",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount"
        from "HB135-2025";
    "lcc.share_present_value": "Parts andel af en omkostningslinje, nutidsværdi" / "A party's part of a cost line, present value"
        = "C = Σ a(t) · (1 + v) · DF(t) + R · D"
        where
            "a": "partens beløb i hvert år, ekskl. moms og restværdi" / "the party's amounts of each year, without tax and residual value",
            "v": "moms, der tæller med, som andel" / "value added tax that counts, as a fraction",
            "DF": "nutidsværdifaktor for hvert år; se tabellen over faktorer" / "present-value factor of each year; see the table of factors",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135-2025";
    "lcc.line_present_value_within_years": "Omkostningslinje, nutidsværdi af beløb, der forfalder inden for årene" / "Cost line, present value of amounts that fall due within the years"
        = "PV = Σ p(t) + R · D"
        where
            "p": "nutidsværdi af årets beløb, hver måned eller del af et år for sig; se linjerne år for år" / "present value of the amounts of a year, each month or part of a year on its own; see the lines year by year",
            "R": "restværdi ved periodens slutning, som negativt beløb" / "residual value at the end of the study, as a negative amount",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135-2025";
    "lcc.undiscounted": "Livscyklusomkostning, ikke tilbagediskonteret" / "Life-cycle cost, undiscounted"
        = "U = Σ U(l)"
        where
            "l": "de omkostningslinjer, der tæller med; se tabellen over linjer" / "the cost lines that count; see the table of lines"
        from "2014/24/EU";
    "lcc.present_value": "Livscyklusomkostning, nutidsværdi" / "Life-cycle cost, present value"
        = "PV = Σ PV(l)"
        where
            "l": "de omkostningslinjer, der tæller med; se tabellen over linjer" / "the cost lines that count; see the table of lines"
        from "HB135-2025";
    "lcc.annual_equivalent": "Livscyklusomkostning pr. år" / "Annual equivalent of the life-cycle cost"
        = "AE = PV / A"
        where
            "PV": "nutidsværdi" / "present value",
            "A": "summen af nutidsværdifaktorer for år 1 og frem" / "sum of the present-value factors of years 1 on"
        from "HB135-2025";
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
    "lcc.by_view": "Omkostning set fra en synsvinkel" / "Cost in a view"
        = "T = Σ C"
        where
            "C": "de beløb, synsvinklen tæller med" / "the amounts that the view counts";
    "lcc.by_party": "Omkostning hos en betaler eller deltager" / "Cost of a payer or participant"
        = "T = Σ C"
        where
            "C": "partens andel af omkostningslinjerne" / "the party's part of the cost lines";

    "lcc.party_by_year": "Omkostning hos en betaler eller deltager, år for år" / "Cost of a payer or participant by year"
        = "T(t) = Σ C(t)"
        where
            "C": "partens andel af omkostningslinjen" / "the party's part of the cost line";
    "lcc.by_year_undiscounted": "Årets omkostninger" / "Costs of the year"
        = "U(t) = Σ a(t) + R [t = n]"
        where
            "a": "linjernes beløb, uden restværdi; se linjerne år for år" / "amounts of the lines, without the residual value; see the lines year by year",
            "R": "restværdi ved periodens slutning, som negativt beløb; indgår i sidste år, n" / "residual value at the end of the study, as a negative amount; it is in the last year, n"
        from "HB135-2025";
    "lcc.by_year_present_value": "Nutidsværdi af årets omkostninger" / "Present value of the costs of the year"
        = "PV(t) = Σ p(t) + R · D [t = n]"
        where
            "p": "nutidsværdi af linjens beløb, uden restværdi: a(t) · DF(t), hvor linjen ikke har sin egen" / "present value of the line's amounts, without the residual value: a(t) · DF(t) where the line has none of its own",
            "R": "restværdi ved periodens slutning, som negativt beløb; indgår i sidste år, n" / "residual value at the end of the study, as a negative amount; it is in the last year, n",
            "D": "nutidsværdifaktor ved periodens slutning" / "present-value factor of the end of the study"
        from "HB135-2025";
    "lcc.budget_excluding_vat": "Budget ekskl. moms" / "Budget excluding VAT"
        = "B(t) = Σ a(t)"
        where
            "a": "beløb på linjen, der betales i året, ekskl. moms" / "amounts of the line that are paid in the year, without tax";
    "lcc.budget_including_vat": "Budget inkl. moms" / "Budget including VAT"
        = "T(t) = Σ a(t) · (1 + v)"
        where
            "a": "beløb på linjen, der betales i året, ekskl. moms" / "amounts of the line that are paid in the year, without tax",
            "v": "moms på linjen, som betaleren ikke kan fradrage, som andel" / "tax of the line that the payer cannot recover, as a fraction";
    "lcc.budget_inflated": "Budget i løbende priser" / "Budget in current prices"
        = "N(t) = T(t) · k · (1 + i)^t"
        where
            "T": "budget inkl. moms i faste priser" / "budget including VAT in constant prices",
            "k": "priserne på basisdatoen i forhold til prisniveauet" / "prices at the base date relative to the price level",
            "i": "forventet inflation pr. år, som andel" / "expected inflation per year, as a fraction";
    "lcc.budget_current": "Budget i løbende priser" / "Budget in current prices"
        = "N(t) = T(t)"
        where
            "T": "budget inkl. moms; beløbene er allerede i løbende priser" / "budget including VAT; the amounts are in current prices already";
};
