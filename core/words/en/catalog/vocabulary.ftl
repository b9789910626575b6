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
