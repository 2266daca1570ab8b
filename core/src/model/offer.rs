//! Bids and what they offer for a lot, with what the panel and the buyer add.

use super::{
    Assessed, DiscountKind, FeeGrade, FootprintNumber, Grounds, Judged, OfferFault, Packaging,
    PackagingNumber, ProductFootprint, Reservation, Subject, SupplyChain, Uncertain,
    UncertainNumber,
};
use crate::num::{Decimal, Scalar};
use crate::words;

words! {
    /// How far a declared value has been verified.
    pub enum Verification {
        /// The bidder says so.
        Declared = "declared",
        /// Evidence has been seen and supports it.
        Verified = "verified",
        /// Evidence has been seen and contradicts it: nothing is ranked until a decision corrects it or excludes the bid.
        Refuted = "refuted",
    }
}

words! {
    /// Whether an assessment counts yet.
    pub enum AssessmentStatus {
        /// It may still change and does not count.
        Draft = "draft",
        /// It counts.
        Final = "final",
    }
}

/// A bid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bid {
    /// Its identifier.
    pub id: String,
    /// The bidder's name.
    pub bidder: String,
    /// The bidder's identifier.
    pub bidder_id: String,
    /// Its revision.
    pub revision: u32,
    /// The SHA-256 of its canonical form.
    pub sha256: String,
    /// Whether it holds a value that may not be shown.
    pub confidential: bool,
}

/// A number in an offer, and what is known about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// The number.
    pub value: Decimal,
    /// Whether it may not be shown.
    pub confidential: bool,
    /// How far it has been verified.
    pub verification: Verification,
    /// Where it was written.
    pub place: Place,
}

/// Where a number of an offer was written; each with an index into its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among the prices or values of the offer.
    Offer(usize),
    /// In an assessment.
    Assessment(usize),
    /// In a decision.
    Decision(usize),
    /// In the procurement.
    Procurement,
}

impl Place {
    /// The JSON Pointer to the value, where the offer stands at `offer`.
    #[must_use]
    pub fn of_value(self, offer: &str) -> String {
        self.pointer(offer, "values", "value")
    }

    /// The JSON Pointer to the price, where the offer stands at `offer`.
    #[must_use]
    pub fn of_price(self, offer: &str) -> String {
        self.pointer(offer, "prices", "price")
    }

    fn pointer(self, offer: &str, list: &str, field: &str) -> String {
        match self {
            Self::Offer(index) => format!("{offer}/{list}/{index}/{field}"),
            Self::Assessment(index) => format!("/assessments/{index}/finding/measured/value"),
            Self::Decision(index) => format!("/decisions/{index}/ruling"),
            Self::Procurement => "/procurement".to_owned(),
        }
    }
}

/// A discount that a bidder offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discount<N = Decimal> {
    /// What it is stated as.
    pub kind: DiscountKind,
    /// The fraction, or the amount of money.
    pub value: N,
}

impl Discount {
    /// The discount as formulas read it.
    #[must_use]
    pub fn read<S: Scalar>(self) -> Discount<S> {
        Discount {
            kind: self.kind,
            value: S::exact(self.value),
        }
    }
}

impl<S: Scalar> Discount<S> {
    /// What is left of an amount.
    #[must_use]
    pub fn from(self, amount: S) -> S {
        match self.kind {
            DiscountKind::Rate => amount * (S::one() - self.value),
            DiscountKind::Amount => amount - self.value,
        }
    }
}

/// The price of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The price of one unit or pack.
    pub stated: Stated,
    /// Units in the pack; 1 where units are priced.
    pub pack_size: Decimal,
    /// The discount on it.
    pub discount: Option<Discount>,
    /// The prices of the tiers after the first; empty where one price holds for every quantity.
    pub tiers: Vec<Decimal>,
}

impl Price {
    /// What is asked in the first tier, the second …, after the discount.
    pub fn asked<S: Scalar>(&self) -> impl Iterator<Item = S> + '_ {
        let stated = std::iter::once(self.stated.value).chain(self.tiers.iter().copied());
        stated.map(|price| match self.discount {
            Some(discount) => discount.read().from(S::exact(price)),
            None => S::exact(price),
        })
    }

    /// A price of one unit that nobody declared: a published adverse one, or the buyer's.
    #[must_use]
    pub const fn per_unit(value: Decimal) -> Self {
        Self {
            stated: Stated {
                value,
                confidential: false,
                verification: Verification::Verified,
                place: Place::Procurement,
            },
            pack_size: Decimal::ONE,
            discount: None,
            tiers: Vec::new(),
        }
    }
}

/// Prices and values for a lot, by index of the item, parameter and requirement.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Index of the product system that is offered, where the lot asks for one.
    pub product_system: Option<usize>,
    /// Prices, by item.
    pub prices: Vec<Option<Price>>,
    /// The discount on all of them together.
    pub discount: Option<Discount>,
    /// Values, by parameter; only what bidders declare and assessors measure.
    pub values: Vec<Option<Stated>>,
    /// Answers, by requirement; of one that reaches down the supply chain, whether a decision found it met.
    pub requirements: Vec<Option<bool>>,
    /// The supply chain.
    pub supply_chain: SupplyChain,
    /// The packaging; none where nothing is said of it.
    pub packaging: Option<Packaging>,
    /// Product footprints, where the lot asks for them.
    pub footprints: Vec<ProductFootprint>,
    /// Items whose price is stated for a pack without the pack's size, so that it cannot be used.
    pub without_pack: Vec<usize>,
    /// Items and parameters whose price or amount of money was written with a point and exactly three
    /// decimals, as a Danish thousand reads, and which no decision has corrected.
    pub three_decimals: Vec<String>,
    /// What it says that nothing can be made of, and no decision has corrected.
    pub faults: Vec<OfferFault>,
    /// Which of its numbers are uncertain, and how; one that a decision corrects is certain.
    pub uncertain: Vec<Uncertain>,
}

impl Offer {
    /// Whether it holds a price or a value that may not be shown.
    #[must_use]
    pub fn holds_secrets(&self) -> bool {
        let prices = self.prices.iter().flatten();
        let values = self.values.iter().flatten();
        let mut stated = prices.map(|price| &price.stated).chain(values);
        let packaging = self.packaging.as_ref();
        stated.any(|stated| stated.confidential)
            || packaging.is_some_and(Packaging::holds_secrets)
            || self.footprints.iter().any(|one| one.confidential)
    }

    /// Makes a number certain, and with a share all of its whole: they would not sum to 1 any more.
    pub fn make_certain(&mut self, number: UncertainNumber) {
        let mut uncertain = self.uncertain.iter();
        let found = uncertain.find(|one| one.number == number);
        let Some(whole) = found.map(|one| one.uncertainty.distribution.whole().map(str::to_owned))
        else {
            return;
        };
        self.uncertain.retain(|one| {
            let is_share =
                whole.is_some() && one.uncertainty.distribution.whole() == whole.as_deref();
            one.number != number && !is_share
        });
    }

    /// Lets everything in it be shown.
    pub fn disclose(&mut self) {
        let prices = self.prices.iter_mut().flatten();
        let values = self.values.iter_mut().flatten();
        for stated in prices.map(|price| &mut price.stated).chain(values) {
            stated.confidential = false;
        }
        for link in &mut self.supply_chain.links {
            link.confidential = false;
        }
        for footprint in &mut self.footprints {
            footprint.confidential = false;
        }
        if let Some(packaging) = &mut self.packaging {
            for component in &mut packaging.components {
                component.confidential = false;
            }
        }
    }
}

/// What one bid offers for a lot, and what the panel and the buyer add to it.
#[derive(Debug, Clone, PartialEq)]
pub struct SealedOffer {
    /// Index of the bid.
    pub bid: usize,
    /// JSON Pointer to the offer in the envelope.
    pub pointer: String,
    /// Whether it is a variant.
    pub variant: bool,
    /// Whether what is made of it is for its own bidder.
    pub own: bool,
    /// Prices and values, as corrected and resolved.
    pub offer: Offer,
    /// Criteria and parameters of which a draft assessment exists that does not count.
    pub drafts: Vec<String>,
    /// Final points, by criterion: points and weight of each evaluator who did not abstain.
    pub points: Vec<Vec<(Decimal, Decimal)>>,
    /// Final assessments of the offer, with those that were replaced.
    pub assessments: Vec<Assessed>,
    /// Decisions about the offer.
    pub rulings: Vec<Ruling>,
    /// What the bidder does not accept, with the decisions about it.
    pub reservations: Vec<Reservation>,
    /// Whether the lot is a mini-competition and the bidder is no supplier under its framework.
    pub outsider: bool,
    /// That its bidder bids for more lots than it may, where the offer does not comply for that.
    pub lots_beyond: Option<LotsBeyond>,
}

impl SealedOffer {
    /// Whether a decision admits the bid although its admission was in question.
    #[must_use]
    pub fn is_admitted(&self) -> bool {
        self.rulings
            .iter()
            .any(|ruling| ruling.kind == RulingKind::Admitted)
    }

    /// Whether every value in it is one that its bidder stated: none was measured or corrected.
    #[must_use]
    pub fn is_as_stated(&self) -> bool {
        let mut assessments = self.assessments.iter();
        let is_measured = |one: &Assessed| matches!(one.judged, Judged::Parameter(_));
        let is_set = |ruling: &Ruling| {
            let kind = &ruling.kind;
            matches!(
                kind,
                RulingKind::Corrected { .. }
                    | RulingKind::PackagingCorrected { .. }
                    | RulingKind::FootprintCorrected { .. }
                    | RulingKind::FeeGradeCorrected { .. }
                    | RulingKind::Resolved { .. }
            )
        };
        !assessments.any(is_measured) && !self.rulings.iter().any(is_set)
    }

    /// Whether a decision excludes the bid, or it is no supplier's.
    #[must_use]
    pub fn is_excluded(&self) -> bool {
        let mut rulings = self.rulings.iter();
        self.outsider || rulings.any(|ruling| matches!(ruling.kind, RulingKind::Excluded { .. }))
    }
}

/// How many lots a bidder bids for, and how many it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LotsBeyond {
    /// How many it may bid for.
    pub most: u32,
    /// How many it bids for.
    pub bid_for: u32,
}

/// A decision about an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// The decision's identifier.
    pub decision: String,
    /// What was decided.
    pub kind: RulingKind,
    /// Why, by whom and when.
    pub grounds: Grounds,
}

/// What was decided about an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RulingKind {
    /// It takes part.
    Admitted,
    /// It does not take part, on this ground.
    Excluded {
        /// The ground.
        ground: String,
    },
    /// A value was corrected.
    Corrected {
        /// The item or parameter.
        target: String,
        /// The same by its index.
        subject: Subject,
        /// What the bid says.
        before: Decimal,
        /// What it is corrected to.
        after: Decimal,
    },
    /// A number of a component of the packaging was corrected.
    PackagingCorrected {
        /// The component and its number, `pouch/grams`.
        target: String,
        /// The number.
        number: PackagingNumber,
        /// What the bid says.
        before: Decimal,
        /// What it is corrected to.
        after: Decimal,
    },
    /// A number of a product footprint was corrected.
    FootprintCorrected {
        /// The item and the number, `mask/fossil`.
        target: String,
        /// The number.
        number: FootprintNumber,
        /// What the bid says.
        before: Decimal,
        /// What it is corrected to.
        after: Decimal,
    },
    /// The grade was corrected that a component pays its producer fee by.
    FeeGradeCorrected {
        /// The component, `pouch/fee_grade`.
        target: String,
        /// What the bid says.
        before: FeeGrade,
        /// What it is corrected to.
        after: FeeGrade,
    },
    /// A missing value was resolved.
    Resolved {
        /// The item, parameter or requirement.
        target: String,
        /// The value that is used, and what for; none where a requirement is met.
        value: Option<(Subject, Decimal)>,
    },
    /// A missing value was resolved by finding that the bid does not comply.
    ResolvedNonCompliant {
        /// The item, parameter or requirement.
        target: String,
    },
    /// Something was explained; nothing changes.
    Clarified,
}
