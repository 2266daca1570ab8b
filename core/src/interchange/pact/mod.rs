//! Product footprints that follow the data model of PACT, as a bid states them.
//!
//! Versions 2 and 3 are read `[PACT-V2]`, `[PACT-V3]`. What they say and a bid can hold is carried, what it
//! cannot hold is a warning, and what a bid needs and they lack is a problem: nothing is dropped silently.

mod amount;
mod emissions;
mod quality;
mod scope;
mod source;
mod version;

use crate::document::canonical::sha256_of_bytes;
use crate::document::decode::{Decode, Listed, WireDate};
use crate::document::json::{self, Node};
use crate::document::pointer::Pointer;
use crate::document::wire::footprint::ProductFootprint;
use crate::document::wire::pact::{PactFootprint, PactFootprints};
use crate::document::wire::value::{Evidence, Identifier};
use crate::document::within_limit;
use crate::evaluation::{Engine, SCHEMA_VERSION};
use crate::problem::{Problems, Rejection};
use source::{Notes, Source};
use version::Version;

/// Reads one product footprint, a list of them, or the answer to a request.
///
/// `item` is what the price schedule calls the product. With `per_product` the footprint is stated for a
/// piece of it, else for the unit of measure that it declares.
///
/// # Errors
///
/// What keeps the text from being read, where it holds no footprints, or `item` is no identifier.
pub(crate) fn read(
    text: &[u8],
    item: &str,
    per_product: bool,
) -> Result<PactFootprints, Rejection> {
    let mut problems = Problems::default();
    let root = Pointer::ROOT;
    let item_node = Node::Text(item.into());
    let item = Identifier::decode(&item_node, root.key("item"), &mut problems);
    let node = within_limit([text].into_iter(), &mut problems)
        .and_then(|()| json::read(text, root, &mut problems));
    let sha256 = sha256_of_bytes(text);
    let mut footprints = Vec::new();
    if let (Some(item), Some(node)) = (&item, &node) {
        let asked = Asked {
            item,
            per_product,
            sha256: &sha256,
        };
        footprints = asked.all(node, root, &mut problems);
    }
    problems.into_result(PactFootprints {
        engine: Engine::THIS,
        schema_version: SCHEMA_VERSION,
        sha256,
        footprints,
    })
}

/// What is asked of each footprint of a text.
struct Asked<'a> {
    item: &'a Identifier,
    per_product: bool,
    sha256: &'a str,
}

impl Asked<'_> {
    /// The footprints that stand in `node`: itself, in `data`, or in the list `pfs` of an event.
    fn all(&self, node: &Node<'_>, at: Pointer<'_>, problems: &mut Problems) -> Vec<PactFootprint> {
        match node {
            Node::List(nodes) => {
                let each = nodes.iter().enumerate();
                each.map(|(index, node)| self.one(node, at.index(index)))
                    .collect()
            }
            Node::Object(members) => {
                let member = |name: &str| members.iter().find(|(key, _)| key == name);
                for name in ["data", "pfs"] {
                    if let (None, Some((_, inner))) = (member("pcf"), member(name)) {
                        return self.all(inner, at.key(name), problems);
                    }
                }
                let is_footprint = ["pcf", "specVersion", "productIds"].iter();
                if !is_footprint.copied().any(|name| member(name).is_some()) {
                    problems.push(at.problem("pact.no_footprint"));
                    return Vec::new();
                }
                vec![self.one(node, at)]
            }
            _ => {
                problems.push(at.problem("pact.no_footprint"));
                Vec::new()
            }
        }
    }

    fn one(&self, node: &Node<'_>, at: Pointer<'_>) -> PactFootprint {
        let mut notes = Notes::default();
        let mut read = PactFootprint {
            pointer: at.to_string(),
            id: None,
            spec_version: None,
            company: None,
            product: None,
            product_ids: Vec::new(),
            footprint: None,
            problems: Vec::new(),
            warnings: Vec::new(),
            unreported: 0,
        };
        if let Some(mut source) = Source::of(node, at, &mut notes) {
            read.footprint = self.footprint(&mut source, &mut read, &mut notes);
        }
        notes.close(&mut read);
        read
    }

    fn footprint(
        &self,
        source: &mut Source<'_, '_>,
        read: &mut PactFootprint,
        notes: &mut Notes,
    ) -> Option<ProductFootprint> {
        read.id = source.text("id", notes);
        read.company = source.text("companyName", notes);
        read.product = source.text("productNameCompany", notes);
        read.product_ids = source.texts("productIds", notes).unwrap_or_default();
        read.spec_version = source.needed_text("specVersion", notes);
        let version = Version::of(read.spec_version.as_deref()?, source, notes)?;
        let status = source.text("status", notes);
        match status.as_deref() {
            None | Some("Active") => {}
            Some("Deprecated") => notes.warn(source.at("status").problem("pact.deprecated")),
            Some(other) => {
                let warning = source.at("status").problem("pact.not_held");
                notes.warn(warning.with("value", other));
            }
        }
        let evidence = self.evidence(source, read, notes);
        let validity = scope::Validity::of(source, notes);
        let at = source.place();
        let pcf_at = at.key("pcf");
        let pcf = source.needed("pcf", notes);
        let footprint = pcf
            .and_then(|node| Source::of(node, pcf_at, notes))
            .and_then(|mut pcf| {
                let footprint = self.carbon(version, &mut pcf, validity, evidence, notes);
                pcf.close(version.footprint_fields(), notes);
                footprint
            });
        source.close(version.product_fields(), notes);
        footprint
    }

    fn carbon(
        &self,
        version: Version,
        pcf: &mut Source<'_, '_>,
        validity: scope::Validity,
        evidence: Evidence,
        notes: &mut Notes,
    ) -> Option<ProductFootprint> {
        let unit = scope::declared_unit(version, pcf, self.per_product, notes);
        let emitted = emissions::read(version, pcf, notes);
        let period = scope::reference_period(pcf, notes);
        let valid_until = validity.until(period.as_ref().map(|(_, end)| *end), notes);
        let geography = scope::geography(pcf, notes);
        let gwp_set = quality::gwp_set(version, pcf, notes);
        let standard = quality::standard(version, pcf, notes);
        let data_quality = quality::data_quality(version, pcf, notes);
        let verified_by = quality::verified_by(version, pcf, notes);
        quality::boundary(pcf, notes);
        let (unit, emitted, (reference_period, _)) = (unit?, emitted?, period?);
        let parts = emitted.parts(unit.times, pcf.place(), notes)?;
        Some(ProductFootprint {
            item: self.item.clone(),
            declared_unit: unit.name,
            declared_amount: unit.amount,
            parts,
            biogenic_uptake: emitted.uptake,
            gwp_set,
            standard,
            reference_period,
            valid_until: valid_until.map(WireDate),
            geography: Some(geography),
            data_quality,
            verified_by,
            confidential: None,
            evidence: Listed::from(vec![evidence]),
        })
    }

    /// The text itself as what proves the footprint: versions, names and identifier in its title.
    fn evidence(
        &self,
        source: &mut Source<'_, '_>,
        read: &PactFootprint,
        notes: &mut Notes,
    ) -> Evidence {
        let revision = source.number("version", notes);
        let created = source.day("created", notes);
        let updated = source.day("updated", notes);
        if let (Some(created), Some(_)) = (created, updated) {
            let warning = source.at("created").problem("pact.not_held");
            notes.warn(warning.with("value", created));
        }
        let revision = revision.map(|number| format!("version {}", number.value.normalize()));
        let specification = read.spec_version.as_ref();
        let named = [
            specification.map(|version| format!("PACT {version}")),
            read.company.clone(),
            read.product.clone(),
            read.id.clone(),
            revision,
        ];
        Evidence {
            title: named.into_iter().flatten().collect::<Vec<_>>().join(", "),
            url: None,
            date: updated.or(created).map(WireDate),
            sha256: Some(self.sha256.to_owned()),
        }
    }
}
