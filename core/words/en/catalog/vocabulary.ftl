## What the catalog's ids are called. Looked up by id.

# Categories.
category-range-of-motion = Range of motion
category-static-stretch = Stretch
category-strength = Strength
category-core = Core
category-self-massage = Self-massage
category-light-activity = Light activity

# Positions.
position-standing = Standing
position-seated = Sitting
position-kneeling = Kneeling
position-hands-and-knees = On hands and knees
position-side-lying = Lying on the side
position-supine = Lying on the back
position-prone = Face down

# What is needed.
equipment-mat = Mat
equipment-chair = Chair
equipment-bench = Bench
equipment-wall = Wall
equipment-table = Table
equipment-cushion = Cushion
equipment-towel = Towel
equipment-roller = Foam roller
equipment-ball = Ball
equipment-door-frame = Door frame
equipment-pillow = Pillow
equipment-dumbbell = Light dumbbells
equipment-light-band = Light band
equipment-medium-band = Medium band
equipment-strong-band = Strong band
resistance-band = Band
resistance-dumbbell = Dumbbell

# Muscles.
muscle-abdominals = Belly muscles (abdominals)
muscle-biceps = Front of the upper arm (biceps)
muscle-erectors = Long muscles along the spine (erectors)
muscle-glutes = Buttocks (glutes)
muscle-gluteus-medius = Side of the hip (gluteus medius)
muscle-lats = Broad muscles of the back (lats)
muscle-legs = Legs
muscle-lower-trapezius = Below and between the shoulder blades (lower trapezius)
muscle-middle-trapezius = Across the shoulder blades (middle trapezius)
muscle-multifidus = Small deep muscles of the spine (multifidus)
muscle-neck = Neck
muscle-obliques = Sides of the belly (obliques)
muscle-paraspinals = Muscles beside the spine (paraspinals)
muscle-pectorals = Chest (pectorals)
muscle-quadratus-lumborum = Side of the low back (quadratus lumborum)
muscle-rear-deltoids = Back of the shoulders (rear deltoids)
muscle-rhomboids = Between the shoulder blades (rhomboids)
muscle-serratus = Side of the ribs (serratus)
muscle-shoulder-girdle = Muscles around the shoulder blades
muscle-spinal-extensors = Muscles that arch the back
muscle-spinal-flexors = Muscles that round the back
muscle-thoracic-rotators = Muscles that turn the mid back
muscle-trapezius = Upper back and neck (trapezius)
muscle-heart-and-lungs = Heart and lungs

# What a level asks of the body. Finishes "This level asks for: ...".
trait-loaded-bend-forward = bending forward with a weight or a band
trait-end-range-rounding = rounding your back a long way
trait-end-range-twist = turning your back a long way
trait-end-range-extension = arching your back a long way
trait-prone = a position face down
trait-supine = lying on your back
trait-head-low = your head lower than your heart
trait-overhead = your arms above your head
trait-weight-on-wrists = weight on your wrists
trait-kneeling = weight on your knees
trait-roller-pressure = pressure on your back from a roller, a ball or a towel
trait-hold-over-10-s = holding still for more than 10 seconds
trait-resisted = working against a band or a weight
trait-floor = getting down to the floor and up again

# What a person would tick; why an exercise is left out; what to mind where it is allowed with a note.
condition-osteoporosis = Osteoporosis or a broken vertebra
condition-osteoporosis-out = Rounding, turning far and firm pressure can be too much for weaker bones. We leave this one out and look for moves that keep your back long.
condition-osteoporosis-note = Move slowly and keep your back long. Do not round it, turn only a little without pulling, and arch only a little. Start light and add weight slowly, with a professional’s guidance.
condition-pregnancy-to-19 = Pregnant, up to week 19
condition-pregnancy-to-19-out = This one puts strain on your belly and your low back. While you are pregnant we leave it out. There are gentler ways to work your back.
condition-pregnancy-to-19-note = Keep holds short, and do not stay on your front or your back for more than a few minutes. Kneel on a cushion, and on hands and knees do not let your belly sink.
condition-pregnancy-from-20 = Pregnant, week 20 or later
condition-pregnancy-from-20-out = From week 20 on, we leave out exercises on your back or face down, and firm pressure on your back. There are more comfortable ways to move until your baby is here.
condition-pregnancy-from-20-note = Keep breathing, turn only a little, and come up slowly. Kneel on a cushion with your knees wide, and on hands and knees do not let your belly sink.
condition-surgery-trunk = Surgery on the spine, chest or belly in the last 12 weeks
condition-surgery-trunk-out = Your body is still healing. For the first 12 weeks we only offer walking and what your therapist has chosen for you.
condition-surgery-trunk-note = Your body is still healing. Keep it short and easy, and follow what your surgeon or therapist told you.
condition-surgery-shoulder = Shoulder surgery in the last 12 weeks
condition-surgery-shoulder-out = Your shoulder is still healing. We leave this one out for the first 12 weeks, so that nothing pulls on it or leans on it.
condition-surgery-shoulder-note = Your shoulder is still healing. Let that arm rest at your side, keep the movement small, and follow what your surgeon or therapist told you.
condition-shoulder = Shoulder trouble
condition-shoulder-out = This one asks a lot of a sore shoulder. We leave it out so that the shoulder can settle.
condition-shoulder-note = Keep your arms lower and the movement smaller, as much as your shoulder needs. Stop if it pinches.
condition-wrist = Wrist trouble
condition-wrist-out = Leaning on your hands can strain a sore wrist. If there is a version on your fists, your forearms or a chair, do that instead.
condition-wrist-note = Keep your wrist straight and hold the band or the weight without squeezing hard. Stop if your wrist hurts.
condition-knee = Knee trouble
condition-knee-out = Putting weight on a sore knee could make it worse. If there is a version on a chair or standing, do that instead.
condition-knee-note = Put a cushion under your knees. If they still hurt, choose a version on a chair or standing.
condition-heart = High blood pressure or heart disease
condition-heart-out = This one could raise your blood pressure more than is good for you. Please ask your doctor before you do it.
condition-heart-note = Keep breathing, keep holds short and use light resistance. If you found out about it only recently, ask your doctor first.
condition-hernia = A hernia in the belly or the groin
condition-hernia-out = This one puts a lot of pressure on your belly. We leave it out and offer something lighter.
condition-hernia-note = Use light resistance, keep it short and breathe out on the effort. Stop if you feel a pull or a bulge at the hernia.
condition-stenosis = A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis)
condition-stenosis-out = Arching your back can leave less room for the nerves. We leave this one out and look for moves with your back in a neutral position.
condition-stenosis-note = Keep your low back from arching. When you lie face down, put a cushion under your belly. Stop if a leg hurts, tingles or feels weak.
condition-dizziness = Dizzy when lying down or getting up
condition-dizziness-out = Lowering your head can make you dizzy. We leave this one out so that you stay steady.
condition-dizziness-note = Get down and get up slowly, with a rest in between. Keep something firm near you to hold on to.
condition-back-skin = A blood clot, or a wound, a fracture or inflamed skin on the back
condition-back-skin-out = Pressure on your back could do harm now. Let it heal, and ask your doctor when it is safe again.
condition-back-skin-note = Keep pressure and rubbing away from that part of your back. Stop if it hurts more.
condition-no-floor = I cannot get down to the floor
condition-no-floor-out = This one is done on the floor. We leave it out and look for exercises on a chair or standing.
condition-no-floor-note = Do this without getting down to the floor: on a chair, standing, or on a firm bed.
condition-no-kneeling = I cannot kneel
condition-no-kneeling-out = This one puts weight on your knees. We leave it out and look for exercises on a chair or standing.
condition-no-kneeling-note = Do this without weight on your knees: on a chair or standing.
condition-no-prone = I cannot lie face down
condition-no-prone-out = This one is done face down. We leave it out and look for exercises in another position.
condition-no-prone-note = Do this without lying face down: on your side, on a chair or standing.
