//! Any text is read, checked, drawn, given away and compared.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samverkan_tests::invariants;

fuzz_target!(|text: &str| invariants::validate(text));
