//! The documents' closed lists, as people read them.

use super::LabelEntry;

macro_rules! words {
    ( $( $key:literal: $da:literal / $en:literal; )+ ) => {
        &[ $( $crate::catalogue::LabelEntry {
            key: $key,
            text: $crate::catalogue::Text { da: $da, en: $en },
        }, )+ ]
    };
}

pub(super) use words;

pub(super) static WORDS: &[LabelEntry] = words! {
    "packaging_level.primary": "Primær (salgsemballage)" / "Primary (sales packaging)";
    "packaging_level.secondary": "Sekundær (multipakemballage)" / "Secondary (grouped packaging)";
    "packaging_level.tertiary": "Tertiær (transportemballage)" / "Tertiary (transport packaging)";
    "packaging_material.pet": "PET" / "PET";
    "packaging_material.pe": "PE" / "PE";
    "packaging_material.pp": "PP" / "PP";
    "packaging_material.ps": "PS" / "PS";
    "packaging_material.pvc": "PVC" / "PVC";
    "packaging_material.other_plastic": "Anden plast" / "Other plastic";
    "packaging_material.paper": "Papir og pap" / "Paper and cardboard";
    "packaging_material.fibre_composite": "Papirkomposit" / "Fibre composite";
    "packaging_material.glass": "Glas" / "Glass";
    "packaging_material.steel": "Stål" / "Steel";
    "packaging_material.aluminium": "Aluminium" / "Aluminium";
    "packaging_material.wood": "Træ" / "Wood";
    "packaging_material.other": "Andet materiale" / "Other material";
    "packaging_outcome.met": "Opfyldt" / "Met";
    "packaging_outcome.not_met": "Ikke opfyldt" / "Not met";
    "packaging_outcome.not_documented": "Ikke dokumenteret" / "Not documented";
    "packaging_total.mass": "Vægt i perioden" / "Mass over the study";
    "packaging_total.mass_per_functional_unit": "Vægt pr. funktionel enhed" / "Mass per functional unit";
    "packaging_total.recycled_share": "Genanvendt andel" / "Recycled share";
    "packaging_total.renewable_share": "Fornybar andel" / "Renewable share";

    "outcome.ranked": "Tilbuddene er rangordnet" / "The bids are ranked";
    "outcome.tied": "Delt førsteplads" / "First place shared";
    "outcome.open": "Afventer afklaring" / "Open questions";
    "outcome.no_admitted_bid": "Intet tilbud kan rangordnes" / "No bid can be ranked";

    "standing.ranked": "Rangordnet" / "Ranked";
    "standing.admitted": "Kan rangordnes, når alt er afklaret" / "Can be ranked once questions are resolved";
    "standing.incomplete": "Afventer beslutning eller bedømmelse" / "Waits for a decision or an assessment";
    "standing.non_compliant": "Ukonditionsmæssigt" / "Does not comply";
    "standing.below_threshold": "Under en offentliggjort pointgrænse" / "Below a published threshold";
    "standing.not_shortlisted": "Gik ikke videre efter udvælgelsen" / "Did not go on after the shortlist";
    "standing.excluded": "Udelukket" / "Excluded";

    "reason_code.price_missing": "Pris mangler" / "Price missing";
    "reason_code.value_missing": "Værdi mangler" / "Value missing";
    "reason_code.pack_size_missing": "Pakningsstørrelse mangler eller er ikke større end nul" / "Pack size missing or not above zero";
    "reason_code.options_not_offered": "Der er tilbudt færre optioner, end der skal tælle" / "Fewer options are offered than are to count";
    "reason_code.price_not_allowed": "Pris på nul eller negativ pris er ikke tilladt her" / "A zero or negative price is not allowed here";
    "reason_code.value_out_of_bounds": "Værdi uden for de offentliggjorte grænser" / "Value beyond the published bounds";
    "reason_code.value_not_usable": "Værdi, der ikke kan regnes med (levetid skal være hele år, antal brug et helt tal, prisudvikling en andel mellem −1 og 1)" / "Value that cannot be calculated with (a life is whole years, rated uses are whole, growth is a fraction between −1 and 1)";
    "reason_code.value_refuted": "Dokumentationen modsiger en oplyst værdi" / "The evidence contradicts a declared value";
    "reason_code.requirement_unanswered": "Mindstekrav er ikke besvaret" / "Minimum requirement not answered";
    "reason_code.requirement_not_met": "Mindstekrav er ikke opfyldt" / "Minimum requirement not met";
    "reason_code.packaging_not_documented": "Det, der måles på emballagen, er ikke dokumenteret" / "What is measured of the packaging is not documented";
    "reason_code.packaging_criterion_not_met": "Et krav til emballagen er ikke opfyldt" / "A requirement for the packaging is not met";
    "reason_code.packaging_criterion_not_documented": "Et krav til emballagen er ikke dokumenteret" / "A requirement for the packaging is not documented";
    "reason_code.packaging_not_usable": "Tal for emballagen, der ikke kan regnes med (vægt og indhold skal være over nul, andele mellem 0 og 1, antal omløb et helt tal på mindst 2)" / "Number of the packaging that cannot be calculated with (masses and contents are above zero, shares from 0 to 1, rotations whole and at least 2)";
    "reason_code.packaging_contradicts": "Emballagen modsiger sig selv: posten er angivet uden emballage på et niveau, hvor tilbuddet også oplyser emballage" / "The packaging contradicts itself: the item is said to have none on a level on which the bid also states some";
    "reason_code.packaging_level_not_asked": "Emballage på et niveau, som udbuddet ikke beder om" / "Packaging of a level that the procurement does not ask for";
    "reason_code.packaging_property_contradicts": "En oplysning om emballagen modsiger dens materiale eller en anden oplysning" / "What is said of the packaging contradicts its material or something else that is said";
    "reason_code.exemption_does_not_fit": "En undtagelse er påberåbt, men passer ikke til det, emballagen ellers er oplyst at være" / "An exemption is claimed that does not fit what else is said of the packaging";
    "reason_code.fee_material_not_in_tariff": "Taksten for producentansvar har intet gebyr for emballagens materiale" / "The producer responsibility tariff has no fee for the material of the packaging";
    "reason_code.fee_grade_not_in_tariff": "Taksten for producentansvar har intet gebyr for emballagens klasse" / "The producer responsibility tariff has no fee for the grade of the packaging";
    "reason_code.product_system_missing": "Tilbuddet siger ikke, hvilket produktsystem det gælder" / "The bid does not say which product system it offers";
    "reason_code.above_ceiling": "Pris over det fastsatte loft" / "Price above the ceiling";
    "reason_code.reservation_untreated": "Der er ikke taget stilling til et forbehold" / "A reservation waits for a decision";
    "reason_code.reservation_disqualifies": "Et forbehold gør tilbuddet ukonditionsmæssigt" / "A reservation keeps the bid from being considered";
    "reason_code.too_many_lots": "Tilbudsgiveren byder på flere delaftaler end tilladt" / "The bidder bids for more lots than allowed";
    "reason_code.too_many_solutions": "Tilbudsgiveren har afgivet flere tilbud på delaftalen end tilladt" / "The bidder makes more bids for the lot than allowed";
    "reason_code.variant_not_authorised": "Alternative tilbud er ikke tilladt" / "Variants are not authorised";
    "reason_code.main_bid_missing": "Det alternative tilbud kræver et hovedtilbud, og det mangler eller er ikke konditionsmæssigt, hvor det kræves" / "The variant needs a main bid, which is missing, or does not comply where it has to";
    "reason_code.assessment_missing": "Bedømmelse mangler" / "Assessment missing";
    "reason_code.evaluator_missing": "En bedømmer, der har givet andre tilbud point, har hverken givet point her eller undladt at bedømme" / "An evaluator who gave other bids points has neither given any here nor abstained";
    "reason_code.below_minimum_points": "Færre point end kriteriets minimum" / "Fewer points than the criterion's minimum";
    "reason_code.below_minimum_total": "Færre point end det samlede minimum" / "Fewer points than the minimum in total";
    "reason_code.not_shortlisted": "Færre point end de tilbud, der går videre, eller lige så mange uden plads til alle" / "Fewer points than the bids that go on, or as many without room for all";
    "reason_code.not_a_supplier": "Tilbudsgiveren er ikke leverandør på rammeaftalen" / "The bidder is no supplier under the framework";
    "reason_code.excluded_by_decision": "Udelukket ved beslutning" / "Excluded by decision";
    "reason_code.non_compliant_by_decision": "Fundet ukonditionsmæssigt ved beslutning" / "Found not to comply by decision";

    "flag_code.unverified_values": "Oplyste værdier, som ingen har verificeret, tæller med" / "Declared values count that nobody has verified";
    "flag_code.adverse_value_used": "En offentliggjort ugunstig værdi er brugt for en manglende værdi" / "A published adverse value stands for a missing one";
    "flag_code.value_corrected": "En værdi er rettet ved beslutning" / "A value was corrected by a decision";
    "flag_code.clarification_received": "Tilbudsgiveren har præciseret tilbuddet; det ændrer ikke noget" / "A clarification from the bidder was received; it changes nothing";
    "flag_code.missing_value_resolved": "En manglende værdi er afklaret ved beslutning" / "A missing value was resolved by a decision";
    "flag_code.reservation_priced": "Et forbehold er prissat, og prisen er lagt til" / "A reservation was priced, and its price is added";
    "flag_code.reservation_accepted": "Et forbehold er accepteret og ændrer ikke noget" / "A reservation was accepted and changes nothing";
    "flag_code.draft_assessment": "En foreløbig bedømmelse tæller ikke med" / "A draft assessment does not count";
    "flag_code.item_outside_cost": "En post på tilbudslisten indgår ikke i nogen omkostningslinje, der måles" / "An item of the price schedule stands in no cost line that is measured";
    "flag_code.assumed_value": "En værdi bygger på en antagelse" / "A value rests on an assumption";
    "flag_code.scales_differ": "Kriterier, der vægtes sammen, kan give forskelligt højeste pointtal og vejer derfor ikke, som vægtene siger" / "Criteria that are weighted together can give different most points, so they do not weigh as their weights say";
    "flag_code.capital_charge_discounted": "En kalkulatorisk rente indgår i en omkostning, der tilbagediskonteres; forrentningen tæller dermed to gange" / "An imputed capital charge is in a cost that is discounted, so the return on capital counts twice";
    "flag_code.producer_fee_twice": "Et bidrag til producentansvar tæller både for sig og i en pris, der allerede indeholder det" / "A producer responsibility fee counts both by itself and in a price that contains it";
    "flag_code.emissions_scored_twice": "Udledningen giver point to gange: i kg i ét kriterium og i penge i et andet" / "Emissions give points twice: as kilograms in one criterion and as money in another";
    "flag_code.co2_twice": "CO₂ tæller to gange: som omkostning for sig og som afgift i en pris" / "CO₂ counts twice: as a cost of its own and as a tax in a price";
    "flag_code.three_decimals": "Skrevet med punktum og tre decimaler, som også kan læses som tusinder; talt som decimaler" / "Written with a point and three decimals, which can be read as thousands; counted as decimals";
    "flag_code.capped_range": "Et loft kan give forskellige målte værdier samme point" / "A cap can give different measures the same points";
    "flag_code.not_calculable": "Værdier og omkostninger kan ikke beregnes og er udeladt" / "Measures and costs cannot be calculated and are left out";
    "flag_code.admitted_by_decision": "Tilbuddet deltager efter en beslutning, selv om det ikke opfylder" / "The bid takes part by a decision although it does not meet";
    "flag_code.decision_unused": "En beslutning ændrer ikke noget" / "A decision changes nothing";

    "flag_code.explanation_required": "Tilbuddet er så lavt, at tilbudsgiveren efter de offentliggjorte regler skal bedes om en forklaring; tilbuddet er ikke udelukket" / "The bid is so low that, by the published tests, the bidder has to be asked to explain it; the bid is not excluded";

    "low_bid.below_mean_of_others": "Under gennemsnittet af de andre tilbud" / "Below the mean of the other bids";
    "low_bid.below_mean": "Under gennemsnittet af tilbuddene" / "Below the mean of the bids";
    "low_bid.below_median": "Under medianen af tilbuddene" / "Below the median of the bids";
    "low_bid.below_next": "Under det næstlaveste tilbud" / "Below the next lowest bid";
    "low_bid.below_amount": "Under et offentliggjort beløb" / "Below a published amount";
    "low_bid.spain_rglcap_85": "Spanien, RGLCAP artikel 85" / "Spain, RGLCAP Article 85";

    "still_tied.all_advance": "alle lige tilbud går videre" / "all equal bids go on";
    "still_tied.none_advances": "ingen af de lige tilbud går videre" / "none of the equal bids goes on";

    "reservation_treatment.untreated": "Afventer beslutning" / "Waits for a decision";
    "reservation_treatment.priced": "Prissat" / "Priced";
    "reservation_treatment.disqualifies": "Tilbuddet tages ikke i betragtning" / "The bid is not considered";
    "reservation_treatment.accepted": "Accepteret uden virkning" / "Accepted without effect";

    "link_outcome.pass": "Opfyldt" / "Met";
    "link_outcome.fail": "Ikke opfyldt" / "Not met";
    "link_outcome.missing": "Ikke dokumenteret" / "Not proven";

    "link_finding.declared": "erklæret af tilbudsgiveren" / "declared by the bidder";
    "link_finding.certified": "gyldigt certifikat" / "valid certificate";
    "link_finding.audited": "gyldig audit" / "valid audit";
    "link_finding.found_met": "fundet opfyldt ved beslutning" / "found to be met by decision";
    "link_finding.denied": "tilbudsgiveren oplyser, at det ikke er opfyldt" / "the bidder says that it is not met";
    "link_finding.expired": "dokumentationen er udløbet" / "the proof has expired";
    "link_finding.not_proven": "oplyst, men uden dokumentation, der accepteres" / "stated, but without a proof that is accepted";
    "link_finding.unanswered": "ikke besvaret" / "not answered";

    "advantage.winner": "Vinderen" / "The winner";
    "advantage.bid": "Det andet tilbud" / "The other bid";
    "advantage.neither": "Ingen af dem" / "Neither";

    "step.missing_quality": "Manglende kvalitet" / "Missing quality";
    "step.share_added": "Tillæg i procent af prisen" / "Percentage added to the price";
    "step.amount_added": "Tillæg for manglende kvalitet" / "Added for missing quality";
    "step.coefficient": "Koefficient for egenskaber" / "Coefficient of features";
    "step.amount_taken_off": "Fradrag for egenskaber" / "Taken off for features";
    "step.costs": "Omkostninger" / "Costs";

    "part.price": "Pris" / "Price";
    "part.missing_quality": "Tillæg for manglende kvalitet" / "Added for missing quality";
    "part.features": "Fradrag for egenskaber" / "Taken off for features";
    "part.costs": "Omkostninger" / "Costs";

    "decision_kind.admitted": "Tilbuddet deltager, selv om det ikke opfylder alt" / "The bid takes part although it does not meet everything";
    "decision_kind.excluded": "Tilbuddet er udelukket" / "The bid is excluded";
    "decision_kind.non_compliant": "Tilbuddet er ukonditionsmæssigt" / "The bid does not comply";

    "decision_kind.reservation_priced": "Forbeholdet om {term} er prissat til {price}" / "The reservation about {term} was priced at {price}";
    "decision_kind.reservation_disqualifies": "Tilbuddet tages ikke i betragtning på grund af forbeholdet om {term}" / "The bid is not considered because of the reservation about {term}";
    "decision_kind.reservation_accepted": "Forbeholdet om {term} er accepteret uden virkning" / "The reservation about {term} was accepted without effect";

    "correction_kind.reassessed": "Ny bedømmelse" / "Assessed anew";
    "correction_kind.corrected": "Rettet ved beslutning" / "Corrected by decision";
    "correction_kind.resolved": "Afklaret ved beslutning" / "Resolved by decision";

    "phase.acquisition": "Anskaffelse" / "Acquisition";
    "phase.use": "Brug" / "Use";
    "phase.maintenance": "Vedligeholdelse" / "Maintenance";
    "phase.end_of_life": "Endt levetid" / "End of life";
    "phase.externality": "Eksternaliteter" / "Externalities";

    "borne_by.authority": "Ordregiver" / "Contracting authority";
    "borne_by.other_users": "Andre brugere" / "Other users";
    "borne_by.externality": "Ingen i penge (eksternalitet)" / "Nobody in money (externality)";

    "counts_in.award": "I tildelingen" / "In the award";
    "counts_in.analysis": "Kun i analysen" / "In the analysis alone";

    "service.year_of_purchase": "Tages i brug i købsåret" / "Serves from the year of purchase";
    "service.following_year": "Tages i brug året efter købet" / "Serves from the following year";

    "criterion_kind.price": "Pris" / "Price";
    "criterion_kind.cost": "Omkostning" / "Cost";
    "criterion_kind.quality": "Kvalitet" / "Quality";

    "cost_total.undiscounted": "Sum af beløb, som de forfalder" / "Sum of the amounts as they fall due";
    "cost_total.present_value": "Nutidsværdi" / "Present value";
    "cost_total.annual_equivalent": "Årlig omkostning" / "Annual equivalent";
    "cost_total.per_functional_unit": "Pr. funktionel enhed" / "Per functional unit";

    "aggregation.single": "Én endelig bedømmelse" / "One final assessment";
    "aggregation.mean": "Gennemsnit" / "Mean";
    "aggregation.weighted_mean": "Vægtet gennemsnit" / "Weighted mean";

    "combination.weighted": "Point vægtes" / "Points are weighted";
    "combination.added": "Point lægges sammen" / "Points are added";

    "weighting.stated": "Vægt" / "Weight";
    "weighting.points": "Point" / "Points";
    "weighting.swing": "Point for springet fra dårligst til bedst" / "Points for the swing from worst to best";
    "weighting.smart": "Betydning i forhold til det mindst vigtige" / "Importance relative to the least important";
    "weighting.rank_order_centroid": "Nummer i rækkefølgen" / "Rank";

    "below_zero.allowed": "Point må være negative" / "Points may be negative";
    "below_zero.zero": "Negative point sættes til nul" / "Negative points become zero";

    "single_bid.scored": "Et enkelt tilbud får point" / "A single bid is scored";
    "single_bid.unscored": "Et enkelt tilbud får ikke point" / "A single bid is not scored";

    "reference_set.admitted_bids": "Tilbud, der kan rangordnes" / "Bids that can be ranked";
    "reference_set.received_bids": "Alle modtagne tilbud" / "All bids received";

    "origin.buyer": "Ordregiver" / "Buyer";
    "origin.bidder": "Tilbudsgiver" / "Bidder";
    "origin.assessor_measured": "Målt af en bedømmer" / "Measured by an assessor";
    "origin.derived": "Afledt" / "Derived";

    "scope.lot": "Delaftalen" / "The lot";
    "scope.site": "Hvert sted" / "Each site";
    "scope.bid": "Hvert tilbud" / "Each bid";

    "packs.none": "Pris pr. enhed" / "Price per unit";
    "packs.shared": "Pakningens pris deles på enhederne" / "The pack's price is shared over its units";
    "packs.whole": "Der købes hele pakninger" / "Whole packs are bought";

    "counting.undiscounted": "Enheder tælles, som de er" / "Units are counted as they are";
    "counting.discounted": "Enheder tilbagediskonteres" / "Units are discounted";

    "price_basis.real": "Faste priser" / "Constant prices (real)";
    "price_basis.nominal": "Løbende priser" / "Current prices (nominal)";

    "timing.start_of_year": "Ved årets begyndelse" / "At the start of the year";
    "timing.mid_year": "Midt i året" / "In the middle of the year";
    "timing.end_of_year": "Ved årets slutning" / "At the end of the year";

    "partial_years.prorated": "Efter antal måneder" / "By its months";
    "partial_years.whole": "Som et helt år" / "As a whole year";

    "compounding.yearly_equivalent": "Tolv måneder giver årets rente" / "Twelve months make the rate of the year";
    "compounding.twelfth": "En tolvtedel af årets rente" / "A twelfth of the rate of the year";

    "day_count.30/360": "Måneder på 30 dage, år på 360 (30/360)" / "Months of 30 days, years of 360 (30/360)";
    "day_count.30E/360": "Måneder på 30 dage, år på 360; den 31. tæller altid som den 30. (30E/360)" / "Months of 30 days, years of 360; the 31st always counts as the 30th (30E/360)";
    "day_count.act/360": "Faktiske dage, år på 360 (act/360)" / "Days as they are, years of 360 (act/360)";
    "day_count.act/365F": "Faktiske dage, år på 365 (act/365F)" / "Days as they are, years of 365 (act/365F)";
    "day_count.act/act ISDA": "Faktiske dage, år på 365 eller i skudår 366 (act/act ISDA)" / "Days as they are, years of 365 or in leap years 366 (act/act ISDA)";

    "rate_chain.chained": "Kædet" / "Chained";
    "rate_chain.spot": "Hvert års egen sats" / "Each year's own rate";

    "vat_stated.excluding": "Ekskl. moms" / "Excluding VAT";
    "vat_stated.including": "Inkl. moms" / "Including VAT";

    "vat_evaluated.excluding": "Moms tæller ikke med" / "VAT does not count";
    "vat_evaluated.including_unrecoverable": "Moms, der ikke kan fradrages, tæller med" / "VAT that cannot be recovered counts";

    "verification.declared": "Oplyst" / "Declared";
    "verification.verified": "Verificeret" / "Verified";
    "verification.refuted": "Afkræftet" / "Refuted";

    "assessment_status.draft": "Foreløbig" / "Draft";
    "assessment_status.final": "Endelig" / "Final";

    "rounding_mode.half_even": "Nærmeste; halve til nærmeste lige ciffer" / "Nearest; a half to the even digit";
    "rounding_mode.half_up": "Nærmeste; en halv væk fra nul" / "Nearest; a half away from zero";
    "rounding_mode.half_down": "Nærmeste; en halv mod nul" / "Nearest; a half towards zero";
    "rounding_mode.down": "Mod nul" / "Towards zero";
    "rounding_mode.up": "Væk fra nul" / "Away from zero";

    "method.weighted_points": "Flest point vinder" / "Most points win";
    "method.evaluation_price": "Laveste evalueringspris vinder" / "Lowest evaluation price wins";
    "method.lowest_price": "Laveste pris vinder blandt tilbud, der når mindstekravene til kvaliteten" / "Lowest price wins among the bids whose quality reaches the thresholds";
    "method.price_per_quality": "Mest kvalitet i forhold til prisen vinder" / "Most quality for the money wins";
    "method.quality_percent": "Laveste pris vinder efter tillæg for manglende kvalitet" / "Lowest price wins, raised for missing quality";
    "method.feature_coefficient": "Laveste pris vinder efter deling med koefficienten for egenskaber og tillæg af livscyklusomkostninger" / "Lowest price wins, divided by the coefficient of features, with life-cycle costs added";

    "rule.without_shortlist": "Samme regel uden udvælgelse" / "The same rule without a shortlist";
    "method.without_shortlist": "Samme metode uden udvælgelse" / "The same method without a shortlist";
    "method.without_corridor": "Samme metode uden korridor" / "The same method without a corridor";
    "rule.ratio_to_lowest": "Forholdsmæssig ud fra den laveste værdi" / "Ratio to the lowest";
    "rule.linear_slope": "Lineær fra den laveste" / "Linear slope from the lowest";
    "rule.ratio_to_highest": "Forholdsmæssig ud fra den højeste værdi" / "Ratio to the highest";
    "rule.power_ratio": "Potens af forholdet til den laveste" / "Power of the ratio to the lowest";
    "rule.log_ratio": "Logaritmisk fra den laveste" / "Logarithmic from the lowest";
    "rule.slope_by_bids": "Lineær fra den laveste, hældning efter tilbuddene" / "Linear from the lowest, slope by the bids";
    "rule.mean_based": "Lineær omkring gennemsnittet" / "Linear about the mean";
    "rule.rebate_ratio": "Forholdsmæssig ud fra den største rabat" / "Ratio to the greatest rebate";
    "rule.bilinear": "To linjer, der mødes ved den gennemsnitlige rabat" / "Two lines that meet at the mean rebate";
    "rule.graduated": "To linjer, der mødes lidt over medianen" / "Two lines that meet a little above the median";
    "rule.distance_table": "Trin efter afstanden til den laveste" / "Steps of the distance above the lowest";
    "rule.linear_min_max": "Lineær mellem laveste og højeste" / "Linear between lowest and highest";
    "rule.linear_to_highest": "Lineær fra laveste til højeste, som er bedst" / "Linear from the lowest to the highest, which is best";
    "rule.fixed_range": "Lineær mellem offentliggjorte værdier" / "Linear between published values";
    "rule.table": "Offentliggjorte trin" / "Published steps";
    "rule.as_measured": "Den målte værdi selv" / "The measured value itself";
    "rule.money_per_unit": "Beløb pr. enhed" / "Money for each unit";

    "measure.offered_price": "Tilbudspris" / "Offered price";
    "measure.life_cycle_cost": "Livscyklusomkostning" / "Life-cycle cost";
    "measure.panel_points": "Bedømmelsesudvalgets point" / "The panel's points";
    "measure.declared_value": "Oplyst eller målt værdi" / "Declared or measured value";

    "allocation_outcome.allocated": "Delaftalerne er fordelt" / "The lots are allocated";
    "allocation_outcome.tied": "Delt plads; ikke fordelt" / "A place is shared; not allocated";
    "allocation_outcome.open": "Afventer afklaring" / "Open questions";
    "limit_rule.bidder_preference": "Den, der er først i flere delaftaler, beholder dem, den helst vil have; de andre går til det næste tilbud." / "Whoever is first in more lots keeps those that it wants most; the others go to the next bid.";
    "limit_rule.lot_order": "Delaftalerne tildeles i den offentliggjorte rækkefølge, hver til det første tilbud, hvis tilbudsgiver stadig kan vinde en delaftale." / "The lots are awarded in the published order, each to the first bid whose bidder may still win a lot.";
    "limit_rule.largest_loss": "Den delaftale tildeles først, hvor det næste tilbud er det største tab; derefter regnes tabene igen blandt dem, der stadig kan vinde." / "The lot is awarded first whose runner-up would be the greatest loss; then losses are taken anew among those who may still win.";
    "limit_rule.least_total_cost": "Delaftalerne tildeles, så de tilsammen koster mindst." / "The lots are awarded so that all of them together cost least.";
    "compared_by.offered_price": "tilbudspris" / "offered price";
    "compared_by.total": "delaftalernes samlede resultat" / "the totals of the lots";
    "combined_comparison.least_total": "Der sammenlignes efter summen af de beløb, som delaftalerne tildeles efter; den mindste vinder." / "The sums of the amounts by which the lots are awarded are compared; the least wins.";
    "combined_comparison.most_points": "Der sammenlignes efter summen af delaftalernes point, hver ganget med delaftalens vægt; de fleste vinder." / "The sums of the points of the lots, each times the weight of its lot, are compared; the most win.";
    "combined_standing.wins": "Vinder" / "Wins";
    "combined_standing.loses": "Vinder ikke" / "Does not win";
    "combined_standing.not_admitted": "Kan ikke deltage i alle sine delaftaler" / "Not admitted in all of its lots";
    "combined_standing.nothing_to_compare": "Deltager ikke, da en delaftale ikke har en særskilt vinder" / "Takes no part, since a lot has no separate winner";
    "combined_standing.undecided": "Ikke afgjort" / "Not decided";
    "equal_combined.separate_bids": "Står de lige, vinder de særskilte tilbud." / "Where they are equal, the separate bids win.";
    "equal_combined.combined_bid": "Står de lige, vinder det samlede tilbud." / "Where they are equal, the combined bid wins.";
    "no_separate_winner.may_win": "Et samlet tilbud kan vinde en delaftale, som ellers ingen vinder." / "A combined bid may win a lot that nobody wins otherwise.";
    "no_separate_winner.takes_no_part": "Et samlet tilbud deltager kun, når hver af dets delaftaler har en særskilt vinder." / "A combined bid takes part only where each of its lots has a separate winner.";
    "cut_off_tie.more_suppliers": "Alle, der deler den sidste plads, bliver leverandører." / "All that share the last place become suppliers.";
    "cut_off_tie.fewer_suppliers": "Ingen af dem, der deler den sidste plads, bliver leverandør." / "None of those that share the last place becomes a supplier.";
    "cut_off_tie.undecided": "De offentliggjorte regler afgør ikke, hvem af dem der bliver leverandør." / "The published rules do not decide which of them becomes a supplier.";
    "step_kind.awarded": "Tildelt" / "Awarded";
    "step_kind.released": "Givet videre" / "Released";
    "step_kind.limit_lifted": "Grænsen fraveget" / "Limit lifted";
    "step_kind.no_winner": "Ikke tildelt" / "Awarded to nobody";
    "joint_bids.as_one_bidder": "Et konsortium tæller som én tilbudsgiver" / "A consortium counts as one bidder";
    "joint_bids.each_partner": "Et konsortiums delaftaler tæller for hver deltager" / "The lots of a consortium count for each partner";
    "no_other_bid.no_winner": "En delaftale, som ingen flere kan vinde, tildeles ikke" / "A lot that nobody is left for is awarded to nobody";
    "no_other_bid.limit_lifted": "Grænsen gælder ikke for en delaftale, som ingen flere kan vinde" / "The limit does not hold for a lot that nobody is left for";

    "tie_break.lowest_price": "laveste tilbudspris" / "lowest offered price";
    "tie_break.most_points": "flest point i" / "most points in";
    "tie_break.most_quality": "flest kvalitetspoint" / "most points of quality";
    "tie_break.lowest_measure": "laveste målte værdi i" / "lowest measured value in";
    "tie_break.lot_drawn": "lodtrækning" / "a lot drawn";

    "thing.item": "varen" / "the item";
    "thing.parameter": "parameteren" / "the parameter";
    "thing.requirement": "kravet" / "the requirement";
    "thing.cost_line": "omkostningslinjen" / "the cost line";
    "thing.carbon_line": "klimalinjen" / "the carbon line";
    "thing.outcome_line": "udbyttelinjen" / "the outcome line";
    "thing.option_group": "optionsgruppen" / "the option group";
    "thing.criterion": "kriteriet" / "the criterion";
    "thing.packaging_criterion": "emballagekriteriet" / "the criterion for packaging";
    "thing.index_series": "indekset" / "the index";
    "thing.price_clause": "prisreguleringen" / "the price clause";
    "unit.points": "point" / "point";
    "unit.point": "point" / "point";
    "unit.quality_points": "kvalitetspoint" / "point of quality";
    "unit.decimal": "decimal" / "decimal";
    "unit.use": "anvendelse" / "use";
    "unit.uses": "anvendelse" / "use";
    "unit.procedure": "procedure" / "procedure";
    "unit.examination": "undersøgelse" / "examination";
    "unit.unit": "enhed" / "unit";
    "unit.period": "periode" / "period";
    "units.points": "point" / "points";
    "units.point": "point" / "points";
    "units.quality_points": "kvalitetspoint" / "points of quality";
    "units.decimal": "decimaler" / "decimals";
    "units.use": "anvendelser" / "uses";
    "units.uses": "anvendelser" / "uses";
    "units.procedure": "procedurer" / "procedures";
    "units.examination": "undersøgelser" / "examinations";
    "units.anvendelse": "anvendelser" / "anvendelser";
    "units.undersøgelse": "undersøgelser" / "undersøgelser";
    "units.unit": "enheder" / "units";
    "units.period": "perioder" / "periods";
    "unit.year": "år" / "year";
    "unit.month": "måned" / "month";
    "unit.day": "dag" / "day";
    "unit.hour": "time" / "hour";
    "unit.piece": "stk." / "piece";
    "units.year": "år" / "years";
    "units.month": "måneder" / "months";
    "units.day": "dage" / "days";
    "units.hour": "timer" / "hours";
    "units.piece": "stk." / "pieces";
    "unit.m3": "m³" / "m³";
    "unit.kgCO2e": "kg CO₂e" / "kg CO₂e";
    "unit.CO2e": "CO₂e" / "CO₂e";
    "unit.gCO2e": "g CO₂e" / "g CO₂e";
    "unit.tCO2e": "t CO₂e" / "t CO₂e";
    "claim.within": "Inden for klausulen" / "Within the clause";
    "claim.exceeds": "Mere, end klausulen tillader" / "More than the clause allows";
    "claim.not_due": "Prisen kan ikke reguleres på dette tidspunkt" / "No adjustment is due at this time";
    "claim.cannot_be_judged": "Kan ikke vurderes: dokumentation mangler" / "Cannot be judged: evidence is missing";
    "adjustment.adjusted": "Reguleret" / "Adjusted";
    "adjustment.below_trigger": "Under tærsklen; prisen står" / "Below the trigger; the price stands";
    "adjustment.not_lowered": "Sættes ikke ned; prisen står" / "Not lowered; the price stands";
    "limit.cap": "Loft for én regulering" / "Cap of one adjustment";
    "limit.floor": "Bund for én regulering" / "Floor of one adjustment";
    "limit.total_cap": "Loft for alle reguleringer" / "Cap of all adjustments";
    "limit.total_floor": "Bund for alle reguleringer" / "Floor of all adjustments";
    "footing.foots": "Tabellen stemmer" / "The table adds up";
    "footing.does_not_foot": "Tabellen stemmer ikke" / "The table does not add up";

    "payback.at_once": "Straks: der lægges aldrig penge ud" / "At once: no money is ever laid out";
    "payback.paid_back": "Tjent ind" / "Paid back";
    "payback.undone": "Tjent ind, men tabt igen" / "Paid back, but lost again";
    "payback.never": "Aldrig i perioden" / "Never within the study";
    "verdict.trade_off": "Koster mere at anskaffe og sparer i drift: forholdstallet viser, hvor meget" / "Asks for more and saves in operation: the ratio says how much";
    "verdict.dominates": "Bedre på begge dele: et forholdstal er ikke nødvendigt" / "Better on both: no ratio is needed";
    "verdict.is_dominated": "Dårligere på begge dele: et forholdstal er ikke nødvendigt" / "Worse on both: no ratio is needed";
    "verdict.undefined": "Billigere at anskaffe og dyrere i drift: et forholdstal ville vildlede; se nettobesparelsen" / "Asks for less and costs more in operation: a ratio would mislead; go by the net savings";
    "verdict.equal": "Koster det samme" / "Costs the same";
    "reading.only_rate": "Én intern rente" / "One internal rate";
    "reading.only_not_negative": "Flere interne renter, hvoraf én ikke er negativ" / "Several internal rates, one of them not negative";
    "reading.ambiguous": "Flere interne renter, så ingen af dem siger noget; se nettobesparelsen" / "Several internal rates, so none of them says anything; go by the net savings";
    "reading.touches": "Nettonutidsværdien skifter ikke fortegn, så renten siger ikke noget" / "The net present value does not change its sign, so the rate says nothing";
    "reading.none": "Ingen intern rente" / "No internal rate";
    "no_adjusted_rate.rate_differs_between_years": "Ingen: diskonteringsrenten skifter mellem årene" / "None: the discount rate differs between years";
    "no_adjusted_rate.partial_years": "Ingen: perioden slutter ikke med et helt år" / "None: the study does not end with a whole year";
    "balance.nobody_loses": "Ingen taber" / "Nobody loses";
    "balance.gains_cover_losses": "Gevinsterne dækker tabene" / "Gains cover the losses";
    "balance.losses_exceed_gains": "Tabene er større end gevinsterne" / "Losses exceed the gains";
    "balance.nothing_changes": "Ingen forskel" / "Nothing changes";

    "not_awarded.open": "Tilbuddene er ikke rangordnet: åbne spørgsmål skal afklares, før der er en tildeling, som noget kunne ændre." / "The bids are not ranked: questions have to be resolved before there is an award that anything could change.";
    "not_awarded.no_admitted_bid": "Intet tilbud kan rangordnes, så der er ingen tildeling, som noget kunne ændre." / "No bid can be ranked, so there is no award that anything could change.";
    "not_awarded.tied": "Førstepladsen er delt, så der er endnu ingen tildeling, som noget kunne ændre." / "The first place is shared, so there is no award yet that anything could change.";
    "not_awarded.single_bid": "Kun ét tilbud kan rangordnes, så intet andet kunne vinde." / "Only one bid can be ranked, so no other could win.";
    "not_awarded.several_solutions": "Rammeaftalen har flere leverandører, og en tilbudsgiver har flere tilbud, hvoraf kun det bedste tæller; hvad der ville ændre tildelingen, regnes ikke." / "The framework has several suppliers, and a bidder has several bids, of which only the best counts; what would change the award is not worked out.";
    "not_awarded.lot_limits": "Delaftalerne er ikke fordelt, eller denne er ikke tildelt nogen, så der er ingen tildeling, som noget kunne ændre." / "The lots are not allocated, or this one is awarded to nobody, so there is no award that anything could change.";
    "not_awarded.cut_off_tied": "Den sidste plads i rammeaftalen er delt, og ingen af dem, der deler den, har den, så der er endnu ingen tildeling, som noget kunne ændre." / "The last place in the framework is shared, and none of those that share it has it, so there is no award yet that anything could change.";
    "not_awarded.room_for_all": "Alle tilbud, der kan rangordnes, bliver leverandører, så intet andet kunne komme med." / "Every bid that can be ranked becomes a supplier, so no other could.";
    "not_awarded.too_many": "Der er flere tilbud og kriterier, end der kan sammenlignes indbyrdes." / "There are more bids and criteria than can be compared with each other.";
    "not_examined.combined_bids": "Der kan bydes på flere delaftaler samlet, så hvem der vinder, afhænger af tallene i dem alle. Derfor er alle delaftaler tildelt igen uden hvert tilbud, men hvilke priser, point og vægte der ville ændre tildelingen, er ikke undersøgt." / "Several lots may be offered together, so who wins depends on the numbers in all of them. All lots are therefore awarded again without each bid, but which prices, points and weights would change the award is not examined.";
    "weights_told.told": "Hvilke vægte der ville ændre tildelingen, står nedenfor." / "Which weights would change the award stands below.";
    "weights_told.no_weights": "Metoden har ingen vægte, der kunne være andre." / "The method has no weights that could be others.";
    "weights_told.not_followed": "Hvilke vægte der ville ændre tildelingen, regnes ikke, hvor tilbud inden for et spænd regnes for lige gode, eller hvor afrundede vægtede point eller en grænse for de samlede point afgør, hvem der går videre eller sammenlignes med, eller hvor en tilbudsgiver kun kan vinde et begrænset antal delaftaler, og der er mange af dem, eller point eller totaler afrundes." / "Which weights would change the award is not worked out where bids within a corridor count as equally good, or where rounded weighted points or a threshold of totals decide who goes on or is compared with, or where a bidder may win only so many lots and these are many, or points or totals are rounded.";
    "weights_told.not_known": "Hvilke vægte der ville ændre tildelingen, kan ikke regnes nøjagtigt: tallene er for forskellige i størrelse." / "Which weights would change the award cannot be worked out exactly: the numbers differ too much in size.";
};
