single-arm-row = Remo a una mano
    .aim = Fortalece los músculos que hay entre los omóplatos.
    .why = Estos músculos llevan los omóplatos hacia atrás y se cansan cuando pasas mucho tiempo con la espalda encorvada. Con más fuerza, puede costarte menos mantener la espalda erguida.
single-arm-row-1 = En una silla, con banda suave
    .start = Siéntate en una silla con la espalda erguida. Pasa la banda alrededor de algo firme delante de ti, o alrededor del pie. Sujétala con una mano.
    .steps =
        Suelta el aire y lleva el codo hacia atrás, cerca del costado.
        Haz una pausa breve. El hombro sigue bajo.
        Toma aire y deja que la banda vuelva despacio.
    .feel = Trabaja el músculo que está junto al omóplato.
    .errors =
        Antes de empezar, comprueba que la banda no pueda resbalar ni soltarse de golpe.
        Mantén el tronco quieto y no te eches hacia atrás para ayudarte.
        Deja el hombro lejos de la oreja.
    .cues =
        Suelta el aire y tira.
        Hombro bajo.
        Toma aire, vuelve despacio.
single-arm-row-2 = De rodillas
    .start = Apoya una rodilla en la colchoneta, inclínate hacia delante desde las caderas con la espalda recta y descansa el antebrazo libre sobre el muslo de delante. El brazo que trabaja cuelga del lado de la rodilla apoyada. Sujeta la pesa, o una banda que pasa por debajo del pie de delante. Si usas banda, comprueba antes que no tenga grietas.
    .steps =
        Suelta el aire y sube el codo, como mucho a la altura del hombro, a unos centímetros del costado.
        Haz una pausa breve arriba.
        Toma aire y baja despacio.
        Después de la última repetición, deja la carga e incorpórate despacio.
    .feel = Trabaja el músculo que está junto al omóplato. La espalda no se mueve.
    .errors =
        Mantén la espalda larga y el pecho hacia el suelo, sin girarte.
        Deja el hombro lejos de la oreja.
        Si el suelo está duro, pon un cojín debajo de la rodilla.
    .cues =
        Espalda larga.
        Suelta el aire, codo arriba.
        Pausa breve.
        Toma aire, baja despacio.
single-arm-row-3 = Más resistencia
    .start = Apoya una rodilla en la colchoneta, inclínate hacia delante desde las caderas con la espalda recta y descansa el antebrazo libre sobre el muslo de delante. Con la mano del lado de la rodilla apoyada, sujeta una pesa algo mayor o una banda algo más fuerte que antes. La banda pasa por debajo del pie de delante. Comprueba antes que no tenga grietas.
    .steps =
        Suelta el aire y sube el codo, como mucho a la altura del hombro, cerca del costado.
        Haz una pausa breve arriba.
        Toma aire y baja despacio.
        Después de la última repetición, deja la carga e incorpórate despacio.
    .feel = Cuesta más que antes, pero el movimiento sigue siendo fluido.
    .errors =
        Si tienes que balancearte o dar tirones, vuelve a la carga más ligera.
        Mantén la espalda larga y el pecho hacia el suelo, sin girarte.
        Suelta el aire al tirar y deja que la respiración fluya.
    .cues =
        Espalda larga.
        Suelta el aire, codo arriba.
        Toma aire, baja despacio.
single-arm-row-4 = Con apoyo en un banco
    .start = Apoya una mano y la rodilla del mismo lado en un banco, con el otro pie bien plantado en el suelo. Mantén la espalda recta y sujeta la pesa con la otra mano.
    .steps =
        Suelta el aire y sube el codo, como mucho a la altura del hombro, cerca del costado.
        Haz una pausa breve arriba.
        Toma aire y baja despacio.
        Después de la última repetición, deja la pesa en el suelo antes de incorporarte.
    .feel = Un trabajo intenso junto al omóplato. La espalda no se mueve.
    .errors =
        Mantén las caderas niveladas y la espalda larga, de la cabeza al coxis.
        Pon la mano debajo del hombro, con ese codo un poco doblado.
        Deja que trabaje el brazo y no abras el tronco hacia el lado.
    .cues =
        Espalda larga, caderas niveladas.
        Suelta el aire, codo arriba.
        Toma aire, baja despacio.
