//! Any bytes are read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samverkan_tests::invariants;

fuzz_target!(|bytes: &[u8]| invariants::read(bytes));
