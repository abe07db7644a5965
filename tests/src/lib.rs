//! Tests across the whole.
