//! Bytes that a fuzzer makes up, for `prescription`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| midback_fuzz::prescription(bytes));
