//! Is any file a prescription, or told what is wrong with it? And is what the preview finds nothing wrong with taken in?

use std::cell::RefCell;

use midback_core::{Midback, PrescriptionInput};

use super::{NOW, empty_folder, every_screen, no_defect, open};

thread_local! {
    static APP: RefCell<Option<Midback>> = const { RefCell::new(None) };
}

/// A prescription's file, with these bytes.
pub fn prescription(bytes: &[u8]) {
    APP.with_borrow_mut(|place| {
        let app =
            place.get_or_insert_with(|| open(&empty_folder("prescription")).expect("an empty folder opens"));
        let input = PrescriptionInput::File { bytes: bytes.to_vec() };
        let preview = no_defect(app.preview_prescription(&input, NOW));
        let (saves, corrects) =
            preview.map_or((false, false), |preview| (preview.save.is_some(), preview.correct.is_some()));
        let draft = no_defect(app.correct_prescription(bytes, NOW));
        assert!(draft.is_some() || !corrects, "what can be put right has no form");
        if let Some(draft) = draft {
            no_defect(app.prescription_form(&draft, NOW));
            no_defect(app.preview_prescription(&PrescriptionInput::Draft { draft }, NOW));
        }
        if saves {
            app.import_prescription(bytes, NOW).expect("the preview had nothing against it");
            every_screen(app);
            // The next bytes meet nobody's prescription.
            *place = None;
        }
    });
}
