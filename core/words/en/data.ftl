## Your data: backups, a copy elsewhere, another phone, everything deleted.

data-title = Your data
data-help = Backups, a copy to keep elsewhere, and moving to another phone.
# A day and a time of the day.
data-when = { $day }, { $time }

data-backups-heading = Backups on this phone
data-backups-text = Once a day, if anything is new, Midback makes a backup and checks it. It keeps some from recent days, weeks and months. If you lose this phone, you lose them too.
data-backup-none = There is no backup yet.
data-backup-last = Last backup: { $when }
data-backup-full = Midback could not make a new backup, because the phone is out of space. Free up some space and try again. Any earlier backups are still there.
data-backup-failed = Midback could not make a new backup. Please try again. Any earlier backups are still there.
data-back-up = Back up now
data-backup-making = Making a backup
data-backup-made = Backup made and checked.
data-backup-row = Restore this backup
data-backup-more = All backups ({ $count })

data-save-heading = A copy somewhere else
data-save-text = One file with everything you have entered. Keep it on a computer or in another safe place. Before you give this phone away, save a copy, then delete everything here.
data-save = Save a copy
data-save-last = Last saved: { $when }
data-save-never = You have not saved a copy yet.
data-save-making = Getting your copy ready
data-lock = Lock the copy with a passphrase
data-lock-help = Without a passphrase, anyone who has the file can read it.
data-passphrase = Passphrase
data-passphrase-help = At least { $letters } characters. A few random words are easy to remember and hard to guess. Write it down: if you lose it, nobody can open the file.
data-passphrase-again = Enter the passphrase again
data-passphrase-show = Show the passphrase
data-passphrase-short = At least { $letters } characters, please.
data-passphrase-differs = The two passphrases are not the same.
# The name of a file, before its date.
file-copy = midback-copy

data-bring-heading = Add a saved copy
data-bring-text = From your old phone, or from a second phone you also use. Both histories are joined. First you see what is in the file, then you decide.
data-bring = Choose a file
data-bring-reading = Reading the file
data-bring-bringing = Adding it to this phone
data-bring-locked = This copy is locked
data-bring-open = Open it

data-bring-title = What is in this file
data-bring-sessions = { $count ->
    [one] { $count } session that is not on this phone
   *[other] { $count } sessions that are not on this phone
}
data-bring-from = The first is from { $first }, the last from { $last }.
data-bring-check-ins = { $count ->
    [one] { $count } check-in that is not on this phone
   *[other] { $count } check-ins that are not on this phone
}
data-bring-others = { $count ->
    [one] { $count } new entry, such as an answer or a setting
   *[other] { $count } new entries, such as answers and settings
}
data-bring-known = { $count ->
    [one] { $count } entry is not new to this phone.
   *[other] { $count } entries are not new to this phone.
}
data-bring-deleted = { $count ->
    [one] { $count } session will be deleted here too, because it was deleted on the other phone.
   *[other] { $count } sessions will be deleted here too, because they were deleted on the other phone.
}
data-bring-settings = These settings will change
# $setting is its name, $before and $now what is chosen.
data-bring-setting = { $setting }: { $now } (now: { $before })
data-bring-nothing = There is nothing new in this file.
data-bring-go = Add to this phone
data-bring-cancel = Not now
data-bring-done-title = Done
data-bring-done = Both histories are now on this phone.

data-restore-title = Restore this backup?
data-restore-reading = Reading the backup
data-restore-restoring = Restoring the backup
data-restore-of = Backup: { $when }
data-restore-then = { $count ->
    [0] In the backup: no sessions
    [one] In the backup: { $count } session, from { $last }
   *[other] In the backup: { $count } sessions, the last from { $last }
}
data-restore-now = { $count ->
    [0] On this phone now: no sessions
    [one] On this phone now: { $count } session, from { $last }
   *[other] On this phone now: { $count } sessions, the last from { $last }
}
data-restore-lost = { $count ->
    [one] { $count } session that is here now is not in the backup. You will not see it afterwards.
   *[other] { $count } sessions that are here now are not in the backup. You will not see them afterwards.
}
data-restore-note = First, Midback backs up what is here now, so you can come back to it.
data-restore-go = Restore
data-restore-cancel = Keep what is here
data-restore-done-title = Done
data-restore-done = Your data is now as it was in the backup.

data-done = OK
data-stop = Stop

## When the saved data is damaged.

recovery-heading = Try to bring your data back
recovery-backup = Midback uses your last good backup, and everything else that can still be read. The latest backup is from { $when }.
recovery-no-backup = There is no backup on this phone. Midback brings back everything that can still be read.
recovery-kept = The damaged file is kept, in case someone can read more of it.
recovery-go = Bring it back
recovery-working = Bringing your data back
recovery-title = What came back
recovery-sessions = { $count ->
    [0] No session could be brought back.
    [one] { $count } session is back, from { $last }.
   *[other] { $count } sessions are back, the last from { $last }.
}
recovery-missing = { $count ->
    [one] { $count } entry could not be brought back.
   *[other] { $count } entries could not be brought back.
}
recovery-check = Please check your settings. Midback may ask you to do the symptom check again.
recovery-on = Continue

## Privacy, and deleting everything.

privacy-title = Privacy
privacy-help = What stays on this phone, and what you can lock, share or delete.
privacy-here-heading = Only on this phone
privacy-here = What you enter stays on this phone until you share it yourself. There is no account, and Midback does not use the internet.
privacy-moving-heading = Moving to another phone
privacy-moving = Your phone’s own backups do not include what you enter in Midback, and its transfer to a new phone may not either. To move your data, save a copy under “Your data” and add it on the new phone.
privacy-screen-heading = On the lock screen
privacy-screen = Reminders say nothing about your back there, unless you choose that under “Reminders”.
privacy-sharing-heading = What you share
privacy-sharing = A report or a copy goes only where you send it. You can lock a copy with a passphrase. Your phone’s health app gets sessions only if you turn that on below.
privacy-errors-heading = If something goes wrong
privacy-errors = An error report only says where in the app something went wrong. It contains nothing you entered, and Midback does not send it to anyone.
privacy-lock = Lock Midback
privacy-lock-help = When you open Midback, your phone asks for your face, fingerprint or code. It does not ask if you were away for less than a minute. Reminders still come.
privacy-lock-impossible = To use this, first set up a screen lock in your phone’s settings.
# Finished sessions in Health Connect or in Apple's Health.
health-label = Add sessions to your phone’s health app
health-help = Health Connect on Android, Health on iPhone. From now on it gets the time and the kind of each session you do, and nothing about your pain. Midback does not read anything from it.
health-impossible = This phone has no health app that Midback can use.
health-denied = Your phone is not letting Midback do this. You can allow it in your phone’s settings, under Health Connect or Health.
privacy-locked-title = Midback is locked
privacy-unlock = Unlock
privacy-unlock-why = Unlock to see your data

delete-title = Delete everything
delete-help = Your sessions, answers, settings and backups.
delete-text = This deletes from this phone:
delete-sessions = your sessions, check-ins and symptom checks
delete-settings = your plan, prescriptions, settings and reminders
delete-backups = all backups on this phone
delete-elsewhere = Copies and reports that you saved somewhere else stay where they are. So do any sessions in your phone’s health app. You can delete them there.
delete-save-first = Save a copy first
delete-understood = I understand that this cannot be undone
delete-go = Delete everything
delete-cancel = Keep everything
delete-done-title = Everything has been deleted
delete-done = Nothing you entered is left in Midback on this phone.
delete-again = Start again

## Said on Today, now and then.

notice-save = There is no recent copy of your history outside this phone. If you lose the phone, you could lose your history too. You can save a copy somewhere else.
notice-save-open = Save a copy
notice-save-dismiss = Not now
