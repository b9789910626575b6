single-arm-row = Remo a una mano
    .aim = Fortalece los músculos que hay entre los omóplatos.
    .why = Estos músculos llevan los omóplatos hacia atrás y se cansan cuando pasas mucho tiempo con la espalda encorvada. Con más fuerza, puede costarte menos mantener la espalda erguida.
    .note = Algunas guías lo hacen de rodillas, con el tronco erguido. Aquí te inclinas y apoyas un brazo en el muslo; así también sirve una pesa.
single-arm-row-1 = En una silla, con banda suave
    .start =
        Siéntate con la espalda erguida y un brazo estirado.
    .left =
        brazo izquierdo
        Brazo izquierdo.
    .right =
        brazo derecho
        Brazo derecho.
    .band = Sujeta la banda delante de ti a algo que no se mueva. Comprueba que no tenga grietas y que no apunte a tu cara.
    .out = Suelta la banda despacio.
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
        Abdomen un poco activo.
        Suelta el aire y tira.
        Hombro bajo.
        Toma aire, afloja despacio.
single-arm-row-2 = De rodillas
    .start =
        Una rodilla abajo. Inclínate, antebrazo en el muslo, espalda recta.
        Activa un poco el abdomen. Un cojín bajo la rodilla ayuda.
    .left =
        brazo izquierdo
        Rodilla izquierda abajo. Tira el brazo izquierdo.
    .right =
        brazo derecho
        Rodilla derecha abajo. Tira el brazo derecho.
    .band = La banda pasa por debajo del pie de delante. Comprueba antes que no tenga grietas.
    .dumbbell = Deja colgar la pesa con el brazo estirado.
    .out = Déjalo en el suelo.
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
        Espalda larga, abdomen firme.
        Suelta el aire, codo arriba.
        Una pausa breve.
        Toma aire, baja despacio.
single-arm-row-3 = Más resistencia
    .start =
        Una rodilla abajo. Inclínate, antebrazo en el muslo, espalda recta.
        Activa un poco el abdomen. Un cojín bajo la rodilla ayuda.
    .left =
        brazo izquierdo
        Rodilla izquierda abajo. Tira el brazo izquierdo.
    .right =
        brazo derecho
        Rodilla derecha abajo. Tira el brazo derecho.
    .band = Usa una banda algo más fuerte, por debajo del pie de delante. Comprueba antes que no tenga grietas.
    .dumbbell = Usa una pesa algo mayor y déjala colgar.
    .out = Déjalo en el suelo.
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
        Espalda larga, abdomen firme.
        Suelta el aire, codo arriba.
        Toma aire, baja despacio.
single-arm-row-4 = Con apoyo en un banco
    .start =
        Una mano y una rodilla en un banco, espalda recta.
    .left =
        brazo izquierdo
        Apoya mano y rodilla derechas. Tira el brazo izquierdo.
    .right =
        brazo derecho
        Apoya mano y rodilla izquierdas. Tira el brazo derecho.
    .dumbbell = Deja colgar la pesa con el brazo estirado.
    .out = Deja la pesa y baja del banco.
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
        Espalda larga, cadera nivelada.
        Suelta el aire, codo arriba.
        Toma aire, baja despacio.
