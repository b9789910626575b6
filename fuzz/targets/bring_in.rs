//! Bytes that a fuzzer makes up, for `bring_in`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| midback_fuzz::bring_in(bytes));
