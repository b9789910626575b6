## What the symptom check asks: a sentence each, and what its terms mean.

symptom-numb-between-legs = I feel numb between my legs or around my bottom.
    .help = Numb means that you feel less there, or nothing, for example when you wipe or sit.
symptom-passing-urine = I have new trouble urinating.
    .help = For example, you cannot start, it only comes in drops, or you do not feel that your bladder is full.
symptom-bladder-bowel = I have lost control of my bladder or my bowel.
    .help = You leak urine or stool without meaning to, and that is not usual for you.
symptom-both-legs = I have new pain, weakness or numbness in both legs.
    .help = In both legs, at the same time or first one and then the other.
symptom-chest = My back hurts, and I have chest pain or pressure, trouble breathing or a cold sweat, or I have fainted.
    .help = Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.
symptom-tearing = I have a sudden pain in my back or chest, as if something is tearing.
    .help = It comes on suddenly and is very strong.
symptom-accident = I had a serious accident, and my back has hurt since then.
    .help = For example, a car crash, a fall from a height, or a hard blow to the back.

symptom-walking = I have become unsteady or clumsy when I walk.
    .help = For example, you sway, trip more often, or your legs feel stiff or heavy.
symptom-weakness = An arm or a leg has become weak.
    .help = It does not do what it used to: a foot drags, a knee gives way, or things slip from your hand.
symptom-feeling = My chest, belly, back or legs feel numb or strange.
    .help = For example, numb, tingling, burning, or as if a belt were around you.
symptom-fever = My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I urinate.
    .help = Chills are shaking with cold. With a fever your body is clearly hotter than usual.
symptom-cancer = I have or have had cancer, and the pain in my spine is new or getting worse.
    .help = This counts however long ago the cancer was.
symptom-bones = My back hurts after a minor fall or after lifting something, or strong new pain came on suddenly. And I have osteoporosis, have taken steroid tablets for a long time, or am over 65.
    .help = Osteoporosis makes bones thin, so that they break more easily. Prednisone is one such steroid.
symptom-shape = My spine has changed its shape, or there is a new lump on it.
    .help = After an injury, or for no clear reason. For example, a step or a curve that was not there before.

symptom-weight = I am losing weight without trying.
    .help = You are not eating less or moving more.
symptom-night = The pain wakes me at night or never stops, and no position eases it.
    .help = It is there whether you lie, sit or stand.
symptom-immune = My immune system is weak, I have HIV, I inject drugs, or I had a serious infection recently.
    .help = The immune system fights infections. Some illnesses and medicines make it weak, for example, chemotherapy.
symptom-injury = I was injured, and the pain is not getting better.
    .help = For example, after a fall, a blow or a strain.
symptom-age = I am under 20 or over 50, and I have never had back pain like this before.
    .help = This is about back pain that is new in your life. If you had pain like this years ago, leave it unmarked.
symptom-stiff-mornings = Most mornings I am stiff for more than 30 minutes.
    .help = Stiff means that your back is hard to move until it has warmed up.
symptom-rash = I have a rash that runs like a band around part of my body.
    .help = It is often on one side only, with small blisters or burning skin.
symptom-meals = The pain comes on when I eat or swallow.
    .help = It begins or gets stronger while you eat or drink, or soon after.

symptom-days = The pain has lasted more than 3 days.
    .help = Count from the day it began, even if it eases at times.
symptom-worse = The pain is getting worse.
    .help = It is stronger, comes more often, or spreads further than it did a few days ago.
symptom-returns = The pain stays or comes back, even though I take care of it.
    .help = For example, even though you rest, move gently or use warmth.
# Opens by itself.
symptom-flares = My back was clearly worse on two mornings within two weeks.
    .help = You said so when the app asked about the morning after a session.
