//! How a call gets in and out: one at a time, and never with a panic.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, Once, PoisonError};

use crate::core::Result;
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

/// Where the last panic was. Not by thread: a call may have helpers, and a panic of theirs is the call's.
static PLACE: Mutex<String> = Mutex::new(String::new());

fn place() -> std::sync::MutexGuard<'static, String> {
    PLACE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Calls `f`; a panic becomes `Unexpected`, with the place in the code and without the panic's message, which
/// may hold what the person said.
pub(crate) fn caught<A>(f: impl FnOnce() -> Result<A>) -> Result<A> {
    note_places();
    panic::catch_unwind(AssertUnwindSafe(f))
        .unwrap_or_else(|_| Err(MidbackError::unexpected(&std::mem::take(&mut *place()))))
}

/// Has every later panic note its place, then do what it did before.
fn note_places() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if let Some(at) = panic.location() {
                *place() = format!("{}:{}", at.file(), at.line());
            }
            before(panic);
        }));
    });
}
