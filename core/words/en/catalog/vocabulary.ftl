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
trait-weight-on-forearms = weight on your forearms, face down
trait-neck-load = your neck carrying your head
trait-floor = getting down to the floor and up again

# What a person would tick; why an exercise is left out; what to mind where it is allowed with a note.
condition-osteoporosis = Osteoporosis or a broken vertebra
condition-osteoporosis-out = Rounding, strong turns and hard pressure can be too much for bones that are less strong. We leave this one out and look for moves that keep your back long.
condition-pregnancy-to-19 = Pregnant, up to week 19
condition-pregnancy-to-19-out = This one puts strain on your belly and your low back. While you are pregnant we leave it out, and there are kinder ways to work your back.
condition-pregnancy-from-20 = Pregnant, week 20 or later
condition-pregnancy-from-20-out = From week 20 on, we leave out exercises on your back or face down, and hard pressure on your back. There are more comfortable ways to move until your baby is here.
condition-surgery-trunk = Surgery on the spine, chest or belly in the last 12 weeks
condition-surgery-trunk-out = Your body is still healing. For the first 12 weeks we only offer walking and what your therapist has chosen for you.
condition-surgery-shoulder = Shoulder surgery in the last 12 weeks
condition-surgery-shoulder-out = Your shoulder is still healing. We leave this one out for the first 12 weeks, so that nothing pulls on it or leans on it.
condition-shoulder = Shoulder trouble
condition-shoulder-out = This one asks a lot of a sore shoulder. We leave it out so that the shoulder can settle.
condition-wrist = Wrist trouble
condition-wrist-out = Leaning on your hands can strain a sore wrist. Where a form on your fists, your forearms or a chair exists, you can do that instead.
condition-knee = Knee trouble
condition-knee-out = Putting weight on a sore knee could make it worse. Where there is a form on a chair or standing, you can do that instead.
condition-heart = High blood pressure or heart disease
condition-heart-out = This one could raise your blood pressure more than is good for you. Please ask your doctor before you do it.
condition-hernia = A hernia in the belly or the groin
condition-hernia-out = This one puts a lot of pressure on your belly. We leave it out and offer something lighter.
condition-stenosis = A narrow spinal canal (stenosis) or a slipped vertebra (spondylolisthesis)
condition-stenosis-out = Arching your back can leave less room for the nerves. We leave this one out and look for moves with your back in the middle.
condition-dizziness = Dizzy when lying down or getting up
condition-dizziness-out = With your head low, dizziness comes easily. We leave this one out so that you stay steady.
condition-back-skin = A blood clot, or a wound, a fracture or inflamed skin on the back
condition-back-skin-out = Pressure on your back could do harm now. Let it heal, and ask your doctor when it is safe again.
condition-no-floor = I cannot get down to the floor
condition-no-floor-out = This one is done on the floor. We leave it out and look for exercises on a chair or standing.
condition-no-kneeling = I cannot kneel
condition-no-kneeling-out = This one puts weight on your knees. We leave it out and look for exercises on a chair or standing.
condition-no-prone = I cannot lie face down
condition-no-prone-out = This one is done face down. We leave it out and look for exercises in another position.
