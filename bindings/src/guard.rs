//! How a call gets in and out: one at a time, and never with a panic.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread;

use crate::core::Result;
use crate::core::figure::HELPER_OF;
use crate::error::MidbackError;

/// Something that is called from any thread.
#[derive(Debug)]
pub(crate) struct Guarded<T>(Mutex<T>);

impl<T> Guarded<T> {
    pub(crate) fn new(inside: T) -> Self {
        Self(Mutex::new(inside))
    }

    /// Calls `f` alone. A panic in it becomes an error, and the next call finds everything usable: what it was
    /// writing is rolled back as the panic passes through the core's transaction.
    pub(crate) fn call<A>(&self, f: impl FnOnce(&mut T) -> Result<A>) -> Result<A> {
        caught(|| f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

thread_local! {
    /// Where the last panic of this thread was.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Where the last panic of a helping thread was, by the thread that it helped: a call may have helpers, and a panic of
/// theirs is the call's.
static HELPERS: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());

fn helpers() -> MutexGuard<'static, BTreeMap<String, String>> {
    HELPERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Calls `f`; a panic becomes `Unexpected`, with the place in the code and without the panic's message, which
/// may hold what the person said. However many calls fail at once, each has the place of its own.
pub(crate) fn caught<A>(f: impl FnOnce() -> Result<A>) -> Result<A> {
    note_places();
    panic::catch_unwind(AssertUnwindSafe(f)).unwrap_or_else(|_| {
        let own = PLACE.with(RefCell::take);
        let helpers = helpers().remove(&format!("{:?}", thread::current().id()));
        Err(MidbackError::unexpected(&own.or(helpers).unwrap_or_default()))
    })
}

/// Has every later panic note its place, then do what it did before.
fn note_places() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if let Some(at) = panic.location() {
                note(format!("{}:{}", at.file(), at.line()));
            }
            before(panic);
        }));
    });
}

fn note(place: String) {
    let thread = thread::current();
    match thread.name().and_then(|name| name.strip_prefix(HELPER_OF)) {
        Some(helped) => {
            helpers().insert(helped.to_owned(), place);
        }
        // A thread that is at its end has no place left for it, and no call that asks.
        None => {
            let _ = PLACE.try_with(|own| own.replace(Some(place)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;

    use super::*;

    /// Ways to fail, each with the line that it is at.
    type Failing = (u32, fn() -> Result<()>);

    fn failing() -> [Failing; 8] {
        [
            (line!(), || panic!("one")),
            (line!(), || panic!("two")),
            (line!(), || panic!("three")),
            (line!(), || panic!("four")),
            (line!(), || panic!("five")),
            (line!(), || panic!("six")),
            (line!(), || panic!("seven")),
            (line!(), || panic!("eight")),
        ]
    }

    /// Fails in a helper, as a call of the core does that draws with several threads.
    fn with_a_helper(fail: fn() -> Result<()>) -> Result<()> {
        let name = format!("{HELPER_OF}{:?}", thread::current().id());
        let helper = thread::Builder::new().name(name).spawn(fail).expect("a thread");
        helper.join().unwrap_or_else(|panic| panic::resume_unwind(panic))
    }

    #[track_caller]
    fn check(failed: Result<()>, line: u32) {
        let Err(MidbackError::Unexpected { report }) = failed else { panic!("{failed:?}") };
        assert!(report.ends_with(&format!("guard.rs:{line}")), "{report} is not of line {line}");
    }

    #[test]
    fn each_of_eight_calls_that_fail_at_once_has_its_own_report() {
        let together = Barrier::new(8);
        thread::scope(|scope| {
            for (line, fail) in failing() {
                let together = &together;
                scope.spawn(move || {
                    for _ in 0..20 {
                        together.wait();
                        check(caught(fail), line);
                        together.wait();
                        check(caught(|| with_a_helper(fail)), line);
                    }
                });
            }
        });
        assert!(helpers().is_empty());
    }

    #[test]
    fn a_report_is_of_the_call_that_failed() {
        let [(first, one), (second, two), ..] = failing();
        check(caught(|| with_a_helper(one)), first);
        check(caught(two), second);
        assert_eq!(caught(|| Ok(7)).ok(), Some(7));
        check(caught(one), first);
        let guarded = Guarded::new(1);
        check(
            guarded.call(|inside| {
                *inside = 2;
                two()
            }),
            second,
        );
        assert_eq!(guarded.call(|inside| Ok(*inside)).ok(), Some(2));
    }
}
