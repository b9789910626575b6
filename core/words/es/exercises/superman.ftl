superman = Superman
    .aim = Fortalece los músculos a lo largo de la columna.
    .why = Estos músculos mantienen tu cuerpo erguido todo el día. Fortalecerlos poco a poco puede ayudar a tu espalda media a sostenerte con menos esfuerzo.
superman-1 = Un brazo
    .start =
        Acuéstate boca abajo, brazos estirados por encima de la cabeza.
        La frente puede descansar en la colchoneta.
        Un cojín plano bajo el abdomen cuida la zona lumbar.
    .left =
        brazo izquierdo
        Brazo izquierdo.
    .right =
        brazo derecho
        Brazo derecho.
    .steps =
        Activa un poco el abdomen. Alarga un brazo y levántalo un poco del suelo.
        Sigue respirando. Puedes dejar la frente apoyada en la colchoneta.
        Baja con suavidad.
    .feel = Un trabajo ligero en la espalda. El cuello sigue largo.
    .errors =
        Busca alargarte más que subir, y deja las dos caderas en la colchoneta.
        Si la zona lumbar se arquea, pon un cojín plano debajo del abdomen.
    .cues =
        Activa un poco el abdomen.
        Alarga el brazo y levántalo.
        Sigue respirando.
        Baja con suavidad.
superman-2 = Brazo y pierna contrarios
    .start =
        Acuéstate boca abajo, brazos estirados por encima de la cabeza.
        La frente puede descansar en la colchoneta.
        Un cojín plano bajo el abdomen cuida la zona lumbar.
    .left =
        brazo izquierdo, pierna derecha
        Brazo izquierdo, pierna derecha.
    .right =
        brazo derecho, pierna izquierda
        Brazo derecho, pierna izquierda.
    .steps =
        Activa un poco el abdomen. Levanta un poco del suelo un brazo y la pierna contraria.
        Sigue respirando. Mira hacia la colchoneta.
        Baja los dos con suavidad.
    .feel = Una línea de trabajo desde la mano hasta el pie.
    .errors =
        Deja las dos caderas en la colchoneta para que el tronco no se gire.
        Busca alargarte más que subir.
        Deja el hombro lejos de la oreja.
    .cues =
        Activa un poco el abdomen.
        Alarga brazo y pierna, y súbelos.
        Sigue respirando.
        Baja con suavidad.
superman-3 = Solo la parte de arriba
    .start =
        Acuéstate boca abajo, brazos estirados por encima de la cabeza.
        Deja las piernas en el suelo y mira hacia la colchoneta.
    .steps =
        Activa un poco el abdomen y los glúteos. Levanta un poco del suelo los brazos y el pecho.
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
    .start =
        Acuéstate boca abajo, brazos estirados por encima de la cabeza.
        Mira hacia la colchoneta, con el cuello largo.
    .steps =
        Activa un poco el abdomen y los glúteos. Levanta los brazos y las piernas unos 15 cm del suelo.
        Mantén la posición 5 segundos y sigue respirando. Mira hacia la colchoneta.
        Baja con suavidad.
    .feel = Toda la espalda trabaja a la vez.
    .errors =
        Alarga los brazos y las piernas en lugar de subirlos más.
        Mantén el abdomen un poco activo para que la zona lumbar no se arquee.
        Si te duele arquear la espalda, elige el perro-pájaro.
    .cues =
        Activa abdomen y glúteos.
        Alarga brazos y piernas, y sube.
        Sigue respirando.
        Baja con suavidad.
superman-5 = Abriendo los brazos
    .start =
        Acuéstate boca abajo, brazos estirados por encima de la cabeza.
        Mira hacia la colchoneta, con el cuello largo.
    .steps =
        Activa un poco el abdomen y los glúteos. Levanta los brazos y las piernas unos 15 cm del suelo.
        En unos 5 segundos, abre los brazos hacia los lados con un arco amplio y vuelve a llevarlos al frente. Sigue respirando.
        Baja con suavidad.
    .feel = Los omóplatos bajan y se acercan entre sí.
    .errors =
        Mueve los brazos despacio y a una altura que te deje respirar con calma.
        Si te molestan los hombros, haz un arco más corto o deja los brazos quietos.
        Si te duele arquear la espalda, elige el perro-pájaro.
    .cues =
        Alarga brazos y piernas, y sube.
        Abre los brazos y vuelve al frente.
        Sigue respirando.
        Baja con suavidad.
