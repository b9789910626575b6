learn-how-to-roll = ¿Cómo se usa el rodillo?
    .summary = Despacio, solo en la espalda media y sin que llegue a doler.
learn-how-to-roll-where = Acuéstate boca arriba con el rodillo atravesado en la espalda media. Muévete despacio desde justo debajo de los omóplatos hasta el borde inferior de las costillas, nunca sobre el cuello ni la zona lumbar.
learn-how-to-roll-hold = Descansa de 5 a 10 segundos en un punto tenso y pasa el rodillo por ahí unas cuantas veces más. Sigue de 2 a 3 minutos, o hasta que se alivie, y acaba con estiramientos suaves.
learn-how-to-roll-begin = Para empezar, usa una toalla enrollada o una pelota blanda en la pared. Presionan menos.
learn-how-to-roll-not-for = No uses el rodillo si tienes osteoporosis, una fractura en la columna, un coágulo de sangre, o una herida o la piel inflamada en la espalda. Tampoco a partir de la semana 20 de embarazo ni después de una operación reciente.
