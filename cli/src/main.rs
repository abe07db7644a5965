//! The atlas on the command line.
fn main() {}
