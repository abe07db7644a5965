//! Reads, checks, compares and lays out collaboration structures.
