learn-private = Is my data private?
    .summary = Yes. What you enter stays on your phone.
learn-private-stays = Yes. What you enter stays on your phone. The app works without the internet and sends your answers to no one.
learn-private-copies = It is left out of the phone’s backup in the cloud. If the phone is lost, so is what you entered.
learn-private-no-account = There is no account, no advertising and no tracking.
learn-private-share = Your therapist sees only what you choose to show them on your phone.
learn-private-phone = Anyone who can unlock your phone can open the app. A screen lock protects what you entered.
