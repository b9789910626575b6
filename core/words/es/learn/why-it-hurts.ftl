learn-why-it-hurts = Por qué duele la espalda media
    .summary = A menudo los músculos y las articulaciones de la espalda media trabajan demasiado o se mueven muy poco.
learn-why-it-hurts-place = La espalda media va desde la base del cuello hasta el borde inferior de las costillas. Como las costillas se unen aquí a la columna, esta zona se dobla menos que el cuello o la zona lumbar. En cambio, gira más que la zona lumbar.

learn-why-it-hurts-often = Lo que suele haber detrás
learn-why-it-hurts-sitting = La postura y pasar muchas horas sin levantarse. Si estás horas con el cuerpo inclinado hacia delante, los músculos de la espalda media tienen que sostenerte todo ese tiempo.
learn-why-it-hurts-balance = Músculos descompensados. Un pecho tenso lleva los hombros hacia delante y la espalda media trabaja de más para compensarlo.
learn-why-it-hurts-stiff = Articulaciones rígidas. Con la edad, después de una lesión o cuando apenas se mueven, las articulaciones pueden volverse rígidas y doler.
learn-why-it-hurts-wear = El desgaste. Con los años, los discos que hay entre las vértebras se vuelven más finos y las pequeñas articulaciones que unen las vértebras por detrás, las facetarias, pueden doler. Los músculos cercanos a veces se contraen en un espasmo. Este desgaste es frecuente, también en personas que no sienten dolor.
learn-why-it-hurts-strain = Distensiones y esguinces. Levantar mucho peso o girar de golpe puede estirar de más un músculo o un ligamento.

learn-why-it-hurts-less-often = Con menos frecuencia
learn-why-it-hurts-other-causes = También puede deberse a la artrosis o la artritis, a un canal vertebral estrecho (estenosis espinal), a una hernia de disco, a una infección o a una lesión. Un médico puede estudiarlo, y conviene conocer la causa antes de tratar el dolor.

learn-why-it-hurts-rarely = Rara vez, otra cosa
learn-why-it-hurts-elsewhere = De vez en cuando, el dolor en la espalda media viene de un órgano, como el corazón, los pulmones o la vesícula. La revisión de síntomas no puede encontrar la causa. Te dice cuándo pedir ayuda y con qué urgencia.
learn-why-it-hurts-meaning = El dolor no siempre significa que haya un daño. Dormir mal, el estrés y la preocupación pueden hacer que la misma espalda duela más.
