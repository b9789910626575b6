## What the symptom check asks: a sentence each, and what its terms mean.

symptom-numb-between-legs = I feel numb between my legs or around my bottom.
    .help = Numb means that you feel less there, or nothing, for example when you wipe or sit.
symptom-passing-urine = I have new trouble passing urine.
    .help = For example you cannot start, it comes only in drops, or you do not feel that your bladder is full.
symptom-bladder-bowel = I have lost control of my bladder or my bowel.
    .help = Urine or stool comes when you do not want it, and that is not usual for you.
symptom-both-legs = I have new pain, weakness or numbness in both legs.
    .help = It is in the left and the right leg, at once or in turn.
symptom-chest = My back hurts, and I have chest pain or pressure, trouble breathing, a cold sweat, or have fainted.
    .help = Pressure can feel like a weight or a tight band. A cold sweat is sweating without heat or effort.
symptom-tearing = I have a sudden pain in my back or chest, as if something tears.
    .help = It comes from one moment to the next and is very strong.
symptom-accident = I had a serious accident, and my back hurts since.
    .help = For example a car crash, a fall from a height, or a hard blow to the back.

symptom-walking = I have become unsteady or clumsy when I walk.
    .help = For example you sway, trip more often, or your legs feel stiff or heavy.
symptom-weakness = An arm or a leg has become weak.
    .help = It does not do what it did before: a foot drags, a knee gives way, or things slip from your hand.
symptom-feeling = My trunk or my legs feel different than before.
    .help = For example numb, tingling, burning, or as if a belt were around you. The trunk is your chest, belly and back.
symptom-fever = My back hurts, and I have a fever or chills, feel very unwell, or have blood or burning when I pass urine.
    .help = Chills are shaking with cold. With a fever your body is clearly hotter than usual.
symptom-cancer = I have or had cancer, and the pain in my spine is new or growing.
    .help = It counts however long ago the cancer was.
symptom-bones = I have osteoporosis, took steroid medicine for long or am over 65, and my back hurts after a small fall or lift, or strong new pain came all at once.
    .help = Osteoporosis makes bones thin, so that they break more easily. Steroid medicine is for example prednisone.
symptom-shape = I was hurt, and there is a new lump, or my spine has changed its shape.
    .help = For example a step or a bend that was not there before.

symptom-weight = I am losing weight and do not know why.
    .help = You did not change how you eat or move.
symptom-night = The pain wakes me at night or never stops, and no position eases it.
    .help = It is there however you lie, sit or stand.
symptom-immune = My immune system is weak, I have HIV, I inject drugs, or I had a serious infection lately.
    .help = The immune system fights infections. Some illnesses and medicines make it weak, for example chemotherapy.
symptom-injury = I was hurt, and the pain is not getting better.
    .help = For example after a fall, a blow or a strain.
symptom-age = This is my first back pain, and I am under 20 or over 50.
    .help = It counts where you had no back pain like this before that age.
symptom-stiff-mornings = On most mornings I am stiff for more than 30 minutes.
    .help = Stiff means that it is hard to move your back until it has warmed up.
symptom-rash = I have a rash that runs like a band around part of my body.
    .help = It is often on one side only, with small blisters or burning skin.
symptom-meals = The pain comes with meals or when I swallow.
    .help = It begins or gets stronger while you eat or drink, or soon after.

symptom-days = The pain has lasted more than 3 days.
    .help = Count from the day it began, also when it is weaker at times.
symptom-worse = The pain is getting worse.
    .help = It is stronger, comes more often, or spreads further than a few days ago.
symptom-returns = The pain stays or comes back, although I look after it.
    .help = For example although you rest, move gently or use warmth.
