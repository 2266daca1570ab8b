//! The guard, apart from the extension module, which only an interpreter can load.

#![allow(missing_docs, reason = "a test program has no readers")]

#[path = "../src/guard.rs"]
mod guard;

use wholelife::Rejection;

#[test]
fn a_panic_is_the_problem_engine_internal() {
    let answer: Result<(), Rejection> = guard::guarded(|| panic!("a fault of the engine"));
    let rejection = answer.unwrap_err();
    let codes: Vec<_> = rejection
        .problems
        .iter()
        .map(wholelife::Problem::code)
        .collect();
    assert_eq!(codes, ["engine.internal"]);
}

#[test]
fn an_answer_passes_unchanged() {
    assert_eq!(guard::guarded(|| Ok(7)), Ok(7));
}
