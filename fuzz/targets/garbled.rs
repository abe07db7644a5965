//! Right files made wrong piece by piece, as the bytes say, are read, checked, drawn, given away and compared.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samverkan_tests::garble::garble;
use samverkan_tests::invariants;

fuzz_target!(|choices: &[u8]| invariants::validate(&garble(choices)));
