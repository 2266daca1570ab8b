//! Reading, checking and writing the documents. Nothing below this room knows JSON.

mod declare;
mod decode;
mod json;
mod pointer;
#[cfg(feature = "schema")]
pub mod schema;
pub(crate) mod wire;

pub use json::{MOST_BYTES, MOST_DEPTH};
