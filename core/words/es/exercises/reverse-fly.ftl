reverse-fly = Aperturas inversas
    .aim = Fortalece los músculos entre los omóplatos y los de la parte de atrás de los hombros.
    .why = Estos músculos llevan los hombros hacia atrás y te ayudan a mantener la espalda erguida. Cuando ganan fuerza, pasar horas en una silla o cargar cosas puede cansarte menos la espalda media.
reverse-fly-1 = Juntar los omóplatos
    .start = Siéntate en la parte delantera de una silla, con los pies apoyados en el suelo. Deja colgar los brazos a los lados.
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
    .start = Ponte de pie, con los pies separados al ancho de las caderas y las rodillas un poco dobladas. Activa un poco el abdomen e inclínate hacia delante desde las caderas, más o menos a medio camino, con la espalda larga. Deja colgar los brazos, con las palmas una frente a la otra.
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
    .start = Ponte de pie, con los pies separados al ancho de las caderas, las rodillas un poco dobladas y una pesa ligera en cada mano. Con una banda, comprueba que no tenga grietas, pisa el centro y sujeta los extremos. Activa un poco el abdomen e inclínate hacia delante desde las caderas, más o menos a medio camino, con la espalda larga, los brazos colgando y las palmas una frente a la otra.
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
    .start = Ponte de pie, con los pies separados al ancho de las caderas, las rodillas un poco dobladas y en cada mano una pesa algo mayor que antes. Con una banda, elige una más fuerte, comprueba que no tenga grietas, pisa el centro y sujeta los extremos. Activa un poco el abdomen e inclínate hacia delante desde las caderas, más o menos a medio camino, con la espalda larga, los brazos colgando y las palmas una frente a la otra.
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
