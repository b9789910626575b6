thoracic-extension = Extensión torácica
    .aim = Ayuda a la espalda media a arquearse con más soltura.
    .why = En una silla, la espalda media pasa horas doblada hacia delante. Arquearla con suavidad en sentido contrario puede aliviar la rigidez y ayudarte a mantener la espalda más erguida.
thoracic-extension-1 = Sobre una toalla
    .start =
        Acuéstate boca arriba, con la toalla enrollada bajo la espalda media.
        La toalla va donde terminan los omóplatos.
        Rodillas dobladas, pies apoyados, manos detrás de la cabeza.
    .out = Deslízate fuera de la toalla.
    .steps =
        Toma aire y levanta un poco la cabeza y los hombros. Las manos sostienen la cabeza.
        Suelta el aire y deja que la parte alta de la espalda baje sobre la toalla, hasta donde te resulte cómodo.
        Sigue despacio. La toalla se queda en el mismo punto.
        Al final, ponte de lado y ayúdate con las manos para incorporarte.
    .feel = La espalda media se arquea un poco, mientras la zona lumbar sigue tranquila.
    .errors =
        La curva se hace sobre la toalla, no en la zona lumbar.
        Deja que las manos sostengan la cabeza. No la dejes caer hacia atrás.
        Si la toalla aprieta demasiado, haz un rollo más fino.
    .cues =
        Toma aire, sube un poco.
        Suelta el aire y baja despacio.
        Las manos sostienen la cabeza.
thoracic-extension-2 = Sobre el rodillo
    .start =
        Recuéstate sobre el rodillo, caderas abajo, manos detrás de la cabeza.
        El rodillo, justo debajo de los omóplatos.
        Rodillas dobladas, pies apoyados.
    .out = Deslízate fuera del rodillo.
    .steps =
        Toma aire y lleva los codos un poco hacia delante. Las manos sostienen la cabeza.
        Suelta el aire y arquea la espalda media sobre el rodillo, hasta donde te resulte cómodo.
        Toma aire y vuelve a subir despacio.
        Después de la última repetición, ponte de lado para salir del rodillo y siéntate despacio.
    .feel = La espalda media se arquea sobre el rodillo y el pecho se abre.
    .errors =
        Mantén las caderas en la colchoneta y el abdomen un poco activo. La zona lumbar no se arquea.
        Mantén el cuello largo. No dejes caer la cabeza hacia atrás.
        Nunca pongas el rodillo bajo el cuello ni bajo la zona lumbar.
    .cues =
        Las manos sostienen la cabeza.
        Suelta el aire y arquea la espalda.
        Toma aire y sube.
thoracic-extension-3 = Brazos por encima de la cabeza
    .start =
        Recuéstate sobre el rodillo, cabeza en una almohada, caderas en el suelo.
        El rodillo, justo debajo de los omóplatos; rodillas dobladas, pies apoyados.
        Estira los dos brazos hacia el techo.
    .out = Baja los brazos y deslízate fuera del rodillo.
    .steps =
        Suelta el aire y deja que los brazos bajen hacia atrás, por encima de la cabeza, hasta donde te resulte cómodo. La espalda media se arquea sobre el rodillo.
        Toma aire y lleva los brazos otra vez hacia el techo.
        Sigue despacio. La cabeza se queda en la almohada.
        Después de la última repetición, baja los brazos, ponte de lado para salir del rodillo y siéntate despacio.
    .feel = Se abren el pecho y la parte delantera de los hombros, y la zona lumbar sigue tranquila.
    .errors =
        Mantén el abdomen un poco activo para que la zona lumbar no se arquee.
        Si te molestan los hombros, dobla los codos o baja menos los brazos.
        Si la cabeza cae hacia atrás, usa una almohada más alta.
    .cues =
        Suelta el aire, brazos hacia atrás.
        Abdomen un poco activo.
        Toma aire, brazos al techo.
