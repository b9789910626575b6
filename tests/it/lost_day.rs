//! What rings around a day that a zone left out? Samoa went from 29 to 31 December 2011, over the date line.

use midback_core::{Moment, OffsetChanges, ReminderPermission, ReminderPhone, SettingKey};
use midback_tests::World;

const HOUR: i64 = 3_600_000;
/// Midnight after 29 December, when it was the 31st.
const MIDNIGHT: i64 = 1_325_239_200_000;
/// The offsets before and since, in minutes.
const OFFSETS: (i32, i32) = (-600, 840);

/// The ids of what rings for sessions, for somebody who set it up on the 28th at six in the morning, so many hours from
/// midnight; the phone says what was, too.
fn ids(times: &[&str], quiet: &[&str], hours: i64) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let setup = Moment { epoch_ms: MIDNIGHT - 42 * HOUR, utc_offset_minutes: OFFSETS.0 };
    let mut world = World::open_at(folder.path(), setup, [1; 16]).unwrap();
    world.set_up().unwrap();
    world.check(&[]).unwrap();
    let values = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
    world.app().change_setting(SettingKey::Times, values(times), setup).unwrap();
    world.app().change_setting(SettingKey::QuietHours, values(quiet), setup).unwrap();
    let phone = ReminderPhone {
        limit: 60,
        refills: true,
        permission: ReminderPermission::Allowed,
        channel_on: true,
        exact: None,
        time_sensitive: None,
        restricted: false,
        booted_ms: 0,
        pending: Vec::new(),
    };
    let epoch_ms = MIDNIGHT + hours * HOUR;
    let now = Moment { epoch_ms, utc_offset_minutes: if hours < 0 { OFFSETS.0 } else { OFFSETS.1 } };
    let changes = OffsetChanges {
        epoch_ms: vec![epoch_ms - 48 * HOUR, MIDNIGHT],
        utc_offset_minutes: vec![OFFSETS.0, OFFSETS.1],
    };
    let listed = world.app().reminders(&phone, &changes, now).unwrap().reminders;
    listed.into_iter().map(|one| one.id).collect()
}

#[test]
fn a_follow_up_does_not_come_out_of_the_day_before_it() {
    for quiet in [["21:30", "07:00"].as_slice(), &[]] {
        for hours in [-41, -3] {
            let ids = ids(&["23:50"], quiet, hours);
            assert!(ids.iter().any(|id| id == "session/2011-12-29/1"), "{ids:?}");
            assert!(
                !ids.iter().any(|id| id.contains("2011-12-30") || id == "follow-up/2011-12-29/1"),
                "{ids:?}"
            );
        }
    }
}

#[test]
fn it_was_not_missed() {
    // The 28th, the 29th and the 31st.
    for hours in [-3, 1, 5] {
        let ids = ids(&["08:00"], &[], hours);
        assert!(ids.iter().any(|id| id == "session/2011-12-31/1"), "{ids:?}");
        assert!(ids.iter().any(|id| id == "comeback/2012-01-01/1"), "{ids:?}");
    }
}
