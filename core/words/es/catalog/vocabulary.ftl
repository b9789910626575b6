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
position-hands-and-knees = Sobre manos y rodillas
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
trait-floor = bajar al suelo y volver a levantarse

# Lo que una persona marcaría; por qué un ejercicio queda fuera; qué tener en cuenta si se permite con una nota.
condition-osteoporosis = Osteoporosis o una vértebra rota
condition-osteoporosis-out = Redondear la espalda, girarla mucho o presionarla con fuerza puede ser demasiado para unos huesos más frágiles. Dejamos fuera este ejercicio y buscamos otros que mantengan la espalda larga.
condition-osteoporosis-note = Muévete despacio y con la espalda larga. No la redondees, gira solo un poco y sin tirar, y arquéala solo un poco. Empieza con poco peso y auméntalo poco a poco, con ayuda profesional.
condition-pregnancy-to-19 = Embarazo, hasta la semana 19
condition-pregnancy-to-19-out = Este ejercicio fuerza el abdomen y la zona lumbar. Durante el embarazo lo dejamos fuera; hay formas más suaves de trabajar la espalda.
condition-pregnancy-to-19-note = Mantén las posiciones poco tiempo y no pases más de unos minutos boca abajo o boca arriba. Arrodíllate sobre un cojín y, sobre manos y rodillas, no dejes caer el abdomen.
condition-pregnancy-from-20 = Embarazo, desde la semana 20
condition-pregnancy-from-20-out = Desde la semana 20 dejamos fuera los ejercicios boca arriba o boca abajo y los que presionan con fuerza la espalda. Hasta que nazca tu bebé hay formas más cómodas de moverte.
condition-pregnancy-from-20-note = No dejes de respirar, gira solo un poco e incorpórate despacio. Arrodíllate sobre un cojín con las rodillas separadas y, sobre manos y rodillas, no dejes caer el abdomen.
condition-surgery-trunk = Operación de columna, pecho o abdomen en las últimas 12 semanas
condition-surgery-trunk-out = Tu cuerpo todavía se está curando. Durante las primeras 12 semanas solo te ofrecemos caminar y lo que tu fisioterapeuta haya elegido para ti.
condition-surgery-trunk-note = Tu cuerpo todavía se está curando. Que sea corto y fácil, y sigue lo que te dijo el equipo que te operó o tu fisioterapeuta.
condition-surgery-shoulder = Operación de hombro en las últimas 12 semanas
condition-surgery-shoulder-out = Tu hombro todavía se está curando. Durante las primeras 12 semanas dejamos fuera este ejercicio para que nada tire de él ni lo cargue.
condition-surgery-shoulder-note = Tu hombro todavía se está curando. Deja descansar ese brazo al costado, muévete poco y sigue lo que te dijo el equipo que te operó o tu fisioterapeuta.
condition-shoulder = Molestias en el hombro
condition-shoulder-out = Este ejercicio exige mucho a un hombro con molestias. Lo dejamos fuera para que el hombro se calme.
condition-shoulder-note = Sube menos los brazos y haz el movimiento más pequeño, según lo que te pida el hombro. Detente si notas un pinchazo.
condition-wrist = Molestias en la muñeca
condition-wrist-out = Apoyarte en las manos puede forzar una muñeca con molestias. Si hay una versión con los puños, con los antebrazos o en una silla, haz esa.
condition-wrist-note = Mantén la muñeca recta y sujeta la banda o la pesa sin apretar mucho. Detente si te duele la muñeca.
condition-knee = Molestias en la rodilla
condition-knee-out = Apoyar peso en una rodilla con molestias podría empeorarla. Si hay una versión en una silla o de pie, haz esa.
condition-knee-note = Pon un cojín debajo de las rodillas. Si aun así te duelen, elige una versión en una silla o de pie.
condition-heart = Presión arterial alta o enfermedad del corazón
condition-heart-out = Este ejercicio podría subirte la presión más de lo que te conviene. Antes de hacerlo, consulta a tu médico.
condition-heart-note = No dejes de respirar, mantén poco tiempo las posiciones y usa poca resistencia. Si lo sabes desde hace poco, consulta antes a tu médico.
condition-hernia = Hernia en el abdomen o la ingle
condition-hernia-out = Este ejercicio aumenta mucho la presión en el abdomen. Lo dejamos fuera y te ofrecemos algo más ligero.
condition-hernia-note = Usa poca resistencia, no lo alargues y suelta el aire al hacer el esfuerzo. Detente si notas un tirón o un bulto en la hernia.
condition-stenosis = Canal vertebral estrecho (estenosis) o vértebra desplazada (espondilolistesis)
condition-stenosis-out = Arquear la espalda puede dejar menos espacio a los nervios. Dejamos fuera este ejercicio y buscamos otros con la espalda en posición neutra.
condition-stenosis-note = Evita que la zona lumbar se arquee. Si te acuestas boca abajo, pon un cojín debajo del abdomen. Detente si te duele o te hormiguea una pierna, o si pierde fuerza.
condition-dizziness = Mareos al acostarse o al levantarse
condition-dizziness-out = Con la cabeza baja es fácil marearse. Dejamos fuera este ejercicio para que no pierdas el equilibrio.
condition-dizziness-note = Baja y levántate despacio, con una pausa en medio. Ten cerca algo firme donde agarrarte.
condition-back-skin = Un coágulo de sangre, o una herida, fractura o piel inflamada en la espalda
condition-back-skin-out = La presión en la espalda podría hacerte daño ahora. Deja que se cure y pregunta a tu médico cuándo vuelve a ser seguro.
condition-back-skin-note = Evita la presión y el roce en esa parte de la espalda. Detente si te duele más.
condition-no-floor = No puedo bajar al suelo
condition-no-floor-out = Este ejercicio se hace en el suelo. Lo dejamos fuera y buscamos otros en una silla o de pie.
condition-no-floor-note = Hazlo sin bajar al suelo: en una silla, de pie o sobre una cama firme.
condition-no-kneeling = No puedo arrodillarme
condition-no-kneeling-out = Este ejercicio apoya peso en las rodillas. Lo dejamos fuera y buscamos otros en una silla o de pie.
condition-no-kneeling-note = Hazlo sin apoyar peso en las rodillas: en una silla o de pie.
condition-no-prone = No puedo acostarme boca abajo
condition-no-prone-out = Este ejercicio se hace boca abajo. Lo dejamos fuera y buscamos otros en otra posición.
condition-no-prone-note = Hazlo sin ponerte boca abajo: de lado, en una silla o de pie.
