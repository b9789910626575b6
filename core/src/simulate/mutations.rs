//! Does the checker notice each rule that is altered?
