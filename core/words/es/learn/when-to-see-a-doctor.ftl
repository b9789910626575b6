learn-when-to-see-a-doctor = Cuándo ir al médico
    .summary = Algunas señales necesitan ayuda ya; otras, un médico hoy o pronto; y otras son un buen motivo para preguntar.
learn-when-to-see-a-doctor-how-to-read = Estas listas hablan de señales nuevas o que empeoran. Si te pasan varias, sigue la lista que esté más arriba. Si tienes dudas, mejor pregunta antes que después.

learn-when-to-see-a-doctor-now = Llama ya al número de emergencias de tu zona
learn-when-to-see-a-doctor-numb-between-legs = Tienes entumecida la zona entre las piernas o alrededor de las nalgas.
learn-when-to-see-a-doctor-bladder-bowel = Desde hace poco te cuesta orinar, o se te escapan la orina o las heces.
learn-when-to-see-a-doctor-both-legs = Tienes dolor, debilidad o entumecimiento nuevos en las dos piernas, a la vez o primero en una y luego en la otra.
learn-when-to-see-a-doctor-chest = Te duele la espalda y además tienes dolor o presión en el pecho, te falta el aire, te desmayas o tienes sudor frío.
learn-when-to-see-a-doctor-tearing = Sientes un dolor repentino en la espalda o el pecho, como si algo se desgarrara.
learn-when-to-see-a-doctor-accident = Te duele la espalda después de un accidente grave, como un choque de vehículos o una caída desde cierta altura.
learn-when-to-see-a-doctor-now-what = No hagas ejercicio ni conduzcas. Después de un accidente, muévete lo menos posible hasta que llegue la ayuda.

learn-when-to-see-a-doctor-today = Pide atención médica hoy mismo
learn-when-to-see-a-doctor-walking = Desde hace poco caminas con inestabilidad o torpeza.
learn-when-to-see-a-doctor-weakness = Has perdido fuerza en un brazo o una pierna.
learn-when-to-see-a-doctor-feeling = Sientes entumecimiento, hormigueo o algo raro en el pecho, el vientre, la espalda o las piernas.
learn-when-to-see-a-doctor-fever = Tienes fiebre o escalofríos, o te encuentras muy mal, junto con dolor de espalda.
learn-when-to-see-a-doctor-urine = Hay sangre en la orina o te arde al orinar, junto con dolor de espalda.
learn-when-to-see-a-doctor-cancer = Tienes o has tenido cáncer y el dolor de la columna es nuevo o va a más.
learn-when-to-see-a-doctor-bones = Te duele la espalda después de una caída leve o de levantar algo, o ha aparecido de golpe un dolor fuerte. Y además tienes osteoporosis, has tomado pastillas de corticoides durante mucho tiempo o tienes más de 65 años.
learn-when-to-see-a-doctor-shape = Te ha cambiado la forma de la columna o te ha salido un bulto en ella, después de un golpe o sin motivo.
learn-when-to-see-a-doctor-today-what = No hagas ejercicio hasta que un profesional te haya visto y esté de acuerdo. Si hoy no consigues que te atiendan, ve a un servicio de urgencias.

learn-when-to-see-a-doctor-soon = Ve pronto al médico
learn-when-to-see-a-doctor-weight = Estás perdiendo peso sin proponértelo.
learn-when-to-see-a-doctor-night = El dolor aparece por la noche o no para nunca, y ninguna postura lo alivia.
learn-when-to-see-a-doctor-age = Es tu primer dolor de espalda y tienes menos de 20 años o más de 50.
learn-when-to-see-a-doctor-immune = Tienes las defensas bajas o VIH, te inyectas drogas o has tenido hace poco una infección grave.
learn-when-to-see-a-doctor-stiff-mornings = Casi todas las mañanas tienes rigidez durante más de 30 minutos.
learn-when-to-see-a-doctor-rash = Tienes una erupción en la piel que rodea parte del cuerpo como una franja.
learn-when-to-see-a-doctor-meals = El dolor aparece con las comidas o al tragar.
learn-when-to-see-a-doctor-injury = Te hiciste daño y el dolor no mejora.
learn-when-to-see-a-doctor-soon-what = Hasta que te haya visto un médico, la app te mantiene en los niveles de inicio.

learn-when-to-see-a-doctor-ask = Consulta a un médico o fisioterapeuta
learn-when-to-see-a-doctor-days = El dolor dura más de 3 días.
learn-when-to-see-a-doctor-worse = El dolor está empeorando.
learn-when-to-see-a-doctor-returns = El dolor no se va, o vuelve, aunque te cuides.
learn-when-to-see-a-doctor-flares = Dos veces en 14 días, la espalda estaba claramente peor a la mañana siguiente del ejercicio.
learn-when-to-see-a-doctor-nothing-fits = Si nada de esto te ocurre, no quedan descartadas todas las causas. Ninguna lista puede hacerlo. Si algo cambia o te preocupa, para y pregunta.
