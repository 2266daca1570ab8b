//! Quantiles by a table.
