learn-foam-roller = Rodillo y toalla
    .summary = Cómo aliviar los músculos tensos de la espalda media, paso a paso.

learn-foam-roller-leave-out = Cuándo no usarlo
learn-foam-roller-never-with = Si tienes osteoporosis, una fractura en la columna, un coágulo de sangre, o una herida o la piel inflamada en la espalda.
learn-foam-roller-never-then = A partir de la semana 20 de embarazo y durante las 12 semanas posteriores a una operación de la columna, el pecho o el abdomen.
learn-foam-roller-never-where = Nunca en el cuello ni en la zona lumbar. Algunas guías pasan el rodillo también por la zona lumbar. Aquí llegamos solo hasta el borde inferior de las costillas, porque las costillas dan apoyo a la columna.

learn-foam-roller-towel = Para empezar: una toalla enrollada
learn-foam-roller-towel-lay = Enrolla bien una toalla y ponla atravesada sobre la colchoneta.
learn-foam-roller-towel-lie = Siéntate delante y acuéstate despacio, de modo que la toalla cruce la espalda media, por debajo de los omóplatos. Dobla las rodillas, con los pies apoyados. Descansa la cabeza en un cojín.
learn-foam-roller-towel-rest = Descansa unos 5 segundos en un punto y respira con calma.
learn-foam-roller-towel-move = Empuja con los pies y deslízate un poco hacia la cabeza, para que la toalla llegue al siguiente punto, más abajo en la espalda, y vuelve a descansar. Detente en el borde inferior de las costillas. Sigue así de 1 a 2 minutos en total.
learn-foam-roller-towel-off = Para levantarte, gira hasta quedar de lado e incorpórate con ayuda de las manos.

learn-foam-roller-wall = O una pelota en la pared
learn-foam-roller-wall-place = Ponte de espaldas a una pared, con los pies un paso por delante. Coloca una pelota blanda entre la pared y el músculo que está al lado de la columna, no sobre el hueso.
learn-foam-roller-wall-lean = Apóyate en ella con suavidad unos 5 segundos. Después dobla un poco las rodillas para que la pelota pase al siguiente punto. Haz también el otro lado.

learn-foam-roller-roller = Después: el rodillo de espuma
learn-foam-roller-roller-lie = Pon el rodillo atravesado sobre la colchoneta. Siéntate delante y échate hacia atrás hasta que quede por debajo de los omóplatos. Dobla las rodillas, con los pies apoyados.
learn-foam-roller-roller-head = Sostén la cabeza con las dos manos y mantén el cuello largo. Levanta un poco las caderas.
learn-foam-roller-roller-roll = Empuja con los pies para que el rodillo baje despacio por la espalda. Al llegar al borde inferior de las costillas, vuelve hacia arriba.
learn-foam-roller-roller-hold = Descansa de 5 a 10 segundos en un punto tenso y respira con calma. Después pasa el rodillo por ahí unas cuantas veces más.
learn-foam-roller-roller-time = Sigue de 2 a 3 minutos, o hasta que notes los músculos menos tensos.
learn-foam-roller-roller-off = Para terminar, baja las caderas, gira hasta quedar de lado e incorpórate con ayuda de las manos.

learn-foam-roller-after = Al terminar
learn-foam-roller-stretch = Acaba con estiramientos suaves.
learn-foam-roller-hurts = La presión debe ser agradable o fácil de tolerar, nunca dolorosa. Si duele, usa la toalla o no lo hagas.
