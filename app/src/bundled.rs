//! The structures that ship with the program, as written by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/bundled.rs"));
