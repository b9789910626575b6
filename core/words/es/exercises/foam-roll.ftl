foam-roll = Rodillo de espuma
    .aim = Afloja los músculos tensos de la espalda media con una presión suave.
    .why = Una presión lenta y suave y una respiración tranquila pueden ayudar a que los músculos tensos junto a la columna se suelten durante un rato.
    .note = Algunas guías ponen el rodillo también bajo la zona lumbar y empujan con los brazos. Aquí el rodillo se queda en las costillas, por debajo de los omóplatos, y empujas con los pies. La zona lumbar no tiene costillas que repartan la presión; por eso el rodillo nunca va ahí. Tampoco va nunca bajo el cuello.
foam-roll-1 = Sobre una toalla enrollada
    .start =
        Acuéstate boca arriba, con la toalla justo debajo de los omóplatos.
        Rodillas dobladas, pies apoyados.
        Descansa la cabeza en las manos o en un cojín.
        La toalla va bien enrollada, a lo ancho de la colchoneta.
    .out = Deslízate fuera de la toalla.
    .steps =
        Deja descansar la espalda sobre la toalla durante 5 segundos. Sigue respirando.
        Empuja con los pies y deslízate un poco, para que la toalla llegue al siguiente punto, más abajo en la espalda.
        Detente donde terminan las costillas. Luego deslízate de vuelta hacia los omóplatos, punto por punto.
        Al final, ponte de lado y ayúdate con las manos para incorporarte.
        Termina con estiramientos suaves: siéntate, abrázate y gira despacio hacia los dos lados.
    .feel = Una presión firme y agradable a lo ancho de la espalda media, nunca dolor.
    .errors =
        Nunca pongas la toalla bajo el cuello ni bajo la zona lumbar.
        Deja descansar la cabeza, sin que caiga hacia atrás.
        Si es demasiado, haz un rollo más fino.
    .cues =
        Deja descansar la espalda.
        Solo sobre las costillas.
        Siguiente punto.
        Ahora, otra vez hacia los omóplatos.
foam-roll-2 = Sobre el rodillo
    .start =
        Recuéstate sobre el rodillo, justo bajo los omóplatos. Rodillas dobladas.
        Pies apoyados, caderas en la colchoneta, manos detrás de la cabeza.
        Para llegar ahí, siéntate delante del rodillo y baja despacio.
    .out = Baja la cadera y deslízate fuera del rodillo.
    .steps =
        Descansa en un punto de 5 a 10 segundos y respira despacio.
        Levanta un poco las caderas y rueda unas cuantas veces arriba y abajo. Luego pasa al siguiente punto, más abajo en la espalda.
        Detente donde terminan las costillas. Luego vuelve hacia los omóplatos, punto por punto, hasta que se acabe el tiempo o los músculos se suelten.
        Baja las caderas, ponte de lado para salir del rodillo y siéntate despacio.
        Termina con estiramientos suaves: abrázate y gira despacio hacia los dos lados.
    .feel = Una presión firme con la que puedes respirar bien, nunca punzante.
    .errors =
        Nunca ruedes sobre el cuello ni sobre la zona lumbar.
        Deja que las manos sostengan la cabeza. No la dejes caer hacia atrás.
        Si es demasiado, apoya las caderas en la colchoneta o usa la toalla.
    .cues =
        Descansa en este punto.
        Solo sobre las costillas.
        Rueda arriba y abajo y pasa a otro.
        Ahora, otra vez hacia los omóplatos.
foam-roll-3 = Pasadas lentas y completas
    .start =
        Recuéstate sobre el rodillo, justo bajo los omóplatos. Rodillas dobladas.
        Pies apoyados, caderas en la colchoneta, manos detrás de la cabeza.
        Para llegar ahí, siéntate delante del rodillo y baja despacio.
    .out = Baja la cadera y deslízate fuera del rodillo.
    .steps =
        Levanta un poco las caderas. Rueda despacio desde debajo de los omóplatos hasta donde terminan las costillas, y de vuelta.
        Tómate más o menos una respiración para la ida y otra para la vuelta.
        Donde notes tensión, detente de 5 a 10 segundos y respira despacio.
        Baja las caderas, ponte de lado para salir del rodillo y siéntate despacio.
        Termina con estiramientos suaves: abrázate y gira despacio hacia los dos lados.
    .feel = Una presión lenta y uniforme que recorre la espalda media.
    .errors =
        Nunca ruedes sobre el cuello ni sobre la zona lumbar.
        Ve despacio. Si ruedas rápido, los músculos se tensan.
        Mantén el abdomen un poco activo para que la zona lumbar no se arquee.
    .cues =
        Sube la cadera y rueda despacio.
        Sigue respirando.
        Detente donde notes tensión.
        Solo sobre las costillas.
foam-roll-4 = Brazos por encima de la cabeza
    .start =
        Recuéstate sobre el rodillo, cabeza en una almohada, caderas en el suelo.
        El rodillo, justo debajo de los omóplatos.
        Rodillas dobladas, pies apoyados.
    .out = Baja los brazos y deslízate fuera del rodillo.
    .steps =
        Suelta el aire y lleva los dos brazos hacia arriba y hacia atrás, por encima de la cabeza, hasta donde te resulte cómodo.
        Descansa así de 5 a 10 segundos y respira despacio.
        Vuelve a subir los brazos y sostén la cabeza con las manos. Empuja con los pies y deslízate al siguiente punto, nunca más abajo de las costillas.
        Al final, baja los brazos, ponte de lado para salir del rodillo y siéntate despacio.
        Termina con estiramientos suaves: abrázate y gira despacio hacia los dos lados.
    .feel = Una presión firme bajo la espalda media, mientras se abre el pecho.
    .errors =
        Mantén el abdomen un poco activo para que la zona lumbar no se arquee.
        Deja descansar la cabeza en la almohada. Si la cabeza cae hacia atrás, usa una más alta.
        Nunca pongas el rodillo bajo el cuello ni bajo la zona lumbar.
    .cues =
        Suelta el aire, brazos hacia atrás.
        Sigue respirando.
        Brazos arriba, sostén la cabeza.
        Siguiente punto.
