learn-why-it-hurts = Why the mid back hurts
    .summary = Often the muscles and joints of the mid back do too much, or move too little.
learn-why-it-hurts-place = The mid back lies between your neck and the bottom of your ribs. The ribs join the spine here, so this part bends less than your neck or your low back. It turns more than your low back does.

learn-why-it-hurts-often = What is often behind it
learn-why-it-hurts-sitting = Posture and long sitting. When you sit bent forward for hours, the muscles of your mid back have to hold you up all that time.
learn-why-it-hurts-balance = Muscles out of balance. A tight chest pulls your shoulders forward, and the mid back works too hard against it.
learn-why-it-hurts-stiff = Stiff joints. With age, after an injury, or when they hardly move, joints can become stiff and sore.
learn-why-it-hurts-wear = Wear. The discs between the bones of the spine get thinner over the years, and the small joints behind them, the facet joints, can ache. Muscles nearby may tighten into a spasm. Such wear is common, also in people who feel no pain.
learn-why-it-hurts-strain = Strains and sprains. A heavy lift or a sudden twist can overstretch a muscle or a ligament.

learn-why-it-hurts-less-often = Less often
learn-why-it-hurts-other-causes = Arthritis, a narrow spinal canal (spinal stenosis), a herniated disc, an infection or an injury can also cause pain here. A doctor can look into these, and it is best to know the cause before treating the pain.

learn-why-it-hurts-rarely = Rarely something else
learn-why-it-hurts-elsewhere = Now and then pain in the mid back comes from an organ such as the heart, the lungs or the gallbladder. The symptom check cannot find the cause. It tells you when to ask for help, and how soon.
learn-why-it-hurts-meaning = Pain does not always mean that something is damaged. Poor sleep, stress and worry can make the same back hurt more.
