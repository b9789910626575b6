//! Many children, as many at a time as the machine has processors.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::child::{Fate, Heard, Room};
use crate::files::Passing;
use crate::judge::Known;
use crate::shim::Shim;

/// How many that went wrong in one way are told in full.
const TOLD: usize = 3;

/// One child.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Job {
    /// Which of the stories.
    pub(crate) story: usize,
    /// What becomes of it.
    pub(crate) fate: Fate,
}

/// What became of them.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// How many there were.
    pub(crate) children: usize,
    /// How many met their fault, or were killed before their end.
    pub(crate) met: usize,
    /// How many steps were acknowledged in all.
    pub(crate) acknowledged: usize,
    /// How many tries of steps failed.
    pub(crate) failed: usize,
    /// What was wrong, and how often.
    pub(crate) wrong: BTreeMap<String, usize>,
}

/// Starts a child for each job, and judges what it leaves.
pub(crate) fn all(shim: &Shim, stories: &[Known], jobs: &[Job], passing: &Passing) -> Result<Tally, String> {
    let (next, tally) = (AtomicUsize::new(0), Mutex::new(Tally::default()));
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let work = |worker: usize| -> Result<(), String> {
        let room = Room::new(&passing.path(&format!("worker-{worker}")))?;
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let Some(known) = stories.get(job.story) else { continue };
            let heard = known.tell(&room, shim, job.fate, None)?;
            let judged = known.judge(&room, &heard);
            if let Ok(mut tally) = tally.lock() {
                tally.count(known, job, &room, &heard, judged);
            }
        }
        Ok(())
    };
    let ended = thread::scope(|scope| {
        let work = &work;
        let workers: Vec<_> = (0..workers).map(|worker| scope.spawn(move || work(worker))).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Err("a worker panicked".into())))
            .collect()
    });
    let ended: Result<Vec<()>, String> = ended;
    ended?;
    tally.into_inner().map_err(|error| error.to_string())
}

impl Tally {
    fn count(&mut self, known: &Known, job: &Job, room: &Room, heard: &Heard, judged: Result<(), String>) {
        self.children += 1;
        self.acknowledged += heard.done;
        self.failed += heard.failed;
        let killed = matches!(job.fate, Fate::Killed(_)) && !heard.told;
        self.met += usize::from(heard.met.is_some() || killed);
        let Err(wrong) = judged else { return };
        let again = match job.fate {
            Fate::Meets(how, at) => format!("--story {} --how {} --at {at}", known.story.name, how.name()),
            other => format!("--story {} ({other:?})", known.story.name),
        };
        let met = heard.met.as_deref().unwrap_or("nothing");
        // A folder has another name in each run.
        let room = room.data.display().to_string();
        let wrong = wrong.replace(&room, "DATA");
        let count = self.wrong.entry(wrong.clone()).or_default();
        *count += 1;
        if *count <= TOLD {
            eprintln!("wrong: {again}\n    met {met}, in step {}\n    {wrong}", heard.begun);
        }
    }
}
