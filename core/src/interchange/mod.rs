//! The documents of others, read into parts of ours.

pub(crate) mod pact;
