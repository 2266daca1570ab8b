// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * A name by which one part of the documents refers to another: letters, digits and `_ - . :`, beginning with a letter or digit.
 */
export type Identifier = string;
/**
 * A calendar date.
 */
export type WireDate = string;
/**
 * What an evaluator found.
 */
export type Finding =
  | {
      points: CriterionPoints;
    }
  | {
      abstention: Identifier;
    }
  | {
      measured: MeasuredValue;
    };
/**
 * A decimal, exactly: a string of digits, or a number of at most 15 significant digits. At most 12 decimals and 1e12.
 */
export type Number = string | number;
/**
 * A decimal, or a decimal with its uncertainty.
 */
export type Value =
  | Number
  | {
      uncertainty?: Uncertainty;
      value: Number;
    };
/**
 * How uncertain a value is. The award uses the value alone; a simulation draws from the distribution.
 */
export type Uncertainty =
  | {
      normal: Normal;
    }
  | {
      lognormal: Lognormal;
    }
  | {
      gamma: Gamma;
    }
  | {
      beta: Beta;
    }
  | {
      triangular: Modal;
    }
  | {
      pert: Modal;
    }
  | {
      uniform: Uniform;
    }
  | {
      discrete: Discrete;
    }
  | {
      empirical: Empirical;
    }
  | {
      dirichlet: Dirichlet;
    };
/**
 * Whether an assessment counts yet.
 */
export type AssessmentStatus = "draft" | "final";
/**
 * Whether the biogenic carbon of a product footprint counts what the product has taken up.
 */
export type BiogenicUptake = "excluded" | "included";
/**
 * The global warming potentials that other gases were turned into carbon dioxide with.
 */
export type GwpSet = "ar4" | "ar5" | "ar6" | "not_stated";
/**
 * The stage of life that an emission belongs to (ISO 14067).
 */
export type Stage =
  "raw_materials" | "production" | "distribution" | "use" | "reprocessing" | "maintenance" | "end_of_life";
/**
 * The standard that a product footprint was made by.
 */
export type FootprintStandard = "iso_14067" | "ghg_protocol" | "pef" | "en_15804" | "pas_2050" | "other";
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
 * The grade by which a fee is modulated.
 */
export type FeeGrade = "green" | "yellow" | "red";
/**
 * What a component of the packaging is for (Regulation (EU) 2025/40 Art. 3).
 */
export type PackagingLevel = "primary" | "secondary" | "tertiary";
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
 * A share or a grade.
 */
export type RecyclabilityResult =
  | {
      share: Number;
    }
  | {
      grade: RecyclabilityGrade;
    };
/**
 * How recyclable packaging is (Regulation (EU) 2025/40, Annex II, Table 3).
 */
export type RecyclabilityGrade = "a" | "b" | "c" | "below_c";
/**
 * How often a component of the packaging is used.
 */
export type PackagingUse =
  | "once"
  | {
      reused: Reused;
    };
/**
 * What proves a requirement of a link.
 */
export type Proof = "declaration" | "certificate" | "audit";
/**
 * How far a declared value has been verified.
 */
export type Verification = "declared" | "verified" | "refuted";
/**
 * What was decided.
 */
export type Ruling =
  | {
      admitted: BidInLot;
    }
  | {
      excluded: Exclusion;
    }
  | {
      value_corrected: Correction;
    }
  | {
      fee_grade_corrected: FeeGradeCorrection;
    }
  | {
      missing_value_resolved: Resolution;
    }
  | {
      lot_drawn: Draw;
    }
  | {
      clarification_received: BidInLot;
    }
  | {
      reservation_priced: PricedReservation;
    }
  | {
      reservation_disqualifies: ReservationInLot;
    }
  | {
      reservation_accepted: ReservationInLot;
    };
/**
 * Which value of an offer.
 */
export type Target =
  | {
      price: Identifier;
    }
  | {
      value: Identifier;
    }
  | {
      packaging: PackagingTarget;
    }
  | {
      footprint: FootprintTarget;
    };
/**
 * A number that a component of the packaging states and a decision can correct.
 */
export type PackagingNumber =
  "grams" | "holds" | "recycled" | "renewable" | "label" | "print" | "empty_space" | "recyclability" | "rotations";
/**
 * A number that a product footprint states and a decision can correct.
 */
export type FootprintNumber =
  "declared_amount" | "fossil" | "biogenic" | "technological" | "geographical" | "temporal" | "primary_share";
/**
 * What was missing.
 */
export type MissingTarget =
  | {
      price: Identifier;
    }
  | {
      value: Identifier;
    }
  | {
      requirement: Identifier;
    };
/**
 * How a missing value was resolved.
 */
export type Resolved =
  | {
      value: Number;
    }
  | "met"
  | "non_compliant";
/**
 * Where the prices of emissions stand.
 */
export type CarbonPriceSource =
  | {
      shipped: ShippedSet;
    }
  | {
      own: OwnCarbonPrices;
    };
/**
 * In which prices a path is.
 */
export type CarbonPriceBasis =
  | {
      constant: number;
    }
  | "current";
/**
 * What the separate bids and the combined ones are compared by, over all lots that any group has; lots whose criteria do not depend on the other bids.
 */
export type CombinedComparison =
  | "least_total"
  | {
      most_points: LotWeight[];
    };
/**
 * Who wins where a combined bid is worth exactly as much as the separate ones.
 */
export type EqualCombined = "separate_bids" | "combined_bid";
/**
 * What becomes of a combined bid for a lot that the separate bids leave without a winner.
 */
export type NoSeparateWinner = "may_win" | "takes_no_part";
/**
 * How the amounts that fall due in the years of an extension count in the evaluation. The contract value holds every extension, as Directive 2014/24/EU Art. 5(1) asks.
 */
export type ExtensionCounts =
  | "fully"
  | "not_at_all"
  | {
      weighted: Number;
    };
/**
 * How the time between two dates is counted in years.
 */
export type DayCount = "30/360" | "30E/360" | "act/360" | "act/365F" | "act/act ISDA";
/**
 * How a rate per year becomes a rate per month.
 */
export type Compounding = "yearly_equivalent" | "twelfth";
/**
 * Whether amounts and rates are in constant or in current prices.
 */
export type PriceBasis = "real" | "nominal";
/**
 * How prices at the price level become prices at the base date.
 */
export type PriceLevelGap =
  | "none"
  | {
      factor: Number;
    };
/**
 * A discount rate over the years.
 */
export type DiscountRate =
  | {
      constant: Number;
    }
  | {
      stepped: SteppedRate;
    };
/**
 * How a stepped rate builds a year's factor.
 */
export type RateChain = "chained" | "spot";
/**
 * How a nominal rate is made of a real rate and inflation.
 */
export type Relation = "fisher" | "subtraction";
/**
 * When in its year an amount falls due.
 */
export type Timing = "start_of_year" | "mid_year" | "end_of_year";
/**
 * Where emission factors stand.
 */
export type FactorSource =
  | {
      shipped: ShippedSet;
    }
  | {
      own: OwnFactors;
    };
/**
 * What the factors of a set are multiplied by.
 */
export type FactorKind = "physical" | "spend_based";
/**
 * The number of an emission factor.
 */
export type FactorValue =
  | {
      constant: Number;
    }
  | {
      by_year: FactorOfYear[];
    };
/**
 * How long the periods of a series are.
 */
export type Frequency = "yearly" | "quarterly" | "monthly";
/**
 * A year, a quarter or a month: `2026`, `2026-Q1` or `2026-03`.
 */
export type WirePeriod = string;
/**
 * Whose lots count against a limit where partners bid jointly.
 */
export type JointBids = "as_one_bidder" | "each_partner";
/**
 * What happens to a bidder that bids for more lots than it may.
 */
export type BeyondMostBid = "problem" | "non_compliant" | "preferred_lots";
/**
 * What happens to a lot whose bidders have all won as many lots as they may.
 */
export type NoOtherBid = "no_winner" | "limit_lifted";
/**
 * Which lots a bidder wins that is first in more than it may win; the others go to the next bid.
 */
export type LimitRule =
  | "bidder_preference"
  | {
      lot_order: Identifier[];
    }
  | {
      largest_loss: Compared;
    }
  | {
      least_total_cost: Compared;
    };
/**
 * What bids of several lots are compared by.
 */
export type ComparedBy = "offered_price" | "total";
/**
 * What stands for the order of a bidder that does not say which lots it wants most.
 */
export type PreferenceNotStated =
  | "problem"
  | {
      lot_order: Identifier[];
    };
/**
 * When an emission arises.
 */
export type CarbonFlow =
  | {
      once: CarbonOnce;
    }
  | {
      yearly: CarbonYearly;
    }
  | {
      every: CarbonEvery;
    }
  | {
      capital: CarbonCapital;
    }
  | {
      schedule: CarbonSchedule;
    }
  | {
      packaging: CarbonPackaging;
    };
/**
 * A factor of a formula: a parameter by name, or a constant.
 */
export type Operand =
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    };
/**
 * A factor of an emission: a parameter, a constant, or an emission factor.
 */
export type CarbonOperand =
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    }
  | {
      emission_factor: FactorName;
    };
/**
 * Which year is the first that a capital item serves.
 */
export type Service = "year_of_purchase" | "following_year";
/**
 * A number that can be uncertain.
 */
export type UncertainNumber =
  | {
      parameter: Identifier;
    }
  | {
      item: Identifier;
    };
/**
 * Who bears a cost in the sense of Directive 2014/24/EU Art. 68.
 */
export type BorneBy = "authority" | "other_users" | "externality";
/**
 * What an amount can hold that is easily counted twice.
 */
export type Component = "capital_charge" | "producer_fee" | "co2_tax" | "co2_externality";
/**
 * Where a cost line counts.
 */
export type CountsIn = "award" | "analysis";
/**
 * What is paid and when.
 */
export type Flow =
  | {
      once: Once;
    }
  | {
      yearly: Yearly;
    }
  | {
      monthly: Monthly;
    }
  | {
      every: Every;
    }
  | {
      dated: Dated;
    }
  | {
      capital: Capital;
    }
  | {
      instalments: Instalments;
    }
  | {
      retirement: Retirement;
    }
  | {
      schedule: ScheduleFlow;
    }
  | {
      emissions: EmissionsFlow;
    }
  | {
      producer_fee: ProducerFeeFlow;
    };
/**
 * What an item is worth at the end of the study, or when it is retired.
 */
export type Residual =
  | "none"
  | "straight_line"
  | {
      declared: Amount;
    };
/**
 * Whether biogenic carbon counts in a total; it is always shown apart.
 */
export type Biogenic = "excluded" | "included";
/**
 * What happens when a requirement is not answered.
 */
export type RequirementMissing = "non_compliant" | "ask";
/**
 * Where a tariff stands.
 */
export type TariffSource =
  | {
      shipped: ShippedTariff;
    }
  | {
      own: Tariff;
    };
/**
 * The fee of a kilogram.
 */
export type Fee =
  | {
      flat: Number;
    }
  | {
      graded: GradedFee;
    }
  | {
      balanced: BalancedFee;
    };
/**
 * How an amount grows over the years.
 */
export type GrowthStep =
  | {
      rate: GrowthRate;
    }
  | {
      rates: Number[];
    }
  | {
      index: Number[];
    }
  | {
      clause: Identifier;
    }
  | {
      series: SeriesGrowth;
    };
/**
 * The phase of life a cost belongs to (Directive 2014/24/EU Art. 68).
 */
export type Phase = "acquisition" | "use" | "maintenance" | "end_of_life" | "externality";
/**
 * Costs of changing over.
 */
export type Transition =
  | "changeover"
  | {
      learning: Number[];
    };
/**
 * Which measure is better.
 */
export type Better = "lower" | "higher" | "neither";
/**
 * The kind of an award criterion (eForms BT-539).
 */
export type CriterionKind = "price" | "cost" | "quality";
/**
 * What turns a bid into one number.
 */
export type Measure =
  | "offered_price"
  | {
      life_cycle_cost: LifeCycleCost;
    }
  | {
      panel_points: Panel;
    }
  | {
      declared_value: Identifier;
    }
  | {
      carbon: CarbonMeasure;
    }
  | {
      documented_share: DocumentedShare;
    }
  | {
      outcome: OutcomeMeasure;
    }
  | {
      packaging: PackagingMeasure;
    }
  | "packaging_points"
  | {
      reuse: ReuseMeasure;
    }
  | {
      supply: string;
    };
/**
 * Which total of the life-cycle cost.
 */
export type CostTotal = "undiscounted" | "present_value" | "annual_equivalent" | "per_functional_unit";
/**
 * How several evaluators' points become one number.
 */
export type Aggregation = "single" | "mean" | "weighted_mean";
/**
 * Which total of the emissions.
 */
export type CarbonTotal = "total" | "per_year" | "per_functional_unit";
/**
 * What emissions rest on, as a share of them may count it.
 */
export type Documentation = "footprint" | "verified_footprint" | "primary_data" | "factor_set";
/**
 * Which total of the packaging is measured.
 */
export type PackagingTotal = "mass" | "mass_per_functional_unit" | "recycled_share" | "renewable_share";
/**
 * What is measured of the product system that a bid offers, with items replaced as they wear out.
 */
export type ReuseMeasure =
  | "cost_per_use"
  | "emissions_per_use"
  | {
      break_even_uses_per_year: BreakEvenUses;
    }
  | {
      least_rated_uses: LeastRatedUses;
    };
/**
 * What is added up and compared.
 */
export type ReuseAxis = "cost" | "emissions";
/**
 * What the measure is worth, in points or, for an evaluation price, in money.
 */
export type Rule =
  | {
      ratio_to_lowest: RatioToLowest;
    }
  | {
      ratio_to_highest: RatioToHighest;
    }
  | {
      power_ratio: PowerRatio;
    }
  | {
      log_ratio: LogRatio;
    }
  | {
      linear_slope: LinearSlope;
    }
  | {
      slope_by_bids: SlopeByBids;
    }
  | {
      linear_min_max: LinearMinMax;
    }
  | {
      linear_to_highest: LinearToHighest;
    }
  | {
      mean_based: MeanBased;
    }
  | {
      rebate_ratio: RebateRatio;
    }
  | {
      bilinear: Bilinear;
    }
  | {
      graduated: Graduated;
    }
  | {
      distance_table: DistanceTable;
    }
  | {
      fixed_range: FixedRange;
    }
  | {
      table: Table;
    }
  | "as_measured"
  | {
      money_per_unit: MoneyPerUnit;
    };
/**
 * How the distance above the lowest that gets nothing follows from the reference set, as a fraction of the lowest.
 */
export type Slope =
  | "bids_less_one"
  | {
      span: Span;
    };
/**
 * What happens where the last place in a framework is shared by more bids than there is room for.
 */
export type CutOffTie = "more_suppliers" | "fewer_suppliers" | "undecided";
/**
 * Whether functional units are discounted.
 */
export type Counting = "undiscounted" | "discounted";
/**
 * Which bids the lowest and highest are taken from.
 */
export type ReferenceSet = "admitted_bids" | "received_bids";
/**
 * A test of how low a bid is.
 */
export type LowBidTest =
  | {
      below_mean_of_others: LowBy;
    }
  | {
      below_mean: LowBy;
    }
  | {
      below_median: LowBy;
    }
  | {
      below_next: LowBy;
    }
  | {
      below_amount: BelowAmount;
    }
  | {
      spain_rglcap_85: BelowBudget;
    };
/**
 * How far below, as a fraction of what it is compared with: `0.4` is 40 %.
 */
export type LowBy =
  | {
      at_least: Number;
    }
  | {
      more_than: Number;
    };
/**
 * How the criteria become one order of the bids.
 */
export type Method =
  | {
      weighted_points: WeightedPoints;
    }
  | {
      evaluation_price: EvaluationPrice;
    }
  | {
      lowest_price: LowestPrice;
    }
  | {
      price_per_quality: PricePerQuality;
    }
  | {
      quality_percent: QualityPercent;
    }
  | {
      feature_coefficient: FeatureCoefficient;
    };
/**
 * Whether points are weighted or added.
 */
export type Combination = "weighted" | "added";
/**
 * What the weights of siblings are made of. They sum to 1 exactly, and nothing of it is taken from the bids.
 */
export type Weighting =
  | "points"
  | "swing"
  | {
      smart: Smart;
    }
  | "rank_order_centroid"
  | "order_of_importance";
/**
 * What decides within a corridor.
 */
export type Deciding =
  | "lowest_price"
  | "most_quality"
  | {
      most_points: Identifier;
    };
/**
 * Which options of a group count.
 */
export type OptionChoice = "cheapest" | "dearest";
/**
 * What options are compared by.
 */
export type OptionMeasure = "offered_price" | "present_value";
/**
 * What follows where a bid leaves out a price of an option.
 */
export type OptionNotOffered = "by_item" | "not_chosen";
/**
 * Which option counts where two cost the same and not both are to count.
 */
export type OptionTies = "declared_order" | "problem";
/**
 * Whether an option counts in the evaluation.
 */
export type OptionCounts =
  | "included"
  | "excluded"
  | {
      weighted: Number;
    }
  | {
      in_group: Identifier;
    }
  | {
      when: OptionCondition;
    };
/**
 * A published condition on which an option of a bid counts.
 */
export type OptionCondition =
  | {
      price_at_most: Number;
    }
  | {
      present_value_at_most: Number;
    }
  | {
      value_at_least: Bound;
    }
  | {
      value_at_most: Bound;
    };
/**
 * Which effect is better.
 */
export type BetterEffect = "higher" | "lower";
/**
 * Whether later outcomes count less than earlier ones.
 */
export type OutcomeDiscounting =
  | "undiscounted"
  | {
      rate: DiscountRate;
    };
/**
 * When an outcome arises.
 */
export type OutcomeFlow =
  | {
      once: OutcomeOnce;
    }
  | {
      yearly: OutcomeYearly;
    };
/**
 * What happens when a bidder leaves a value out.
 */
export type MissingPolicy =
  | "problem"
  | "non_compliant"
  | {
      adverse_value: Number;
    }
  | "ask";
/**
 * Who sets a parameter.
 */
export type Origin = "buyer" | "bidder" | "assessor_measured" | "derived";
/**
 * What a parameter holds for.
 */
export type Scope = "lot" | "site" | "bid";
/**
 * Whether points may fall below zero.
 */
export type BelowZero = "allowed" | "zero";
/**
 * Whether a number is rounded at this stage, and how.
 */
export type RoundingStage =
  | "none"
  | {
      to: RoundingRule;
    };
/**
 * What happens to the digits that are cut off.
 */
export type RoundingMode = "half_even" | "half_up" | "half_down" | "down" | "up";
/**
 * What happens at the cut-off to bids with the same points.
 */
export type CutOff2 =
  | "all_advance"
  | "none_advances"
  | {
      tie_chain: StillTied;
    };
/**
 * What happens at the cut-off of a shortlist to bids that are still tied.
 */
export type StillTied = "all_advance" | "none_advances";
/**
 * What happens when one bid is left after exclusions, requirements, thresholds and a shortlist.
 */
export type SingleBid = "scored" | "unscored";
/**
 * What breaks a tie.
 */
export type TieBreak =
  | "lowest_price"
  | {
      most_points: Identifier;
    }
  | {
      lowest_measure: Identifier;
    }
  | "lot_drawn";
/**
 * Whether the risk of infection counts that is imputed to a product system.
 */
export type InfectionCounts = "included" | "excluded";
/**
 * A price or an emission factor, or that nobody knows it. Nothing is taken for zero that is not said to be.
 */
export type Known =
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    }
  | {
      emission_factor: FactorName;
    }
  | "not_known";
/**
 * How the items of a pool are bought.
 */
export type PoolPurchase =
  | "evenly"
  | {
      whole: WholePools;
    };
/**
 * What the items of a pool are worth at the end of the study.
 */
export type PoolResidual = "none" | "straight_line";
/**
 * How long an item lasts.
 */
export type ItemLife =
  | "single_use"
  | {
      reusable: Reusable;
    };
/**
 * A number of years, or `none` where only uses wear an item out.
 */
export type CalendarYears = Number | "none";
/**
 * A decimal, or the parameter that it is.
 */
export type NumberOrParameter =
  | Number
  | {
      parameter: Identifier;
    };
/**
 * How many items are kept.
 */
export type ItemPool =
  | "none"
  | {
      items: NumberOrParameter;
    }
  | {
      turnaround: Turnaround;
    };
/**
 * What one item of a component costs.
 */
export type ItemPrice =
  | {
      item: Identifier;
    }
  | {
      parameter: Identifier;
    }
  | {
      constant: Quantity;
    }
  | "not_known";
/**
 * What a resource arises for.
 */
export type Basis =
  | "per_item"
  | "end_of_life"
  | "per_use"
  | {
      per_batch: Number;
    }
  | {
      every_uses: Number;
    }
  | "per_operating_day"
  | "per_year"
  | "per_item_and_year";
/**
 * What a unit of a resource costs and emits.
 */
export type ResourceRate =
  | {
      input: Identifier;
    }
  | {
      own: OwnRate;
    };
/**
 * Which bids have to meet a requirement.
 */
export type AppliesTo = "variants" | "main_bids";
/**
 * How a requirement is decided.
 */
export type RequirementTest =
  | "confirmed"
  | {
      at_least: Bound;
    }
  | {
      at_most: Bound;
    }
  | {
      through_tiers: ThroughTiers;
    };
/**
 * What follows from a certificate or an audit that has ended.
 */
export type Expired = "not_met" | "missing";
/**
 * What a discount is stated as.
 */
export type DiscountKind = "rate" | "amount";
/**
 * How a price per pack becomes a price per unit.
 */
export type Packs = "none" | "shared" | "whole";
/**
 * Which quantity reaches a tier.
 */
export type TierCount = "participant_year" | "year";
/**
 * What is bought at the price of a tier.
 */
export type TierPricing = "whole_quantity" | "slices";
/**
 * What happens to a bidder that makes more bids for a lot than it may.
 */
export type BeyondMostSolutions = "problem" | "non_compliant";
/**
 * How the measures of several bids of one bidder are compared with.
 */
export type SolutionsCompared = "as_any_bid";
/**
 * Whether a bidder's other bids are among those that a bid is compared with.
 */
export type OwnBids = "compared" | "left_out";
/**
 * Whether bids may be variants.
 */
export type Variants = "not_authorised" | "authorised" | "with_main_bid" | "with_compliant_main_bid";
/**
 * What follows from a criterion for packaging.
 */
export type PackagingGives =
  | {
      points: Number;
    }
  | {
      required: RequirementMissing;
    };
/**
 * How many components have to meet a criterion.
 */
export type PackagingExtent =
  | "all"
  | "any"
  | {
      share_by_mass: Number;
    };
/**
 * A test of a component.
 */
export type PackagingTest =
  | {
      made_of: PackagingMaterial[];
    }
  | {
      has: PackagingProperty;
    }
  | {
      has_not: PackagingProperty;
    }
  | {
      at_least: PackagingBound;
    }
  | {
      at_most: PackagingBound;
    }
  | "reused"
  | {
      grade_at_least: RecyclabilityGrade;
    };
/**
 * A property of a component of the packaging.
 */
export type PackagingProperty =
  | "mono_material"
  | "separable"
  | "clear"
  | "pvc"
  | "laminate"
  | "carbon_black"
  | "metal_parts"
  | "contact_sensitive"
  | "beverage_bottle";
/**
 * A share of a component of the packaging.
 */
export type PackagingShare = "recycled" | "renewable" | "label" | "print" | "empty_space";
/**
 * What follows where there is no component that a criterion is about.
 */
export type WithoutComponents = "met" | "not_met";
/**
 * A limit of a change.
 */
export type Limit =
  | "none"
  | {
      at: Number;
    };
/**
 * What becomes of the part that a cap or floor cuts off.
 */
export type CutOff = "carried" | "lost";
/**
 * Which way the price may go.
 */
export type Direction = "both_ways" | "up_only";
/**
 * What an adjustment starts from.
 */
export type Linkage =
  | "base"
  | {
      chained: ChainedFrom;
    };
/**
 * Which earlier adjustment a chained clause goes on from.
 */
export type ChainedFrom = "last_adjustment" | "last_change";
/**
 * How long before it takes effect an adjustment is to be notified.
 */
export type Notice =
  | "none"
  | {
      days: number;
    }
  | {
      months: number;
    };
/**
 * Below which movement the price does not change.
 */
export type Trigger =
  | "none"
  | {
      at_least: TriggerLevel;
    };
/**
 * What a trigger measures. The indices are weighted by their shares, without the fixed part, and their ratios are not rounded.
 */
export type Measured =
  | "price"
  | "index_since_base"
  | "index_since_last_change"
  | {
      index_over: number;
    };
/**
 * What a year counts that lies only partly within the study, or partly before the purchase serves.
 */
export type PartialYears = "prorated" | "whole";
/**
 * Whether value added tax counts in the evaluation.
 */
export type VatEvaluated = "excluding" | "including_unrecoverable";
/**
 * Whether prices are stated with value added tax.
 */
export type VatStated = "excluding" | "including";

/**
 * Everything one evaluation needs, from the four hands it comes from.
 */
export interface Envelope {
  /**
   * What the panel awards, with reasons. Nothing is overwritten: a later entry supersedes.
   */
  assessments?: Assessment[];
  /**
   * What each bidder declares. May be empty before the bids are opened.
   */
  bids: Bid[];
  /**
   * What the buyer resolves: admissions, exclusions, corrections, lots drawn.
   */
  decisions?: Decision[];
  /**
   * What the buyer publishes.
   */
  procurement: Procurement;
}
/**
 * An entry of the panel: points for a criterion, or a measured value.
 */
export interface Assessment {
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The revision of the bid that was assessed.
   */
  bid_revision: number;
  /**
   * The SHA-256 of that revision, as the evaluation states it.
   */
  bid_sha256?: string;
  /**
   * When.
   */
  date: WireDate;
  /**
   * Who assessed.
   */
  evaluator: Hand;
  /**
   * What was found.
   */
  finding: Finding;
  /**
   * Its identifier.
   */
  id: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * Why.
   */
  reason: string;
  /**
   * Whether it counts yet.
   */
  status: AssessmentStatus;
  /**
   * The entry this one replaces, with what that one replaced; a draft replaces nothing until it is final.
   */
  supersedes?: Identifier;
  /**
   * The evaluator's weight, where the panel's aggregation uses weights.
   */
  weight?: Number;
}
/**
 * A person or body that answers for an entry.
 */
export interface Hand {
  /**
   * Name or initials.
   */
  name: string;
  /**
   * In which capacity.
   */
  role?: string;
}
/**
 * Points for a criterion.
 */
export interface CriterionPoints {
  /**
   * The criterion.
   */
  criterion: Identifier;
  /**
   * The points, on the published scale.
   */
  points: Number;
}
/**
 * A measured value.
 */
export interface MeasuredValue {
  /**
   * The parameter.
   */
  parameter: Identifier;
  /**
   * The code of the sample it was measured on.
   */
  sample?: string;
  /**
   * The value in the parameter's unit.
   */
  value: Value;
}
/**
 * A normal distribution: by mean and standard error, or by mean and 95 % interval, in whose middle the mean lies.
 */
export interface Normal {
  /**
   * The lower and upper end of the 95 % interval; the standard error is its width divided by 3.92.
   */
  interval_95?: Number[];
  /**
   * The mean.
   */
  mean: Number;
  /**
   * The standard error of the mean, or the standard deviation of a number that itself varies.
   */
  standard_error?: Number;
  /**
   * Where it is cut off.
   */
  truncated?: Truncation;
}
/**
 * Where a distribution is cut off; what is left of it is drawn from.
 */
export interface Truncation {
  /**
   * Nothing above is drawn.
   */
  maximum?: Number;
  /**
   * Nothing below is drawn.
   */
  minimum?: Number;
}
/**
 * A lognormal distribution: by mean and standard error, by median and 95 % interval, or by mu and sigma.
 */
export interface Lognormal {
  /**
   * The lower and upper end of the 95 % interval; sigma is the difference of their logarithms divided by 2 · 1.959964.
   */
  interval_95?: Number[];
  /**
   * The mean of the number itself, not of its logarithm.
   */
  mean?: Number;
  /**
   * The median: what is published as a ratio with an interval.
   */
  median?: Number;
  /**
   * The mean of the logarithm.
   */
  mu?: Number;
  /**
   * The standard deviation of the logarithm.
   */
  sigma?: Number;
  /**
   * The standard error of the mean, or the standard deviation of a number that itself varies.
   */
  standard_error?: Number;
  /**
   * Where it is cut off.
   */
  truncated?: Truncation;
}
/**
 * A gamma distribution: by mean and standard error, by mean and 95 % interval, or by shape and scale.
 */
export interface Gamma {
  /**
   * The lower and upper end of the 95 % interval; the standard error is its width divided by 3.92.
   */
  interval_95?: Number[];
  /**
   * The mean.
   */
  mean?: Number;
  /**
   * The scale, in the unit of the number; the mean is shape times scale.
   */
  scale?: Number;
  /**
   * The shape.
   */
  shape?: Number;
  /**
   * The standard error of the mean, or the standard deviation of a number that itself varies.
   */
  standard_error?: Number;
  /**
   * Where it is cut off.
   */
  truncated?: Truncation;
}
/**
 * A beta distribution: by mean and standard error, by mean and 95 % interval, or by alpha and beta.
 */
export interface Beta {
  /**
   * The first shape: how many had the event.
   */
  alpha?: Number;
  /**
   * The second shape: how many did not.
   */
  beta?: Number;
  /**
   * The lower and upper end of the 95 % interval; the standard error is its width divided by 3.92.
   */
  interval_95?: Number[];
  /**
   * The mean.
   */
  mean?: Number;
  /**
   * The standard error of the mean, or the standard deviation of a number that itself varies.
   */
  standard_error?: Number;
  /**
   * Where it is cut off.
   */
  truncated?: Truncation;
}
/**
 * Bounds and the likeliest value between them.
 */
export interface Modal {
  /**
   * The greatest.
   */
  maximum: Number;
  /**
   * The least.
   */
  minimum: Number;
  /**
   * The likeliest.
   */
  mode: Number;
}
/**
 * Bounds.
 */
export interface Uniform {
  /**
   * The greatest.
   */
  maximum: Number;
  /**
   * The least.
   */
  minimum: Number;
}
/**
 * Some values.
 */
export interface Discrete {
  /**
   * The values; their probabilities sum to 1.
   */
  values: Chance[];
}
/**
 * A value and how likely it is.
 */
export interface Chance {
  /**
   * Its probability.
   */
  probability: Number;
  /**
   * The value.
   */
  value: Number;
}
/**
 * Values that were observed.
 */
export interface Empirical {
  /**
   * The observations; one that was made twice stands here twice.
   */
  values: Number[];
}
/**
 * A share of a whole: by its count, or by its mean, where one share of the whole has a standard error.
 */
export interface Dirichlet {
  /**
   * How many of the whole were counted in this share.
   */
  count?: Number;
  /**
   * The name of the whole. Its shares stand together: in the parameters of the procurement, in those of one lot, or in one offer.
   */
  group: Identifier;
  /**
   * The mean of this share.
   */
  mean?: Number;
  /**
   * The standard error of this share, in one share of the whole; it says how far all of them spread.
   */
  standard_error?: Number;
}
/**
 * A bid.
 */
export interface Bid {
  /**
   * Who bids.
   */
  bidder: Bidder;
  /**
   * The group of lots that this bid offers together and at these prices only, as a bid of its own beside the bidder's separate ones; it offers exactly the lots of the group.
   */
  combined?: Identifier;
  /**
   * ISO 4217 code of the bid's currency, where it is not the procurement's.
   */
  currency?: Identifier;
  /**
   * Its identifier; a bidder may make several bids for a lot, where that is declared.
   */
  id: Identifier;
  /**
   * The lots that it bids for, the most wanted first; where the procurement asks for it, in one of a bidder's bids or alike in several.
   */
  lot_preference?: Identifier[];
  /**
   * What is offered, lot by lot.
   */
  offers: LotOffer[];
  /**
   * When it was received.
   */
  received?: WireDate;
  /**
   * What the bidder does not accept.
   */
  reservations?: Reservation[];
  /**
   * Counts up from 1 with each new version of the bid.
   */
  revision: number;
}
/**
 * Who bids.
 */
export interface Bidder {
  /**
   * Partners bidding jointly.
   */
  consortium?: Partner[];
  /**
   * Registration number or other identifier.
   */
  id: Identifier;
  /**
   * Name.
   */
  name: string;
  /**
   * Subcontractors.
   */
  subcontractors?: Partner[];
}
/**
 * A partner or subcontractor.
 */
export interface Partner {
  /**
   * Whether who it is is confidential: a redacted evaluation withholds its name and identifier, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * Registration number or other identifier.
   */
  id: Identifier;
  /**
   * Name.
   */
  name: string;
  /**
   * What it does in the contract.
   */
  task?: string;
}
/**
 * What is offered for a lot.
 */
export interface LotOffer {
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * Prices and values.
   */
  offer: Offer;
  /**
   * The name of the solution, for the reader. Several solutions for one lot are bids of their own, by the same bidder.
   */
  solution?: Identifier;
  /**
   * Whether it is a variant: it departs from what is described, as far as the procurement authorises it.
   */
  variant?: boolean;
}
/**
 * Prices and values for a lot.
 */
export interface Offer {
  /**
   * When goods are delivered.
   */
  delivery?: string;
  /**
   * A discount on the whole schedule, as a fraction or an amount, whichever the procurement asks for.
   */
  discount?: Value;
  /**
   * Product carbon footprints, where the lot asks for them.
   */
  footprints?: ProductFootprint[];
  /**
   * The packaging, where the lot asks for it.
   */
  packaging?: Packaging;
  /**
   * Prices of the items of the schedule.
   */
  prices?: Price[];
  /**
   * The product system of the lot that is offered; may be left out where the lot has one only.
   */
  product_system?: Identifier;
  /**
   * Requirements that are confirmed or not.
   */
  requirements?: RequirementAnswer[];
  /**
   * The supply chain, where a requirement reaches down it; without one nothing is proven of any link.
   */
  supply_chain?: SupplyChain;
  /**
   * Values of the parameters that bidders declare.
   */
  values?: DeclaredValue[];
  /**
   * What is warranted, and for how long.
   */
  warranty?: string;
}
/**
 * A supplier's product carbon footprint of an item.
 */
export interface ProductFootprint {
  /**
   * Whether its biogenic carbon counts what the product has taken up.
   */
  biogenic_uptake: BiogenicUptake;
  /**
   * Whether it is confidential: a redacted evaluation withholds the emissions, who has verified it, how good its data are, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * How good its data are.
   */
  data_quality?: DataQuality;
  /**
   * How many of these one declared unit is; more than nothing.
   */
  declared_amount: Number;
  /**
   * What a declared unit is counted in, such as `piece` or `kg`; it has to convert to the unit of the item.
   */
  declared_unit: string;
  /**
   * What proves it.
   */
  evidence?: Evidence[];
  /**
   * Where it holds, such as `DK`, or the name of a region.
   */
  geography?: string;
  /**
   * The global warming potentials that it counts with.
   */
  gwp_set: GwpSet;
  /**
   * The item.
   */
  item: Identifier;
  /**
   * What one declared unit emits, in parts that can be told apart; at least one. Their stages are its boundary.
   */
  parts: FootprintPart[];
  /**
   * The days that its data are of.
   */
  reference_period: ReferencePeriod;
  /**
   * The standard that it was made by.
   */
  standard: FootprintStandard;
  /**
   * The last day on which it is valid.
   */
  valid_until?: WireDate;
  /**
   * Who has verified it; nobody has where left out.
   */
  verified_by?: string;
}
/**
 * How good the data of a footprint are; ratings from 1, the best, to 5.
 */
export interface DataQuality {
  /**
   * How well the place is met.
   */
  geographical?: Number;
  /**
   * The share of primary data, as a fraction.
   */
  primary_share?: Number;
  /**
   * How well the technology is met.
   */
  technological?: Number;
  /**
   * How well the time is met.
   */
  temporal?: Number;
}
/**
 * Evidence for a declared value or a fulfilled requirement.
 */
export interface Evidence {
  /**
   * Its date.
   */
  date?: WireDate;
  /**
   * SHA-256 of the file, in hexadecimal.
   */
  sha256?: string;
  /**
   * What it is: a certificate, a data sheet, a test report.
   */
  title: string;
  /**
   * Where it can be found.
   */
  url?: string;
}
/**
 * What one declared unit emits in some stages of life.
 */
export interface FootprintPart {
  /**
   * Biogenic carbon in kg CO2e, told apart; uptake is negative. None where left out.
   */
  biogenic?: Number;
  /**
   * What it emits in kg CO2e, without biogenic carbon.
   */
  fossil: Number;
  /**
   * The stages that are stated together; at least one.
   */
  stages: Stage[];
}
/**
 * The days that the data of a footprint are of.
 */
export interface ReferencePeriod {
  /**
   * The first day.
   */
  from: WireDate;
  /**
   * The last day.
   */
  to: WireDate;
}
/**
 * The packaging of an offer. What is left out is not documented, and never counts as nothing.
 */
export interface Packaging {
  /**
   * Its components: each part that can be told from the others by its level and material.
   */
  components?: PackagingComponent[];
  /**
   * What is delivered without packaging.
   */
  unpacked?: Unpacked[];
}
/**
 * A component of the packaging.
 */
export interface PackagingComponent {
  /**
   * Whether what it is, is made of and weighs is confidential: a redacted evaluation withholds it, what reveals it, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * The share of the volume of grouped, transport or e-commerce packaging that its sales packaging does not fill, as a fraction; filling material is empty space. Not documented where left out.
   */
  empty_space?: Number;
  /**
   * What proves it.
   */
  evidence?: Evidence[];
  /**
   * The grounds on which Regulation (EU) 2025/40 exempts it.
   */
  exemptions?: PackagingExemption[];
  /**
   * The grade that it pays a producer fee by, where a cost line of the lot is one. What is left out is not documented and counts as red.
   */
  fee_grade?: FeeGrade;
  /**
   * What one of it weighs, in grams. Not documented where left out.
   */
  grams?: Number;
  /**
   * How many units of the item one of it holds, those in the packages within it too: a box of 20 pouches of one piece each holds 20.
   */
  holds: Number;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * The item that it packs.
   */
  item: Identifier;
  /**
   * The share of its surface that labels cover, as a fraction. Not documented where left out.
   */
  label?: Number;
  /**
   * What it is for.
   */
  level: PackagingLevel;
  /**
   * What it is mostly made of.
   */
  material: PackagingMaterial;
  /**
   * The share of its surface that is printed, as a fraction. Not documented where left out.
   */
  print?: Number;
  /**
   * Properties that it has (`true`) or has not (`false`).
   */
  properties?: PackagingProperties;
  /**
   * How recyclable it was found to be. Not documented where left out.
   */
  recyclability?: Recyclability;
  /**
   * The share of its mass that is recycled material after use by consumers, as a fraction. Not documented where left out.
   */
  recycled?: Number;
  /**
   * The share of its mass from renewable sources, as a fraction. Not documented where left out.
   */
  renewable?: Number;
  /**
   * What it is: a pouch, a label, a box, a pallet.
   */
  title: string;
  /**
   * How often one of it is used.
   */
  used: PackagingUse;
}
/**
 * Properties of a component. What is left out is not documented, and neither yes nor no.
 */
export interface PackagingProperties {
  /**
   * It is a single-use plastic beverage bottle.
   */
  beverage_bottle?: boolean;
  /**
   * It is dyed with carbon black.
   */
  carbon_black?: boolean;
  /**
   * It is transparent and not dyed.
   */
  clear?: boolean;
  /**
   * It is packaging of food, medicines, medical devices or what else Regulation (EU) 2025/40 Art. 3(1)(49) names.
   */
  contact_sensitive?: boolean;
  /**
   * Layers of different materials are bonded in it.
   */
  laminate?: boolean;
  /**
   * It has parts of metal.
   */
  metal_parts?: boolean;
  /**
   * It is made of one material alone.
   */
  mono_material?: boolean;
  /**
   * It contains polyvinyl chloride.
   */
  pvc?: boolean;
  /**
   * It can be parted from the others by hand, without tools.
   */
  separable?: boolean;
}
/**
 * How recyclable a component was found to be.
 */
export interface Recyclability {
  /**
   * The document that says so.
   */
  document?: Citation;
  /**
   * By which method, and its version.
   */
  method: string;
  /**
   * What was found.
   */
  result: RecyclabilityResult;
}
/**
 * Where a value comes from, so that a reader can check it.
 */
export interface Citation {
  /**
   * Whether the value is assumed rather than read from a source.
   */
  assumed?: boolean;
  /**
   * The work, table or file the value was read from, or the reason for an assumption.
   */
  text: string;
  /**
   * Where it can be found.
   */
  url?: string;
}
/**
 * A component that is used again.
 */
export interface Reused {
  /**
   * How often one of it is used in its life, losses considered; 2 at least.
   */
  rotations: number;
}
/**
 * An item that has no packaging, or none of some levels.
 */
export interface Unpacked {
  /**
   * The item.
   */
  item: Identifier;
  /**
   * The levels; every level that is asked for where empty.
   */
  levels?: PackagingLevel[];
}
/**
 * The price of an item.
 */
export interface Price {
  /**
   * Whether the price is confidential: a redacted evaluation withholds it, what reveals it, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * A discount on the price and on those of the tiers, as a fraction or an amount, whichever the procurement asks for.
   */
  discount?: Value;
  /**
   * What proves it.
   */
  evidence?: Evidence[];
  /**
   * The item.
   */
  item: Identifier;
  /**
   * How many units the pack holds, where a pack is priced; without it, or at zero or below, the price counts as left out.
   */
  pack_size?: Number;
  /**
   * The price of one unit, or of one pack, without value added tax.
   */
  price: Value;
  /**
   * The prices of the tiers after the first; where one is left out, the price counts as left out.
   */
  tiers?: TierPrice[];
}
/**
 * The price of an item from a quantity on.
 */
export interface TierPrice {
  /**
   * The quantity from which the tier holds, as published.
   */
  from_quantity: Number;
  /**
   * The price of one unit, or of one pack, without value added tax.
   */
  price: Value;
}
/**
 * The answer to a requirement.
 */
export interface RequirementAnswer {
  /**
   * Whether it is met.
   */
  confirmed: boolean;
  /**
   * What proves it.
   */
  evidence?: Evidence[];
  /**
   * The requirement.
   */
  requirement: Identifier;
}
/**
 * The supply chain of an offer. The bidder, its partners and its subcontractors are links of it without being named again.
 */
export interface SupplyChain {
  /**
   * What the links prove, requirement by requirement.
   */
  answers?: LinkAnswer[];
  /**
   * The other links, further down or for this lot alone. Where there are none, the bid says that nobody else takes part.
   */
  links?: SupplyLink[];
}
/**
 * What a link proves of a requirement.
 */
export interface LinkAnswer {
  /**
   * Whether the bidder declares that the link meets it. Where it does not, no proof counts.
   */
  confirmed: boolean;
  /**
   * The link; the bidder where left out.
   */
  link?: Identifier;
  /**
   * What proves it.
   */
  proofs?: LinkProof[];
  /**
   * The requirement.
   */
  requirement: Identifier;
}
/**
 * A proof that a link meets a requirement.
 */
export interface LinkProof {
  /**
   * Its date.
   */
  date?: WireDate;
  /**
   * What kind it is.
   */
  kind: Proof;
  /**
   * SHA-256 of the file, in hexadecimal.
   */
  sha256?: string;
  /**
   * What it is: the standard that is certified, the report of an audit.
   */
  title: string;
  /**
   * Where it can be found.
   */
  url?: string;
  /**
   * The last day on which it is valid. A certificate without one does not count; an audit without one does not end.
   */
  valid_until?: WireDate;
}
/**
 * A link of the supply chain.
 */
export interface SupplyLink {
  /**
   * Whether who it is is confidential: a redacted evaluation withholds its name and identifier, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * The link that it delivers to, which stands one tier above it; the bidder where left out.
   */
  delivers_to?: Identifier;
  /**
   * Registration number or other identifier.
   */
  id: Identifier;
  /**
   * Name.
   */
  name: string;
  /**
   * What it does in the contract.
   */
  task?: string;
}
/**
 * The declared value of a parameter.
 */
export interface DeclaredValue {
  /**
   * Whether the value is confidential: a redacted evaluation withholds it, what reveals it, and the hash of the bid.
   */
  confidential?: boolean;
  /**
   * What proves it.
   */
  evidence?: Evidence[];
  /**
   * The parameter.
   */
  parameter: Identifier;
  /**
   * Its value in the parameter's unit.
   */
  value: Value;
  /**
   * How far it has been verified.
   */
  verification?: Verification;
}
/**
 * What the bidder does not accept.
 */
export interface Reservation {
  /**
   * The lot it concerns; every lot that the bid offers where left out.
   */
  lot?: Identifier;
  /**
   * The term it concerns.
   */
  term: string;
  /**
   * What is offered instead.
   */
  text: string;
}
/**
 * A decision of the buyer, with who, when and why.
 */
export interface Decision {
  /**
   * When.
   */
  date: WireDate;
  /**
   * By whom.
   */
  decided_by: Hand;
  /**
   * Its identifier.
   */
  id: Identifier;
  /**
   * Why.
   */
  reason: string;
  /**
   * What was decided.
   */
  ruling: Ruling;
}
/**
 * A bid in a lot.
 */
export interface BidInLot {
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
}
/**
 * The exclusion of a bid.
 */
export interface Exclusion {
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The ground, in law or in the documents.
   */
  ground: string;
  /**
   * The lot.
   */
  lot: Identifier;
}
/**
 * A corrected value.
 */
export interface Correction {
  /**
   * What it is corrected to.
   */
  after: Number;
  /**
   * What the bid says.
   */
  before: Number;
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * Which value.
   */
  target: Target;
}
/**
 * A number of a component of the packaging.
 */
export interface PackagingTarget {
  /**
   * The component.
   */
  component: Identifier;
  /**
   * Which of its numbers.
   */
  number: PackagingNumber;
}
/**
 * A number of a product footprint.
 */
export interface FootprintTarget {
  /**
   * The item.
   */
  item: Identifier;
  /**
   * Which of its numbers.
   */
  number: FootprintNumber;
  /**
   * The position of the part whose emissions are corrected, counted from 0; for `fossil` and `biogenic` alone.
   */
  part?: number;
}
/**
 * A corrected grade.
 */
export interface FeeGradeCorrection {
  /**
   * What it is corrected to.
   */
  after: FeeGrade;
  /**
   * What the bid says.
   */
  before: FeeGrade;
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The component of the packaging.
   */
  component: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
}
/**
 * A resolved missing value.
 */
export interface Resolution {
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * What was missing.
   */
  missing: MissingTarget;
  /**
   * How many units the pack holds, for the price of an item that is priced per pack.
   */
  pack_size?: Number;
  /**
   * How it was resolved.
   */
  resolution: Resolved;
}
/**
 * Lots drawn among tied bids.
 */
export interface Draw {
  /**
   * The lot of the procurement.
   */
  lot: Identifier;
  /**
   * The bids in the order in which they were drawn, the best first; a bid is drawn once for a lot.
   */
  order: Identifier[];
}
/**
 * A priced reservation.
 */
export interface PricedReservation {
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * What its price is the sum of.
   */
  parts: PricedPart[];
  /**
   * The position of the reservation in the bid, counted from 0.
   */
  reservation: number;
}
/**
 * A part of the price of a reservation.
 */
export interface PricedPart {
  /**
   * What is multiplied, each above zero; the units multiply to money.
   */
  factors: Quantity[];
  /**
   * What it is for.
   */
  title: string;
}
/**
 * A decimal with its unit.
 */
export interface Quantity {
  /**
   * Where it comes from.
   */
  source?: Citation;
  /**
   * Its unit, such as `DKK/use` or `1`.
   */
  unit: string;
  /**
   * The number.
   */
  value: Number;
}
/**
 * A reservation of a bid in a lot.
 */
export interface ReservationInLot {
  /**
   * The bid.
   */
  bid: Identifier;
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * The position of the reservation in the bid, counted from 0.
   */
  reservation: number;
}
/**
 * A procurement: the call, with everything that decides how bids are evaluated.
 */
export interface Procurement {
  /**
   * What was changed after the first publication.
   */
  amendments?: Amendment[];
  /**
   * Prices of emissions, by which cost lines count emissions as money.
   */
  carbon_price_paths?: CarbonPricePath[];
  /**
   * Lots that may be offered together.
   */
  combined_bids?: CombinedBids;
  /**
   * The term of the contract.
   */
  contract?: ContractTerm;
  /**
   * Names of things that are counted and used in units, such as `use` or `procedure`.
   */
  counted?: CountedUnit[];
  /**
   * ISO 4217 code of the currency everything is evaluated in.
   */
  currency: Identifier;
  /**
   * What is bought, and why.
   */
  description?: string;
  /**
   * How amounts of different years are made comparable.
   */
  discounting: Discounting;
  /**
   * Published rates for bids in other currencies.
   */
  exchange_rates?: ExchangeRate[];
  /**
   * Sets of emission factors that carbon lines use.
   */
  factor_sets?: FactorSet[];
  /**
   * The buyer's identifier of the procurement.
   */
  id: Identifier;
  /**
   * Indices that price clauses and cost lines follow, through the whole study.
   */
  index_series?: IndexSeries[];
  /**
   * Limits on how many lots a bidder may bid for and win.
   */
  lot_limits?: LotLimits;
  /**
   * The lots; at least one.
   */
  lots: Lot[];
  /**
   * Sets of criteria for packaging, which lots name.
   */
  packaging_criteria?: PackagingCriteriaSet[];
  /**
   * Parameters that all lots share.
   */
  parameters?: Parameter[];
  /**
   * Who buys.
   */
  participants?: Participant[];
  /**
   * Who pays.
   */
  payers: Payer[];
  /**
   * Price clauses of the contract, whose adjustments cost lines follow.
   */
  price_clauses?: NamedClause[];
  /**
   * The date whose prices the amounts are stated in. Growth and inflation count from the base date; where the two dates differ, `discounting.price_level_gap` says how one leads to the other.
   */
  price_level: WireDate;
  /**
   * When this version was published.
   */
  published: WireDate;
  /**
   * Version of this document's schema; `1.0`.
   */
  schema_version: string;
  /**
   * Where the case comes from.
   */
  source?: Citation;
  /**
   * The years that count.
   */
  study: Study;
  /**
   * Its title.
   */
  title: string;
  /**
   * How value added tax is stated and evaluated.
   */
  vat: Vat;
  /**
   * Version of the published documents.
   */
  version: string;
  /**
   * Perspectives that the analysis takes on the costs.
   */
  views?: View[];
}
/**
 * A change after publication.
 */
export interface Amendment {
  /**
   * When it was published.
   */
  date: WireDate;
  /**
   * What was changed.
   */
  description: string;
  /**
   * The version it leads to.
   */
  version: string;
}
/**
 * A price of emissions for each calendar year, from a source that publishes it with its method (Directive 2014/24/EU Art. 68).
 */
export interface CarbonPricePath {
  /**
   * How its money becomes that of the procurement. Needed where the currencies differ.
   */
  conversion?: CurrencyConversion;
  /**
   * The name by which cost lines refer to it.
   */
  id: Identifier;
  /**
   * Its prices: a path that ships, or one of the buyer's.
   */
  prices: CarbonPriceSource;
  /**
   * How its prices become those of the procurement's price level. Needed where the path is in the prices of another year.
   */
  restatement?: PriceRestatement;
}
/**
 * A published rate of exchange.
 */
export interface CurrencyConversion {
  /**
   * The date of the rate.
   */
  date: WireDate;
  /**
   * How much of the procurement's currency one unit of the path's is worth.
   */
  rate: Number;
  /**
   * Who published it.
   */
  source: Citation;
}
/**
 * A set that ships with the engine, in a version.
 */
export interface ShippedSet {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * Prices of emissions that the buyer states.
 */
export interface OwnCarbonPrices {
  /**
   * Where they hold.
   */
  area?: string;
  /**
   * Whether they are in the prices of one year or in those of each year.
   */
  basis: CarbonPriceBasis;
  /**
   * Their licence, or the permission to use them.
   */
  licence: string;
  /**
   * A price for each calendar year; at least one.
   */
  list: PriceOfYear[];
  /**
   * Where they and their method are published.
   */
  source: Citation;
  /**
   * What they are.
   */
  title: string;
  /**
   * Their unit: a currency for an amount of emissions, such as `DKK/tCO2e`.
   */
  unit: string;
  /**
   * Their version.
   */
  version: string;
  /**
   * The year that they were published in.
   */
  year: number;
}
/**
 * The price of emissions in a calendar year.
 */
export interface PriceOfYear {
  /**
   * The price. Left out where the source has none, which is not zero: no emission of the year can be valued.
   */
  value?: Number;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * A published price index at two times, by which prices of one year become those of another.
 */
export interface PriceRestatement {
  /**
   * Its level in the year whose prices the path is in.
   */
  from: Number;
  /**
   * Who published it.
   */
  source: Citation;
  /**
   * Its level at the procurement's price level.
   */
  to: Number;
}
/**
 * Lots that one bid may offer together at other prices (Directive 2014/24/EU Art. 46(3)). Each lot is evaluated alone first; a combined bid takes no part in that, is measured by the same criteria, and wins only where it is better than the best separate award of its lots.
 */
export interface CombinedBids {
  /**
   * What the separate bids and the combined ones are compared by.
   */
  comparison: CombinedComparison;
  /**
   * Who wins where they are equal.
   */
  equal: EqualCombined;
  /**
   * The groups of lots that may be combined.
   */
  groups: LotGroup[];
  /**
   * What becomes of a combined bid for a lot that the separate bids leave without a winner.
   */
  no_separate_winner: NoSeparateWinner;
}
/**
 * What the points of a lot count beside those of another.
 */
export interface LotWeight {
  /**
   * The lot.
   */
  lot: Identifier;
  /**
   * Its weight; weights may have any sum.
   */
  weight: Number;
}
/**
 * Lots that may be offered together.
 */
export interface LotGroup {
  /**
   * Its identifier.
   */
  id: Identifier;
  /**
   * The lots: at least two.
   */
  lots: Identifier[];
}
/**
 * The term of the contract.
 */
export interface ContractTerm {
  /**
   * Extensions the buyer may use.
   */
  extensions?: Extension[];
  /**
   * When it begins, not before the base date; the base date where left out.
   */
  start?: WireDate;
  /**
   * Its length in years without extensions; with all of them it ends within the study.
   */
  years: number;
}
/**
 * An extension of the contract.
 */
export interface Extension {
  /**
   * How it counts in the evaluation.
   */
  counts: ExtensionCounts;
  /**
   * Its length in years.
   */
  years: number;
}
/**
 * A thing that is counted.
 */
export interface CountedUnit {
  /**
   * Its name in units; not the name of a unit that is known anyway, such as `kWh`.
   */
  id: Identifier;
  /**
   * What is counted.
   */
  title: string;
}
/**
 * How amounts of different years are made comparable.
 */
export interface Discounting {
  /**
   * How the time from the base date to a date is counted in years; required where a cost falls due at a date.
   */
  day_count?: DayCount;
  /**
   * Expected inflation as a fraction per year (`0.02` is 2 %), to state a real budget in current prices, and wherever something is stated in the other price basis. Not allowed where prices are nominal and nothing is stated in constant ones.
   */
  inflation?: Number;
  /**
   * How the rate becomes monthly; required where anything is counted by the month.
   */
  monthly_rate?: Compounding;
  /**
   * Whether amounts and rates are in constant prices (real) or current prices (nominal).
   */
  price_basis: PriceBasis;
  /**
   * How prices at the price level become prices at the base date; required where the dates differ and a line grows or inflation is declared.
   */
  price_level_gap?: PriceLevelGap;
  /**
   * The discount rate.
   */
  rate: DiscountRate;
  /**
   * Whether the discount rate is real or nominal, where that is not what `price_basis` says.
   */
  rate_basis?: PriceBasis;
  /**
   * How such a rate becomes one of `price_basis`, by the inflation; required with `rate_basis` of the other basis.
   */
  rate_relation?: Relation;
  /**
   * Who set the rate.
   */
  source?: Citation;
  /**
   * When in its year, or month, an amount falls due. Year 0 is the base date itself.
   */
  timing: Timing;
}
/**
 * A rate that changes over the years.
 */
export interface SteppedRate {
  /**
   * Whether a year's factor builds on the factors before it, or uses its own rate for all years.
   */
  chain: RateChain;
  /**
   * The steps in order; the first begins in year 0 or 1. Steps that begin after the study are not used.
   */
  steps: RateStep[];
}
/**
 * A rate from a year on.
 */
export interface RateStep {
  /**
   * The first year it applies to.
   */
  from_year: number;
  /**
   * The rate as a fraction per year: `0.035` is 3.5 %.
   */
  rate: Number;
}
/**
 * A published rate of exchange.
 */
export interface ExchangeRate {
  /**
   * ISO 4217 code of the other currency.
   */
  currency: Identifier;
  /**
   * The date of the rate.
   */
  date: WireDate;
  /**
   * How much of the procurement's currency one unit is worth.
   */
  rate: Number;
  /**
   * Who published it.
   */
  source?: Citation;
}
/**
 * A set of emission factors.
 */
export interface FactorSet {
  /**
   * Its factors: a set that ships, or those of the buyer.
   */
  factors: FactorSource;
  /**
   * The name by which carbon lines refer to it.
   */
  id: Identifier;
}
/**
 * Emission factors that the buyer states.
 */
export interface OwnFactors {
  /**
   * The global warming potentials that they count with.
   */
  gwp_set: GwpSet;
  /**
   * What they are multiplied by.
   */
  kind: FactorKind;
  /**
   * Their licence, or the permission to use them.
   */
  licence: string;
  /**
   * The factors; at least one.
   */
  list: Factor[];
  /**
   * Where they come from.
   */
  source: Citation;
  /**
   * What they are.
   */
  title: string;
  /**
   * Their version.
   */
  version: string;
  /**
   * The year that they were published for.
   */
  year: number;
}
/**
 * An emission factor.
 */
export interface Factor {
  /**
   * Where it holds, such as DK1 for electricity.
   */
  area?: string;
  /**
   * Its name in the set.
   */
  id: Identifier;
  /**
   * How it was made, such as the way in which heat and power were told apart.
   */
  method?: string;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its unit, such as `kgCO2e/kWh`.
   */
  unit: string;
  /**
   * Its number. Left out where the source has none, which is not zero: a line cannot use it.
   */
  value?: FactorValue;
}
/**
 * The number of a calendar year.
 */
export interface FactorOfYear {
  /**
   * The number.
   */
  value: Number;
  /**
   * The calendar year.
   */
  year: number;
}
/**
 * A published index.
 */
export interface IndexSeries {
  /**
   * How long its periods are.
   */
  frequency: Frequency;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Its levels, in any order.
   */
  points: IndexPoint[];
  /**
   * For which period or year the publisher sets the index to 100 (or to another level), as published: `2015 = 100`.
   */
  reference: string;
  /**
   * Where it is published.
   */
  source: Citation;
  /**
   * Its title.
   */
  title: string;
}
/**
 * The level of an index in one period.
 */
export interface IndexPoint {
  /**
   * Whether it is assumed and not published. A procurement says so of every level of a period that ends after it was published.
   */
  assumed?: boolean;
  /**
   * The published level, positive.
   */
  level: Number;
  /**
   * The period: `2026`, `2026-Q1` or `2026-03`.
   */
  period: WirePeriod;
}
/**
 * Limits over the lots (Directive 2014/24/EU Art. 46(2); eForms BT-31 and BT-33). At least one is stated.
 */
export interface LotLimits {
  /**
   * Whose lots count where partners bid jointly.
   */
  joint_bids: JointBids;
  /**
   * How many lots a bidder may bid for.
   */
  most_bid?: MostBid;
  /**
   * How many lots a bidder may win.
   */
  most_won?: MostWon;
  /**
   * What stands for the order of a bidder that does not say which lots it wants most; required where bidders are asked for it.
   */
  preference_not_stated?: PreferenceNotStated;
}
/**
 * How many lots a bidder may bid for.
 */
export interface MostBid {
  /**
   * What happens to a bidder that bids for more, in one bid or in several.
   */
  beyond: BeyondMostBid;
  /**
   * How many, at most as many as there are.
   */
  lots: number;
}
/**
 * How many lots a bidder may win.
 */
export interface MostWon {
  /**
   * How many, at most as many as it may bid for.
   */
  lots: number;
  /**
   * What happens to a lot whose bidders have all won as many lots as they may.
   */
  no_other_bid: NoOtherBid;
  /**
   * Which lots a bidder wins that is first in more.
   */
  rule: LimitRule;
}
/**
 * What bids of several lots are compared by.
 */
export interface Compared {
  /**
   * The offered price, or the total by which each lot is awarded: then points or money in all lots alike, and money for the least total cost.
   */
  by: ComparedBy;
  /**
   * The order of the lots, each once, where losses or costs are equal: of equal losses the first lot is awarded first; of awards that cost the same the one holds that places the first lot best, then the second.
   */
  equal: Identifier[];
}
/**
 * A lot, awarded on its own.
 */
export interface Lot {
  /**
   * Current practice, outside the competition: evaluated, never ranked.
   */
  alternative?: Alternative;
  /**
   * What the purchase emits over its life.
   */
  carbon_lines?: CarbonLine[];
  /**
   * Which uncertain numbers move together in a simulation; all others move on their own.
   */
  correlations?: Correlation[];
  /**
   * That the analysis sets costs beside outcomes. It does not where left out.
   */
  cost_effectiveness?: CostEffectiveness;
  /**
   * What the purchase costs over its life.
   */
  cost_lines?: CostLine[];
  /**
   * Award criteria; groups and criteria in one flat list.
   */
  criteria: Criterion[];
  /**
   * What it holds.
   */
  description?: string;
  /**
   * A framework agreement.
   */
  framework?: Framework;
  /**
   * What costs are stated per: one use, one patient, one test.
   */
  functional_unit?: FunctionalUnit;
  /**
   * Its identifier.
   */
  id: Identifier;
  /**
   * When a bidder is asked to explain a low bid; never where left out.
   */
  low_bids?: LowBids;
  /**
   * How the criteria become one order of the bids.
   */
  method: Method;
  /**
   * Groups of options of which each bid's cheapest or dearest count.
   */
  option_groups?: OptionGroup[];
  /**
   * Options the bidders price.
   */
  options?: LotOption[];
  /**
   * What patients get over the life of the purchase.
   */
  outcome_lines?: OutcomeLine[];
  /**
   * What bidders say of packaging; nothing where left out.
   */
  packaging?: PackagingAsked;
  /**
   * Parameters of this lot.
   */
  parameters?: Parameter[];
  /**
   * What is never assumed: points below zero, rounding, ties, the reference set.
   */
  policies: Policies;
  /**
   * Items for which a bid may state a product footprint in place of carbon lines. No bid may where left out.
   */
  product_footprints?: FootprintAsked[];
  /**
   * The single-use and reusable products of which each bid offers one; none where left out.
   */
  product_systems?: ProductSystems;
  /**
   * Minimum requirements.
   */
  requirements?: Requirement[];
  /**
   * The price schedule.
   */
  schedule?: ScheduleItem[];
  /**
   * What bidders may state a discount on the whole schedule as: a fraction, or an amount that all items bear in proportion, at most all they amount to. None is allowed where left out.
   */
  schedule_discount?: DiscountKind;
  /**
   * That a bidder may make several bids for the lot. One alone, and no variant, where left out.
   */
  solutions?: Solutions;
  /**
   * Its title.
   */
  title: string;
  /**
   * The framework agreement among whose suppliers the lot is a mini-competition.
   */
  under_framework?: UnderFramework;
}
/**
 * Current practice, outside the competition.
 */
export interface Alternative {
  /**
   * Its identifier.
   */
  id: Identifier;
  /**
   * Its prices and values, in the form of a bidder's offer.
   */
  offer: Offer;
  /**
   * Where the figures come from.
   */
  source?: Citation;
  /**
   * What is done today.
   */
  title: string;
}
/**
 * An emission of greenhouse gases over the life of the purchase: an activity times an emission factor, in kg CO2e.
 */
export interface CarbonLine {
  /**
   * Whether it is biogenic carbon, which is told apart from all else; uptake is negative.
   */
  biogenic: boolean;
  /**
   * When it arises, and how much.
   */
  flow: CarbonFlow;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Where the line comes from.
   */
  source?: Citation;
  /**
   * The stage of life it belongs to (ISO 14067).
   */
  stage: Stage;
  /**
   * What emits.
   */
  title: string;
}
/**
 * A single emission.
 */
export interface CarbonOnce {
  /**
   * The amount, in kg CO2e.
   */
  amount: CarbonAmount;
  /**
   * The year; 0 is the base date.
   */
  year: number;
}
/**
 * A product of factors, in emissions or emissions per year.
 */
export interface CarbonAmount {
  /**
   * Divided by.
   */
  divisors?: Operand[];
  /**
   * Multiplied together.
   */
  factors: CarbonOperand[];
}
/**
 * An emission factor by its set and name.
 */
export interface FactorName {
  /**
   * The factor.
   */
  factor: Identifier;
  /**
   * The set.
   */
  set: Identifier;
}
/**
 * An emission in every year.
 */
export interface CarbonYearly {
  /**
   * The amount, in kg CO2e per year.
   */
  amount: CarbonAmount;
  /**
   * The first year, at least 1.
   */
  from_year: number;
  /**
   * The last year.
   */
  to_year: number;
  /**
   * Whether it arises only while the purchase serves, from the study's service date on. No where left out.
   */
  while_in_service?: boolean;
}
/**
 * An emission every few years.
 */
export interface CarbonEvery {
  /**
   * The amount, in kg CO2e.
   */
  amount: CarbonAmount;
  /**
   * The first year.
   */
  from_year: number;
  /**
   * None after this year.
   */
  to_year: number;
  /**
   * Years from one to the next.
   */
  years: number;
}
/**
 * An emission with each item of a capital good.
 */
export interface CarbonCapital {
  /**
   * The amount of one, in kg CO2e.
   */
  amount: CarbonAmount;
  /**
   * Its life in whole years: a parameter or a constant in `year`.
   */
  life: Operand;
  /**
   * The year of the first purchase; 0 is the base date.
   */
  purchase_year: number;
  /**
   * Whether it is replaced at the end of its life within the study.
   */
  replaced: boolean;
  /**
   * Which year is the first it serves.
   */
  service: Service;
}
/**
 * An emission with each unit that is bought.
 */
export interface CarbonSchedule {
  /**
   * The amount of one unit, in kg CO2e per unit of the item.
   */
  amount: CarbonAmount;
  /**
   * The item.
   */
  item: Identifier;
}
/**
 * An emission of packaging: of making it, or of what becomes of a share of it.
 */
export interface CarbonPackaging {
  /**
   * The amount of one kilogram, in kg CO2e per kg: an emission factor, and the share of the packaging that it is about.
   */
  amount: CarbonAmount;
  /**
   * Only components of these levels; every level where empty.
   */
  levels?: PackagingLevel[];
  /**
   * Only components of these materials; every material where empty.
   */
  materials?: PackagingMaterial[];
}
/**
 * That two uncertain numbers move together.
 */
export interface Correlation {
  /**
   * The two numbers.
   */
  between: UncertainNumber[];
  /**
   * Their rank correlation (Spearman), between -1 and 1.
   */
  rank: Number;
}
/**
 * That the analysis of the lot sets the cost of each bid beside what patients get: the present value of its life-cycle cost, and the sum of outcome lines that are counted in one unit.
 */
export interface CostEffectiveness {
  /**
   * The lines, at least one.
   */
  lines: Identifier[];
  /**
   * The willingness to pay for a unit at which the bids are compared, each zero or more; at most 200.
   */
  thresholds?: Number[];
}
/**
 * A cost over the life of the purchase.
 */
export interface CostLine {
  /**
   * Who bears it in the sense of Art. 68.
   */
  borne_by: BorneBy;
  /**
   * Whether money leaves an account; staff time that is not saved in cash is not cashable.
   */
  cashable: boolean;
  /**
   * What its amounts contain beside that, such as a CO2 tax in an energy cost. The evaluation flags what is counted twice in one total.
   */
  contains?: Component[];
  /**
   * Whether it counts in the award or only in the analysis.
   */
  counts_in: CountsIn;
  /**
   * What is paid and when.
   */
  flow: Flow;
  /**
   * How the amount grows over the years; several growths multiply. Empty for none.
   */
  growth: GrowthStep[];
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What the line is, where that could stand in another amount as well. Left out for everything else.
   */
  nature?: Component;
  /**
   * The option it belongs to.
   */
  option?: Identifier;
  /**
   * The participant it arises at.
   */
  participant?: Identifier;
  /**
   * Who pays; left out for a line from the price schedule, where the participants' payers pay.
   */
  payer?: Identifier;
  /**
   * The phase of life it belongs to (Directive 2014/24/EU Art. 68).
   */
  phase: Phase;
  /**
   * Whether its amounts are in constant or in current prices, where that is not what the discounting says; the expected inflation turns one into the other.
   */
  price_basis?: PriceBasis;
  /**
   * Where the line comes from.
   */
  source?: Citation;
  /**
   * What is paid.
   */
  title: string;
  /**
   * The transition to the purchase, or the learning path it belongs to. `changeover` is for the reader and changes no amount.
   */
  transition?: Transition;
  /**
   * The rate of value added tax; left out for a line from the price schedule, whose items have their own, and for emissions, which are not taxed.
   */
  vat?: Identifier;
  /**
   * Whether yearly and monthly amounts accrue only while the purchase serves, from the study's service date on. No where left out.
   */
  while_in_service?: boolean;
}
/**
 * A single payment.
 */
export interface Once {
  /**
   * The amount, in money.
   */
  amount: Amount;
  /**
   * The year; 0 is the base date.
   */
  year: number;
}
/**
 * A product of factors, in money or money per year.
 */
export interface Amount {
  /**
   * Divided by.
   */
  divisors?: Operand[];
  /**
   * Multiplied together.
   */
  factors: Operand[];
}
/**
 * A payment in every year.
 */
export interface Yearly {
  /**
   * The amount, in money per year.
   */
  amount: Amount;
  /**
   * The first year, at least 1.
   */
  from_year: number;
  /**
   * The last year.
   */
  to_year: number;
}
/**
 * A payment in every month.
 */
export interface Monthly {
  /**
   * The amount, in money per month or per year.
   */
  amount: Amount;
  /**
   * The first month; month 1 begins at the base date.
   */
  from_month: number;
  /**
   * The last month.
   */
  to_month: number;
}
/**
 * A payment every few years.
 */
export interface Every {
  /**
   * The amount, in money.
   */
  amount: Amount;
  /**
   * The first payment's year.
   */
  from_year: number;
  /**
   * No payment after this year.
   */
  to_year: number;
  /**
   * Years from one payment to the next.
   */
  years: number;
}
/**
 * A single payment at a date. `discounting.day_count` says how the time to it is counted; prices are those of the year that it lies in.
 */
export interface Dated {
  /**
   * The amount, in money.
   */
  amount: Amount;
  /**
   * The date, from the base date to the end of the study.
   */
  date: WireDate;
}
/**
 * A capital item.
 */
export interface Capital {
  /**
   * The purchase price, in money.
   */
  amount: Amount;
  /**
   * Its life in whole years: a parameter or a constant in `year`.
   */
  life: Operand;
  /**
   * The year of the first purchase; 0 is the base date.
   */
  purchase_year: number;
  /**
   * Whether it is replaced at the end of its life within the study.
   */
  replaced: boolean;
  /**
   * What it is worth at the end of the study.
   */
  residual: Residual;
  /**
   * Which year is the first it serves.
   */
  service: Service;
}
/**
 * A purchase paid by equal instalments, the first at the end of the year after the purchase.
 */
export interface Instalments {
  /**
   * The price that is financed, in money.
   */
  amount: Amount;
  /**
   * The year of the purchase; 0 is the base date.
   */
  purchase_year: number;
  /**
   * The interest as a fraction per year: a parameter or a constant in `1/year` or `1`.
   */
  rate: Operand;
  /**
   * How many yearly instalments; the last falls within the study.
   */
  years: number;
}
/**
 * The retirement of an item that is in use today.
 */
export interface Retirement {
  /**
   * How many years it has served at the base date.
   */
  age: number;
  /**
   * What it cost when it was new, in money.
   */
  amount: Amount;
  /**
   * Its life in whole years: a parameter or a constant in `year`.
   */
  life: Operand;
  /**
   * What it brings.
   */
  proceeds: Residual;
  /**
   * The year it is retired in; 0 is the base date.
   */
  year: number;
}
/**
 * Purchases from the price schedule.
 */
export interface ScheduleFlow {
  /**
   * The item.
   */
  item: Identifier;
}
/**
 * Emissions as money: what carbon lines emit in a year times the price of the calendar year that it begins in.
 */
export interface EmissionsFlow {
  /**
   * Whether biogenic carbon counts.
   */
  biogenic: Biogenic;
  /**
   * The price path.
   */
  price_path: Identifier;
  /**
   * Only the carbon lines of these stages; every stage where empty.
   */
  stages?: Stage[];
}
/**
 * What the packaging of some items pays, by what it weighs and is made of. Purchases of a year pay in that year; the fees are in prices of the procurement's price level. A bid whose packaging of them is not documented has no fee, never one of zero.
 */
export interface ProducerFeeFlow {
  /**
   * Whether the fee is invoiced apart from the price of the items. One that is part of their price is no line of its own.
   */
  invoiced_apart: boolean;
  /**
   * The items, which the lot asks the packaging of.
   */
  items: Identifier[];
  /**
   * What happens to a bid that is packed in a material or a grade that the tariff has no fee for. Required where the tariff lacks one, such as green in a tariff whose green fee is not published yet. With `ask` nothing is ranked before the tariff is complete, a new revision of the bid mends it, or the bid is excluded.
   */
  not_in_tariff?: RequirementMissing;
  /**
   * The tariff, in the currency of the procurement.
   */
  tariff: TariffSource;
}
/**
 * A tariff that ships with the engine, in a version and a year.
 */
export interface ShippedTariff {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The year by whose grading red components pay.
   */
  year: number;
}
/**
 * What a scheme asks for packaging.
 */
export interface Tariff {
  /**
   * The currency, an ISO 4217 code.
   */
  currency: Identifier;
  /**
   * Its fees; each material stands in one of them.
   */
  rates: TariffRate[];
  /**
   * Where it comes from.
   */
  source: Citation;
  /**
   * What it is.
   */
  title: string;
}
/**
 * The fee of a kilogram of some materials.
 */
export interface TariffRate {
  /**
   * The fee.
   */
  fee: Fee;
  /**
   * The materials.
   */
  materials: PackagingMaterial[];
}
/**
 * A fee for each grade. What is left out is not known, and not zero.
 */
export interface GradedFee {
  /**
   * Of green components.
   */
  green?: Number;
  /**
   * Of red ones.
   */
  red?: Number;
  /**
   * Of yellow ones.
   */
  yellow?: Number;
}
/**
 * A fee whose additions are paid back within a material.
 */
export interface BalancedFee {
  /**
   * By which share red pays more, as a fraction: 0.35 in Denmark.
   */
  addition: Number;
  /**
   * What handling a kilogram costs; yellow pays it.
   */
  cost: Number;
  /**
   * Its green mass, in the same unit.
   */
  scheme_green_mass: Number;
  /**
   * The red mass of the material in the whole scheme, not in a bid.
   */
  scheme_red_mass: Number;
}
/**
 * Growth by one rate.
 */
export interface GrowthRate {
  /**
   * The first year whose amount has grown, at most the last of the study: 1 where prices have grown since the base date, 2 where year 1 is at base prices.
   */
  first_year: number;
  /**
   * The rate per year: a parameter or a constant in `1/year` or `1`.
   */
  per_year: Operand;
}
/**
 * Growth with an index series.
 */
export interface SeriesGrowth {
  /**
   * The period whose level the amounts are at, in the periods of the series; not later than the base date.
   */
  base_period: WirePeriod;
  /**
   * The series.
   */
  series: Identifier;
}
/**
 * An award criterion, or a group of criteria.
 */
export interface Criterion {
  /**
   * Which measure is better, where the measure does not say so itself: prices and costs are better low, a panel's points high. The rule must reward it.
   */
  better?: Better;
  /**
   * What is assessed and how, in words.
   */
  description?: string;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Price, cost or quality (eForms BT-539).
   */
  kind: CriterionKind;
  /**
   * What is measured; left out for a group.
   */
  measure?: Measure;
  /**
   * Fewer points than this and the bid is not ranked. Where no rule compares bids, this is tested before the lowest and highest measures are taken.
   */
  minimum_points?: Number;
  /**
   * The group it belongs to.
   */
  parent?: Identifier;
  /**
   * What the measure is worth; left out for a group.
   */
  rule?: Rule;
  /**
   * Where the criterion comes from.
   */
  source?: Citation;
  /**
   * What is awarded.
   */
  title: string;
  /**
   * Its weight among its siblings, or the points, the rating or the rank that the method makes its weight of; left out where the method adds points.
   */
  weight?: Number;
}
/**
 * A total of the life-cycle cost.
 */
export interface LifeCycleCost {
  /**
   * Only what these payers pay; every payer where empty.
   */
  payers?: Identifier[];
  /**
   * Only these phases; every phase where empty.
   */
  phases?: Phase[];
  /**
   * Which total.
   */
  total: CostTotal;
}
/**
 * A panel that awards points.
 */
export interface Panel {
  /**
   * How several evaluators' points become one number.
   */
  aggregation: Aggregation;
  /**
   * The published scale.
   */
  scale: Scale;
}
/**
 * A scale of points.
 */
export interface Scale {
  /**
   * What points mean, in words.
   */
  anchors?: Anchor[];
  /**
   * The highest point.
   */
  highest: Number;
  /**
   * The lowest point.
   */
  lowest: Number;
  /**
   * The step between points; any point between where left out.
   */
  step?: Number;
}
/**
 * What a point on the scale means.
 */
export interface Anchor {
  /**
   * The point.
   */
  points: Number;
  /**
   * Its meaning.
   */
  text: string;
}
/**
 * A total of the emissions.
 */
export interface CarbonMeasure {
  /**
   * Whether biogenic carbon counts.
   */
  biogenic: Biogenic;
  /**
   * Only these stages; every stage where empty.
   */
  stages?: Stage[];
  /**
   * Which total.
   */
  total: CarbonTotal;
}
/**
 * The share of the emissions that rests on what counts as documentation, from 0 to 1; without biogenic carbon, and of what is taken off by its size.
 */
export interface DocumentedShare {
  /**
   * What counts as documentation; at least one. Of a footprint that counts by its primary data alone, their share does.
   */
  counts_as: Documentation[];
  /**
   * Only these stages; every stage where empty.
   */
  stages?: Stage[];
  /**
   * What happens to a bid that emits nothing in these stages: there is no share of nothing.
   */
  when_nothing_emitted: RequirementMissing;
}
/**
 * The sum of outcome lines that are counted in one unit and of which the same is better.
 */
export interface OutcomeMeasure {
  /**
   * The lines, at least one.
   */
  lines: Identifier[];
}
/**
 * A total of the packaging over the study.
 */
export interface PackagingMeasure {
  /**
   * Only components of these levels; every level where empty.
   */
  levels?: PackagingLevel[];
  /**
   * Only components of these materials; every material where empty.
   */
  materials?: PackagingMaterial[];
  /**
   * Which total.
   */
  total: PackagingTotal;
}
/**
 * The least number of yearly uses from which on a year of the offered system takes less than a year of another, at each number of the range up to its end. Where the order turns several times, it is the last turn. Whole pools grow with the uses; stated ones stay.
 */
export interface BreakEvenUses {
  /**
   * The product system of the lot that the offered one is held against. Its numbers are the buyer's: constants, or parameters that the buyer sets.
   */
  against: Identifier;
  /**
   * The measure of a bid that is lower at every number of the range: above 0, and no more than the first of them.
   */
  always: Number;
  /**
   * What is compared; one of the `axes` of the product systems.
   */
  axis: ReuseAxis;
  /**
   * The measure of a bid that is not lower at the last number of the range: more than the last.
   */
  never: Number;
  /**
   * The yearly uses that are looked through.
   */
  range: UsesRange;
}
/**
 * Yearly uses from one number to another, at most 10,000 of them.
 */
export interface UsesRange {
  /**
   * The first, at least 1.
   */
  from: number;
  /**
   * From one to the next; 1 for every whole number.
   */
  step: number;
  /**
   * No more than this.
   */
  to: number;
}
/**
 * The least whole number of rated uses of a component, from 1, with which a year of the offered system takes less than a year of another, at the uses of the functional unit. Everything else is as it is offered.
 */
export interface LeastRatedUses {
  /**
   * The product system of the lot that the offered one is held against. Its numbers are the buyer's: constants, or parameters that the buyer sets.
   */
  against: Identifier;
  /**
   * What is compared; one of the `axes` of the product systems.
   */
  axis: ReuseAxis;
  /**
   * The reusable component, by the name it has in the systems.
   */
  component: Identifier;
  /**
   * Up to how many rated uses are looked at, 1 to 100,000.
   */
  most: number;
  /**
   * The measure of a bid whose component would not be enough with any of them, or whose system has no such reusable component: more than `most`.
   */
  never: Number;
}
/**
 * The inverse ratio to the lowest.
 */
export interface RatioToLowest {
  /**
   * The points of the lowest.
   */
  max_points: Number;
}
/**
 * The ratio to the highest.
 */
export interface RatioToHighest {
  /**
   * The points of the highest.
   */
  max_points: Number;
}
/**
 * A power of the inverse ratio to the lowest.
 */
export interface PowerRatio {
  /**
   * The power, a whole number from 2 to 10: `2` squares the ratio.
   */
  exponent: number;
  /**
   * The points of the lowest.
   */
  max_points: Number;
}
/**
 * A logarithm of the ratio to the lowest.
 */
export interface LogRatio {
  /**
   * The points of the lowest.
   */
  max_points: Number;
  /**
   * So many times the lowest gets nothing: `2` gives nothing for twice the lowest. Greater than 1.
   */
  zero_at_ratio: Number;
}
/**
 * A straight line from the lowest.
 */
export interface LinearSlope {
  /**
   * The points of the lowest.
   */
  max_points: Number;
  /**
   * Zero points at this distance above the lowest, as a fraction of it: `0.5` is 50 % dearer.
   */
  slope: Number;
}
/**
 * A straight line from the lowest, as steep as the bids make it.
 */
export interface SlopeByBids {
  /**
   * The points of the lowest.
   */
  max_points: Number;
  /**
   * How the distance that gets nothing follows from the bids.
   */
  slope: Slope;
}
/**
 * Published steps of how far the highest lies above the lowest.
 */
export interface Span {
  /**
   * The distance beyond the last bound.
   */
  otherwise: Number;
  /**
   * The steps, by rising bound; the first that holds is used.
   */
  steps: SpanStep[];
}
/**
 * A step of the span.
 */
export interface SpanStep {
  /**
   * Up to and including this span, as a fraction of the lowest.
   */
  at_most: Number;
  /**
   * The distance above the lowest that gets nothing, as a fraction of it.
   */
  slope: Number;
}
/**
 * A straight line from the lowest to the highest.
 */
export interface LinearMinMax {
  /**
   * The points of the lowest, of a single bid, and of all bids when they are equal.
   */
  max_points: Number;
}
/**
 * A straight line from the lowest, which gets nothing, to the highest.
 */
export interface LinearToHighest {
  /**
   * The points of a single bid, and of all bids when they are equal: from none to the maximum.
   */
  equal_points: Number;
  /**
   * The points of the highest.
   */
  max_points: Number;
}
/**
 * A straight line through the mean.
 */
export interface MeanBased {
  /**
   * Whether measures below half of the mean get no more than the maximum.
   */
  capped: boolean;
  /**
   * The maximum, of which the mean gets half.
   */
  max_points: Number;
}
/**
 * The ratio of rebates.
 */
export interface RebateRatio {
  /**
   * The published amount that rebates are given on, in the unit of the measure.
   */
  base: Number;
  /**
   * The points of the greatest rebate.
   */
  max_points: Number;
}
/**
 * Two straight lines over the rebate.
 */
export interface Bilinear {
  /**
   * The fraction of the maximum that the mean rebate gets, between 0 and 1: `0.8`, `0.85` or `0.9` in Italy.
   */
  at_mean: Number;
  /**
   * The published amount that rebates are given on, in the unit of the measure.
   */
  base: Number;
  /**
   * The points of the greatest rebate.
   */
  max_points: Number;
}
/**
 * A gentle and a steep line.
 */
export interface Graduated {
  /**
   * Points lost for each per cent above the lowest, up to the knee.
   */
  gentle: Number;
  /**
   * How far the knee lies above the median, as a fraction of it: `0.025` is 2.5 %.
   */
  knee: Number;
  /**
   * The points of the lowest.
   */
  max_points: Number;
  /**
   * Points lost for each per cent of the lowest beyond the knee, at least as many.
   */
  steep: Number;
}
/**
 * Published steps of the distance above the lowest.
 */
export interface DistanceTable {
  /**
   * The points beyond the last bound.
   */
  otherwise: Number;
  /**
   * The steps, by rising bound; the first that holds is used.
   */
  steps: DistanceStep[];
}
/**
 * A step of a table of distances.
 */
export interface DistanceStep {
  /**
   * Up to and including this distance above the lowest, as a fraction of it: `0.1` is 10 % dearer.
   */
  at_most: Number;
  /**
   * The points.
   */
  points: Number;
}
/**
 * A straight line between two published measures.
 */
export interface FixedRange {
  /**
   * Whether measures beyond `full_at` get no more than the maximum. A price below `full_at` then no longer counts.
   */
  capped: boolean;
  /**
   * The measure that gets the maximum.
   */
  full_at: Number;
  /**
   * The points, or the money, at `full_at`.
   */
  max_points: Number;
  /**
   * The measure that gets nothing.
   */
  zero_at: Number;
}
/**
 * Published steps.
 */
export interface Table {
  /**
   * The points, or the money, above the last bound.
   */
  otherwise: Number;
  /**
   * The steps, by rising bound; the first that holds is used.
   */
  steps: TableStep[];
}
/**
 * A step of a table.
 */
export interface TableStep {
  /**
   * Up to and including this measure.
   */
  at_most: Number;
  /**
   * The points, or the money.
   */
  points: Number;
}
/**
 * Money for each unit of the measure.
 */
export interface MoneyPerUnit {
  /**
   * The level that is worth nothing.
   */
  above: Number;
  /**
   * The money for each unit.
   */
  amount: Number;
}
/**
 * A framework agreement.
 */
export interface Framework {
  /**
   * How call-offs are placed.
   */
  call_off?: string;
  /**
   * How much each of several suppliers delivers, where the first is asked first; the evaluation states it.
   */
  cascade?: Cascade;
  /**
   * What happens where the last place is shared by more bids than there is room for, after the tie breaks; required with several suppliers.
   */
  cut_off_tie?: CutOffTie;
  /**
   * The most that may be spent under it.
   */
  maximum_value?: Quantity;
  /**
   * Between which weights a later mini-competition by `quality_percent` sets quality against the price. The evaluation states them.
   */
  price_quality_ranges?: PriceQualityRanges;
  /**
   * How many suppliers it is concluded with, or as many as there are ranked bids.
   */
  suppliers: number;
  /**
   * Between which weights a later mini-competition among several suppliers chooses those of its criteria, which need not be the lot's own (Directive 2014/24/EU Art. 33(4)(b) and (c)). The evaluation states them.
   */
  weight_ranges?: WeightRange[];
}
/**
 * A cascade: each supplier, in the order of the places, delivers up to its capacity before the next is asked.
 */
export interface Cascade {
  /**
   * The parameter that is a supplier's capacity, in the unit of the demand.
   */
  capacity: Identifier;
  /**
   * What is expected to be called off in all: more than nothing. The offered price is the price of all of it.
   */
  demand: Quantity;
}
/**
 * Between which weights a mini-competition by `quality_percent` sets quality against the price.
 */
export interface PriceQualityRanges {
  /**
   * The range of `price_weight`.
   */
  price_weight: WeightBounds;
  /**
   * The range of `quality_weight`.
   */
  quality_weight: WeightBounds;
}
/**
 * Between which weights one lies.
 */
export interface WeightBounds {
  /**
   * The highest weight, which is allowed.
   */
  highest: Number;
  /**
   * The lowest weight, which is allowed.
   */
  lowest: Number;
}
/**
 * Between which weights a mini-competition chooses that of a criterion, or of a group.
 */
export interface WeightRange {
  /**
   * The criterion.
   */
  criterion: Identifier;
  /**
   * The highest weight, which is allowed.
   */
  highest: Number;
  /**
   * The lowest weight, which is allowed.
   */
  lowest: Number;
}
/**
 * What costs are stated per.
 */
export interface FunctionalUnit {
  /**
   * Whether the units are discounted like the costs.
   */
  counting: Counting;
  /**
   * How many a year: a parameter or a constant in `<unit>/year`.
   */
  per_year: Operand;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its name, as used in units.
   */
  unit: Identifier;
}
/**
 * Published tests of how low a bid may be before the bidder is asked to explain it (Directive 2014/24/EU, Article 69). A test asks and never excludes: the bid is ranked as if there were none.
 */
export interface LowBids {
  /**
   * The criterion of kind `price` or `cost` whose measure is tested.
   */
  criterion: Identifier;
  /**
   * Which bids a bid is compared with.
   */
  reference_set: ReferenceSet;
  /**
   * Where the tests come from.
   */
  source?: Citation;
  /**
   * The tests; one that asks is enough.
   */
  tests: LowBidTest[];
}
/**
 * Below a published amount.
 */
export interface BelowAmount {
  /**
   * The amount, in the unit of the measure.
   */
  amount: Number;
  /**
   * How far below it.
   */
  by: LowBy;
}
/**
 * By the number of bids.
 */
export interface BelowBudget {
  /**
   * The base budget, in the unit of the measure.
   */
  budget: Number;
}
/**
 * Most points win.
 */
export interface WeightedPoints {
  /**
   * Whether points are weighted or added as they are.
   */
  combination: Combination;
  /**
   * Fewer points than this in total and the bid is not ranked.
   */
  minimum_total?: Number;
  /**
   * What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
   */
  weighting?: Weighting;
  /**
   * What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
   */
  weights_sum?: Number;
}
/**
 * Ratings relative to the least important.
 */
export interface Smart {
  /**
   * The rating of the least important of siblings, commonly `10`.
   */
  least: Number;
}
/**
 * Lowest evaluation price wins.
 */
export interface EvaluationPrice {
  /**
   * The criterion of kind `price` or `cost` whose measure is the starting amount; its rule is `as_measured`.
   */
  base: Identifier;
}
/**
 * Thresholds of quality, then the price alone. The points of quality put a bid below a threshold or not, and count for nothing else.
 */
export interface LowestPrice {
  /**
   * The criterion of kind `price` or `cost` that decides; its rule is `as_measured`, and it has no weight.
   */
  base: Identifier;
  /**
   * Whether the points of quality are weighted or added as they are.
   */
  combination: Combination;
  /**
   * Fewer points of quality than this in total and the bid is not ranked.
   */
  minimum_total?: Number;
  /**
   * What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
   */
  weighting?: Weighting;
  /**
   * What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
   */
  weights_sum?: Number;
}
/**
 * Points of quality over the price: `Z = k · Q / P`, and the greatest wins. Points may not fall below zero.
 */
export interface PricePerQuality {
  /**
   * The criterion of kind `price` or `cost` that is divided by; its rule is `as_measured`, and it has no weight.
   */
  base: Identifier;
  /**
   * Whether the points of quality are weighted or added as they are.
   */
  combination: Combination;
  /**
   * Bids so near the best that another criterion decides between them; the quotient alone decides where left out.
   */
  corridor?: Corridor;
  /**
   * Fewer points of quality than this in total and the bid is not ranked.
   */
  minimum_total?: Number;
  /**
   * So much money the points are stated for, such as `1000000`, so that the quotient is a number people can read and its decimals suffice.
   */
  per: Number;
  /**
   * What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
   */
  weighting?: Weighting;
  /**
   * What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
   */
  weights_sum?: Number;
}
/**
 * Bids so near the best that another criterion decides between them. A bid whose quotient is at least `(1 - share)` times the greatest one of the ranked bids is in the corridor; those in it come first, in the order of what decides, and the others follow by their quotients.
 */
export interface Corridor {
  /**
   * What decides; what is equal then goes by the tie chain.
   */
  deciding: Deciding;
  /**
   * How far below the best, as a fraction of it, above 0 and at most 1.
   */
  share: Number;
}
/**
 * The price, raised by the share of the quality that is missing: `E = P · (1 + (T - Q) / T · wQ / wP)`.
 */
export interface QualityPercent {
  /**
   * The criterion of kind `price` or `cost` that is raised; its rule is `as_measured`, and it has no weight.
   */
  base: Identifier;
  /**
   * Whether the points of quality are weighted or added as they are.
   */
  combination: Combination;
  /**
   * Fewer points of quality than this in total and the bid is not ranked.
   */
  minimum_total?: Number;
  /**
   * The weight of the price, `wP`; more than none.
   */
  price_weight: Number;
  /**
   * The weight of quality, `wQ`.
   */
  quality_weight: Number;
  /**
   * The top of the scale of quality, `T`: what a bid with the most points of every criterion gets.
   */
  top: Number;
  /**
   * What weights are made of: points, swings, ratings or ranks, which the criteria state as their `weight`. In place of `weights_sum`.
   */
  weighting?: Weighting;
  /**
   * What the weights of siblings sum to, such as `100` or `1`; required where points are weighted and `weighting` makes no weights.
   */
  weights_sum?: Number;
}
/**
 * The price over a coefficient of the features, and life-cycle costs: `E = P / (1 + Σv / (1 - Σvmax)) + Σ C`. The points of each criterion of quality are the share of the value that a feature has, and may not fall below zero; their maxima sum to less than 1.
 */
export interface FeatureCoefficient {
  /**
   * The criterion of kind `price` or `cost` that is divided; its rule is `as_measured`.
   */
  base: Identifier;
  /**
   * Criteria of kind `price` or `cost` whose measures are added to the quotient as they are; their rule is `as_measured`.
   */
  costs?: Identifier[];
}
/**
 * Options of which a published rule chooses, bid by bid, those that count.
 */
export interface OptionGroup {
  /**
   * Which of a bid's options count.
   */
  choose: OptionChoice;
  /**
   * What they are compared by.
   */
  compare: OptionMeasure;
  /**
   * Its name, which its options refer to.
   */
  id: Identifier;
  /**
   * What follows where a bid leaves out a price of one of them. Values that bidders declare keep their own policy.
   */
  not_offered: OptionNotOffered;
  /**
   * How many of them count.
   */
  number: number;
  /**
   * Whose costs are compared; everyone's where left out. Needed where the options are not all paid by the same payers.
   */
  payers?: Identifier[];
  /**
   * Where the rule comes from.
   */
  source?: Citation;
  /**
   * Which counts where two cost a bid the same and not both are to count.
   */
  ties: OptionTies;
  /**
   * What they are alternatives for.
   */
  title: string;
}
/**
 * An option that bidders price.
 */
export interface LotOption {
  /**
   * Whether it counts in the evaluation.
   */
  counts: OptionCounts;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What it is.
   */
  title: string;
}
/**
 * A bound on a parameter.
 */
export interface Bound {
  /**
   * The parameter.
   */
  parameter: Identifier;
  /**
   * The bound, in the parameter's unit.
   */
  value: Number;
}
/**
 * What patients get over the life of the purchase, such as life years, infections or days at home.
 */
export interface OutcomeLine {
  /**
   * Which is better: `higher` of life years, `lower` of infections.
   */
  better: BetterEffect;
  /**
   * Whether later outcomes count less than earlier ones.
   */
  discounting: OutcomeDiscounting;
  /**
   * When it arises, and how much.
   */
  flow: OutcomeFlow;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Where the line comes from.
   */
  source?: Citation;
  /**
   * What is counted.
   */
  title: string;
  /**
   * What it is counted in, such as `QALY`, declared among the procurement's counted units.
   */
  unit: string;
}
/**
 * An outcome that arises once.
 */
export interface OutcomeOnce {
  /**
   * How much, in the unit of the line.
   */
  amount: Amount;
  /**
   * The year; 0 is the base date.
   */
  year: number;
}
/**
 * An outcome in every year.
 */
export interface OutcomeYearly {
  /**
   * How much, in the unit of the line a year.
   */
  amount: Amount;
  /**
   * The first year, at least 1.
   */
  from_year: number;
  /**
   * The last year.
   */
  to_year: number;
  /**
   * Whether it arises only while the purchase serves, from the study's service date on. No where left out.
   */
  while_in_service?: boolean;
}
/**
 * What bidders say of packaging.
 */
export interface PackagingAsked {
  /**
   * The set of criteria that the packaging is held against; none where left out.
   */
  criteria?: Identifier;
  /**
   * The items whose packaging is documented.
   */
  items: Identifier[];
  /**
   * The levels that are documented for each of them. A bid lists components of each or says that there are none; one of another level is refused, so that nobody is measured by what others need not say.
   */
  levels: PackagingLevel[];
  /**
   * What happens to a bid that leaves out what a criterion measures: a mass, a share, or the packaging of an item on a level. With `ask` nothing is ranked before a new revision of the bid says it, or the bid is excluded.
   */
  missing: RequirementMissing;
  /**
   * When packaging is delivered, where each component is held against Regulation (EU) 2025/40. The evaluation tells what it finds; points and exclusion come from criteria alone.
   */
  ppwr?: PpwrPeriod;
}
/**
 * When packaging is delivered, and thereby which thresholds of Regulation (EU) 2025/40 it meets.
 */
export interface PpwrPeriod {
  /**
   * The first delivery.
   */
  first_delivery: WireDate;
  /**
   * The last delivery; thresholds that hold later are not told.
   */
  last_delivery: WireDate;
}
/**
 * A named value of the evaluation.
 */
export interface Parameter {
  /**
   * What its value contains, such as a CO2 tax in a price of energy. Cost lines that read it contain it too.
   */
  contains?: Component[];
  /**
   * How it follows from other parameters, when it is derived.
   */
  derivation?: Derivation;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * The greatest value; a bid that declares more, or is measured at more, does not comply.
   */
  maximum?: Number;
  /**
   * The least value; a bid that declares less, or is measured at less, does not comply.
   */
  minimum?: Number;
  /**
   * What happens when a bidder leaves it out; required for what bidders declare.
   */
  missing?: MissingPolicy;
  /**
   * Who sets it.
   */
  origin: Origin;
  /**
   * Whether it holds for the lot, each site or each bid. For the reader: who sets a parameter decides whether bids differ.
   */
  scope?: Scope;
  /**
   * Where it comes from.
   */
  source?: Citation;
  /**
   * What it is.
   */
  title: string;
  /**
   * Its unit, such as `kWh/use`, `year` or `1`.
   */
  unit: string;
  /**
   * From when on it holds. For the reader: the value is used in every year.
   */
  valid_from?: WireDate;
  /**
   * Its value, when the buyer sets it.
   */
  value?: Value;
}
/**
 * A product of other parameters.
 */
export interface Derivation {
  /**
   * Divided by.
   */
  divisors?: Operand[];
  /**
   * Multiplied together.
   */
  factors: Operand[];
}
/**
 * What is declared and never assumed.
 */
export interface Policies {
  /**
   * Whether points may fall below zero; required wherever there are points, and absent for an evaluation price, where money may always be taken off or added.
   */
  points_below_zero?: BelowZero;
  /**
   * The criterion of kind `price` or `cost` to whose measure the price of a bid's reservations is added: one that measures the offered price, or a life-cycle cost as a sum or a present value. Where left out, no reservation can be priced.
   */
  priced_reservations?: Identifier;
  /**
   * Which bids the lowest and highest are taken from.
   */
  reference_set: ReferenceSet;
  /**
   * Where numbers are rounded.
   */
  rounding: RoundingStages;
  /**
   * How many bids go on, by the points of some criteria, before anything is compared. All go on where left out.
   */
  shortlist?: Shortlist;
  /**
   * What happens when one bid is left after exclusions, requirements and thresholds.
   */
  single_bid: SingleBid;
  /**
   * What breaks a tie, in order, each once; what is still tied then is reported as tied.
   */
  ties: TieBreak[];
}
/**
 * Where numbers are rounded; each stage says so.
 */
export interface RoundingStages {
  /**
   * The points, or the money, of a criterion, before weighting.
   */
  criterion: RoundingStage;
  /**
   * The measure, before the rule.
   */
  measure: RoundingStage;
  /**
   * The total.
   */
  total: RoundingStage;
  /**
   * The weighted points of a criterion.
   */
  weighted: RoundingStage;
}
/**
 * A declared rounding.
 */
export interface RoundingRule {
  /**
   * How many decimals are kept, 0 to 12.
   */
  decimals: number;
  /**
   * What happens to the digits that are cut off.
   */
  mode: RoundingMode;
}
/**
 * The bids that go on: those with the most points of some criteria. Thresholds that need no comparison are tested before; lowest and highest measures are then taken of the bids that go on. For a method that gives points.
 */
export interface Shortlist {
  /**
   * How many bids go on at most, apart from a tie.
   */
  bids: number;
  /**
   * The criteria, or groups, whose weighted points are added; none of them by a rule that compares bids.
   */
  criteria: Identifier[];
  /**
   * What happens to bids with the same points, of which not all fit.
   */
  ties: CutOff2;
}
/**
 * What a bid may state as the product footprint of an item, in place of carbon lines.
 */
export interface FootprintAsked {
  /**
   * The stages that it has to cover; cradle to gate is `raw_materials` and `production`. None is demanded where left out.
   */
  boundary?: Stage[];
  /**
   * The global warming potentials that are accepted; all of them where left out.
   */
  gwp_sets?: GwpSet[];
  /**
   * The item.
   */
  item: Identifier;
  /**
   * The least share of primary data, as a fraction; less, or none stated, is flagged.
   */
  primary_share?: Number;
  /**
   * The carbon lines that it stands in place of, each where it covers the stage of the line.
   */
  replaces?: Identifier[];
  /**
   * The stages of life that a footprint may cover. Each has to be demanded, or have a carbon line that counts without a footprint: nothing is silently zero.
   */
  stages: Stage[];
  /**
   * The day on which it has to be valid; one that has expired, or does not say how long it is valid, is flagged.
   */
  valid_on?: WireDate;
  /**
   * What happens to a bid whose footprint is missing though stages are demanded, does not cover them, or counts with global warming potentials that are not accepted. With `ask` nothing is ranked before a new revision of the bid mends it, or the bid is excluded.
   */
  when_not_met: RequirementMissing;
  /**
   * The worst rating of technology, place and time, from 1, the best, to 5; worse, or one left out, is flagged.
   */
  worst_rating?: Number;
}
/**
 * Product systems, single-use or reusable, of which each bid offers one. What each part of it takes is a cost line and a carbon line of the lot, named `SYSTEM.COMPONENT` or `SYSTEM.COMPONENT.RESOURCE`. A use is the lot's functional unit, and there are as many a year.
 */
export interface ProductSystems {
  /**
   * Whether they are cost lines, carbon lines or both. What a system takes of it has to be known in full.
   */
  axes: ReuseAxis[];
  /**
   * The systems that stand here to be compared with. Current practice can be one of them; a bid cannot offer it.
   */
  for_comparison?: Identifier[];
  /**
   * How what the systems cost grows over the years, as the growth of a cost line; several growths multiply. Empty for none. Measures of a year of a system are at the prices of the base date.
   */
  growth: GrowthStep[];
  /**
   * Whether the risk of infection that is imputed to a system counts, as the line `SYSTEM.infection`. Where it is included every system states one; a system without says so by a probability of 0.
   */
  infection: InfectionCounts;
  /**
   * What several resources are amounts of, such as electricity.
   */
  inputs?: SharedInput[];
  /**
   * On how many days of a year there are uses; needed where a pool, or what arises by operating day, asks for it.
   */
  operating_days?: Number;
  /**
   * Who pays what says nothing else.
   */
  payer: Identifier;
  /**
   * How the items of a pool are bought.
   */
  pools: PoolPurchase;
  /**
   * The yearly uses over which figures show what a use of each bid's system takes; there are none where it is left out.
   */
  range?: UsesRange;
  /**
   * The systems. What a bid states of its own is a parameter in them.
   */
  systems: ProductSystem[];
  /**
   * The rate of value added tax of what says nothing else.
   */
  vat: Identifier;
}
/**
 * Something that several resources are amounts of.
 */
export interface SharedInput {
  /**
   * What a unit of it emits.
   */
  emissions: Known;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What a unit of it costs.
   */
  price: Known;
  /**
   * What it is.
   */
  title: string;
}
/**
 * Pools that are bought whole.
 */
export interface WholePools {
  /**
   * What the last one is worth at the end of the study.
   */
  residual: PoolResidual;
  /**
   * Which year is the first that a pool serves which is bought in place of another.
   */
  service: Service;
}
/**
 * What a use takes: one item of each component.
 */
export interface ProductSystem {
  /**
   * Its components: one, or several where a part is reusable and another is not.
   */
  components: ProductComponent[];
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * A risk of infection that is imputed to it. It is told apart, and every result without it too.
   */
  infection?: Infection;
  /**
   * What it is.
   */
  title: string;
}
/**
 * An item that is used once or many times.
 */
export interface ProductComponent {
  /**
   * What making one item emits, in `kgCO2e`.
   */
  emissions: Known;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * How long an item lasts.
   */
  life: ItemLife;
  /**
   * What one item costs, in money.
   */
  price: ItemPrice;
  /**
   * What its items and uses take beside it.
   */
  resources?: Resource[];
  /**
   * Where its numbers come from.
   */
  source?: Citation;
  /**
   * What it is.
   */
  title: string;
}
/**
 * An item that is used many times.
 */
export interface Reusable {
  /**
   * After how many years an item is disposed of, however seldom it was used, or `none` where only uses wear it out. Needed with a pool, and said only there.
   */
  calendar_years?: CalendarYears;
  /**
   * The probability that it is lost or destroyed following a use; it is then bought anew, and not disposed of. In a procurement also a parameter.
   */
  loss_per_use: NumberOrParameter;
  /**
   * How many items are kept.
   */
  pool: ItemPool;
  /**
   * After how many uses it is disposed of, a whole number from 1 to 100,000; in a procurement also a parameter.
   */
  rated_uses: NumberOrParameter;
}
/**
 * Items under way: in use, in reprocessing, in reserve.
 */
export interface Turnaround {
  /**
   * Operating days from a use until the item can be used again.
   */
  operating_days: Number;
  /**
   * At least as many as are needed at once.
   */
  peak: number;
  /**
   * Items kept beyond that, as a share: `0.2` is a fifth more.
   */
  reserve: Number;
  /**
   * Whether the number is rounded up to whole items.
   */
  whole: boolean;
}
/**
 * Energy, water, chemicals, staff time, protective equipment, packaging, transport, a repair, a waste fraction.
 */
export interface Resource {
  /**
   * What it arises for.
   */
  basis: Basis;
  /**
   * Whether money leaves an account; staff time that is not saved in cash is not cashable.
   */
  cashable: boolean;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What a unit of it costs and emits.
   */
  of: ResourceRate;
  /**
   * Who pays, in a procurement; the payer of the product systems where left out.
   */
  payer?: Identifier;
  /**
   * The phase of life its cost belongs to (Directive 2014/24/EU Art. 68).
   */
  phase: Phase;
  /**
   * How much each time, not negative: a constant with its unit, such as `kWh`, `min` or `1`; in a procurement also a parameter.
   */
  quantity: Operand;
  /**
   * Whether it is capacity that exists already and is shared with others.
   */
  shared_capacity: boolean;
  /**
   * Where it comes from.
   */
  source?: Citation;
  /**
   * The stage of the life cycle its emissions belong to.
   */
  stage: Stage;
  /**
   * What it is.
   */
  title: string;
  /**
   * The rate of value added tax, in a procurement; that of the product systems where left out.
   */
  vat?: Identifier;
}
/**
 * What a unit costs and emits.
 */
export interface OwnRate {
  /**
   * What it emits, such as `kgCO2e/kWh`.
   */
  emissions: Known;
  /**
   * What it costs, such as `EUR/kWh`.
   */
  price: Known;
}
/**
 * A risk of infection. Both numbers can be contested; results are told with and without them.
 */
export interface Infection {
  /**
   * Whether money leaves an account.
   */
  cashable: boolean;
  /**
   * What one costs, in money.
   */
  cost: Known;
  /**
   * What one emits, in `kgCO2e`.
   */
  emissions: Known;
  /**
   * Who pays, in a procurement; the payer of the product systems where left out.
   */
  payer?: Identifier;
  /**
   * The probability that a use leads to one.
   */
  probability_per_use: Number;
  /**
   * Where the probability and the cost come from.
   */
  source: Citation;
  /**
   * What its line is called, in a procurement where it counts.
   */
  title?: string;
  /**
   * The rate of value added tax, in a procurement; that of the product systems where left out.
   */
  vat?: Identifier;
}
/**
 * A minimum requirement: met or not, never points.
 */
export interface Requirement {
  /**
   * Which bids have to meet it; all of them where left out.
   */
  applies_to?: AppliesTo;
  /**
   * The evidence that is asked for.
   */
  evidence?: string;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What happens when a bidder does not answer, or a link of its supply chain does not prove it; required except for a bound. A bound goes by the policy of its parameter.
   */
  missing?: RequirementMissing;
  /**
   * How it is decided.
   */
  test: RequirementTest;
  /**
   * What is required.
   */
  title: string;
}
/**
 * What each link of the supply chain has to prove, down to a tier. Suppliers further down may be looked into as far as Directive 2014/24/EU Art. 71(5) lets a buyer ask for them.
 */
export interface ThroughTiers {
  /**
   * What is accepted as proof; one of them is enough. Whoever demands a certificate accepts equivalent ones (Directive 2014/24/EU Art. 62).
   */
  accepted: Proof[];
  /**
   * The last tier that has to: 0 is the bidder and the partners that bid with it, 1 its subcontractors, 2 theirs, and so on.
   */
  to_tier: number;
  /**
   * When certificates and audits have to be valid; required where one of them is accepted, and nowhere else.
   */
  validity?: Validity;
}
/**
 * When certificates and audits have to be valid.
 */
export interface Validity {
  /**
   * What follows from one that ends before that day, where nothing else proves the requirement.
   */
  expired: Expired;
  /**
   * The day on which they are valid.
   */
  on: WireDate;
}
/**
 * A line of the price schedule.
 */
export interface ScheduleItem {
  /**
   * No bid may ask more for one unit.
   */
  ceiling_price?: Number;
  /**
   * What the price is to contain, such as a producer responsibility fee. The evaluation flags what is counted twice in one total.
   */
  contains?: Component[];
  /**
   * What bidders may state a discount on the price of a unit, or of a pack, as. None is allowed where left out.
   */
  discount?: DiscountKind;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * The most that may be bought under the contract.
   */
  maximum_quantity?: Number;
  /**
   * What happens when a bidder leaves the price out, or the size of the pack that is priced.
   */
  missing: MissingPolicy;
  /**
   * Whether a negative price (a trade-in) is allowed; where it is not, a bid that asks it does not comply.
   */
  negative_allowed: boolean;
  /**
   * The option it belongs to.
   */
  option?: Identifier;
  /**
   * How a price per pack becomes a price per unit.
   */
  packs: Packs;
  /**
   * How much is expected to be bought, by whom and when. What a participant has in a year in several entries adds up, before packs are counted.
   */
  quantities: ItemQuantity[];
  /**
   * Where the quantity comes from.
   */
  source?: Citation;
  /**
   * Quantities from which another price holds, which bidders state. Not for whole packs.
   */
  tiers?: Tiers;
  /**
   * What is priced.
   */
  title: string;
  /**
   * The unit that is counted, such as `piece`.
   */
  unit: string;
  /**
   * The rate of value added tax.
   */
  vat: Identifier;
  /**
   * Whether a price of zero is allowed; where it is not, a bid that asks it does not comply.
   */
  zero_allowed: boolean;
}
/**
 * An expected quantity of an item.
 */
export interface ItemQuantity {
  /**
   * The first year; 0 is the base date.
   */
  from_year: number;
  /**
   * Who buys it.
   */
  participant: Identifier;
  /**
   * How much in each of these years.
   */
  per_year: Number;
  /**
   * Where it is used.
   */
  site?: Identifier;
  /**
   * The last year.
   */
  to_year: number;
}
/**
 * Prices by quantity.
 */
export interface Tiers {
  /**
   * The tiers after the first, which begins at nothing.
   */
  above: Tier[];
  /**
   * Which quantity reaches a tier; in a partial year that of its months.
   */
  counted: TierCount;
  /**
   * Whether all that is counted has the price of the tier that it reaches, or each slice its own.
   */
  pricing: TierPricing;
}
/**
 * A tier.
 */
export interface Tier {
  /**
   * No bid may ask more for one unit in this tier; the item's ceiling where left out.
   */
  ceiling_price?: Number;
  /**
   * The quantity from which its price holds.
   */
  from_quantity: Number;
}
/**
 * That a bidder may make several bids for the lot, each by the bidder's identifier, and whether some of them may be variants (Directive 2014/24/EU Art. 45). Each is ranked on its own, and a bidder is awarded the lot for one of them at most.
 */
export interface Solutions {
  /**
   * What happens to a bidder that makes more.
   */
  beyond: BeyondMostSolutions;
  /**
   * How the measures of several bids of one bidder are compared with.
   */
  compared: SolutionsCompared;
  /**
   * Whether a bidder's other bids are among those that a test of low bids compares a bid with; required where the lot has such tests.
   */
  low_bids?: OwnBids;
  /**
   * How many bids a bidder may make for the lot, variants among them.
   */
  most: number;
  /**
   * Whether bids may be variants.
   */
  variants: Variants;
}
/**
 * The framework agreement that a lot is a mini-competition under (Directive 2014/24/EU Art. 33(4)(b) and (c)).
 */
export interface UnderFramework {
  /**
   * The lot of that procurement.
   */
  lot: Identifier;
  /**
   * The ranges that the framework published for the weights of the price and of quality, as they stand there: those of `quality_percent` are within. Needed where that method has a mini-competition in which criteria have ranges. Where they are stated, every criterion that has a weight has a range too.
   */
  price_quality_ranges?: PriceQualityRanges;
  /**
   * The framework's procurement, as the evaluation of its award names it.
   */
  procurement: FrameworkProcurement;
  /**
   * Who the framework is concluded with. A bid of anybody else is excluded.
   */
  suppliers: FrameworkSupplier[];
  /**
   * The ranges of weights that the framework published, as they stand there: every criterion that has a weight is among them, and its weight within. Where left out, the framework has none, and weights are not tested.
   */
  weight_ranges?: WeightRange[];
}
/**
 * The procurement of a framework.
 */
export interface FrameworkProcurement {
  /**
   * Its identifier.
   */
  id: Identifier;
  /**
   * SHA-256 of its canonical form, which its evaluation states: 64 digits and letters from a to f.
   */
  sha256: string;
  /**
   * The version of its published documents.
   */
  version: string;
}
/**
 * A supplier under a framework.
 */
export interface FrameworkSupplier {
  /**
   * The identifier by which it bids; that of a joint bid is its own.
   */
  id: Identifier;
  /**
   * Its name.
   */
  name: string;
}
/**
 * A set of criteria for packaging, as it was published; lots name it.
 */
export interface PackagingCriteriaSet {
  /**
   * Its criteria.
   */
  criteria: PackagingCriterion[];
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Where it was published.
   */
  source?: Citation;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its version, as it is cited.
   */
  version: string;
}
/**
 * A criterion for packaging. It is met, not met or not documented.
 */
export interface PackagingCriterion {
  /**
   * The evidence that is demanded of each component. Where stated, a component that names none is not documented to meet the criterion.
   */
  evidence?: string;
  /**
   * What follows.
   */
  gives: PackagingGives;
  /**
   * How many of these components have to meet it.
   */
  holds_for: PackagingExtent;
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * Only components of these levels; every level where empty.
   */
  levels?: PackagingLevel[];
  /**
   * Only components of these materials; every material where empty.
   */
  materials?: PackagingMaterial[];
  /**
   * What a component has to be: all that stands in one of these alternatives.
   */
  meets: PackagingAlternative[];
  /**
   * What it asks for.
   */
  title: string;
  /**
   * What follows for a bid that documents its packaging and has no component that the criterion is about.
   */
  without_components: WithoutComponents;
}
/**
 * What a component has to be, all of it.
 */
export interface PackagingAlternative {
  /**
   * The tests, all of which it passes.
   */
  tests: PackagingTest[];
}
/**
 * A bound on a share of a component.
 */
export interface PackagingBound {
  /**
   * The share.
   */
  share: PackagingShare;
  /**
   * The bound, as a fraction.
   */
  value: Number;
}
/**
 * Who buys under the contract.
 */
export interface Participant {
  /**
   * Its name in quantities.
   */
  id: Identifier;
  /**
   * Who pays for it.
   */
  payer: Identifier;
  /**
   * Its places of use.
   */
  sites?: Site[];
  /**
   * Who it is.
   */
  title: string;
}
/**
 * A place of use.
 */
export interface Site {
  /**
   * Its name in quantities.
   */
  id: Identifier;
  /**
   * Which place it is.
   */
  title: string;
}
/**
 * Who pays a cost.
 */
export interface Payer {
  /**
   * Its name in cost lines.
   */
  id: Identifier;
  /**
   * Whether it recovers value added tax.
   */
  recovers_vat: boolean;
  /**
   * Who it is.
   */
  title: string;
}
/**
 * A price clause of the contract, by which cost lines grow.
 */
export interface NamedClause {
  /**
   * The clause.
   */
  clause: PriceClause;
  /**
   * Its name.
   */
  id: Identifier;
}
/**
 * A clause by which a price is adjusted. The order is: ratios, factor, price by the formula, trigger, limits of one adjustment, limits in total, direction, rounding of the price.
 */
export interface PriceClause {
  /**
   * The greatest change of one adjustment, against the price in force.
   */
  cap: Limit;
  /**
   * What becomes of the part that a cap or floor cuts off.
   */
  cut_off: CutOff;
  /**
   * Which way the price may go.
   */
  direction: Direction;
  /**
   * What a claim has to be supported by. Left out where nothing is required.
   */
  evidence_required?: EvidenceRequired[];
  /**
   * How the factor is rounded, the sum of the fixed part and of each share times its ratio.
   */
  factor_rounding: RoundingStage;
  /**
   * The month of the first adjustment.
   */
  first_adjustment: WirePeriod;
  /**
   * The part of the price that never changes, as a fraction; `0` where all of it follows indices.
   */
  fixed_share: Number;
  /**
   * The least change of one adjustment, against the price in force: `-0.03` lets it fall by at most 3 %.
   */
  floor: Limit;
  /**
   * How many months lie between two adjustments: 12 for every year, 3 for every quarter.
   */
  interval_months: number;
  /**
   * What an adjustment starts from.
   */
  linked: Linkage;
  /**
   * How long before it takes effect an adjustment is to be notified.
   */
  notice: Notice;
  /**
   * How the price is rounded, last of all. A chained clause goes on from the rounded price.
   */
  price_rounding: RoundingStage;
  /**
   * The contract and the number of the clause.
   */
  source?: Citation;
  /**
   * The parts that follow indices.
   */
  terms: IndexTerm[];
  /**
   * Its title.
   */
  title?: string;
  /**
   * The greatest change of all adjustments together, against the start price.
   */
  total_cap: Limit;
  /**
   * The least change of all adjustments together, against the start price.
   */
  total_floor: Limit;
  /**
   * Below which movement the price does not change.
   */
  trigger: Trigger;
}
/**
 * Evidence that a claim has to be supported by.
 */
export interface EvidenceRequired {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * What is required: the invoice of a sub-supplier, an auditor's statement.
   */
  title: string;
}
/**
 * A part of a price that follows an index.
 */
export interface IndexTerm {
  /**
   * Over how many periods, the last of them found by `lag`, the level is averaged: `1` for that period alone.
   */
  average: number;
  /**
   * Over how many periods, the last of them `base_period`, the level of the base is averaged: `1` for that period alone.
   */
  base_average: number;
  /**
   * The last period of the base, in the periods of the series.
   */
  base_period: WirePeriod;
  /**
   * How many periods of the series before the one in which the adjustment falls the last level used lies: `0` for the same, `3` for three months before in a monthly series.
   */
  lag: number;
  /**
   * How the ratio of the two levels is rounded.
   */
  ratio_rounding: RoundingStage;
  /**
   * The series it follows.
   */
  series: Identifier;
  /**
   * The part of the price, as a fraction; all parts and the fixed part sum to 1.
   */
  share: Number;
}
/**
 * A movement that changes the price.
 */
export interface TriggerLevel {
  /**
   * The least movement, as a fraction: `0.04` is 4 %.
   */
  movement: Number;
  /**
   * The movement of what.
   */
  of: Measured;
}
/**
 * The period over which costs are counted.
 */
export interface Study {
  /**
   * The date that present values refer to; year 1 begins here.
   */
  base_date: WireDate;
  /**
   * How many months are counted after them, 1 to 11: a last, partial year.
   */
  months?: number;
  /**
   * What a yearly amount counts in a year that is partial, because the study ends or the purchase begins to serve in it.
   */
  partial_years?: PartialYears;
  /**
   * From when on the purchase serves: whole months after the base date, for planning and construction. The base date where left out.
   */
  service_date?: WireDate;
  /**
   * How many whole years are counted, 1 to 200.
   */
  years: number;
}
/**
 * Value added tax.
 */
export interface Vat {
  /**
   * Whether tax that a payer cannot recover counts in the evaluation.
   */
  evaluated: VatEvaluated;
  /**
   * The rates that items and cost lines refer to.
   */
  rates: VatRate[];
  /**
   * Whether prices are stated with or without it.
   */
  stated: VatStated;
}
/**
 * A rate of value added tax.
 */
export interface VatRate {
  /**
   * Its name.
   */
  id: Identifier;
  /**
   * The rate as a fraction: `0.25` is 25 %.
   */
  rate: Number;
}
/**
 * A perspective on the costs: whose they are, and what is counted.
 */
export interface View {
  /**
   * Only what is borne so in the sense of Art. 68; all of it where empty.
   */
  borne_by?: BorneBy[];
  /**
   * Whether it counts amounts that leave no account, such as staff time that is not saved in cash.
   */
  counts_not_cashable: boolean;
  /**
   * What it counts and leaves out, in words.
   */
  description: string;
  /**
   * Its name in the analysis.
   */
  id: Identifier;
  /**
   * Only what these payers pay; every payer where empty.
   */
  payers?: Identifier[];
  /**
   * Its title, such as `The region`.
   */
  title: string;
}
