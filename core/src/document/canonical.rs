//! The canonical form of a document, and its hash.
//!
//! Fields in the order of the schema, absent fields left out, decimals normalised, no white space:
//! `1.10` and `"1.1"` have the same hash.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The SHA-256 of the canonical form of a decoded document, in hexadecimal.
pub(super) fn sha256(document: &impl Serialize) -> String {
    sha256_of_bytes(&serde_json::to_vec(document).unwrap_or_default())
}

/// The SHA-256 of a file, in hexadecimal.
pub(crate) fn sha256_of_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        for nibble in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(nibble), 16));
        }
    }
    text
}
