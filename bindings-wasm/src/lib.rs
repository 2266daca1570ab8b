//! The WebAssembly behind the npm package: bytes in, text out. The package in `js/` dresses it for JavaScript.
//!
//! It is built twice: the verbs for size, since a page loads them before it can do anything, and the simulation for
//! speed, which a worker loads when somebody simulates. What a function refuses it throws as the text of a
//! rejection; anything else that is thrown is a trap.

pub mod documents;
#[cfg(feature = "simulation")]
pub mod simulation;
#[cfg(feature = "verbs")]
pub mod verbs;
