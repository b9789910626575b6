//! How does Swift read what the core answers?
//!
//! The generator has it copy each number and each text out of the answer first, through Foundation: most of what a large
//! answer takes longer in Swift than in Rust. Here they are read where they lie; the bounds are looked at as before.
//! `docs/speed.md` says what that saves.

use crate::failure::{Failure, Outcome};

/// What the generator writes of a number, and what is compiled instead.
const NUMBER: [&str; 2] = [
    "    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
",
    "    let value = reader.data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self) }
",
];

/// The same of a text.
const TEXT: [&str; 2] = [
    "        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
",
    "        let range = buf.offset..<(buf.offset + Int(len))
        guard buf.data.count >= range.upperBound else {
            throw UniffiInternalError.bufferOverflow
        }
        buf.offset = range.upperBound
        return buf.data.withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
",
];

/// The generated code with what is compiled instead; fails where the generator writes it otherwise.
pub(super) fn quicker(code: &str) -> Outcome<String> {
    let mut code = code.to_owned();
    for [slow, quick] in [NUMBER, TEXT] {
        if code.matches(slow).count() != 1 {
            return Err(Failure::new(format!(
                "the generator reads otherwise now: see whether xtask/src/bindgen/reads.rs still saves anything, which looked for\n{slow}"
            )));
        }
        code = code.replace(slow, quick);
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_is_read_where_it_lies() {
        let code = format!("before\n{}between\n{}after\n", NUMBER[0], TEXT[0]);
        assert_eq!(quicker(&code).unwrap(), format!("before\n{}between\n{}after\n", NUMBER[1], TEXT[1]));
    }

    #[test]
    fn a_generator_that_writes_it_otherwise_is_told_of() {
        for code in [NUMBER[0].to_owned(), format!("{}{}{}", NUMBER[0], TEXT[0], TEXT[0])] {
            let failure = quicker(&code).unwrap_err().to_string();
            assert!(failure.contains("readBytes"), "{failure}");
        }
    }
}
