//! Builds, serves and tests the atlas.
fn main() {}
