## Lo que pregunta la revisión de síntomas: una frase cada vez, y qué significan sus palabras.

symptom-numb-between-legs = Tengo entumecida la zona entre las piernas o alrededor de las nalgas.
    .help = Entumecida significa que ahí sientes menos o no sientes nada, por ejemplo al limpiarte o al sentarte.
symptom-passing-urine = Desde hace poco me cuesta orinar.
    .help = Por ejemplo, no consigues empezar, solo salen gotas o no notas que la vejiga está llena.
symptom-bladder-bowel = He perdido el control de la orina o de las heces.
    .help = Se te escapan sin querer, y eso no es habitual en ti.
symptom-both-legs = Tengo dolor, debilidad o entumecimiento nuevos en las dos piernas.
    .help = En las dos piernas a la vez, o primero en una y luego en la otra.
symptom-chest = Me duele la espalda, y además tengo dolor o presión en el pecho, me falta el aire, tengo sudor frío o me he desmayado.
    .help = La presión puede sentirse como un peso o una banda apretada. El sudor frío aparece sin calor ni esfuerzo.
symptom-tearing = Tengo un dolor repentino en la espalda o el pecho, como si algo se desgarrara.
    .help = Aparece de golpe y es muy fuerte.
symptom-accident = He tenido un accidente grave, y desde entonces me duele la espalda.
    .help = Por ejemplo, un choque de vehículos, una caída desde cierta altura o un golpe fuerte en la espalda.

symptom-walking = Desde hace poco pierdo el equilibrio o me noto torpe al caminar.
    .help = Por ejemplo, te tambaleas, tropiezas más o notas las piernas rígidas o pesadas.
symptom-weakness = He perdido fuerza en un brazo o una pierna.
    .help = Ya no hace lo que hacía: arrastras un pie, se te dobla una rodilla o se te caen cosas de la mano.
symptom-feeling = Noto raros o dormidos el pecho, el vientre, la espalda o las piernas.
    .help = Por ejemplo, con entumecimiento, hormigueo, ardor o como si llevaras un cinturón apretado.
symptom-fever = Me duele la espalda, y además tengo fiebre o escalofríos, me encuentro muy mal, o tengo sangre o ardor al orinar.
    .help = Los escalofríos son temblores de frío. Con fiebre, el cuerpo está claramente más caliente de lo normal.
symptom-cancer = Tengo o he tenido cáncer, y el dolor de la columna es nuevo o va en aumento.
    .help = Cuenta aunque haya sido hace mucho tiempo.
symptom-bones = Me duele la espalda después de una caída leve o de levantar algo, o ha aparecido de golpe un dolor fuerte y nuevo. Y tengo osteoporosis, he tomado corticoides durante mucho tiempo o tengo más de 65 años.
    .help = La osteoporosis debilita los huesos, que se rompen con más facilidad. Un corticoide es, por ejemplo, la prednisona.
symptom-shape = Me ha cambiado la forma de la columna o me ha salido un bulto en ella.
    .help = Después de un golpe o sin motivo aparente. Por ejemplo, un escalón o una curva que antes no estaba.

symptom-weight = Estoy perdiendo peso sin proponérmelo.
    .help = No estás comiendo menos ni moviéndote más.
symptom-night = El dolor me despierta por la noche o no para nunca, y ninguna postura lo alivia.
    .help = Está ahí tanto si te tumbas como si te sientas o te pones de pie.
symptom-immune = Tengo las defensas bajas o VIH, me inyecto drogas o he tenido hace poco una infección grave.
    .help = Las defensas luchan contra las infecciones. Algunas enfermedades y medicinas las bajan, por ejemplo la quimioterapia.
symptom-injury = Tuve una lesión, y el dolor no mejora.
    .help = Por ejemplo, después de una caída, un golpe o un tirón.
symptom-age = Tengo menos de 20 años o más de 50, y nunca antes había tenido un dolor de espalda así.
    .help = Se trata de un dolor de espalda nuevo en tu vida. Si ya tuviste uno así hace años, no lo marques.
symptom-stiff-mornings = Casi todas las mañanas tengo rigidez durante más de 30 minutos.
    .help = Rigidez significa que te cuesta mover la espalda hasta que entra en calor.
symptom-rash = Tengo una erupción en la piel que rodea parte del cuerpo como una franja.
    .help = A menudo está en un solo lado, con pequeñas ampollas o ardor en la piel.
symptom-meals = El dolor aparece con las comidas o al tragar.
    .help = Empieza o aumenta mientras comes o bebes, o poco después.

symptom-days = El dolor dura ya más de 3 días.
    .help = Cuenta desde el día en que empezó, aunque a ratos sea más leve.
symptom-worse = El dolor está empeorando.
    .help = Es más fuerte, aparece más a menudo o llega más lejos que hace unos días.
symptom-returns = El dolor sigue o vuelve aunque me cuide.
    .help = Por ejemplo, aunque descanses, te muevas con suavidad o uses calor.
# Se abre por sí solo.
symptom-flares = En dos semanas he tenido dos mañanas con la espalda claramente peor.
    .help = Es lo que respondiste sobre las mañanas después de tus sesiones.
