// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * What bids of several lots are compared by.
 */
export type ComparedBy = "offered_price" | "total";
/**
 * A decimal, to 12 decimals.
 */
export type Decimal = string;
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * Whose lots count against a limit where partners bid jointly.
 */
export type JointBids = "as_one_bidder" | "each_partner";
/**
 * What happens to a lot whose bidders have all won as many lots as they may.
 */
export type NoOtherBid = "no_winner" | "limit_lifted";
/**
 * How an allocation of the lots ended.
 */
export type AllocationOutcome = "allocated" | "tied" | "open";
/**
 * What a step of an allocation does to a lot.
 */
export type StepKind = "awarded" | "released" | "limit_lifted" | "no_winner";
/**
 * Who wins where a combined bid is worth exactly as much as the separate ones.
 */
export type EqualCombined = "separate_bids" | "combined_bid";
/**
 * How a combined bid fared.
 */
export type CombinedStanding = "wins" | "loses" | "not_admitted" | "nothing_to_compare" | "undecided";
/**
 * What becomes of a combined bid for a lot that the separate bids leave without a winner.
 */
export type NoSeparateWinner = "may_win" | "takes_no_part";
/**
 * The stage of life that an emission belongs to (ISO 14067).
 */
export type Stage =
  "raw_materials" | "production" | "distribution" | "use" | "reprocessing" | "maintenance" | "end_of_life";
/**
 * Whether the biogenic carbon of a product footprint counts what the product has taken up.
 */
export type BiogenicUptake = "excluded" | "included";
/**
 * The global warming potentials that other gases were turned into carbon dioxide with.
 */
export type GwpSet = "ar4" | "ar5" | "ar6" | "not_stated";
/**
 * The standard that a product footprint was made by.
 */
export type FootprintStandard = "iso_14067" | "ghg_protocol" | "pef" | "en_15804" | "pas_2050" | "other";
/**
 * What the data of a product footprint are rated by.
 */
export type DataRating = "technological" | "geographical" | "temporal";
/**
 * The phase of life a cost belongs to (Directive 2014/24/EU Art. 68).
 */
export type Phase = "acquisition" | "use" | "maintenance" | "end_of_life" | "externality";
/**
 * Who bears a cost in the sense of Directive 2014/24/EU Art. 68.
 */
export type BorneBy = "authority" | "other_users" | "externality";
/**
 * The grade by which a fee is modulated.
 */
export type FeeGrade = "green" | "yellow" | "red";
/**
 * What a component of the packaging is mostly made of.
 */
export type PackagingMaterial =
  | "pet"
  | "pe"
  | "pp"
  | "ps"
  | "pvc"
  | "other_plastic"
  | "paper"
  | "fibre_composite"
  | "glass"
  | "steel"
  | "aluminium"
  | "wood"
  | "other";
/**
 * By which rule an option counts.
 */
export type OptionRuleUsed = "cheapest" | "dearest" | "at_most" | "at_least";
/**
 * Which effect is better.
 */
export type BetterEffect = "higher" | "lower";
/**
 * What a component of the packaging is for (Regulation (EU) 2025/40 Art. 3).
 */
export type PackagingLevel = "primary" | "secondary" | "tertiary";
/**
 * The categories of plastic packaging, each with a least share of recycled material (Art. 7).
 */
export type PlasticCategory = "contact_sensitive_pet" | "contact_sensitive_other" | "beverage_bottle" | "other";
/**
 * A ground on which Regulation (EU) 2025/40 exempts a component of the packaging.
 */
export type PackagingExemption =
  | "medicine_immediate"
  | "medical_device"
  | "in_vitro_diagnostic"
  | "medicine_outer"
  | "special_food"
  | "dangerous_goods"
  | "natural_material"
  | "compostable"
  | "medicine_manufacture"
  | "food_safety"
  | "small_part"
  | "reuse_system";
/**
 * How recyclable packaging is (Regulation (EU) 2025/40, Annex II, Table 3).
 */
export type RecyclabilityGrade = "a" | "b" | "c" | "below_c";
/**
 * What a component is found to be under a rule.
 */
export type PpwrOutcome = "met" | "not_met" | "not_documented" | "exempt";
/**
 * A rule of Regulation (EU) 2025/40 that a component is held against.
 */
export type PpwrRule = "recyclability" | "recycled_content" | "empty_space";
/**
 * Whether a criterion for packaging is met.
 */
export type PackagingOutcome = "met" | "not_met" | "not_documented";
/**
 * What a line is for.
 */
export type ReuseLineKind = "item" | "resource" | "infection";
/**
 * Something a reader of the evaluation should know.
 */
export type FlagCode =
  | "unverified_values"
  | "adverse_value_used"
  | "value_corrected"
  | "missing_value_resolved"
  | "clarification_received"
  | "reservation_priced"
  | "reservation_accepted"
  | "draft_assessment"
  | "item_outside_cost"
  | "assumed_value"
  | "capped_range"
  | "scales_differ"
  | "capital_charge_discounted"
  | "producer_fee_twice"
  | "co2_twice"
  | "emissions_scored_twice"
  | "gwp_sets_differ"
  | "three_decimals"
  | "not_calculable"
  | "admitted_by_decision"
  | "explanation_required"
  | "footprint_expired"
  | "footprint_quality_below"
  | "footprint_boundaries_differ"
  | "footprint_units_differ"
  | "footprint_gwp_sets_differ"
  | "footprint_biogenic_differs"
  | "footprint_standards_differ"
  | "footprint_beside_lines"
  | "decision_unused"
  | "ppwr_not_met"
  | "ppwr_not_documented"
  | "ppwr_exempt";
/**
 * Why a bid stands where it stands.
 */
export type ReasonCode =
  | "price_missing"
  | "value_missing"
  | "pack_size_missing"
  | "options_not_offered"
  | "price_not_allowed"
  | "value_out_of_bounds"
  | "value_not_usable"
  | "value_refuted"
  | "requirement_unanswered"
  | "requirement_not_met"
  | "packaging_not_documented"
  | "packaging_criterion_not_met"
  | "packaging_criterion_not_documented"
  | "footprint_stage_missing"
  | "footprint_gwp_not_accepted"
  | "footprint_not_divisible"
  | "nothing_emitted"
  | "packaging_not_usable"
  | "packaging_contradicts"
  | "packaging_level_not_asked"
  | "exemption_does_not_fit"
  | "packaging_property_contradicts"
  | "fee_material_not_in_tariff"
  | "fee_grade_not_in_tariff"
  | "footprint_not_usable"
  | "footprint_unit_does_not_fit"
  | "footprint_stage_not_asked"
  | "footprint_stage_twice"
  | "footprint_period_reversed"
  | "product_system_missing"
  | "above_ceiling"
  | "reservation_untreated"
  | "reservation_disqualifies"
  | "too_many_lots"
  | "too_many_solutions"
  | "variant_not_authorised"
  | "main_bid_missing"
  | "assessment_missing"
  | "evaluator_missing"
  | "below_minimum_points"
  | "below_minimum_total"
  | "not_shortlisted"
  | "not_a_supplier"
  | "excluded_by_decision"
  | "non_compliant_by_decision";
/**
 * Whether a link meets a requirement.
 */
export type LinkOutcome = "pass" | "fail" | "missing";
/**
 * What the outcome of a link rests on.
 */
export type LinkFinding =
  "declared" | "certified" | "audited" | "found_met" | "denied" | "expired" | "not_proven" | "unanswered";
/**
 * What was made of a reservation.
 */
export type ReservationTreatment = "untreated" | "priced" | "disqualifies" | "accepted";
/**
 * Where a bid stands in a lot.
 */
export type Standing =
  "ranked" | "admitted" | "incomplete" | "non_compliant" | "below_threshold" | "not_shortlisted" | "excluded";
/**
 * The kind of an award criterion (eForms BT-539).
 */
export type CriterionKind = "price" | "cost" | "quality";
/**
 * How a stepped rate builds a year's factor.
 */
export type RateChain = "chained" | "spot";
/**
 * Whether amounts and rates are in constant or in current prices.
 */
export type PriceBasis = "real" | "nominal";
/**
 * How the time between two dates is counted in years.
 */
export type DayCount = "30/360" | "30E/360" | "act/360" | "act/365F" | "act/act ISDA";
/**
 * How a rate per year becomes a rate per month.
 */
export type Compounding = "yearly_equivalent" | "twelfth";
/**
 * What a year counts that lies only partly within the study, or partly before the purchase serves.
 */
export type PartialYears = "prorated" | "whole";
/**
 * When in its year an amount falls due.
 */
export type Timing = "start_of_year" | "mid_year" | "end_of_year";
/**
 * What the factors of a set are multiplied by.
 */
export type FactorKind = "physical" | "spend_based";
/**
 * What happens where the last place in a framework is shared by more bids than there is room for.
 */
export type CutOffTie = "more_suppliers" | "fewer_suppliers" | "undecided";
/**
 * How the evaluation of a lot ended.
 */
export type Outcome = "ranked" | "tied" | "open" | "no_admitted_bid";
/**
 * What happens at the cut-off of a shortlist to bids that are still tied.
 */
export type StillTied = "all_advance" | "none_advances";

/**
 * The result of a procurement.
 */
export interface Evaluation {
  /**
   * Who wins which lot, where a bidder may not win all of them; of the separate bids, where lots may also be
   * offered together.
   */
  allocation?: Allocation | null;
  /**
   * The assessments, with the SHA-256 of each.
   */
  assessments: DocumentReference[];
  /**
   * The bids.
   */
  bids: BidReference[];
  /**
   * The bids for several lots together beside the best separate award.
   */
  combined_bids?: CombinedAward | null;
  /**
   * How many decimals a number has, half to even, when something is decided by it or it is reported.
   */
  decision_decimals: number;
  /**
   * The decisions, with the SHA-256 of each.
   */
  decisions: DocumentReference[];
  /**
   * What made it.
   */
  engine: Engine;
  /**
   * The lots, each ranked alone.
   */
  lots: LotEvaluation[];
  /**
   * The procurement.
   */
  procurement: ProcurementReference;
  /**
   * Whether confidential values, and what would reveal them, are withheld.
   */
  redacted: boolean;
  /**
   * Version of this document's schema.
   */
  schema_version: string;
}
/**
 * The lots by the published limit on how many of them a bidder may win.
 */
export interface Allocation {
  /**
   * What the rule compares bids by.
   */
  by?: ComparedBy | null;
  /**
   * What the limit costs, by what the lots can be added up by, over those that have a winner with and
   * without it.
   */
  costs: LimitCost[];
  /**
   * Whose lots count where partners bid jointly.
   */
  joint_bids: JointBids;
  /**
   * The lots, in the order of the procurement.
   */
  lots: LotAllocated[];
  /**
   * How many lots a bidder may win.
   */
  most_won: number;
  /**
   * What happens to a lot for which nobody is left.
   */
  no_other_bid: NoOtherBid;
  /**
   * How it ended.
   */
  outcome: AllocationOutcome;
  /**
   * Which lots a bidder wins that is first in more: `bidder_preference`, `lot_order`, `largest_loss` or
   * `least_total_cost`.
   */
  rule: string;
  /**
   * How the rule went, step by step.
   */
  steps: AllocationStep[];
  /**
   * The bids between which the published rules do not decide.
   */
  tie?: AllocationTie | null;
}
/**
 * What the limit costs, added up over the lots.
 */
export interface LimitCost {
  /**
   * What is added up.
   */
  by: ComparedBy;
  /**
   * How much more is paid, or how many points are lost.
   */
  cost: Explained;
  /**
   * The sum of those who would win without the limit.
   */
  first: Explained;
  /**
   * The sum of the winners.
   */
  winner: Explained;
}
/**
 * A number with its derivation.
 */
export interface Explained {
  /**
   * How it was made; `null` where it is withheld as confidential.
   */
  derivation?: Derivation | null;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * The number; `null` where it is withheld as confidential, and where its field says so.
   */
  value?: Decimal | null;
}
/**
 * How a number was made.
 */
export interface Derivation {
  /**
   * The formula's identifier in the catalogue of formulas.
   */
  formula: string;
  /**
   * Its inputs.
   */
  inputs: Term[];
  /**
   * What the formula gives where that is below zero and the procurement makes it zero.
   */
  raised_from?: Decimal | null;
  /**
   * How the procurement rounds, where it does at this stage.
   */
  rounded?: Rounded | null;
}
/**
 * One input of a formula.
 */
export interface Term {
  /**
   * What it stands for: a parameter's, item's, line's or criterion's name, where there is one.
   */
  name?: string | null;
  /**
   * Its source.
   */
  source?: string | null;
  /**
   * The symbol in the formula's text.
   */
  symbol: string;
  /**
   * Its unit.
   */
  unit?: string | null;
  /**
   * Its value; left out where it is a series that stands elsewhere in the evaluation.
   */
  value?: Decimal | null;
}
/**
 * A declared rounding, and what it was applied to.
 */
export interface Rounded {
  /**
   * How many decimals are kept.
   */
  decimals: number;
  /**
   * The number before.
   */
  from: Decimal;
  /**
   * What happens to the digits that are cut off.
   */
  mode: RoundingMode;
}
/**
 * A lot, without the limit and with it.
 */
export interface LotAllocated {
  /**
   * Who would win it without the limit; none where nobody is first alone.
   */
  first?: string | null;
  /**
   * The lot.
   */
  lot: string;
  /**
   * How much more the winner asks than the first, where they differ and there is a price schedule.
   */
  price_difference?: Explained | null;
  /**
   * How much worse the total of the winner is, in points or money, where they differ.
   */
  total_difference?: Explained | null;
  /**
   * Who wins it; none where nobody does, or where that is not decided.
   */
  winner?: string | null;
}
/**
 * A step of the allocation.
 */
export interface AllocationStep {
  /**
   * The bid that it happens to.
   */
  bid?: string | null;
  /**
   * What happens to it.
   */
  kind: StepKind;
  /**
   * How much worse a runner-up is; none where there is none.
   */
  loss?: Explained | null;
  /**
   * The lot.
   */
  lot: string;
  /**
   * Bids with a better place, or with the same, that do not win the lot.
   */
  passed_over: string[];
  /**
   * The first other bid that could have won it at this step, where the rule goes by the loss; all that
   * share its place, by their identifiers.
   */
  runners_up: string[];
}
/**
 * Bids of a lot between which the published rules do not decide.
 */
export interface AllocationTie {
  /**
   * The bids.
   */
  bids: string[];
  /**
   * The lot.
   */
  lot: string;
}
/**
 * An assessment or decision an evaluation rests on.
 */
export interface DocumentReference {
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
}
/**
 * A bid an evaluation rests on.
 */
export interface BidReference {
  /**
   * The bidder's name.
   */
  bidder: string;
  /**
   * The bidder's identifier.
   */
  bidder_id: string;
  /**
   * The bid's identifier.
   */
  id: string;
  /**
   * The revision.
   */
  revision: number;
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
}
/**
 * The award of lots that may be offered together.
 */
export interface CombinedAward {
  /**
   * What the award amounts to over the same lots.
   */
  award?: Explained | null;
  /**
   * What is compared: `least_total` or `most_points`.
   */
  comparison: string;
  /**
   * Who wins where separate bids and combined ones are equal.
   */
  equal: EqualCombined;
  /**
   * What is saved, or how many points more.
   */
  gain?: Explained | null;
  /**
   * The groups of lots.
   */
  groups: GroupCompared[];
  /**
   * The lots of the groups, and where a bidder may win only so many lots all of them, in the order of
   * the procurement.
   */
  lots: LotCompared[];
  /**
   * What becomes of a combined bid where a lot has no separate winner.
   */
  no_separate_winner: NoSeparateWinner;
  /**
   * How it ended.
   */
  outcome: AllocationOutcome;
  /**
   * What the best separate award amounts to over the lots that have a winner in it and in the award.
   */
  separate?: Explained | null;
  /**
   * The bids between which the published rules do not decide, by their identifiers.
   */
  tie?: AllocationTie | null;
}
/**
 * A group of lots, and who offers it.
 */
export interface GroupCompared {
  /**
   * The bids that offer them together, by their identifiers.
   */
  bids: CombinedBid[];
  /**
   * The group.
   */
  id: string;
  /**
   * Its lots.
   */
  lots: string[];
  /**
   * What the winners of the best separate award amount to; none where a lot has none.
   */
  separate?: Explained | null;
}
/**
 * A bid for a group of lots.
 */
export interface CombinedBid {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What it is better by than the best separate award of its lots; below zero where it is worse.
   */
  gain?: Explained | null;
  /**
   * How it fared.
   */
  standing: CombinedStanding;
  /**
   * What it amounts to over the lots.
   */
  total?: Explained | null;
}
/**
 * A lot, by separate bids alone and with combined ones.
 */
export interface LotCompared {
  /**
   * The combined bid that wins it.
   */
  combined?: string | null;
  /**
   * The lot.
   */
  lot: string;
  /**
   * Who wins it in the best separate award; several, by their identifiers, where they share the first place.
   */
  separate: string[];
}
/**
 * What made an evaluation.
 */
export interface Engine {
  /**
   * `wholelife`.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * The result of a lot.
 */
export interface LotEvaluation {
  /**
   * Current practice, outside the competition.
   */
  alternative?: AlternativeEvaluation | null;
  /**
   * The bids that the lot is awarded to, where it does not simply go to the first place: a bidder may not
   * win every lot, a combined bid wins it, or there are several suppliers; empty where it goes to nobody, or where that is not
   * decided.
   */
  awarded?: string[] | null;
  /**
   * Every bid for the lot, in the order given.
   */
  bids: BidEvaluation[];
  /**
   * Every bid for the lot together with others, measured by the same criteria; none has a place, and
   * `admitted` are those that are compared over all their lots.
   */
  combined: BidEvaluation[];
  /**
   * Which quotients count as good as the best, where the method says so.
   */
  corridor?: CorridorUsed | null;
  /**
   * The criteria.
   */
  criteria: CriterionUsed[];
  /**
   * How years were made comparable.
   */
  discounting: DiscountingUsed;
  /**
   * The sets of emission factors that carbon lines of the lot use.
   */
  factor_sets: FactorSetUsed[];
  /**
   * What a reader should know of the lot, whoever bids.
   */
  flags: Flag[];
  /**
   * The framework, where it is concluded with several suppliers.
   */
  framework?: FrameworkAward | null;
  /**
   * The lot's identifier.
   */
  id: string;
  /**
   * The award method: `weighted_points`, `evaluation_price`, `lowest_price`, `price_per_quality`,
   * `quality_percent` or `feature_coefficient`.
   */
  method: string;
  /**
   * How it ended.
   */
  outcome: Outcome;
  /**
   * How the evaluators of each criterion stand to each other, where several gave points; it decides nothing.
   */
  panels: PanelAgreement[];
  /**
   * The prices at which cost lines of the lot count emissions as money.
   */
  price_paths: PricePathUsed[];
  /**
   * What a use of each bid's product system takes by the uses of a year, where the lot asks for figures of it.
   */
  product_curves?: ProductCurves | null;
  /**
   * The ranked bids, the best first; bids that share a place stand together.
   */
  ranking: Place[];
  /**
   * Which bids went on to the comparison, where a shortlist is declared.
   */
  shortlist?: ShortlistUsed | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * The framework among whose suppliers the lot is a mini-competition.
   */
  under_framework?: UnderFrameworkUsed | null;
}
/**
 * Current practice, evaluated but never ranked.
 */
export interface AlternativeEvaluation {
  /**
   * What it emits over its life, where carbon lines are declared.
   */
  carbon?: CarbonReport | null;
  /**
   * What it costs over its life.
   */
  costs?: CostReport | null;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * What each item of the schedule amounts to.
   */
  items: ItemPrice[];
  /**
   * What the schedule amounts to.
   */
  offered_price?: Explained | null;
  /**
   * The options that published rules decide about, in the order of the procurement.
   */
  options: OptionDecided[];
  /**
   * What patients get, by outcome line, where the lot has some.
   */
  outcomes: LineOutcomes[];
  /**
   * What its packaging weighs, where that is said.
   */
  packaging?: PackagingReport | null;
  /**
   * The product system that it offers; withheld with its costs or emissions.
   */
  product_system?: ProductOffered | null;
  /**
   * The discount on the whole schedule, as a fraction of it, where there is one.
   */
  schedule_discount?: Explained | null;
  /**
   * What is done today.
   */
  title: string;
}
/**
 * What a bid emits over its life.
 */
export interface CarbonReport {
  /**
   * Biogenic carbon over the study, told apart; left out where no line is of it.
   */
  biogenic?: Explained | null;
  /**
   * By stage of life, without biogenic carbon; only stages with such lines or footprints.
   */
  by_stage: StageCarbon[];
  /**
   * What is emitted in year 0, 1, 2 …, without biogenic carbon.
   */
  by_year: Series;
  /**
   * Product footprints that stand in place of lines, by the parts that they state.
   */
  footprints: FootprintCarbon[];
  /**
   * What the emissions rest on, where the lot asks for product footprints or a criterion measures how much is documented; left out where nothing is emitted.
   */
  grounds?: CarbonGrounds | null;
  /**
   * By carbon line.
   */
  lines: LineCarbon[];
  /**
   * The carbon lines that they stand in place of, which do not count.
   */
  replaced: string[];
  /**
   * The totals, without biogenic carbon.
   */
  totals: CarbonTotals;
}
/**
 * What a stage emits.
 */
export interface StageCarbon {
  /**
   * The stage.
   */
  stage: Stage;
  /**
   * The sum over the study.
   */
  total: Explained;
  /**
   * The stages that a product footprint states together with it, so that they cannot be told apart.
   */
  with: Stage[];
}
/**
 * A number for each year, with the derivation of all of them.
 */
export interface Series {
  /**
   * How they were made; `null` where they are withheld as confidential.
   */
  derivation?: Derivation | null;
  /**
   * Their unit.
   */
  unit: string;
  /**
   * The numbers of year 0, 1, 2 …; `null` where they are withheld as confidential.
   */
  values?: Decimal[] | null;
}
/**
 * What a part of a product footprint emits.
 */
export interface FootprintCarbon {
  /**
   * Whether it is its biogenic carbon.
   */
  biogenic: boolean;
  /**
   * Whether its biogenic carbon counts what was taken up.
   */
  biogenic_uptake: BiogenicUptake;
  /**
   * What is emitted in year 0, 1, 2 …
   */
  by_year: Series;
  /**
   * Where it holds.
   */
  geography?: string | null;
  /**
   * The global warming potentials that the footprint counts with.
   */
  gwp_set: GwpSet;
  /**
   * The item.
   */
  item: string;
  /**
   * The share of primary data in it, as a fraction.
   */
  primary_share?: Decimal | null;
  /**
   * The stages of life that the part covers.
   */
  stages: Stage[];
  /**
   * The standard that it was made by.
   */
  standard: FootprintStandard;
  /**
   * How many units are bought in year 0, 1, 2 …, with the weights of the year and of the option.
   */
  times: Series;
  /**
   * The sum over the years.
   */
  total: Explained;
  /**
   * The last day on which it is valid.
   */
  valid_until?: string | null;
  /**
   * Who has verified it.
   */
  verified_by?: string | null;
  /**
   * Whether who has verified it and its share of primary data are withheld, because it is confidential.
   */
  withheld?: boolean | null;
}
/**
 * What emissions rest on, without biogenic carbon: shares, of which four add up to 1.
 */
export interface CarbonGrounds {
  /**
   * Carbon lines that multiply factors of published sets.
   */
  factor_sets: Explained;
  /**
   * Of all the emissions, what rests on primary data of product footprints.
   */
  primary_data: Explained;
  /**
   * How good the data of the product footprints are, from 1, the best, to 5.
   */
  ratings: RatingMean[];
  /**
   * By set of factors; a line with factors of two sets rests on both.
   */
  sets: SetGround[];
  /**
   * What the shares are taken of: every emission by its size, also one that is taken off.
   */
  size: Explained;
  /**
   * Carbon lines without such a factor: numbers of the bid or of the procurement.
   */
  stated: Explained;
  /**
   * Product footprints that nobody has verified.
   */
  unverified_footprints: Explained;
  /**
   * Product footprints that somebody has verified.
   */
  verified_footprints: Explained;
}
/**
 * A rating of the data of product footprints, weighted by what they emit.
 */
export interface RatingMean {
  /**
   * The mean, of the footprints that state it.
   */
  mean: Explained;
  /**
   * What is rated.
   */
  rating: DataRating;
}
/**
 * What rests on a set of emission factors.
 */
export interface SetGround {
  /**
   * Where the factors hold that are used.
   */
  areas: string[];
  /**
   * The set.
   */
  set: string;
  /**
   * Its share.
   */
  share: Explained;
  /**
   * The year that it was published for.
   */
  year: number;
}
/**
 * What a carbon line emits.
 */
export interface LineCarbon {
  /**
   * Whether it is biogenic carbon.
   */
  biogenic: boolean;
  /**
   * What is emitted in year 0, 1, 2 …
   */
  by_year: Series;
  /**
   * The item of the schedule that the line follows.
   */
  item?: string | null;
  /**
   * The line.
   */
  line: string;
  /**
   * Its stage of life.
   */
  stage: Stage;
  /**
   * How often its activity happens in year 0, 1, 2 …: units bought, or the part of the year, with the weight of the year.
   */
  times: Series;
  /**
   * What emits.
   */
  title: string;
  /**
   * The sum over the years.
   */
  total: Explained;
}
/**
 * The totals of the emissions; never discounted.
 */
export interface CarbonTotals {
  /**
   * Per functional unit, which is never discounted here.
   */
  per_functional_unit?: Explained | null;
  /**
   * A year of the study, on average.
   */
  per_year: Explained;
  /**
   * The sum over the study.
   */
  total: Explained;
}
/**
 * What a bid costs over its life.
 */
export interface CostReport {
  /**
   * What each payer has to budget in each year, with value added tax.
   */
  budget: Budget[];
  /**
   * By participant; what arises at no participant is left out.
   */
  by_participant: PartyCost[];
  /**
   * By payer.
   */
  by_payer: PartyCost[];
  /**
   * By phase of life; only phases with lines.
   */
  by_phase: PhaseCost[];
  /**
   * By year; year 0 is the base date.
   */
  by_year: YearCosts;
  /**
   * By cost line.
   */
  lines: LineCost[];
  /**
   * The totals.
   */
  totals: CostTotals;
}
/**
 * What a payer has to budget: cashable amounts only.
 */
export interface Budget {
  /**
   * Without value added tax, in the document's price basis; year 0, 1, 2 …
   */
  excluding_vat: Series;
  /**
   * With the value added tax that the payer cannot recover, in the document's price basis.
   */
  including_vat: Series;
  /**
   * The same in current prices; left out where prices are real and no inflation is declared.
   */
  nominal_including_vat?: Series | null;
  /**
   * The participant, where the cost arises at one.
   */
  participant?: string | null;
  /**
   * The payer.
   */
  payer: string;
}
/**
 * What a payer or participant bears.
 */
export interface PartyCost {
  /**
   * What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study.
   */
  by_year: Series;
  /**
   * The payer or participant.
   */
  party: string;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
}
/**
 * What a phase costs.
 */
export interface PhaseCost {
  /**
   * The phase.
   */
  phase: Phase;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
}
/**
 * What the years cost.
 */
export interface YearCosts {
  /**
   * Its present value.
   */
  present_value: Series;
  /**
   * What falls due in year 0, 1, 2 …, the last year less what is left at the end of the study.
   */
  undiscounted: Series;
}
/**
 * What a cost line costs.
 */
export interface LineCost {
  /**
   * The amount of one payment before growth, with its factors; none for a line from the schedule, whose item has prices of its own.
   */
  amount?: Explained | null;
  /**
   * Who bears it.
   */
  borne_by: BorneBy;
  /**
   * What falls due in year 0, 1, 2 …, with growth and with the tax that counts, the last year less
   * what is left at the end of the study.
   */
  by_year: Series;
  /**
   * Whether money leaves an account.
   */
  cashable: boolean;
  /**
   * What a line of emissions values in each year, and at which price.
   */
  emissions?: EmissionsValued | null;
  /**
   * Each growth of the line: what an amount at base prices is multiplied by.
   */
  growth: Series[];
  /**
   * The item of the schedule that the line follows.
   */
  item?: string | null;
  /**
   * The line.
   */
  line: string;
  /**
   * Its phase of life.
   */
  phase: Phase;
  /**
   * The present value of what falls due in year 0, 1, 2 …, for a line whose amounts fall due by the
   * month or only while the purchase serves; without what is left at the end of the study.
   */
  present_by_year?: Series | null;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * What each component of the packaging pays over the study on a line that is a producer fee, before the
   * growth of the line and tax; left out where costs or a component are withheld as confidential.
   */
  producer_fee?: ProducerFeeAnswer | null;
  /**
   * What is left at the end of the study, as a negative amount, with the tax that counts.
   */
  residual?: Explained | null;
  /**
   * Who pays the line, at which participants, and how much of it.
   */
  shares: LineShare[];
  /**
   * What is paid.
   */
  title: string;
  /**
   * The sum over the years.
   */
  undiscounted: Explained;
}
/**
 * What a cost line of emissions values.
 */
export interface EmissionsValued {
  /**
   * What is emitted in year 0, 1, 2 …
   */
  emitted: Series;
  /**
   * The price of a tonne in year 0, 1, 2 …, in the money of the procurement.
   */
  price: Series;
  /**
   * The price path.
   */
  price_path: string;
}
/**
 * What producer responsibility costs.
 */
export interface ProducerFeeAnswer {
  /**
   * Each component.
   */
  components: ComponentFee[];
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * What the tariff is.
   */
  tariff: string;
  /**
   * The sum.
   */
  total: Explained;
}
/**
 * The fee of a component.
 */
export interface ComponentFee {
  /**
   * Whether that is less than nothing, as where red pays more than green costs.
   */
  below_zero: boolean;
  /**
   * Whether the grade is documented; otherwise it pays as red.
   */
  documented: boolean;
  /**
   * The fee of all of it.
   */
  fee: Explained;
  /**
   * The grade that it pays by.
   */
  grade: FeeGrade;
  /**
   * The component.
   */
  id: string;
  /**
   * What it is made of.
   */
  material: PackagingMaterial;
  /**
   * The fee of a kilogram.
   */
  per_kilogram: Explained;
  /**
   * The red mass of the scheme for each of its green mass, where the tariff pays back by it.
   */
  red_per_green?: Decimal | null;
}
/**
 * The part of a cost line that one payer bears at one participant.
 */
export interface LineShare {
  /**
   * The participant, where the cost arises at one.
   */
  participant?: string | null;
  /**
   * The payer.
   */
  payer: string;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum over the years.
   */
  undiscounted: Explained;
}
/**
 * The totals of the life-cycle cost.
 */
export interface CostTotals {
  /**
   * The present value spread evenly over the years.
   */
  annual_equivalent: Explained;
  /**
   * The present value per functional unit.
   */
  per_functional_unit?: Explained | null;
  /**
   * The sum of the present values.
   */
  present_value: Explained;
  /**
   * The sum of the amounts as they fall due.
   */
  undiscounted: Explained;
}
/**
 * What an item of the schedule amounts to.
 */
export interface ItemPrice {
  /**
   * Its quantities at the bid's price over the study, with the tax that counts; neither growth nor discounting.
   */
  amount: Explained;
  /**
   * Whether it counts in the offered price; an option may be priced and not counted.
   */
  counts: boolean;
  /**
   * The item.
   */
  item: string;
  /**
   * How much is bought at the price of each tier; left out where one price holds for every quantity.
   */
  tiers: TierBought[];
}
/**
 * A tier of the prices of an item, and how much is bought at its price.
 */
export interface TierBought {
  /**
   * The quantity from which its price holds.
   */
  from: Decimal;
  /**
   * The price that is stated for it, before any discount; `null` where it is withheld as confidential.
   */
  price?: Decimal | null;
  /**
   * The units bought at the price over the study; those of extensions with the weight of their years.
   */
  quantity: Decimal;
}
/**
 * An option of a bid that a published rule decides about.
 */
export interface OptionDecided {
  /**
   * The bound of the published condition, in the same unit.
   */
  bound?: Decimal | null;
  /**
   * Whether it counts.
   */
  counts: boolean;
  /**
   * What decides: what it costs, or the value of a parameter; none where it is not offered.
   */
  decided_by?: Explained | null;
  /**
   * The group that it is chosen from.
   */
  group?: string | null;
  /**
   * Whether it is offered: an option that is not is not chosen from.
   */
  offered: boolean;
  /**
   * The option.
   */
  option: string;
  /**
   * The rule.
   */
  rule: OptionRuleUsed;
  /**
   * The options of its group that cost the same, where that leaves it to the order of the procurement which of them counts.
   */
  tied_with: string[];
  /**
   * What it is.
   */
  title: string;
}
/**
 * What an outcome line comes to.
 */
export interface LineOutcomes {
  /**
   * Which is better.
   */
  better: BetterEffect;
  /**
   * What is given in year 0, 1, 2 …
   */
  by_year: Series;
  /**
   * The sum over the years at the line's own discount rate; `null` where it is not discounted.
   */
  discounted?: Explained | null;
  /**
   * The line.
   */
  line: string;
  /**
   * What is counted.
   */
  title: string;
  /**
   * The sum over the years.
   */
  undiscounted: Explained;
}
/**
 * The packaging of a bid over the study. A total that needs a number nobody has documented is left out, and
 * so is every total where nothing is said of an item that is asked for.
 */
export interface PackagingReport {
  /**
   * What weighs what, by what it is for.
   */
  by_level: PackagingOfLevel[];
  /**
   * What weighs what, by what it is made of; empty where a component is withheld as confidential.
   */
  by_material: PackagingOfMaterial[];
  /**
   * Its components, as far as their items count.
   */
  components: PackagingComponentUsed[];
  /**
   * Whether it meets the set of criteria that the lot names.
   */
  criteria?: PackagingCriteriaUsed | null;
  /**
   * What all of it weighs.
   */
  mass?: Explained | null;
  /**
   * What it weighs per functional unit, where the lot has one; units are not discounted.
   */
  per_functional_unit?: Explained | null;
  /**
   * The share of its mass that is recycled.
   */
  recycled_share?: Explained | null;
  /**
   * The share of its mass from renewable sources.
   */
  renewable_share?: Explained | null;
  /**
   * The items and levels that are asked for and of which nothing is said; empty where a component is
   * withheld as confidential.
   */
  unsaid: PackagingUnsaid[];
}
/**
 * The packaging of a level.
 */
export interface PackagingOfLevel {
  /**
   * The level.
   */
  level: PackagingLevel;
  /**
   * What all of it weighs.
   */
  mass?: Explained | null;
  /**
   * What it weighs per functional unit.
   */
  per_functional_unit?: Explained | null;
}
/**
 * The packaging of a material.
 */
export interface PackagingOfMaterial {
  /**
   * What all of it weighs.
   */
  mass?: Explained | null;
  /**
   * The material.
   */
  material: PackagingMaterial;
  /**
   * What it weighs per functional unit.
   */
  per_functional_unit?: Explained | null;
}
/**
 * A component of the packaging.
 */
export interface PackagingComponentUsed {
  /**
   * The year from which it may no longer be placed on the market as it is documented, at the earliest
   * (Art. 6 and 7); left out where none is known.
   */
  barred_from?: number | null;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * The item that it packs.
   */
  item: string;
  /**
   * What it is for.
   */
  level: PackagingLevel;
  /**
   * What all of it weighs over the study; left out where what one weighs is not documented.
   */
  mass?: Explained | null;
  /**
   * What it is made of; `null` where that is withheld as confidential.
   */
  material?: PackagingMaterial | null;
  /**
   * What Regulation (EU) 2025/40 says of it within the deliveries, where the lot asks; empty where a
   * component of the bid is withheld as confidential.
   */
  ppwr: PpwrFinding[];
  /**
   * What it is; `null` where that is withheld as confidential.
   */
  title?: string | null;
}
/**
 * What a rule of Regulation (EU) 2025/40 says of a component, from a year within the deliveries on.
 */
export interface PpwrFinding {
  /**
   * Where it stands: the threshold, or the exemption.
   */
  articles: string[];
  /**
   * The bound as a fraction, where it is documented which one holds.
   */
  bound?: Decimal | null;
  /**
   * The category of plastic packaging, where it is documented.
   */
  category?: PlasticCategory | null;
  /**
   * The grounds on which it is exempt.
   */
  exemptions: PackagingExemption[];
  /**
   * The year from whose 1 January it holds at the earliest; acts that are still to come may move it.
   */
  from: number;
  /**
   * The grade that the component has.
   */
  grade?: RecyclabilityGrade | null;
  /**
   * The grade that is asked for.
   */
  least_grade?: RecyclabilityGrade | null;
  /**
   * What it says of the component.
   */
  outcome: PpwrOutcome;
  /**
   * The rule.
   */
  rule: PpwrRule;
  /**
   * What the bid says, as a fraction.
   */
  stated?: Decimal | null;
}
/**
 * A set of criteria for packaging, and whether a bid meets them.
 */
export interface PackagingCriteriaUsed {
  /**
   * The set.
   */
  id: string;
  /**
   * Each criterion, in the order of the set.
   */
  results: PackagingCriterionResult[];
  /**
   * Its title.
   */
  title: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * Whether a bid meets a criterion for packaging.
 */
export interface PackagingCriterionResult {
  /**
   * The components that do not meet it, or do not document that they do; where it is met, those that
   * meet it.
   */
  components: string[];
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * Whether it is met; `null` where that is withheld because a component is confidential.
   */
  outcome?: PackagingOutcome | null;
  /**
   * The points that the bid gets for it, where it gives points.
   */
  points?: Decimal | null;
  /**
   * The share of the mass that is documented to meet it, where the criterion asks for a share.
   */
  share?: Decimal | null;
  /**
   * What it asks for.
   */
  title: string;
}
/**
 * A level of the packaging of an item of which a bid says neither what it is nor that there is none.
 */
export interface PackagingUnsaid {
  /**
   * The item.
   */
  item: string;
  /**
   * The level.
   */
  level: PackagingLevel;
}
/**
 * The product system that a bid offers, and what a year and a use of it take while its items are replaced as
 * they wear out. What falls due over the study is in the cost lines and the carbon lines.
 */
export interface ProductOffered {
  /**
   * What a use costs; `null` where costs were not asked for.
   */
  cost_per_use?: Explained | null;
  /**
   * What a use emits; `null` where emissions were not asked for.
   */
  emissions_per_use?: Explained | null;
  /**
   * What it takes.
   */
  takes: ReuseSystemFound;
  /**
   * What it is.
   */
  title: string;
}
/**
 * What a system takes for the uses that it serves.
 */
export interface ReuseSystemFound {
  /**
   * How its items last.
   */
  components: ReuseComponentFound[];
  /**
   * What a year takes.
   */
  lines: ReuseLineFound[];
  /**
   * The system.
   */
  system: string;
  /**
   * How many uses a year it serves.
   */
  uses_per_year: Explained;
}
/**
 * How the items of a component last.
 */
export interface ReuseComponentFound {
  /**
   * The component.
   */
  component: string;
  /**
   * Whether its calendar life ends before its rated uses are made.
   */
  ends_by_calendar: boolean;
  /**
   * How many uses an item is expected to make.
   */
  expected_uses: Explained;
  /**
   * How many items are bought a year, over the years.
   */
  items_per_year: Explained;
  /**
   * How many uses an item can make at most.
   */
  most_uses: Explained;
  /**
   * How many items are kept; `null` where they are bought as they are used up.
   */
  pool?: Explained | null;
  /**
   * The probability that an item is not lost, and so is disposed of.
   */
  survival: Explained;
  /**
   * How many years the pool lasts before it is worn out; `null` without a pool. Where no time ends the life of its items, few uses make it last for decades.
   */
  years_in_use?: Explained | null;
}
/**
 * A part of what a year takes.
 */
export interface ReuseLineFound {
  /**
   * Whether money leaves an account.
   */
  cashable: boolean;
  /**
   * The component; `null` for the risk of infection.
   */
  component?: string | null;
  /**
   * What that costs a year; `null` where it was not asked.
   */
  cost?: Explained | null;
  /**
   * What that emits a year; `null` where it was not asked.
   */
  emissions?: Explained | null;
  /**
   * What it is for.
   */
  kind: ReuseLineKind;
  /**
   * The phase of life its cost belongs to.
   */
  phase: Phase;
  /**
   * How much a year.
   */
  quantity: Explained;
  /**
   * The resource; `null` for the items themselves and the risk of infection.
   */
  resource?: string | null;
  /**
   * Whether it is capacity that exists already and is shared.
   */
  shared_capacity: boolean;
  /**
   * The stage of the life cycle its emissions belong to.
   */
  stage: Stage;
}
/**
 * The result of a bid in a lot.
 */
export interface BidEvaluation {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What it emits over its life, where carbon lines are declared.
   */
  carbon?: CarbonReport | null;
  /**
   * What the schedule amounts to over the contract, for the notice.
   */
  contract_value?: ContractValue | null;
  /**
   * What the purchase costs over its life.
   */
  costs?: CostReport | null;
  /**
   * What was measured and what it is worth.
   */
  criteria: CriterionResult[];
  /**
   * What a reader should know.
   */
  flags: Flag[];
  /**
   * What each item of the schedule amounts to.
   */
  items: ItemPrice[];
  /**
   * Whether it is so low, by the published tests, that the bidder is asked to explain it. It changes
   * nothing in the ranking, and a redacted evaluation has none.
   */
  low_bid?: LowBid | null;
  /**
   * What the schedule amounts to.
   */
  offered_price?: Explained | null;
  /**
   * The options that published rules decide about, in the order of the procurement.
   */
  options: OptionDecided[];
  /**
   * What patients get, by outcome line, where the lot has some.
   */
  outcomes: LineOutcomes[];
  /**
   * What its packaging weighs, where the lot asks for it and the bid says it.
   */
  packaging?: PackagingReport | null;
  /**
   * The product system that it offers; withheld with its costs or emissions.
   */
  product_system?: ProductOffered | null;
  /**
   * Its points of quality, where the method sets them against the price or goes by thresholds of them.
   */
  quality?: Explained | null;
  /**
   * Its place.
   */
  rank?: number | null;
  /**
   * Why.
   */
  reasons: Reason[];
  /**
   * What the bidder does not accept, and what was made of it.
   */
  reservations: ReservationTreated[];
  /**
   * The discount on the whole schedule, as a fraction of it, where the bid offers one.
   */
  schedule_discount?: Explained | null;
  /**
   * The points by which it goes on or not, where a shortlist is declared.
   */
  shortlist_points?: Explained | null;
  /**
   * Where it stands.
   */
  standing: Standing;
  /**
   * The requirements that reach down its supply chain, link by link.
   */
  supply_chain: ChainRequirement[];
  /**
   * Its points, its evaluation price, or its points of quality for the money.
   */
  total?: Explained | null;
  /**
   * Whether it is a variant.
   */
  variant: boolean;
}
/**
 * The value of the contract, for the notice.
 */
export interface ContractValue {
  /**
   * Maximum quantities at the bid's prices, where every item declares one; without value added tax.
   */
  at_maximum_quantities?: Explained | null;
  /**
   * Estimated quantities at the bid's prices over the contract, without value added tax.
   */
  estimated: Explained;
  /**
   * The most that may be spent under the framework.
   */
  framework_maximum?: Decimal | null;
}
/**
 * What was measured for a criterion, and what it is worth.
 */
export interface CriterionResult {
  /**
   * The same without the price of the bid's reservations, where that is added to it; not rounded.
   */
  before_reservations?: Explained | null;
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * The number the bid was turned into.
   */
  measure: Explained;
  /**
   * How far apart the evaluators of a panel are about the bid, where several gave points; it decides nothing.
   */
  panel?: PanelSpread | null;
  /**
   * What it is worth: points, or money for an evaluation price; none until the lot is ranked.
   */
  points?: Explained | null;
  /**
   * The points weighted by the criterion's share.
   */
  weighted?: Explained | null;
}
/**
 * How far apart the evaluators are about one bid in one criterion.
 */
export interface PanelSpread {
  /**
   * Who is as far from them as that, by name.
   */
  farthest: string[];
  /**
   * The highest.
   */
  highest: Decimal;
  /**
   * How far the evaluator who is farthest from the panel's points is from them.
   */
  largest_distance: Explained;
  /**
   * The lowest points that an evaluator gave.
   */
  lowest: Decimal;
  /**
   * From the lowest to the highest.
   */
  range: Explained;
  /**
   * The same as a share of the published scale, so that criteria can be compared.
   */
  share_of_scale: Explained;
}
/**
 * Something a reader of the evaluation should know.
 */
export interface Flag {
  /**
   * What it is.
   */
  code: FlagCode;
  /**
   * JSON Pointers to the places that it is about, where it says how parts of the documents go together.
   */
  places: string[];
  /**
   * The share of the bid's value it concerns, as a fraction, where it can be stated.
   */
  share?: Decimal | null;
  /**
   * What it is about.
   */
  subjects: string[];
}
/**
 * A bid beside the published tests of how low it may be.
 */
export interface LowBid {
  /**
   * The measure.
   */
  amount: Decimal;
  /**
   * The criterion whose measure is tested.
   */
  criterion: string;
  /**
   * Whether the bidder has to be asked to explain it: any test asks. Nothing else follows.
   */
  explanation_required: boolean;
  /**
   * The tests, in the order of the procurement.
   */
  tests: LowBidTested[];
  /**
   * Its unit.
   */
  unit: string;
}
/**
 * A test of how low a bid is.
 */
export interface LowBidTested {
  /**
   * Whether this test asks for an explanation.
   */
  asks: boolean;
  /**
   * Whether it is asked for at exactly this amount too.
   */
  inclusive?: boolean | null;
  /**
   * The amount below which an explanation is asked for; none where there is nothing to compare with.
   */
  limit?: Explained | null;
  /**
   * The test: `below_mean_of_others`, `below_mean`, `below_median`, `below_next`, `below_amount` or
   * `spain_rglcap_85`.
   */
  test: string;
}
/**
 * Why a bid stands where it stands.
 */
export interface Reason {
  /**
   * What it is.
   */
  code: ReasonCode;
  /**
   * The words of a decision's ground; the stage, level, field, exemption, material, grade or unit that it is about.
   */
  ground?: string | null;
  /**
   * The link of the supply chain that a requirement is about.
   */
  link?: LinkResult | null;
  /**
   * What the bid offers or reaches instead; left out where that is confidential.
   */
  offered?: Decimal | null;
  /**
   * JSON Pointer to what it is about, in the envelope.
   */
  pointer: string;
  /**
   * The bound, ceiling or threshold that decides, where there is one.
   */
  required?: Decimal | null;
  /**
   * The item, parameter, requirement, criterion, component, lot or decision it is about, the term of a reservation, or the procurement of a framework.
   */
  subject: string;
  /**
   * The unit of both.
   */
  unit?: string | null;
}
/**
 * What a link proves of a requirement.
 */
export interface LinkResult {
  /**
   * Its identifier; `null` where that is withheld as confidential.
   */
  link?: string | null;
  /**
   * Its name; `null` where that is withheld as confidential.
   */
  name?: string | null;
  /**
   * Whether it meets the requirement.
   */
  outcome: LinkOutcome;
  /**
   * JSON Pointer to it in the envelope.
   */
  pointer: string;
  /**
   * What that rests on.
   */
  rests_on: LinkFinding;
  /**
   * How far down the chain it stands: 0 is the bidder and its partners, 1 their subcontractors.
   */
  tier: number;
  /**
   * The last day on which the proof that it rests on is valid, where that ends.
   */
  valid_until?: string | null;
}
/**
 * A reservation of a bid, and what was made of it.
 */
export interface ReservationTreated {
  /**
   * The decision, where there is one.
   */
  decision?: ReservationDecision | null;
  /**
   * What that is made of.
   */
  parts: ReservationPart[];
  /**
   * What it costs the buyer, where it is priced.
   */
  price?: Explained | null;
  /**
   * Its position in the bid, counted from 0.
   */
  reservation: number;
  /**
   * The term it concerns.
   */
  term: string;
  /**
   * What is offered instead.
   */
  text: string;
  /**
   * What was made of it.
   */
  treatment: ReservationTreatment;
}
/**
 * The decision about a reservation, in the buyer's words.
 */
export interface ReservationDecision {
  /**
   * By whom.
   */
  by: string;
  /**
   * When.
   */
  date: string;
  /**
   * The decision.
   */
  id: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * In which capacity.
   */
  role?: string | null;
}
/**
 * A part of the price of a reservation.
 */
export interface ReservationPart {
  /**
   * What it comes to.
   */
  amount: Explained;
  /**
   * What it is for.
   */
  title: string;
}
/**
 * A requirement that reaches down the supply chain, link by link.
 */
export interface ChainRequirement {
  /**
   * The links that have to prove it, the bidder first.
   */
  links: LinkResult[];
  /**
   * Whether every link that has to prove it does: `fail` where one does not meet it, else `missing`
   * where one has not proven it.
   */
  outcome: LinkOutcome;
  /**
   * The requirement.
   */
  requirement: string;
}
/**
 * Quotients of quality and price that count as good as the best.
 */
export interface CorridorUsed {
  /**
   * What decides between their bids, as in `decided_by` of a place.
   */
  deciding: string;
  /**
   * The least of them, with the best that it was taken from.
   */
  least: Explained;
}
/**
 * A criterion as it was applied.
 */
export interface CriterionUsed {
  /**
   * How many bids are in the reference set, where the rule uses it.
   */
  compared_bids?: Decimal | null;
  /**
   * The highest measure of the reference set, where the rule uses it.
   */
  highest?: Decimal | null;
  /**
   * Its identifier.
   */
  id: string;
  /**
   * Its kind.
   */
  kind: CriterionKind;
  /**
   * The lowest measure of the reference set, where the rule uses it.
   */
  lowest?: Decimal | null;
  /**
   * The mean of the measures of the reference set, where the rule uses it.
   */
  mean?: Decimal | null;
  /**
   * The middle measure of the reference set, or the mean of the two in the middle, where the rule uses it.
   */
  median?: Decimal | null;
  /**
   * Its group.
   */
  parent?: string | null;
  /**
   * The rule's name; none for a group.
   */
  rule?: string | null;
  /**
   * Its share of the whole, through its groups; none where points are added.
   */
  share?: Decimal | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its weight as published, or the points, the rating or the rank that its weight is made of.
   */
  weight?: Decimal | null;
  /**
   * Its weight among its siblings, as a fraction of what all of them have; where weights are made of
   * points, ratings or ranks.
   */
  weight_made?: Explained | null;
  /**
   * The range that the framework published for the weight, in a mini-competition.
   */
  weight_range?: PublishedRange | null;
}
/**
 * Between which weights the weight of a criterion was chosen, both allowed.
 */
export interface PublishedRange {
  /**
   * The highest weight.
   */
  highest: Decimal;
  /**
   * The lowest weight.
   */
  lowest: Decimal;
}
/**
 * How years were made comparable.
 */
export interface DiscountingUsed {
  /**
   * The sum of the factors of years 1 on, by which a present value becomes an annual equivalent.
   */
  annuity: Decimal;
  /**
   * The date present values refer to.
   */
  base_date: string;
  /**
   * How rates that differ build factors; left out where one rate holds for every year.
   */
  chain?: RateChain | null;
  /**
   * What the rates were converted from, where the documents state them in the other price basis.
   */
  converted_from?: StatedRates | null;
  /**
   * How the time from the base date to a date is counted, where the documents say it.
   */
  day_count?: DayCount | null;
  /**
   * The present-value factor of year 0, 1, 2 …
   */
  factors: Decimal[];
  /**
   * The number of functional units by which costs are divided.
   */
  functional_unit?: string | null;
  /**
   * Expected inflation as a fraction per year, for a budget in current prices.
   */
  inflation?: Decimal | null;
  /**
   * The present-value factor of month 1, 2 …, where a monthly rate is declared.
   */
  month_factors?: Decimal[] | null;
  /**
   * How the rates become monthly, where the documents say it.
   */
  monthly_rate?: Compounding | null;
  /**
   * What a yearly amount counts in a partial year, where there is one.
   */
  partial_years?: PartialYears | null;
  /**
   * Constant or current prices.
   */
  price_basis: PriceBasis;
  /**
   * The date whose prices the amounts are stated in.
   */
  price_level: string;
  /**
   * How many times prices at the price level those at the base date are, where that is declared; 1 for unchanged.
   */
  price_level_gap?: Decimal | null;
  /**
   * The discount rate of year 1, 2, 3 … as a fraction per year, in the price basis of the amounts.
   */
  rates: Decimal[];
  /**
   * How many months after the base date the purchase begins to serve.
   */
  service_month: number;
  /**
   * Who set the rates.
   */
  source?: string | null;
  /**
   * How many months are counted; the last year is partial where they are not whole years.
   */
  study_months: number;
  /**
   * When in its year an amount falls due.
   */
  timing: Timing;
  /**
   * The weight of the amounts of year 0, 1, 2 …, where extensions of the contract do not count fully.
   */
  year_weights?: Decimal[] | null;
}
/**
 * Discount rates of the other price basis, and how they became those that are used.
 */
export interface StatedRates {
  /**
   * The formula of the rates that are used.
   */
  derivation: Derivation;
  /**
   * Whether the rates are real or nominal.
   */
  price_basis: PriceBasis;
  /**
   * The stated rate of year 1, 2, 3 … as a fraction per year.
   */
  rates: Decimal[];
}
/**
 * A set of emission factors that carbon lines of the lot use.
 */
export interface FactorSetUsed {
  /**
   * The factors that are used.
   */
  factors: FactorUsed[];
  /**
   * The global warming potentials that it counts with.
   */
  gwp_set: GwpSet;
  /**
   * The set.
   */
  id: string;
  /**
   * What its factors are multiplied by.
   */
  kind: FactorKind;
  /**
   * Its licence.
   */
  licence: string;
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The year that it was published for.
   */
  year: number;
}
/**
 * An emission factor that a carbon line uses.
 */
export interface FactorUsed {
  /**
   * Where it holds.
   */
  area?: string | null;
  /**
   * Its numbers in the calendar years of the study that it has one for.
   */
  by_year: FactorInYear[];
  /**
   * The factor.
   */
  id: string;
  /**
   * How it was made.
   */
  method?: string | null;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * Its number, where one holds for every year.
   */
  value?: Decimal | null;
}
/**
 * The number of an emission factor, or a price of emissions, in a calendar year.
 */
export interface FactorInYear {
  /**
   * The number.
   */
  value: Decimal;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * A framework with several suppliers.
 */
export interface FrameworkAward {
  /**
   * How much each supplier delivers, where the first is asked first.
   */
  cascade?: CascadeAward | null;
  /**
   * The bids that share it; empty where there is room for all.
   */
  cut_off: string[];
  /**
   * What happens where the last place is shared by more bids than there is room for.
   */
  cut_off_tie: CutOffTie;
  /**
   * The same of the price and of quality, where a method sets one against the other.
   */
  price_quality_ranges?: PriceQualityRanges | null;
  /**
   * How many suppliers were published.
   */
  suppliers: number;
  /**
   * Between which weights later mini-competitions choose those of their criteria, where that is published.
   */
  weight_ranges: CriterionRange[];
}
/**
 * A cascade of suppliers.
 */
export interface CascadeAward {
  /**
   * What all that is delivered costs, where there is a price schedule.
   */
  cost?: Explained | null;
  /**
   * The suppliers, in the order in which they are asked.
   */
  suppliers: SupplierShare[];
  /**
   * What nobody delivers.
   */
  uncovered: Explained;
}
/**
 * What a supplier of a cascade delivers.
 */
export interface SupplierShare {
  /**
   * The bid.
   */
  bid: string;
  /**
   * What that costs.
   */
  cost?: Explained | null;
  /**
   * What it delivers, up to its capacity.
   */
  quantity: Explained;
}
/**
 * Between which weights `quality_percent` sets quality against the price, both bounds allowed.
 */
export interface PriceQualityRanges {
  /**
   * The weight of the price.
   */
  price_weight: WeightInRange;
  /**
   * The weight of quality.
   */
  quality_weight: WeightInRange;
}
/**
 * A weight of the award method and its range.
 */
export interface WeightInRange {
  /**
   * The highest weight.
   */
  highest: Decimal;
  /**
   * The lowest weight.
   */
  lowest: Decimal;
  /**
   * The weight that a mini-competition chose; none in the framework.
   */
  weight?: Decimal | null;
}
/**
 * Between which weights that of a criterion of a later mini-competition is chosen, both allowed.
 */
export interface CriterionRange {
  /**
   * The criterion, which need not be one of the lot.
   */
  criterion: string;
  /**
   * The highest weight.
   */
  highest: Decimal;
  /**
   * The lowest weight.
   */
  lowest: Decimal;
}
/**
 * How the evaluators of a criterion stand to each other, over all bids for the lot.
 */
export interface PanelAgreement {
  /**
   * The bids that every evaluator gave points who gave any, in the order given: those over which
   * agreement is stated.
   */
  compared: string[];
  /**
   * How far these evaluators agree on the order of these bids, from 0 to 1: Kendall's W, corrected
   * for ties. `null` where it is undefined: fewer than two such bids, or evaluators who each give
   * all of them the same.
   */
  concordance: Explained;
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * The evaluators with a final assessment, by name.
   */
  evaluators: EvaluatorStanding[];
}
/**
 * An evaluator beside the others.
 */
export interface EvaluatorStanding {
  /**
   * The bids from which the evaluator abstained.
   */
  abstained: string[];
  /**
   * How much more than the others the evaluator gives on average, over the bids that others gave
   * points as well; below zero where it is less. `null` where there is no such bid.
   */
  deviation: Explained;
  /**
   * The evaluator.
   */
  evaluator: string;
}
/**
 * A price path that emissions are valued by.
 */
export interface PricePathUsed {
  /**
   * Where it holds.
   */
  area?: string | null;
  /**
   * Its prices in the calendar years of the study, as they are published.
   */
  by_year: FactorInYear[];
  /**
   * How its money became that of the procurement.
   */
  conversion?: ConversionUsed | null;
  /**
   * The path.
   */
  id: string;
  /**
   * Its licence.
   */
  licence: string;
  /**
   * The year whose prices it is in; left out where it is in current prices.
   */
  price_year?: number | null;
  /**
   * How its prices became those of the price level.
   */
  restatement?: RestatementUsed | null;
  /**
   * Where it comes from.
   */
  source: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its unit.
   */
  unit: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The year that it was published in.
   */
  year: number;
}
/**
 * A rate of exchange.
 */
export interface ConversionUsed {
  /**
   * The date of the rate.
   */
  date: string;
  /**
   * How much of the procurement's currency one unit of the path's is worth.
   */
  rate: Decimal;
  /**
   * Who published it.
   */
  source: string;
}
/**
 * A price index at two times.
 */
export interface RestatementUsed {
  /**
   * Its level in the year whose prices the path is in.
   */
  from: Decimal;
  /**
   * Who published it.
   */
  source: string;
  /**
   * Its level at the price level.
   */
  to: Decimal;
}
/**
 * What a use of each bid's product system takes, by the uses of a year, with its items replaced as they wear
 * out: what the figures of a report draw. It decides nothing. What a redacted evaluation withholds is not in it.
 */
export interface ProductCurves {
  /**
   * What a use costs; `null` where costs were not asked for.
   */
  cost?: ProductCurvesOfAxis | null;
  /**
   * What a use emits; `null` where emissions were not asked for.
   */
  emissions?: ProductCurvesOfAxis | null;
  /**
   * What a use is.
   */
  functional_unit: string;
}
/**
 * The curves of an axis.
 */
export interface ProductCurvesOfAxis {
  /**
   * Where two of the curves cross, from the fewest uses on.
   */
  crossings: ProductCrossing[];
  /**
   * Each bid, in the order given, and then current practice.
   */
  curves: ProductCurve[];
  /**
   * The uses of a year.
   */
  uses_per_year: Decimal[];
}
/**
 * Where two curves cross, to a tenth of a use a year.
 */
export interface ProductCrossing {
  /**
   * What a use takes there.
   */
  per_use: Decimal;
  /**
   * The uses of a year.
   */
  uses_per_year: Decimal;
}
/**
 * What a use of one system takes.
 */
export interface ProductCurve {
  /**
   * The bid, or current practice.
   */
  option: string;
  /**
   * At each number of uses.
   */
  per_use: Decimal[];
}
/**
 * A place of the ranking.
 */
export interface Place {
  /**
   * Who holds it.
   */
  bids: string[];
  /**
   * What broke a tie with the place before, where something did.
   */
  decided_by?: string | null;
  /**
   * The place; after a shared place of two the next is two further.
   */
  rank: number;
}
/**
 * A declared shortlist, as it was applied.
 */
export interface ShortlistUsed {
  /**
   * The bids that go on, the best first.
   */
  advanced: string[];
  /**
   * How many bids go on at most, apart from a tie.
   */
  bids: number;
  /**
   * Whether the tie chain decides at the cut-off.
   */
  by_tie_chain: boolean;
  /**
   * The criteria whose weighted points are added.
   */
  criteria: string[];
  /**
   * The places by these points; empty while open questions keep the lot from being ranked.
   */
  places: Place[];
  /**
   * What happens to what is tied there.
   */
  still_tied: StillTied;
}
/**
 * The framework agreement that a lot is a mini-competition under.
 */
export interface UnderFrameworkUsed {
  /**
   * The lot of that procurement.
   */
  lot: string;
  /**
   * The weights of the price and of quality with the ranges that they were chosen in, where the framework published such.
   */
  price_quality_ranges?: PriceQualityRanges | null;
  /**
   * The identifier of the framework's procurement.
   */
  procurement: string;
  /**
   * SHA-256 of its canonical form, as the mini-competition states it.
   */
  sha256: string;
  /**
   * How many suppliers the framework has.
   */
  suppliers: number;
  /**
   * The version of its published documents.
   */
  version: string;
  /**
   * The suppliers that made no bid for the lot, in the order given.
   */
  without_bid: SupplierWithoutBid[];
}
/**
 * A supplier that made no bid.
 */
export interface SupplierWithoutBid {
  /**
   * Its name.
   */
  bidder: string;
  /**
   * The identifier by which it bids.
   */
  bidder_id: string;
}
/**
 * The procurement an evaluation rests on.
 */
export interface ProcurementReference {
  /**
   * The currency of every amount.
   */
  currency: string;
  /**
   * The buyer's identifier.
   */
  id: string;
  /**
   * The participants.
   */
  participants: Named[];
  /**
   * The payers.
   */
  payers: Named[];
  /**
   * The SHA-256 of the canonical form; `null` in a redacted evaluation where the document holds a
   * confidential value, which could be found by trying.
   */
  sha256?: string | null;
  /**
   * Its title.
   */
  title: string;
  /**
   * Version of the published documents.
   */
  version: string;
}
/**
 * A name and what it stands for.
 */
export interface Named {
  /**
   * The name.
   */
  id: string;
  /**
   * What it stands for.
   */
  title: string;
}
