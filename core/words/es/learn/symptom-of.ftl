learn-symptom-of = ¿De qué es síntoma el dolor en la espalda media?
    .summary = A menudo, de los músculos y las articulaciones; con menos frecuencia, de otra cosa.
learn-symptom-of-often = A menudo viene de la postura y de estar mucho tiempo en una silla, de músculos descompensados, de articulaciones rígidas, del desgaste de los discos y de las articulaciones pequeñas, o de una distensión.
learn-symptom-of-less-often = Con menos frecuencia se debe a la artrosis o la artritis, a un canal vertebral estrecho, a una hernia de disco, a una infección o a una lesión.
learn-symptom-of-rarely = Rara vez viene de otra parte del cuerpo, como el corazón, los pulmones o el estómago.
learn-symptom-of-no-diagnosis = Esta app no puede decirte qué es en tu caso. La revisión de síntomas te ayuda a ver si conviene pedir ayuda y con qué urgencia.
