//! How is the library linked for an Android phone?

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "android") {
        // The list of the places that hold an address, packed as every Android since 6 (API 23) reads it: a ninth of its size.
        println!("cargo::rustc-cdylib-link-arg=-Wl,--pack-dyn-relocs=android");
    }
}
