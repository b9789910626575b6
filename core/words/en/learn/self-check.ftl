self-check = What is my pain telling me?
    .intro = Seven short questions lead you to the pages that may help you most. It takes about two minutes.
    .note = If you have chest pain, trouble breathing, numbness between your legs, or new trouble with your bladder or bowel, or had a serious accident, call your local emergency number now. This is not a diagnosis. It cannot tell you what causes your pain.
    .result = These pages may help you
    .result-symptom-check = If you have chest pain, trouble breathing, numbness between your legs, new pain, weakness or numbness in both legs, or new trouble with your bladder or bowel, call your local emergency number now. The same goes for a sudden tearing pain, and after a serious accident. Otherwise, please see a doctor or a physical therapist before you exercise. One of your answers should be looked at more closely. That does not have to mean something bad. The symptom check tells you how soon.
    .back = Back
    .next = Continue

self-check-where = Where does it hurt most?
    .help = If the pain also spreads to your chest or belly, around your ribs, or into an arm or a leg, choose that.
self-check-where-blades = Between my shoulder blades
self-check-where-ribs = Lower, near the bottom of my ribs
self-check-where-one-side = On one side, beside the spine
self-check-where-chest-belly = It also goes into my chest or belly
self-check-where-arm-leg = It runs around my ribs or into an arm or a leg
self-check-where-elsewhere = None of these, or not sure

self-check-began = How did it begin?
    .help = If you had a fall, a blow or an accident, choose that.
self-check-began-slowly = Little by little, with a lot of sitting
self-check-began-effort = After lifting, a twist or hard work
self-check-began-injury = After a fall, a blow or an accident
self-check-began-sudden = Suddenly, for no clear reason
self-check-began-unsure = None of these, or not sure

self-check-how-long = How long have you had this pain?
    .help = If it is getting worse, choose that.
self-check-how-long-days = Up to 3 days
self-check-how-long-longer = More than 3 days
self-check-how-long-returns = It comes and goes
self-check-how-long-worse = It is getting worse
self-check-how-long-unsure = Not sure

self-check-when = When do you feel it most?
    .help = If more than one fits, choose the one nearest the top.
self-check-when-night = At night or all the time, and no position eases it
self-check-when-breath = When I breathe in, cough, swallow or eat
self-check-when-morning = In the morning, stiff for more than 30 minutes
self-check-when-sitting = When I sit for a long time
self-check-when-moving = When I bend, twist or lift
self-check-when-unsure = None of these, or not sure

self-check-as-well = Do you have any of these as well?
    .help = If more than one fits, choose the one nearest the top.
self-check-as-well-chest = Chest pain, trouble breathing, fainting or a cold sweat
self-check-as-well-bladder = New trouble with bladder or bowel, or numb between my legs
self-check-as-well-weakness = Weakness, numbness, tingling or unsteady walking
self-check-as-well-unwell = Fever, chills, feeling very unwell, or burning or blood when I urinate
self-check-as-well-weight-rash = Weight loss I cannot explain, or a rash in a band
self-check-as-well-none = None of these
self-check-as-well-unsure = Not sure

self-check-about-you = Does any of this apply to you?
    .help = If more than one fits, choose the one nearest the top.
self-check-about-you-cancer-immune = I have or had cancer, a weak immune system, HIV or a recent serious infection, or I inject drugs
self-check-about-you-bones = I have osteoporosis, or have taken steroid tablets for a long time
self-check-about-you-age = I am over 65, or this is my first back pain and I am under 20 or over 50
self-check-about-you-pregnant = I am pregnant
self-check-about-you-surgery = I had surgery in the last 12 weeks
self-check-about-you-none = None of these
self-check-about-you-unsure = Not sure

self-check-wish = What would you like most right now?
self-check-wish-looser = To feel less stiff
self-check-wish-less-tight = To ease tight muscles
self-check-wish-stronger = To get stronger
self-check-wish-safe = To know that I am doing it right
self-check-wish-unsure = None of these, or not sure
