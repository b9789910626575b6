//! Is any file a copy of somebody's data, or refused with a reason and without a trace? As it is, and with the end that makes
//! it whole: whoever means harm can make a checksum, too.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use midback_core::{Error, Midback, Result, SettingKey, Work};
use sha2::{Digest, Sha256};

use super::{NOW, empty_folder, every_screen, no_defect, open};

thread_local! {
    static APP: RefCell<Option<(Midback, PathBuf)>> = const { RefCell::new(None) };
}

/// A file with these bytes.
pub fn bring_in(bytes: &[u8]) {
    brought(bytes);
    if let Some(whole) = whole(bytes) {
        brought(&whole);
    }
}

fn brought(bytes: &[u8]) {
    APP.with_borrow_mut(|place| {
        let (app, folder) = place.get_or_insert_with(|| {
            let folder = empty_folder("bring-in");
            (open(&folder).expect("an empty folder opens"), folder)
        });
        let file = folder.join("copy");
        fs::write(&file, bytes).expect("a file can be written");
        let before = copy(app, folder);
        let preview = refused_at_most(app.bring_in_preview(&file, None, NOW, &Work::default()));
        assert!(copy(app, folder) == before, "it was only looked at");
        let done = refused_at_most(app.bring_in(&file, None, NOW, &Work::default()));
        assert_eq!(preview.is_some(), done.is_some(), "the preview said otherwise");
        if done.is_none() {
            assert!(copy(app, folder) == before, "it was refused, and left a trace");
            return;
        }
        every_screen(app);
        let after = copy(app, folder);
        refused_at_most(app.bring_in(&file, None, NOW, &Work::default())).expect("it was taken before");
        assert!(copy(app, folder) == after, "the second time changed something");
        // What is chosen next counts, whatever came.
        for minutes in ["25", "12"] {
            app.change_setting(SettingKey::Minutes, vec![minutes.into()], NOW).expect("a choice");
            let shown = app.settings(NOW).expect("the settings");
            let choices = shown.sections.into_iter().flat_map(|section| section.settings);
            let on = choices.filter(|setting| setting.key == SettingKey::Minutes).flat_map(|one| one.choices);
            let on: Vec<String> = on.filter(|choice| choice.on).map(|choice| choice.value).collect();
            assert_eq!(on, [minutes]);
        }
        // The next bytes meet nobody's data.
        *place = None;
    });
}

/// It is the file that is wrong, and neither the data nor the app.
#[track_caller]
fn refused_at_most<T>(answer: Result<T>) -> Option<T> {
    match answer {
        Err(error @ (Error::Damaged { .. } | Error::Incomplete { .. })) => panic!("{error:?}"),
        answer => no_defect(answer),
    }
}

/// All that is there.
fn copy(app: &mut Midback, folder: &std::path::Path) -> Vec<u8> {
    let file = folder.join("all.json");
    app.data_reader()
        .expect("it is open")
        .export(&file, None, &Work::default())
        .expect("all of it can be saved");
    fs::read(file).expect("it was saved")
}

/// The same with a number of facts and a checksum that are right.
fn whole(bytes: &[u8]) -> Option<Vec<u8>> {
    let end = bytes.windows(3).rposition(|three| three == b"\n],")?;
    let facts = bytes[..end].split(|byte| *byte == b'\n').count() - 1;
    let mut whole = bytes[..end].to_vec();
    whole.extend(format!("\n],\"count\":{facts}").bytes());
    let hash: Vec<String> = Sha256::digest(&whole).iter().map(|byte| format!("{byte:02x}")).collect();
    whole.extend(format!(",\"sha256\":\"{}\"}}\n", hash.concat()).bytes());
    Some(whole)
}
