//! Writes the Kotlin, Swift or Python side of the bindings, from the compiled library.
//! Its version is the library's own, so that the two always agree.

fn main() {
    uniffi::uniffi_bindgen_main();
}
