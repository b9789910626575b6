seated-twist = Rotación sentada
    .aim = Ayuda a que la espalda media gire con más libertad.
    .why = La mayor parte del giro del tronco ocurre en la espalda media. Cuando está rígida, el cuello y la zona lumbar suelen trabajar de más.
    .note = Algunas guías indican tomar aire al girar. Aquí lo sueltas: así el pecho cede y cuesta menos girar.
seated-twist-1 = Brazos cruzados, giro pequeño
    .start =
        Siéntate con las piernas algo separadas. Brazos cruzados sobre el pecho.
        Pies bien apoyados debajo de las caderas, abdomen un poco activo.
    .left =
        hacia la izquierda
        Gira hacia la izquierda.
    .right =
        hacia la derecha
        Gira hacia la derecha.
    .steps =
        Siéntate con la espalda erguida. Toma aire.
        Suelta el aire y gira un poco las costillas hacia un lado. Las caderas no se mueven.
        Toma aire y vuelve al centro.
    .feel = Giran las costillas, no las caderas.
    .errors =
        Mantén las rodillas hacia delante para que el giro salga de las costillas.
        Reparte el peso entre los dos lados, sin inclinarte.
        Si notas molestias, detente enseguida y vuelve al centro.
    .cues =
        Espalda erguida, toma aire.
        Suelta el aire, gira un poco.
        Toma aire y vuelve al centro.
seated-twist-2 = Manos en los costados
    .start =
        Siéntate con las piernas algo separadas. Manos en los costados.
        Pies bien apoyados debajo de las caderas, abdomen un poco activo.
    .left =
        hacia la izquierda
        Gira hacia la izquierda.
    .right =
        hacia la derecha
        Gira hacia la derecha.
    .steps =
        Siéntate con la espalda erguida. Toma aire.
        Suelta el aire y gira hasta donde te resulte cómodo.
        Toma aire y vuelve al centro, siempre al mismo ritmo.
    .feel = Un giro en la espalda media, más amplio a medida que te resulta cómodo.
    .errors =
        Deja que el pecho guíe. La cabeza lo sigue y no gira más que él.
        Gira sin hacer fuerza con los brazos.
        Mantén la espalda erguida y no te hundas al girar.
        Si notas molestias, detente enseguida y vuelve al centro.
    .cues =
        Espalda erguida, toma aire.
        Suelta el aire y gira.
        Toma aire y vuelve al centro.
seated-twist-3 = Manos detrás de la cabeza
    .start =
        Siéntate con las piernas algo separadas. Manos detrás de la cabeza.
        Pies bien apoyados debajo de las caderas, abdomen un poco activo.
    .left =
        hacia la izquierda
        Gira hacia la izquierda.
    .right =
        hacia la derecha
        Gira hacia la derecha.
    .steps =
        Siéntate con la espalda erguida. Toma aire.
        Suelta el aire y gira con los codos abiertos. No tires de la cabeza.
        Toma aire y vuelve al centro, siempre al mismo ritmo.
    .feel = El pecho se abre al girar.
    .errors =
        Deja las manos apoyadas, sin empujar la cabeza hacia delante.
        Recoge las costillas de abajo para que la zona lumbar no se arquee.
        Si te molestan los hombros, cruza los brazos sobre el pecho.
        Si notas molestias, detente enseguida y vuelve al centro.
    .cues =
        Codos abiertos, toma aire.
        Suelta el aire y gira.
        Toma aire y vuelve al centro.
seated-twist-4 = Con una pausa
    .start =
        Siéntate con las piernas algo separadas. Manos detrás de la cabeza.
        Pies bien apoyados debajo de las caderas, abdomen un poco activo.
    .left =
        hacia la izquierda
        Gira hacia la izquierda.
    .right =
        hacia la derecha
        Gira hacia la derecha.
    .steps =
        Siéntate con la espalda erguida. Toma aire.
        Suelta el aire y gira hasta donde te resulte cómodo.
        Mantén el giro durante dos respiraciones tranquilas.
        Toma aire y vuelve al centro.
    .feel = Cada vez que sueltes el aire, quizá puedas girar un poco más. No lo fuerces.
    .errors =
        Si te falta aire, deshaz un poco el giro hasta respirar con calma.
        Mantén el giro, sin rebotes.
        Si notas molestias, detente enseguida y vuelve al centro.
    .cues =
        Suelta el aire y gira.
        Mantén el giro.
        Espalda bien erguida.
        Vuelve despacio al centro.
