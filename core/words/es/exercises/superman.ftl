superman = Superman
    .aim = Fortalece los músculos a lo largo de la columna.
    .why = Estos músculos mantienen tu cuerpo erguido todo el día. Fortalecerlos poco a poco puede ayudar a tu espalda media a sostenerte con menos esfuerzo.
superman-1 = Un brazo o una pierna
    .start = Acuéstate boca abajo en la colchoneta, con los brazos hacia delante. Activa el abdomen para que la zona lumbar no se arquee.
    .steps =
        Levanta un poco del suelo un brazo o la pierna del mismo lado.
        Sigue respirando. Puedes dejar la frente apoyada en la colchoneta.
        Baja con suavidad.
    .feel = Un trabajo ligero en la espalda. El cuello sigue largo.
    .errors =
        Busca alargarte más que subir, y deja las dos caderas en la colchoneta.
        Si la zona lumbar se arquea, pon un cojín plano debajo del abdomen.
    .cues =
        Activa un poco el abdomen.
        Alárgate y levanta.
        Sigue respirando.
        Baja con suavidad.
superman-2 = Brazo y pierna contrarios
    .start = Acuéstate boca abajo en la colchoneta, con los brazos hacia delante. Activa el abdomen para que la zona lumbar no se arquee.
    .steps =
        Levanta un poco del suelo un brazo y la pierna contraria.
        Sigue respirando. Mira hacia la colchoneta.
        Baja los dos con suavidad.
    .feel = Una línea de trabajo desde la mano hasta el pie.
    .errors =
        Deja las dos caderas en la colchoneta para que el tronco no se gire.
        Busca alargarte más que subir.
        Deja el hombro lejos de la oreja.
    .cues =
        Activa un poco el abdomen.
        Alárgate y levanta.
        Sigue respirando.
        Baja con suavidad.
superman-3 = Solo la parte de arriba
    .start = Acuéstate boca abajo en la colchoneta, con los brazos hacia delante. Las piernas se quedan en el suelo. Activa un poco el abdomen y los glúteos.
    .steps =
        Levanta un poco del suelo los brazos y el pecho.
        Mantén la posición 3 segundos y sigue respirando. Mira hacia la colchoneta.
        Baja con suavidad.
    .feel = La espalda media trabaja y la zona lumbar está tranquila.
    .errors =
        Mantén el cuello largo y mira hacia la colchoneta, no al frente.
        Sube menos si lo notas en la zona lumbar.
        Si te duele arquear la espalda, elige el perro-pájaro.
    .cues =
        Activa abdomen y glúteos.
        Sube un poco, cuello largo.
        Sigue respirando.
        Baja con suavidad.
superman-4 = Brazos y piernas
    .start = Acuéstate boca abajo en la colchoneta, con los brazos hacia delante. Activa un poco el abdomen y los glúteos.
    .steps =
        Levanta los brazos y las piernas unos 15 centímetros del suelo.
        Mantén la posición 5 segundos y sigue respirando. Mira hacia la colchoneta.
        Baja con suavidad.
    .feel = Toda la espalda trabaja a la vez.
    .errors =
        Alarga los brazos y las piernas en lugar de subirlos más.
        Mantén el abdomen un poco activo para que la zona lumbar no se arquee.
        Si te duele arquear la espalda, elige el perro-pájaro.
    .cues =
        Activa abdomen y glúteos.
        Alárgate y levanta.
        Sigue respirando.
        Baja con suavidad.
superman-5 = Con barrido de brazos
    .start = Acuéstate boca abajo en la colchoneta, con los brazos hacia delante. Activa un poco el abdomen y los glúteos.
    .steps =
        Levanta los brazos y las piernas unos 15 centímetros del suelo.
        En unos 5 segundos, lleva los brazos hacia los costados con un arco amplio y vuelve a ponerlos delante. Sigue respirando.
        Baja con suavidad.
    .feel = Los omóplatos bajan y se acercan entre sí.
    .errors =
        Haz el barrido despacio y a una altura que te deje respirar con calma.
        Si te molestan los hombros, haz un barrido más corto o deja los brazos quietos.
        Si te duele arquear la espalda, elige el perro-pájaro.
    .cues =
        Alárgate y levanta.
        Brazos en arco, ida y vuelta.
        Sigue respirando.
        Baja con suavidad.
