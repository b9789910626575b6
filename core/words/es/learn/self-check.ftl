self-check = ¿Qué me dice mi dolor?
    .intro = Siete preguntas cortas te llevan a las páginas que más pueden ayudarte. Tardarás unos dos minutos.
    .note = Si tienes dolor en el pecho, te falta el aire, notas entumecimiento entre las piernas, tienes problemas nuevos con la orina o las heces o has tenido un accidente grave, llama ya al número de emergencias de tu zona. Esto no es un diagnóstico. No puede decirte qué causa tu dolor.
    .result = Estas páginas pueden ayudarte
    .result-symptom-check = Si tienes dolor en el pecho, te falta el aire, notas entumecimiento entre las piernas, tienes dolor, debilidad o entumecimiento nuevos en las dos piernas o problemas nuevos con la orina o las heces, llama ya al número de emergencias de tu zona. Llama también si sientes un dolor repentino, como un desgarro, o después de un accidente grave. Si no es tu caso, consulta a tu médico o fisioterapeuta antes de hacer ejercicio. Conviene mirar una de tus respuestas con más detalle. No tiene por qué ser nada malo. La revisión de síntomas te dice con qué urgencia.
    .back = Atrás
    .next = Continuar

self-check-where = ¿Dónde te duele más?
    .help = Si también se extiende al pecho o al vientre, alrededor de las costillas, o hacia un brazo o una pierna, elige esa respuesta.
self-check-where-blades = Entre los omóplatos
self-check-where-ribs = Más abajo, cerca del borde de las costillas
self-check-where-one-side = A un lado de la columna
self-check-where-chest-belly = También me llega al pecho o al vientre
self-check-where-arm-leg = Se extiende alrededor de las costillas o hacia un brazo o una pierna
self-check-where-elsewhere = Nada de esto, o no lo sé

self-check-began = ¿Cómo empezó?
    .help = Si has tenido una caída, un golpe o un accidente, elige esa respuesta.
self-check-began-slowly = Poco a poco, con muchas horas sin levantarme
self-check-began-effort = Después de levantar peso, girar o hacer un esfuerzo
self-check-began-injury = Después de una caída, un golpe o un accidente
self-check-began-sudden = De repente, sin un motivo claro
self-check-began-unsure = Nada de esto, o no lo sé

self-check-how-long = ¿Desde hace cuánto te duele?
    .help = Si está empeorando, elige esa respuesta.
self-check-how-long-days = 3 días o menos
self-check-how-long-longer = Más de 3 días
self-check-how-long-returns = Va y viene
self-check-how-long-worse = Está empeorando
self-check-how-long-unsure = No lo sé

self-check-when = ¿Cuándo lo notas más?
    .help = Si te pasan varias, elige la que esté más arriba.
self-check-when-night = Por la noche o todo el tiempo, y ninguna postura lo alivia
self-check-when-breath = Al tomar aire, toser, tragar o comer
self-check-when-morning = Por la mañana, con rigidez durante más de 30 minutos
self-check-when-sitting = Cuando paso mucho tiempo sin levantarme de la silla
self-check-when-moving = Al inclinarme, girar o levantar peso
self-check-when-unsure = Nada de esto, o no lo sé

self-check-as-well = ¿Tienes además algo de esto?
    .help = Si tienes varias, elige la que esté más arriba.
self-check-as-well-chest = Dolor en el pecho, falta de aire, desmayo o sudor frío
self-check-as-well-bladder = Problemas nuevos con la orina o las heces, o entumecimiento entre las piernas
self-check-as-well-weakness = Debilidad, entumecimiento, hormigueo o inestabilidad al caminar
self-check-as-well-unwell = Fiebre, escalofríos, mucho malestar, o ardor o sangre al orinar
self-check-as-well-weight-rash = Pérdida de peso sin explicación, o una erupción en forma de franja
self-check-as-well-none = Nada de esto
self-check-as-well-unsure = No lo sé

self-check-about-you = ¿Estás en alguno de estos casos?
    .help = Si son varios, elige el que esté más arriba.
self-check-about-you-cancer-immune = Tengo o he tenido cáncer, tengo las defensas bajas o VIH, me inyecto drogas o he pasado hace poco una infección grave
self-check-about-you-bones = Tengo osteoporosis o he tomado pastillas de corticoides durante mucho tiempo
self-check-about-you-age = Tengo más de 65 años, o es mi primer dolor de espalda y tengo menos de 20 o más de 50
self-check-about-you-pregnant = Estoy embarazada
self-check-about-you-surgery = Me han operado en las últimas 12 semanas
self-check-about-you-none = Nada de esto
self-check-about-you-unsure = No lo sé

self-check-wish = ¿Qué es lo que más te gustaría ahora?
self-check-wish-looser = Sentir menos rigidez
self-check-wish-less-tight = Aliviar los músculos tensos
self-check-wish-stronger = Ganar fuerza
self-check-wish-safe = Saber que lo hago bien
self-check-wish-unsure = Nada de esto, o no lo sé
