wall-angel = Ángel en la pared
    .aim = Fortalece los músculos que guían los omóplatos.
    .why = Los omóplatos descansan sobre la parte alta y media de la espalda. Si los músculos que los rodean tienen fuerza, puede costarte menos mantener la espalda erguida.
wall-angel-1 = Boca arriba
    .start =
        Acuéstate boca arriba, rodillas dobladas. Codos abiertos, manos junto a la cabeza.
        Si la barbilla apunta al techo, pon una toalla doblada bajo la cabeza.
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
        Suelta el aire, desliza los brazos.
        Costillas abajo.
        Toma aire y recoge los codos.
wall-angel-2 = En la pared, con los pies adelantados
    .start =
        De espaldas a la pared, pies adelantados. Codos abiertos, manos hacia arriba.
        Separa los talones de la pared lo que mide tu pie.
        Rodillas algo dobladas; glúteos, parte alta de la espalda y brazos, contra la pared.
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
        Suelta el aire y sube los brazos.
        Cuello largo, costillas abajo.
        Toma aire y baja los codos.
wall-angel-3 = Con los pies junto a la pared
    .start =
        Talones, glúteos y espalda contra la pared. Codos abiertos, manos hacia arriba.
        Apoya la parte alta de la espalda; la zona lumbar puede quedar separada.
        Apoya también la cabeza si te resulta fácil.
    .steps =
        Activa un poco el abdomen. Es normal que quede un pequeño hueco en la zona lumbar.
        Al soltar el aire, desliza los brazos por la pared hacia arriba, hasta donde sea cómodo.
        Donde lleguen, los codos y las manos rozan la pared sin apretar.
        Al tomar aire, desliza los brazos de vuelta hacia los costados.
    .feel = Un trabajo constante entre los omóplatos y debajo de ellos. La zona lumbar sigue tranquila.
    .errors =
        Mantén igual el hueco de la zona lumbar. Si crece, sube menos.
        Si la cabeza se va hacia atrás, baja un poco la barbilla.
        Sube menos si notas un pinchazo en el hombro.
    .cues =
        Suelta el aire y sube los brazos.
        Zona lumbar quieta.
        Toma aire y baja los codos.
