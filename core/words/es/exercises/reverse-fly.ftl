reverse-fly = Aperturas inversas
    .aim = Fortalece los músculos entre los omóplatos y los de la parte de atrás de los hombros.
    .why = Estos músculos llevan los hombros hacia atrás y te ayudan a mantener la espalda erguida. Cuando ganan fuerza, pasar horas en una silla o cargar cosas puede cansarte menos la espalda media.
    .note = Algunas guías lo hacen de pie, con el tronco erguido. Con el cuerpo inclinado trabajan más los músculos entre los omóplatos.
reverse-fly-1 = Juntar los omóplatos
    .start =
        Siéntate delante en la silla, brazos a los lados.
        Pies apoyados en el suelo.
    .steps =
        Toma aire y crece hacia arriba.
        Suelta el aire y junta los omóplatos, hacia atrás y un poco hacia abajo.
        Toma aire y deja que se separen despacio.
    .feel = Notas un trabajo ligero entre los omóplatos, con el cuello suelto.
    .errors =
        Mantén los hombros bajos, lejos de las orejas.
        Deja las costillas encima de las caderas. No arquees la zona lumbar.
    .cues =
        Junta los omóplatos.
        Hombros bajos.
        Sigue respirando.
        Suelta despacio.
reverse-fly-2 = Solo los brazos
    .start =
        De pie, inclínate desde las caderas, brazos colgando, espalda larga.
        Pies al ancho de las caderas, rodillas sueltas, palmas enfrentadas.
        Más o menos hasta la mitad. Activa un poco el abdomen.
    .steps =
        Suelta el aire y sube los brazos por los lados hasta la altura de los hombros. Los codos, un poco doblados.
        Toma aire y baja los brazos despacio.
        Después de la última repetición, deja colgar los brazos e incorpórate despacio.
    .feel = Notas un trabajo entre los omóplatos y detrás de los hombros, no en la zona lumbar.
    .errors =
        Deja los hombros lejos de las orejas. No los encojas nunca.
        Mantén la espalda plana y el cuello en línea con ella. Mira al suelo, un poco por delante de ti.
        Si te duele al inclinarte, mejor junta los omóplatos en la silla.
    .cues =
        Suelta el aire, abre los brazos.
        Hombros bajos.
        Baja despacio.
reverse-fly-3 = Con pesas ligeras
    .start =
        De pie, inclínate desde las caderas, brazos colgando, espalda larga.
        Pies al ancho de las caderas, rodillas sueltas, palmas enfrentadas.
        Más o menos hasta la mitad. Activa un poco el abdomen.
    .band = Pisa el centro de la banda y sujeta un extremo con cada mano. Comprueba antes que no tenga grietas.
    .dumbbell = Una pesa ligera en cada mano.
    .out = Déjalo y endereza el cuerpo despacio.
    .steps =
        Suelta el aire y sube los brazos por los lados hasta la altura de los hombros. Los codos, un poco doblados.
        Toma aire y baja los brazos despacio.
        Después de la última repetición, incorpórate despacio y luego deja las pesas en el suelo doblando las rodillas.
    .feel = Notas un trabajo constante entre los omóplatos y detrás de los hombros, no en la zona lumbar ni en el cuello.
    .errors =
        Deja los hombros lejos de las orejas. No los encojas nunca.
        Sube sin impulso. Si necesitas impulso, usa menos peso.
        Mantén la espalda plana. Si te duele al inclinarte, mejor junta los omóplatos en la silla.
    .cues =
        Abdomen firme, espalda larga.
        Suelta el aire, abre los brazos.
        Hombros bajos.
        Baja despacio.
reverse-fly-4 = Con más peso
    .start =
        De pie, inclínate desde las caderas, brazos colgando, espalda larga.
        Pies al ancho de las caderas, rodillas sueltas, palmas enfrentadas.
        Más o menos hasta la mitad. Activa un poco el abdomen.
    .band = Usa una banda más fuerte. Pisa el centro de la banda y sujeta un extremo con cada mano. Comprueba antes que no tenga grietas.
    .dumbbell = Una pesa algo mayor en cada mano.
    .out = Déjalo y endereza el cuerpo despacio.
    .steps =
        Suelta el aire y sube los brazos por los lados hasta la altura de los hombros. Los codos, un poco doblados.
        Toma aire y baja los brazos despacio. Tarda al menos tanto como al subirlos.
        Después de la última repetición, incorpórate despacio y luego deja las pesas en el suelo doblando las rodillas.
    .feel = Notas un trabajo claro entre los omóplatos y detrás de los hombros, con el cuello suelto.
    .errors =
        Deja los hombros lejos de las orejas. No los encojas nunca.
        Si no llegas a la altura de los hombros sin impulso, usa menos peso.
        Mantén la espalda plana. Si te duele al inclinarte, mejor junta los omóplatos en la silla.
    .cues =
        Abdomen firme, espalda larga.
        Suelta el aire, abre los brazos.
        Hombros bajos.
        Baja despacio.
