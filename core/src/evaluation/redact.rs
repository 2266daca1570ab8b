//! The redacted form.
