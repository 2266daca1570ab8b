//! A fault inside the engine is a problem like any other: it never reaches the interpreter as a panic.

use std::panic::{AssertUnwindSafe, catch_unwind};

use wholelife::{Problem, Rejection};

/// The answer of `work`, or `engine.internal` if it panicked.
///
/// Every verb is a function of its input alone, so that a panic leaves nothing behind it half done.
///
/// # Errors
///
/// The rejection of `work`, or the one problem `engine.internal`.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Rejection>) -> Result<T, Rejection> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Problem::new("engine.internal", "").into()))
}
