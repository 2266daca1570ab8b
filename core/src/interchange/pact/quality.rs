//! By what and how well a footprint was made: potentials, standards, data, verification, boundary.

use super::source::{Notes, Source};
use super::version::Version;
use crate::document::wire::footprint::DataQuality;
use crate::document::wire::value::Number;
use crate::model::{FootprintStandard, GwpSet};
use crate::num::{Decimal, decide};

/// The global warming potentials; not stated where they are several, since parts by each are not told.
pub(super) fn gwp_set(version: Version, pcf: &mut Source<'_, '_>, notes: &mut Notes) -> GwpSet {
    let field = version.name(
        "ipccCharacterizationFactorsSources",
        "ipccCharacterizationFactors",
    );
    let mut stated = pcf.texts(field, notes).unwrap_or_default();
    if version == Version::Two {
        stated.extend(pcf.text("characterizationFactors", notes));
    }
    stated.sort();
    stated.dedup();
    let known = match stated.as_slice() {
        [one] => match one.as_str() {
            "AR4" => Some(GwpSet::Ar4),
            "AR5" => Some(GwpSet::Ar5),
            "AR6" => Some(GwpSet::Ar6),
            _ => None,
        },
        _ => None,
    };
    known.unwrap_or_else(|| {
        let warning = pcf.at(field).problem("pact.gwp_sets");
        notes.warn(warning.with("value", stated.join(", ")));
        GwpSet::NotStated
    })
}

/// The standard: the first that our documents have a word for.
pub(super) fn standard(
    version: Version,
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) -> FootprintStandard {
    let field = "crossSectoralStandards";
    let mut stated = pcf.texts(field, notes).unwrap_or_default();
    if version == Version::Two {
        let used = pcf.texts("crossSectoralStandardsUsed", notes);
        stated.extend(used.unwrap_or_default());
    }
    let word = |name: &String| match name.as_str() {
        "ISO14067" | "ISO Standard 14067" => Some(FootprintStandard::Iso14067),
        "GHGP-Product" | "GHG Protocol Product standard" => Some(FootprintStandard::GhgProtocol),
        "PEF" => Some(FootprintStandard::Pef),
        "PAS2050" => Some(FootprintStandard::Pas2050),
        _ => None,
    };
    let standard = stated.iter().find_map(word);
    let standard = standard.unwrap_or(FootprintStandard::Other);
    if stated.len() != 1 || standard == FootprintStandard::Other {
        let warning = pcf.at(field).problem("pact.standards");
        let warning = warning.with("value", stated.join(", "));
        notes.warn(warning.with("taken", standard.word()));
    }
    standard
}

/// The share of primary data, and the ratings; those of version 2 go from 1 to 3 and are none of ours.
pub(super) fn data_quality(
    version: Version,
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) -> Option<DataQuality> {
    let field = "primaryDataShare";
    let share = percent(field, pcf, notes)
        .and_then(|percent| percent.checked_div(Decimal::ONE_HUNDRED))
        .map(decide);
    let mut quality = DataQuality {
        technological: None,
        geographical: None,
        temporal: None,
        primary_share: share.map(|share| Number(share, false)),
    };
    let place = pcf.place();
    let dqi_at = place.key("dqi");
    let dqi = pcf.take("dqi");
    if let Some(mut dqi) = dqi.and_then(|node| Source::of(node, dqi_at, notes)) {
        quality.technological = rating(version, "technologicalDQR", &mut dqi, notes);
        quality.geographical = rating(version, "geographicalDQR", &mut dqi, notes);
        quality.temporal = rating(version, "temporalDQR", &mut dqi, notes);
        dqi.close(
            &["coveragePercent", "completenessDQR", "reliabilityDQR"],
            notes,
        );
    }
    let said = quality.technological.or(quality.geographical);
    let said = said.or(quality.temporal).or(quality.primary_share);
    said.is_some().then_some(quality)
}

fn rating(
    version: Version,
    field: &'static str,
    dqi: &mut Source<'_, '_>,
    notes: &mut Notes,
) -> Option<Number> {
    let rating = dqi.number(field, notes)?.value;
    let at = dqi.at(field);
    if version == Version::Two {
        let warning = at.problem("pact.rating_scale");
        notes.warn(warning.with("value", rating.normalize()));
        return None;
    }
    if rating < Decimal::ONE || rating > Decimal::from(5) {
        let problem = at.problem("carbon.data_rating");
        notes.fault(problem.with("value", rating.normalize()));
        return None;
    }
    Some(Number(rating, false))
}

/// A number from 0 to 100.
fn percent(field: &'static str, pcf: &mut Source<'_, '_>, notes: &mut Notes) -> Option<Decimal> {
    let percent = pcf.number(field, notes)?.value;
    if percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED {
        let problem = pcf.at(field).problem("pact.not_a_share");
        notes.fault(problem.with("value", percent.normalize()));
        return None;
    }
    Some(percent)
}

/// Who has verified it.
pub(super) fn verified_by(
    version: Version,
    pcf: &mut Source<'_, '_>,
    notes: &mut Notes,
) -> Option<String> {
    let field = version.name("assurance", "verification");
    let node = pcf.take(field)?;
    let place = pcf.place();
    let mut verification = Source::of(node, place.key(field), notes)?;
    let happened = match version {
        Version::Two => verification.flag("assurance", notes) == Some(true),
        Version::Three => true,
    };
    let name = verification.text("providerName", notes);
    if happened {
        let coverage = verification.text("coverage", notes);
        if let Some(coverage) = coverage.filter(|coverage| coverage != "product level") {
            let warning = verification
                .at("coverage")
                .problem("pact.verified_otherwise");
            notes.warn(warning.with("value", coverage));
        }
        if name.is_none() {
            let warning = verification
                .at("providerName")
                .problem("pact.verifier_not_named");
            notes.warn(warning);
        }
    } else if let Some(name) = &name {
        let warning = verification.at("providerName").problem("pact.not_held");
        notes.warn(warning.with("value", name));
    }
    let unheld = [
        "coverage",
        "level",
        "boundary",
        "completedAt",
        "standardName",
        "comments",
    ];
    verification.close(&unheld, notes);
    name.filter(|_| happened)
}

/// What is in the footprint and what is not: PACT says it in words, a bid by stages.
pub(super) fn boundary(pcf: &mut Source<'_, '_>, notes: &mut Notes) {
    let described = pcf.text("boundaryProcessesDescription", notes);
    let warning = pcf
        .at("boundaryProcessesDescription")
        .problem("pact.boundary");
    notes.warn(warning.with("value", described.unwrap_or_default()));
    let field = "packagingEmissionsIncluded";
    let code = match pcf.flag(field, notes) {
        Some(true) => "pact.packaging_included",
        Some(false) => "pact.packaging_left_out",
        None => "pact.packaging_not_told",
    };
    notes.warn(pcf.at(field).problem(code));
    let field = "exemptedEmissionsPercent";
    let exempted = percent(field, pcf, notes);
    if let Some(exempted) = exempted.filter(|exempted| !exempted.is_zero()) {
        let warning = pcf.at(field).problem("pact.exempted");
        notes.warn(warning.with("value", exempted.normalize()));
    }
}
