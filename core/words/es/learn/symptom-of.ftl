learn-symptom-of = ¿De qué es síntoma el dolor en la espalda media?
    .summary = Sobre todo, de los músculos y las articulaciones; con menos frecuencia, de otra cosa.
learn-symptom-of-often = Lo más frecuente es que venga de la postura y de pasar muchas horas sin levantarse, de músculos descompensados, de articulaciones rígidas, del desgaste de los discos y de las articulaciones pequeñas, o de una distensión.
learn-symptom-of-less-often = Con menos frecuencia viene de la artrosis o la artritis, de un canal vertebral estrecho, de una hernia de disco, de una infección o de una lesión.
learn-symptom-of-rarely = Rara vez viene de otra parte del cuerpo, como el corazón, los pulmones o el estómago.
learn-symptom-of-no-diagnosis = Esta app no puede decirte cuál es la causa. Antes de tratar el dolor, conviene averiguarla con un médico o un fisioterapeuta. La revisión de síntomas te ayuda a ver si hace falta pedir ayuda y con qué urgencia.
