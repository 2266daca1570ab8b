//! The versions of the specification that are read, and their fields.

use super::source::{Notes, Source};

/// A version whose footprints are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// 2.0 to 2.3: emissions for one unit of measure, ratings from 1 to 3.
    Two,
    /// 3.0 and later: emissions for the whole declared amount, ratings from 1 to 5.
    Three,
}

impl Version {
    /// The version that a footprint says it follows.
    pub(super) fn of(text: &str, source: &Source<'_, '_>, notes: &mut Notes) -> Option<Self> {
        match text.split('.').next() {
            Some("2") => Some(Self::Two),
            Some("3") => Some(Self::Three),
            _ => {
                let at = source.at("specVersion");
                notes.fault(at.problem("pact.version").with("value", text));
                None
            }
        }
    }

    /// What this version calls the first or the second of two names.
    pub(super) const fn name(self, two: &'static str, three: &'static str) -> &'static str {
        match self {
            Self::Two => two,
            Self::Three => three,
        }
    }

    /// The fields of a product footprint that no bid holds.
    pub(super) const fn product_fields(self) -> &'static [&'static str] {
        match self {
            Self::Two => &[
                "precedingPfIds",
                "statusComment",
                "validityPeriodStart",
                "companyIds",
                "productDescription",
                "productClassifications",
                "productCategoryCpc",
                "comment",
                "extensions",
            ],
            Self::Three => &[
                "precedingPfIds",
                "validityPeriodStart",
                "companyIds",
                "productDescription",
                "productClassifications",
                "comment",
                "extensions",
            ],
        }
    }

    /// The fields of a carbon footprint that no bid holds.
    pub(super) const fn footprint_fields(self) -> &'static [&'static str] {
        match self {
            Self::Two => &[
                "productMassPerDeclaredUnit",
                "fossilCarbonContent",
                "iLucGhgEmissions",
                "productOrSectorSpecificRules",
                "biogenicAccountingMethodology",
                "secondaryEmissionFactorSources",
                "exemptedEmissionsDescription",
                "allocationRulesDescription",
                "uncertaintyAssessmentDescription",
            ],
            Self::Three => &[
                "productMassPerDeclaredUnit",
                "fossilCarbonContent",
                "recycledCarbonContent",
                "landCarbonLeakage",
                "landAreaOccupation",
                "packagingBiogenicCarbonContent",
                "technologicalCO2CaptureOrigin",
                "ccsTechnologicalCO2CaptureIncluded",
                "ccuCarbonContent",
                "ccuCalculationApproach",
                "ccuCreditCertification",
                "productOrSectorSpecificRules",
                "secondaryEmissionFactorSources",
                "exemptedEmissionsDescription",
                "allocationRulesDescription",
            ],
        }
    }
}
