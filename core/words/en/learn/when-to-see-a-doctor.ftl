learn-when-to-see-a-doctor = When to see a doctor
    .summary = Some signs need help now, some a doctor today or soon, and some are a good reason to ask.
learn-when-to-see-a-doctor-how-to-read = These lists are about signs that are new or getting worse. If more than one fits, follow the list nearest the top. If you are in doubt, ask sooner rather than later.

learn-when-to-see-a-doctor-now = Call your local emergency number now
learn-when-to-see-a-doctor-numb-between-legs = You feel numb between your legs or around your bottom.
learn-when-to-see-a-doctor-bladder-bowel = You have new trouble urinating, or you lose control of your bladder or bowel.
learn-when-to-see-a-doctor-both-legs = You have new pain, weakness or numbness in both legs, at the same time or first in one and then in the other.
learn-when-to-see-a-doctor-chest = Your back hurts and you also have chest pain or pressure, trouble breathing, fainting or a cold sweat.
learn-when-to-see-a-doctor-tearing = You feel a sudden pain in your back or chest, as if something were tearing.
learn-when-to-see-a-doctor-accident = Your back hurts after a serious accident, such as a car crash or a fall from a height.
learn-when-to-see-a-doctor-now-what = Do not exercise and do not drive yourself. After an accident, keep as still as you can until help comes.

learn-when-to-see-a-doctor-today = Get medical advice today
learn-when-to-see-a-doctor-walking = You have become unsteady or clumsy when you walk.
learn-when-to-see-a-doctor-weakness = An arm or a leg has become weak.
learn-when-to-see-a-doctor-feeling = Your chest, belly, back or legs feel numb, tingly or strange.
learn-when-to-see-a-doctor-fever = You have a fever or chills, or feel very unwell, along with back pain.
learn-when-to-see-a-doctor-urine = There is blood in your urine, or it burns when you urinate, along with back pain.
learn-when-to-see-a-doctor-cancer = You have or had cancer, and the pain in your spine is new or getting worse.
learn-when-to-see-a-doctor-bones = Your back hurts after a small fall or lift, or strong pain came on suddenly. And you have osteoporosis, have taken steroid tablets for a long time, or are over 65.
learn-when-to-see-a-doctor-shape = Your spine has changed shape, or there is a new lump on it, after an injury or on its own.
learn-when-to-see-a-doctor-today-what = Do not exercise until a professional has seen you and agreed. If you cannot reach anyone today, go to an emergency department.

learn-when-to-see-a-doctor-soon = See a doctor soon
learn-when-to-see-a-doctor-weight = You are losing weight without trying.
learn-when-to-see-a-doctor-night = The pain comes at night or never stops, and no position eases it.
learn-when-to-see-a-doctor-age = This is your first back pain, and you are under 20 or over 50.
learn-when-to-see-a-doctor-immune = Your immune system is weak, you have HIV, you inject drugs, or you had a serious infection recently.
learn-when-to-see-a-doctor-stiff-mornings = On most mornings you are stiff for more than 30 minutes.
learn-when-to-see-a-doctor-rash = You have a rash that runs like a band around part of your body.
learn-when-to-see-a-doctor-meals = The pain comes with meals or when you swallow.
learn-when-to-see-a-doctor-injury = You were hurt, and the pain is not getting better.
learn-when-to-see-a-doctor-soon-what = Until a doctor has looked at it, the app keeps you at the starting levels.

learn-when-to-see-a-doctor-ask = Ask a doctor or a physical therapist
learn-when-to-see-a-doctor-days = The pain has lasted more than 3 days.
learn-when-to-see-a-doctor-worse = The pain is getting worse.
learn-when-to-see-a-doctor-returns = The pain does not go away, or it comes back, even though you take care of yourself.
learn-when-to-see-a-doctor-flares = Twice within 14 days, your back was clearly worse the morning after exercise.
learn-when-to-see-a-doctor-nothing-fits = If nothing here fits you, that does not rule out every cause. No list can. If something changes or worries you, stop and ask.
