learn-private = Is my data private?
    .summary = Yes. What you enter stays on your phone.
learn-private-stays = Yes. What you enter stays on your phone. The app works without the internet and sends your answers to no one.
learn-private-copies = It is left out of the phone’s backup in the cloud. If the phone is lost, so is what you entered, unless you saved a copy somewhere else.
learn-private-no-account = There is no account, no advertising and no tracking.
learn-private-share = Your therapist sees only what you choose to show or send them. If you turn it on, your phone’s health app gets the times and the kind of your sessions, and nothing about your pain.
learn-private-phone = A screen lock on your phone protects what you entered. You can also lock Midback itself, under “Privacy”.
