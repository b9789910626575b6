## Cómo se llaman los ids del catálogo. Se buscan por id.

# Categorías.
category-range-of-motion = Movilidad
category-static-stretch = Estiramiento
category-strength = Fuerza
category-core = Tronco
category-self-massage = Automasaje
category-light-activity = Actividad suave

# Posiciones.
position-standing = De pie
position-seated = En posición sentada
position-kneeling = De rodillas
position-hands-and-knees = A cuatro apoyos
position-side-lying = De lado
position-supine = Boca arriba
position-prone = Boca abajo

# Lo que hace falta.
equipment-mat = Colchoneta
equipment-chair = Silla
equipment-bench = Banco
equipment-wall = Pared
equipment-table = Mesa
equipment-cushion = Cojín
equipment-towel = Toalla
equipment-roller = Rodillo de espuma
equipment-ball = Pelota
equipment-door-frame = Marco de puerta
equipment-pillow = Almohada
equipment-dumbbell = Mancuernas ligeras
equipment-light-band = Banda suave
equipment-medium-band = Banda media
equipment-strong-band = Banda fuerte
resistance-band = Banda elástica
resistance-dumbbell = Pesa

# Músculos.
muscle-abdominals = Abdominales
muscle-biceps = Parte delantera del brazo (bíceps)
muscle-erectors = Músculos largos de la columna (erectores)
muscle-glutes = Glúteos
muscle-gluteus-medius = Lado de la cadera (glúteo medio)
muscle-lats = Músculos anchos de la espalda (dorsales)
muscle-legs = Piernas
muscle-lower-trapezius = Debajo de los omóplatos y entre ellos (trapecio inferior)
muscle-middle-trapezius = A la altura de los omóplatos (trapecio medio)
muscle-multifidus = Músculos pequeños y profundos de la columna (multífidos)
muscle-neck = Cuello
muscle-obliques = Lados del abdomen (oblicuos)
muscle-paraspinals = Músculos a los lados de la columna (paravertebrales)
muscle-pectorals = Pecho (pectorales)
muscle-quadratus-lumborum = Lado de la zona lumbar (cuadrado lumbar)
muscle-rear-deltoids = Parte de atrás de los hombros (deltoides posteriores)
muscle-rhomboids = Entre los omóplatos (romboides)
muscle-serratus = Lado de las costillas (serrato)
muscle-shoulder-girdle = Músculos alrededor de los omóplatos
muscle-spinal-extensors = Músculos que arquean la espalda
muscle-spinal-flexors = Músculos que redondean la espalda
muscle-thoracic-rotators = Músculos que giran la espalda media
muscle-trapezius = Parte alta de la espalda y cuello (trapecio)
muscle-heart-and-lungs = Corazón y pulmones

# Lo que un nivel pide al cuerpo. Termina la frase "Este nivel pide: ...".
trait-loaded-bend-forward = inclinarse hacia delante con peso o con banda
trait-end-range-rounding = redondear mucho la espalda
trait-end-range-twist = girar mucho la espalda
trait-end-range-extension = arquear mucho la espalda
trait-prone = una posición boca abajo
trait-supine = acostarse boca arriba
trait-head-low = tener la cabeza más baja que el corazón
trait-overhead = llevar los brazos por encima de la cabeza
trait-weight-on-wrists = apoyar peso en las muñecas
trait-kneeling = apoyar peso en las rodillas
trait-roller-pressure = presión en la espalda con un rodillo, una pelota o una toalla
trait-hold-over-10-s = mantener la posición más de 10 segundos
trait-resisted = trabajar contra una banda o con una pesa
trait-weight-on-forearms = peso sobre los antebrazos, boca abajo
trait-neck-load = el cuello sosteniendo la cabeza
trait-floor = bajar al suelo y volver a levantarse
