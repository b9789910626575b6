//! Bytes that a fuzzer makes up, for `database_open`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| midback_fuzz::database_open(bytes));
