wall-angel = Ángel en la pared
    .aim = Fortalece los músculos que guían los omóplatos.
    .why = Los omóplatos descansan sobre la parte alta y media de la espalda. Si los músculos que los rodean tienen fuerza, puede costarte menos mantener la espalda erguida.
wall-angel-1 = Boca arriba
    .start =
        Boca arriba, rodillas dobladas, manos a los lados de la cabeza.
        Si la barbilla apunta al techo, pon una toalla doblada debajo.
    .steps =
        Activa un poco el abdomen y deja bajar las costillas.
        Al soltar el aire, desliza los brazos por el suelo más allá de la cabeza, hasta donde sea cómodo.
        Mantén el cuello largo. No encojas los hombros.
        Al tomar aire, desliza los brazos de vuelta hacia los costados.
        Después de la última repetición, ponte de lado y ayúdate con las manos para incorporarte.
    .feel = Un trabajo suave alrededor de los omóplatos mientras se abre el pecho.
    .errors =
        Mantén las costillas bajas. Si la espalda se arquea, sube menos.
        Si las manos no llegan al suelo, déjalas en el aire.
        Sube menos si notas un pinchazo en el hombro.
    .cues =
        Suelta el aire, desliza hacia arriba.
        Costillas abajo.
        Toma aire, desliza hacia abajo.
wall-angel-2 = En la pared, con los pies adelantados
    .start =
        De espaldas a la pared, pies a un pie de distancia.
        Codos doblados, manos hacia arriba, pegadas a la pared.
        Rodillas sueltas, glúteos y parte alta de la espalda apoyados.
    .steps =
        Activa un poco el abdomen y deja bajar las costillas.
        Al soltar el aire, desliza los brazos por la pared hacia arriba, hasta donde sea cómodo.
        Mantén el cuello largo. No encojas los hombros.
        Al tomar aire, desliza los brazos de vuelta hacia los costados.
    .feel = Trabajo entre los omóplatos y debajo de ellos, con el pecho abierto.
    .errors =
        Mantén las costillas bajas. Si la espalda se arquea y se separa de la pared, sube menos.
        Si las manos no llegan a la pared, déjalas en el aire.
        Sube menos si notas un pinchazo en el hombro.
    .cues =
        Suelta el aire, desliza hacia arriba.
        Cuello largo, costillas abajo.
        Toma aire, desliza hacia abajo.
wall-angel-3 = Con los pies junto a la pared
    .start =
        Talones, glúteos y parte alta de la espalda en la pared.
        Codos doblados, manos hacia arriba, pegadas a la pared.
        Apoya también la cabeza si te resulta fácil.
    .steps =
        Activa un poco el abdomen. Un pequeño hueco en la zona lumbar está bien.
        Al soltar el aire, desliza los brazos por la pared hacia arriba, hasta donde sea cómodo.
        Donde lleguen, los codos y las manos rozan la pared sin apretar.
        Al tomar aire, desliza los brazos de vuelta hacia los costados.
    .feel = Un trabajo constante entre los omóplatos y debajo de ellos. La zona lumbar sigue tranquila.
    .errors =
        Mantén igual el hueco de la zona lumbar. Si crece, sube menos.
        Si la cabeza se va hacia atrás, baja un poco la barbilla.
        Sube menos si notas un pinchazo en el hombro.
    .cues =
        Suelta el aire, desliza hacia arriba.
        Zona lumbar quieta.
        Toma aire, desliza hacia abajo.
