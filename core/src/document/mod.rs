//! Reading, checking and writing the documents. Nothing below this room knows JSON.

pub(crate) mod canonical;
mod declare;
pub(crate) mod decode;
pub(crate) mod json;
mod kind;
pub(crate) mod pointer;
mod resemblance;
mod resolve;
#[cfg(feature = "schema")]
pub(crate) mod schema;
#[cfg(feature = "schema")]
pub mod schemas;
pub(crate) mod wire;

pub use json::{MOST_BYTES, MOST_DEPTH};
pub use kind::DocumentKind;
pub(crate) use kind::question_schema;
pub use resolve::MOST_AMOUNTS;

use crate::calculation::{Answer, Calculation};
use crate::model::{Case, Expectations, Simulation};
use crate::problem::{Problem, Problems, Rejection};
use decode::{Decode, Listed};
use pointer::Pointer;
use wire::Envelope;

/// Reads one envelope.
pub(crate) fn read_envelope(text: &[u8]) -> Result<Case, Rejection> {
    let mut problems = Problems::default();
    let envelope = within_limit([text].into_iter(), &mut problems).and_then(|()| {
        decoded::<Envelope>(text, DocumentKind::Envelope, Pointer::ROOT, &mut problems)
    });
    finish(envelope, problems)
}

/// Reads documents that come apart; pointers are as if they stood in an envelope.
pub(crate) fn read_documents(
    procurement: &[u8],
    bids: &[&[u8]],
    assessments: &[&[u8]],
    decisions: &[&[u8]],
) -> Result<Case, Rejection> {
    let mut problems = Problems::default();
    let all = bids.iter().chain(assessments).chain(decisions).copied();
    let apart = (procurement, bids, assessments, decisions);
    let envelope = within_limit(std::iter::once(procurement).chain(all), &mut problems)
        .and_then(|()| joined(apart, &mut problems));
    finish(envelope, problems)
}

/// A procurement, bids, assessments and decisions, each a text of its own.
type Apart<'a> = (&'a [u8], &'a [&'a [u8]], &'a [&'a [u8]], &'a [&'a [u8]]);

/// Documents that come apart, as one envelope.
fn joined(
    (procurement, bids, assessments, decisions): Apart<'_>,
    problems: &mut Problems,
) -> Option<Envelope> {
    let root = Pointer::ROOT;
    let procurement = decoded(
        procurement,
        DocumentKind::Procurement,
        root.key("procurement"),
        problems,
    );
    let bids = decoded_all(bids, DocumentKind::Bid, root.key("bids"), problems);
    let assessments = decoded_all(
        assessments,
        DocumentKind::Assessment,
        root.key("assessments"),
        problems,
    );
    let decisions = decoded_all(
        decisions,
        DocumentKind::Decision,
        root.key("decisions"),
        problems,
    );
    Some(Envelope {
        procurement: procurement?,
        bids: bids?,
        assessments: Listed::from(assessments?),
        decisions: Listed::from(decisions?),
    })
}

/// Reads one envelope and what a simulation of it is asked; pointers are as if the settings stood in it
/// under `simulation`.
pub(crate) fn read_simulation(
    envelope: &[u8],
    settings: &[u8],
) -> Result<(Case, Simulation), Rejection> {
    let mut problems = Problems::default();
    let both = within_limit([envelope, settings].into_iter(), &mut problems);
    let read = both.and_then(|()| {
        let envelope = decoded::<Envelope>(
            envelope,
            DocumentKind::Envelope,
            Pointer::ROOT,
            &mut problems,
        );
        simulated(envelope, settings, &mut problems)
    });
    complete(read, problems)
}

/// The same of documents that come apart.
pub(crate) fn read_simulation_of_documents(
    apart: Apart<'_>,
    settings: &[u8],
) -> Result<(Case, Simulation), Rejection> {
    let mut problems = Problems::default();
    let (procurement, bids, assessments, decisions) = apart;
    let all = bids.iter().chain(assessments).chain(decisions).copied();
    let all = [procurement, settings].into_iter().chain(all);
    let read = within_limit(all, &mut problems).and_then(|()| {
        let envelope = joined(apart, &mut problems);
        simulated(envelope, settings, &mut problems)
    });
    complete(read, problems)
}

/// The model of an envelope, and of the settings of a simulation of it.
fn simulated(
    envelope: Option<Envelope>,
    settings: &[u8],
    problems: &mut Problems,
) -> Option<(Case, Simulation)> {
    let root = Pointer::ROOT;
    let at = root.key("simulation");
    let settings =
        decoded::<wire::simulation::Simulation>(settings, DocumentKind::Simulation, at, problems);
    if let Some(settings) = &settings {
        resolve::simulation::alone(settings, at, problems);
    }
    let case = resolve::resolve(&envelope?, problems)?;
    let simulation = resolve::simulation::resolve(&settings?, &case, at, problems)?;
    Some((case, simulation))
}

/// Reads a calculation: the model, and the SHA-256 of its canonical form.
pub(crate) fn read_calculation(text: &[u8]) -> Result<(Calculation, String), Rejection> {
    let mut problems = Problems::default();
    let calculation = within_limit([text].into_iter(), &mut problems)
        .and_then(|()| question(text, &mut problems))
        .and_then(|wire| {
            let calculation = resolve::calculation::resolve(&wire, &mut problems)?;
            Some((calculation, canonical::sha256(&wire)))
        });
    complete(calculation, problems)
}

/// Reads a question of draws, whose columns stand beside it.
pub(crate) fn read_decision(
    text: &[u8],
    columns: Vec<Vec<f64>>,
) -> Result<(Calculation, String), Rejection> {
    let mut problems = Problems::default();
    let calculation = within_limit([text].into_iter(), &mut problems)
        .and_then(|()| question(text, &mut problems))
        .and_then(|mut wire| {
            if let wire::calculation::Calculation::DecisionUncertainty(asked) = &mut wire {
                asked.put(
                    columns,
                    Pointer::ROOT.key("decision_uncertainty"),
                    &mut problems,
                );
            }
            let calculation = resolve::calculation::resolve(&wire, &mut problems)?;
            Some((calculation, canonical::sha256(&wire)))
        });
    complete(calculation, problems)
}

/// A question under its name; what a question needs is easily written without it.
fn question(text: &[u8], problems: &mut Problems) -> Option<wire::calculation::Calculation> {
    let node = json::read(text, Pointer::ROOT, problems)?;
    let is_name = |name: &str| Answer::NAMES.contains(&name);
    if let json::Node::Object(members) = &node
        && members.len() != 1
        && !members.iter().any(|(name, _)| is_name(name))
    {
        problems.push(Pointer::ROOT.problem("document.question_not_named"));
        return None;
    }
    Decode::decode(&node, Pointer::ROOT, problems)
}

/// Reads a procurement that is to be published, and what is expected of its bids; pointers are as if
/// both stood in one document.
pub(crate) fn read_draft(
    procurement: &[u8],
    expectations: &[u8],
) -> Result<(Case, Expectations), Rejection> {
    let mut problems = Problems::default();
    let draft =
        within_limit([procurement, expectations].into_iter(), &mut problems).and_then(|()| {
            let root = Pointer::ROOT;
            let at = root.key("expectations");
            let procurement = decoded(
                procurement,
                DocumentKind::Procurement,
                root.key("procurement"),
                &mut problems,
            );
            let expected = decoded::<wire::expectation::Expectations>(
                expectations,
                DocumentKind::Expectations,
                at,
                &mut problems,
            );
            if let Some(expected) = &expected {
                resolve::expectation::version(&expected.schema_version, at, &mut problems);
            }
            let envelope = Envelope {
                procurement: procurement?,
                bids: Vec::new(),
                assessments: Listed::from(Vec::new()),
                decisions: Listed::from(Vec::new()),
            };
            let case = resolve::resolve(&envelope, &mut problems)?;
            let expected = &expected?;
            let resolved =
                resolve::expectation::resolve(expected, &case.procurement, at, &mut problems)?;
            Some((case, resolved))
        });
    complete(draft, problems)
}

fn finish(envelope: Option<Envelope>, mut problems: Problems) -> Result<Case, Rejection> {
    let case = envelope.and_then(|envelope| resolve::resolve(&envelope, &mut problems));
    complete(case, problems)
}

fn complete<T>(model: Option<T>, problems: Problems) -> Result<T, Rejection> {
    match problems.into_result(model)? {
        Some(model) => Ok(model),
        // A reader that gives nothing and says nothing would be a fault of ours.
        None => Err(Problem::new("engine.internal", "")
            .with("detail", "no model and no problem")
            .into()),
    }
}

/// That the texts together are no longer than is read.
pub(crate) fn within_limit<'a>(
    texts: impl Iterator<Item = &'a [u8]>,
    problems: &mut Problems,
) -> Option<()> {
    let bytes = texts.map(<[u8]>::len).fold(0_usize, usize::saturating_add);
    if bytes > MOST_BYTES {
        problems.push(
            Problem::new("json.too_large", "")
                .with("bytes", bytes)
                .with("most", MOST_BYTES),
        );
        return None;
    }
    Some(())
}

fn decoded<T: Decode>(
    text: &[u8],
    kind: DocumentKind,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<T> {
    let node = json::read(text, at, problems)?;
    resemblance::as_expected(&node, kind, at, problems)?;
    T::decode(&node, at, problems)
}

fn decoded_all<T: Decode>(
    texts: &[&[u8]],
    kind: DocumentKind,
    at: Pointer<'_>,
    problems: &mut Problems,
) -> Option<Vec<T>> {
    let decoded: Vec<Option<T>> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| decoded(text, kind, at.index(index), problems))
        .collect();
    decoded.into_iter().collect()
}
