//! An offer with every price and value that the formulas read, or what keeps it from being one.

use super::{
    Discount, Lot, LotOptions, Missing, Offer, OptionNotOffered, Origin, Packaging, Parameter,
    Place, Price, ProductFootprint, ScheduleItem, Stated, Verification,
};
use crate::num::{Decimal, Exact, decide};

/// Every price and value of an offer that has all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Complete {
    /// Values, by parameter; the buyer's too.
    pub values: Vec<Decimal>,
    /// Where the values were written, by parameter.
    pub places: Vec<Place>,
    /// Lives in whole years, by parameter; 1 where a parameter is no life.
    pub lives: Vec<u32>,
    /// Prices, by item.
    pub prices: Vec<Price>,
    /// The discount on all of them together.
    pub discount: Option<Discount>,
    /// Index of the product system that is offered.
    pub product_system: Option<usize>,
    /// Whether a value is confidential, by parameter.
    pub confidential: Vec<bool>,
    /// Parameters whose value nobody has verified.
    pub unverified: Vec<usize>,
    /// Items and parameters where an adverse value stands for a missing one.
    pub adverse: Vec<String>,
    /// Options that are not offered, by index: a price is left out, and the procurement says that the
    /// others are then chosen from.
    pub not_offered: Vec<usize>,
    /// Whether a component of the packaging may not be shown.
    pub packaging_confidential: bool,
    /// Product footprints, which stand in place of carbon lines.
    pub footprints: Vec<ProductFootprint>,
    /// What it says of its packaging.
    pub packaging: Option<Packaging>,
}

/// Why an offer cannot be calculated with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// The item or parameter.
    pub subject: Subject,
    /// What it lacks.
    pub kind: LackKind,
}

/// A part of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The item at this index.
    Item(usize),
    /// The parameter at this index.
    Parameter(usize),
    /// The group of options at this index.
    OptionGroup(usize),
}

/// What a part of an offer lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LackKind {
    /// It is left out, and this is the published policy.
    Missing(Missing),
    /// The price is stated without the size of its pack, and so counts as left out.
    PackSize(Missing),
    /// The price is zero or negative where the published schedule does not allow it.
    NotAllowed(Decimal),
    /// The value is beyond a published bound.
    OutOfBounds {
        /// The bound.
        bound: Decimal,
        /// What is offered.
        offered: Decimal,
    },
    /// Fewer options of a group are offered than are to count.
    TooFewOptions {
        /// How many are to count.
        number: usize,
        /// How many are offered.
        offered: usize,
    },
    /// No formula can read the value: a life that is not whole years, or a growth rate that is none.
    NotUsable(Decimal),
}

impl LackKind {
    /// Whether a decision that admits the bid lets it count as it is.
    #[must_use]
    pub const fn can_be_admitted(self) -> bool {
        matches!(self, Self::NotAllowed(_) | Self::OutOfBounds { .. })
    }
}

impl Lot {
    /// The offer with the buyer's values and the published adverse ones.
    ///
    /// What the published rules do not allow is not calculated with, unless the bid is `admitted`
    /// by a decision.
    ///
    /// # Errors
    ///
    /// The prices and values that keep the offer from being complete; none where only its [`Offer::faults`] do.
    ///
    /// # Examples
    ///
    /// The introduction of the crate computes the costs of one bid from a complete offer. One that is
    /// left out:
    ///
    /// ```
    /// use wholelife::model::{LackKind, Missing, Subject};
    /// use wholelife::{Input, read};
    /// let envelope = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/example.json"));
    /// let case = read(Input::Envelope(envelope))?;
    /// let lot = &case.procurement.lots[0];
    /// let mut offer = lot.offers[0].offer.clone();
    /// offer.prices[0] = None;
    /// let lacks = lot.complete(&offer, false).unwrap_err();
    /// assert_eq!(lacks[0].subject, Subject::Item(0));
    /// assert_eq!(lacks[0].kind, LackKind::Missing(Missing::NonCompliant));
    /// # Ok::<(), wholelife::Rejection>(())
    /// ```
    pub fn complete(&self, offer: &Offer, admitted: bool) -> Result<Complete, Vec<Lack>> {
        let asked = (&*self.parameters, &*self.schedule, &self.options);
        Complete::of(asked, offer, admitted)
    }
}

impl Complete {
    /// The offer with all that a lot with these parameters, items and options asks for.
    pub(crate) fn of(
        (parameters, schedule, options): (&[Parameter], &[ScheduleItem], &LotOptions),
        offer: &Offer,
        admitted: bool,
    ) -> Result<Self, Vec<Lack>> {
        let mut lacks = Vec::new();
        let mut complete = Self {
            values: Vec::with_capacity(parameters.len()),
            places: Vec::with_capacity(parameters.len()),
            lives: Vec::with_capacity(parameters.len()),
            prices: Vec::with_capacity(schedule.len()),
            discount: offer.discount,
            product_system: offer.product_system,
            confidential: Vec::with_capacity(parameters.len()),
            unverified: Vec::new(),
            adverse: Vec::new(),
            not_offered: not_offered(schedule, options, offer),
            packaging_confidential: offer
                .packaging
                .as_ref()
                .is_some_and(Packaging::holds_secrets),
            footprints: offer.footprints.clone(),
            packaging: offer.packaging.clone(),
        };
        for (index, parameter) in parameters.iter().enumerate() {
            let stated = offer.values.get(index).copied().flatten();
            complete.value(index, parameter, stated, &mut lacks);
        }
        for (index, item) in schedule.iter().enumerate() {
            let stated = offer.prices.get(index).cloned().flatten();
            let without_pack = offer.without_pack.contains(&index);
            complete.price(index, item, stated, without_pack, &mut lacks);
        }
        for (index, group) in options.groups.iter().enumerate() {
            let offered = options.of_group(index);
            let offered = offered.filter(|option| !complete.not_offered.contains(option));
            let (number, offered) = (group.number, offered.count());
            if offered < number {
                lacks.push(Lack {
                    subject: Subject::OptionGroup(index),
                    kind: LackKind::TooFewOptions { number, offered },
                });
            }
        }
        lacks.retain(|lack| !(admitted && lack.kind.can_be_admitted()));
        if lacks.is_empty() && offer.faults.is_empty() {
            Ok(complete)
        } else {
            Err(lacks)
        }
    }

    fn value(
        &mut self,
        index: usize,
        parameter: &Parameter,
        stated: Option<Stated>,
        lacks: &mut Vec<Lack>,
    ) {
        let mut lacking = |kind| {
            lacks.push(Lack {
                subject: Subject::Parameter(index),
                kind,
            });
        };
        let (value, confidential) = match (parameter.value, stated, parameter.missing) {
            (Some(value), ..) => (value, false),
            (None, Some(stated), _) => {
                if stated.verification != Verification::Verified
                    && parameter.is_asked_of(self.product_system)
                {
                    self.unverified.push(index);
                }
                if !parameter.role.reads(stated.value) {
                    lacking(LackKind::NotUsable(stated.value));
                } else if let Some(bound) = parameter.bound_missed(stated.value) {
                    let offered = stated.value;
                    lacking(LackKind::OutOfBounds { bound, offered });
                }
                (stated.value, stated.confidential)
            }
            // What the lot does not use is not missed, nor what the system that is offered does not.
            (None, None, _) if !parameter.is_asked_of(self.product_system) => {
                (Decimal::ZERO, false)
            }
            (None, None, Missing::Adverse(value)) if parameter.origin == Origin::Bidder => {
                self.adverse.push(parameter.id.clone());
                (value, false)
            }
            (None, None, policy) => {
                lacking(LackKind::Missing(policy));
                (Decimal::ZERO, false)
            }
        };
        let place = stated.map_or(Place::Procurement, |stated| stated.place);
        self.values.push(value);
        self.places.push(place);
        self.lives.push(u32::try_from(value).unwrap_or(1));
        self.confidential.push(confidential);
    }

    fn price(
        &mut self,
        index: usize,
        item: &ScheduleItem,
        stated: Option<Price>,
        without_pack: bool,
        lacks: &mut Vec<Lack>,
    ) {
        let mut lacking = |kind| {
            lacks.push(Lack {
                subject: Subject::Item(index),
                kind,
            });
        };
        let price = match (stated, item.missing) {
            (Some(price), _) => {
                // A price that overflows under its discount is the stated one.
                let asked = price.asked::<Exact>();
                let asked = asked.map(|asked| asked.result().map_or(price.stated.value, decide));
                if let Some(refused) = asked.into_iter().find(|asked| !item.allows(*asked)) {
                    lacking(LackKind::NotAllowed(refused));
                }
                price
            }
            (None, _)
                if item
                    .decided_by
                    .is_some_and(|one| self.not_offered.contains(&one)) =>
            {
                Price::per_unit(Decimal::ZERO)
            }
            (None, _) if !item.is_asked_of(self.product_system) => Price::per_unit(Decimal::ZERO),
            (None, Missing::Adverse(value)) => {
                self.adverse.push(item.id.clone());
                Price::per_unit(value)
            }
            (None, policy) => {
                lacking(if without_pack {
                    LackKind::PackSize(policy)
                } else {
                    LackKind::Missing(policy)
                });
                Price::per_unit(Decimal::ZERO)
            }
        };
        self.prices.push(price);
    }
}

/// The options of which a price is left out, where the group says that the others are chosen from.
fn not_offered(schedule: &[ScheduleItem], options: &LotOptions, offer: &Offer) -> Vec<usize> {
    let mut not_offered = Vec::new();
    for (index, item) in schedule.iter().enumerate() {
        let stated = offer.prices.get(index).is_some_and(Option::is_some);
        if let Some(option) = item.decided_by.filter(|_| !stated)
            // A pack without its size is offered, but cannot be used.
            && !offer.without_pack.contains(&index)
            && options.group(option).is_some_and(|group| group.not_offered == OptionNotOffered::NotChosen)
            && !not_offered.contains(&option)
        {
            not_offered.push(option);
        }
    }
    not_offered
}
