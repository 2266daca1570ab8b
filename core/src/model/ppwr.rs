//! What Regulation (EU) 2025/40 asks of a component of the packaging, and what a bid says of it.

use super::{PackagingComponent, PackagingLevel, PackagingMaterial, PackagingProperty};
use crate::catalogue::PPWR_GRADES;
use crate::num::{Date, Decimal, decide};
use crate::words;

words! {
    /// How recyclable packaging is (Regulation (EU) 2025/40, Annex II, Table 3).
    pub enum RecyclabilityGrade {
        /// At least 95 %.
        A = "a",
        /// At least 80 %.
        B = "b",
        /// At least 70 %.
        C = "c",
        /// Less than 70 %: technically not recyclable.
        BelowC = "below_c",
    }
}

words! {
    /// A ground on which Regulation (EU) 2025/40 exempts a component of the packaging.
    pub enum PackagingExemption {
        /// It is the immediate packaging of a medicine (Art. 6(11)(a), 7(4)(a)).
        MedicineImmediate = "medicine_immediate",
        /// It is contact-sensitive packaging of a medical device (Art. 6(11)(b), 7(4)(b)).
        MedicalDevice = "medical_device",
        /// It is contact-sensitive packaging of an in vitro diagnostic device (Art. 6(11)(c), 7(4)(c)).
        InVitroDiagnostic = "in_vitro_diagnostic",
        /// It is the outer packaging of a medicine, needed to preserve its quality (Art. 6(11)(d), 7(4)(d)).
        MedicineOuter = "medicine_outer",
        /// It is contact-sensitive packaging of food for infants, young children or special medical purposes (Art. 6(11)(e), 7(4)(g)).
        SpecialFood = "special_food",
        /// It is used for the transport of dangerous goods (Art. 6(11)(f), 7(4)(f)).
        DangerousGoods = "dangerous_goods",
        /// It is sales packaging of lightweight wood, cork, textile, rubber, ceramic, porcelain or wax (Art. 6(11)(g)).
        NaturalMaterial = "natural_material",
        /// It is compostable plastic packaging (Art. 7(4)(e)).
        Compostable = "compostable",
        /// It packs supplies or components for making medicines, as their quality needs it (Art. 7(4)(h)).
        MedicineManufacture = "medicine_manufacture",
        /// Recycled plastic in it would threaten health and break the rules for contact with food (Art. 7(5)(a)).
        FoodSafety = "food_safety",
        /// It is a plastic part of less than 5 % of the weight of the whole unit (Art. 7(5)(b)).
        SmallPart = "small_part",
        /// It is reusable packaging within a re-use system, which may be more than half empty (Art. 24(5)).
        ReuseSystem = "reuse_system",
    }
}

words! {
    /// A rule of Regulation (EU) 2025/40 that a component is held against.
    pub enum PpwrRule {
        /// It is recyclable in a grade (Art. 6).
        Recyclability = "recyclability",
        /// Its plastic is recycled to a least share (Art. 7).
        RecycledContent = "recycled_content",
        /// Grouped, transport and e-commerce packaging is empty to a greatest share (Art. 24).
        EmptySpace = "empty_space",
    }
}

words! {
    /// The categories of plastic packaging, each with a least share of recycled material (Art. 7).
    pub enum PlasticCategory {
        /// Contact-sensitive packaging mostly of PET.
        ContactSensitivePet = "contact_sensitive_pet",
        /// Contact-sensitive packaging of other plastic.
        ContactSensitiveOther = "contact_sensitive_other",
        /// Single-use plastic beverage bottles.
        BeverageBottle = "beverage_bottle",
        /// All other plastic packaging.
        Other = "other",
    }
}

words! {
    /// What a component is found to be under a rule.
    pub enum PpwrOutcome {
        /// It meets it.
        Met = "met",
        /// It does not.
        NotMet = "not_met",
        /// The bid does not document whether it does.
        NotDocumented = "not_documented",
        /// It is exempt.
        Exempt = "exempt",
    }
}

/// When packaging is delivered, and thereby which thresholds it meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PpwrPeriod {
    /// The first delivery.
    pub first: Date,
    /// The last one.
    pub last: Date,
}

/// How recyclable a component was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recyclability {
    /// To this share of its mass.
    Share(Decimal),
    /// In this grade.
    Grade(RecyclabilityGrade),
}

impl Recyclability {
    /// Its grade.
    ///
    /// # Examples
    ///
    /// ```
    /// use rust_decimal_macros::dec;
    /// use wholelife::model::{Recyclability, RecyclabilityGrade};
    /// assert_eq!(Recyclability::Share(dec!(0.95)).grade(), RecyclabilityGrade::A);
    /// assert_eq!(Recyclability::Share(dec!(0.79999)).grade(), RecyclabilityGrade::C);
    /// assert_eq!(Recyclability::Share(dec!(0.6999)).grade(), RecyclabilityGrade::BelowC);
    /// ```
    #[must_use]
    pub fn grade(self) -> RecyclabilityGrade {
        match self {
            Self::Grade(grade) => grade,
            Self::Share(share) => {
                let mut grades = PPWR_GRADES.iter().zip(RecyclabilityGrade::ALL);
                let reached = grades.find(|((_, percent), _)| {
                    decide(share) >= Decimal::new(i64::from(*percent), 2)
                });
                reached.map_or(RecyclabilityGrade::BelowC, |(_, grade)| *grade)
            }
        }
    }
}

impl PackagingMaterial {
    /// Whether it is plastic.
    #[must_use]
    pub const fn is_plastic(self) -> bool {
        match self {
            Self::Pet | Self::Pe | Self::Pp | Self::Ps | Self::Pvc | Self::OtherPlastic => true,
            Self::Paper
            | Self::FibreComposite
            | Self::Glass
            | Self::Steel
            | Self::Aluminium
            | Self::Wood
            | Self::Other => false,
        }
    }
}

impl PackagingExemption {
    /// Whether a component can be what the exemption is about, by what else is said of it.
    #[must_use]
    pub fn fits(self, component: &PackagingComponent) -> bool {
        let (level, material) = (component.level, component.material);
        match self {
            Self::MedicalDevice | Self::InVitroDiagnostic | Self::SpecialFood => {
                component.has(PackagingProperty::ContactSensitive) != Some(false)
            }
            Self::MedicineImmediate => level == PackagingLevel::Primary,
            Self::NaturalMaterial => {
                let natural = [PackagingMaterial::Wood, PackagingMaterial::Other];
                level == PackagingLevel::Primary && natural.contains(&material)
            }
            Self::Compostable | Self::FoodSafety | Self::SmallPart => material.is_plastic(),
            Self::ReuseSystem => component.rotations > 1,
            Self::MedicineOuter | Self::DangerousGoods | Self::MedicineManufacture => true,
        }
    }
}
