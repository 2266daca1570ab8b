//! The WebAssembly behind the npm package: bytes in, text out. The package in `js/` dresses it for JavaScript.
//!
//! What a function refuses it throws as the text of a rejection; anything else that is thrown is a trap.

pub mod documents;
pub mod simulation;
pub mod verbs;
