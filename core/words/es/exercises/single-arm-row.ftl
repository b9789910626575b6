single-arm-row = Remo a una mano
    .aim = Fortalece los músculos que hay entre los omóplatos.
    .why = Estos músculos llevan los omóplatos hacia atrás y se cansan cuando pasas mucho tiempo con la espalda encorvada. Con más fuerza, puede costarte menos mantener la espalda erguida.
    .note = En algunas guías se hace de rodillas, con el tronco erguido y el brazo al frente. Aquí te inclinas y apoyas un antebrazo en el muslo; así también sirve una pesa.
single-arm-row-1 = En una silla, con banda suave
    .start =
        Siéntate con la espalda erguida, pies apoyados, un brazo al frente.
    .left =
        brazo izquierdo
        Brazo izquierdo.
    .right =
        brazo derecho
        Brazo derecho.
    .band = Fija la banda delante de ti a algo que no se mueva y sujétala con una mano. Comprueba que no tenga grietas y que no apunte a tu cara.
    .out = Afloja la banda despacio y suéltala.
    .steps =
        Activa un poco el abdomen. Suelta el aire y lleva el codo hacia atrás, cerca del costado.
        Haz una pausa breve. El hombro sigue bajo.
        Toma aire y deja que la banda vuelva despacio.
    .feel = Trabaja el músculo que está junto al omóplato.
    .errors =
        Antes de empezar, comprueba que la banda no pueda resbalar ni soltarse de golpe.
        Mantén el tronco quieto y no te eches hacia atrás para ayudarte.
        Deja el hombro lejos de la oreja.
    .cues =
        Abdomen un poco activo.
        Suelta el aire, codo hacia atrás.
        Hombro bajo.
        Toma aire, vuelve despacio.
single-arm-row-2 = De rodillas
    .start =
        Una rodilla al suelo. Inclínate, antebrazo libre sobre el muslo de delante.
        Espalda recta, abdomen un poco activo. Un cojín bajo la rodilla ayuda.
    .left =
        brazo izquierdo
        Rodilla izquierda al suelo. Tira con el brazo izquierdo.
    .right =
        brazo derecho
        Rodilla derecha al suelo. Tira con el brazo derecho.
    .band = Comprueba que la banda no tenga grietas. Pásala por debajo del pie de delante, bien apoyado, y aparta la cara.
    .dumbbell = Sujeta la pesa con el brazo colgando, del lado de la rodilla apoyada.
    .out = Deja la carga en el suelo.
    .steps =
        Con el abdomen un poco activo, suelta el aire y sube el codo, como mucho a la altura del hombro, a unos centímetros del costado.
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
        Pausa breve arriba.
        Toma aire, baja despacio.
single-arm-row-3 = Más resistencia
    .start =
        Una rodilla al suelo. Inclínate, antebrazo libre sobre el muslo de delante.
        Espalda recta, abdomen un poco activo. Un cojín bajo la rodilla ayuda.
    .left =
        brazo izquierdo
        Rodilla izquierda al suelo. Tira con el brazo izquierdo.
    .right =
        brazo derecho
        Rodilla derecha al suelo. Tira con el brazo derecho.
    .band = Usa una banda algo más fuerte que en el nivel anterior, sin grietas. Pásala por debajo del pie de delante, bien apoyado, y aparta la cara.
    .dumbbell = Usa una pesa algo mayor que en el nivel anterior, con el brazo colgando.
    .out = Deja la carga en el suelo.
    .steps =
        Con el abdomen un poco activo, suelta el aire y sube el codo, como mucho a la altura del hombro, cerca del costado.
        Haz una pausa breve arriba.
        Toma aire y baja despacio.
        Después de la última repetición, deja la carga e incorpórate despacio.
    .feel = Cuesta más que en el nivel anterior, pero el movimiento sigue siendo fluido.
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
        Mano y rodilla en un banco, el otro pie en el suelo.
    .left =
        brazo izquierdo
        Apoya mano y rodilla derechas. Tira con el brazo izquierdo.
    .right =
        brazo derecho
        Apoya mano y rodilla izquierdas. Tira con el brazo derecho.
    .dumbbell = Deja colgar la pesa con el brazo estirado.
    .out = Deja la pesa en el suelo y baja del banco.
    .steps =
        Con el abdomen un poco activo, suelta el aire y sube el codo, como mucho a la altura del hombro, cerca del costado.
        Haz una pausa breve arriba.
        Toma aire y baja despacio.
        Después de la última repetición, deja la pesa en el suelo antes de incorporarte.
    .feel = Un trabajo intenso junto al omóplato. La espalda no se mueve.
    .errors =
        Mantén las caderas niveladas y la espalda larga, de la cabeza al coxis.
        Pon la mano debajo del hombro, con ese codo un poco doblado.
        Deja que trabaje el brazo, sin girar el tronco hacia ese lado.
    .cues =
        Espalda larga, cadera nivelada.
        Suelta el aire, codo arriba.
        Toma aire, baja despacio.
