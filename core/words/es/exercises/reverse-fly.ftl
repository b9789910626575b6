reverse-fly = Aperturas inversas
    .aim = Fortalece los músculos entre los omóplatos y los de la parte de atrás de los hombros.
    .why = Estos músculos llevan los hombros hacia atrás y te ayudan a mantener la espalda erguida. Cuando ganan fuerza, pasar horas en una silla o cargar cosas puede cansarte menos la espalda media.
    .note = En algunas guías se hace de pie, con el tronco erguido. Con el cuerpo inclinado trabajan más los músculos entre los omóplatos.
reverse-fly-1 = Juntar los omóplatos
    .start =
        Silla firme y sin ruedas.
        Siéntate sin tocar el respaldo, pies apoyados, brazos colgando.
    .steps =
        Toma aire, con la espalda erguida.
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
        Afloja despacio.
reverse-fly-2 = Solo los brazos
    .start =
        De pie, inclínate hacia delante desde las caderas. Espalda larga, brazos colgando.
        Pies al ancho de las caderas, rodillas algo dobladas, palmas enfrentadas.
        Inclínate más o menos hasta la mitad, con el abdomen un poco activo.
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
reverse-fly-3 = Con una carga ligera
    .start =
        De pie, inclínate hacia delante desde las caderas. Espalda larga, brazos colgando.
        Pies al ancho de las caderas, rodillas algo dobladas, palmas enfrentadas.
        Inclínate más o menos hasta la mitad, con el abdomen un poco activo.
    .band = Busca grietas en la banda. Pisa su centro con ambos pies, un extremo en cada mano y la cara fuera de su línea.
    .dumbbell = Sujeta una pesa ligera en cada mano.
    .out = Incorpórate despacio y deja la carga doblando las rodillas.
    .steps =
        Suelta el aire y sube los brazos por los lados hasta la altura de los hombros. Los codos, un poco doblados.
        Toma aire y baja los brazos despacio.
        Después de la última repetición, incorpórate despacio y luego deja la carga en el suelo doblando las rodillas.
    .feel = Notas un trabajo constante entre los omóplatos y detrás de los hombros, no en la zona lumbar ni en el cuello.
    .errors =
        Deja los hombros lejos de las orejas. No los encojas nunca.
        Sube sin impulso. Si lo necesitas, usa menos peso o una banda más suave.
        Mantén la espalda plana y el cuello en línea con ella. Si te duele al inclinarte, mejor junta los omóplatos en la silla.
    .cues =
        Abdomen firme, espalda larga.
        Suelta el aire, abre los brazos.
        Hombros bajos.
        Baja despacio.
reverse-fly-4 = Con más carga
    .start =
        De pie, inclínate hacia delante desde las caderas. Espalda larga, brazos colgando.
        Pies al ancho de las caderas, rodillas algo dobladas, palmas enfrentadas.
        Inclínate más o menos hasta la mitad, con el abdomen un poco activo.
    .band = Usa una banda más fuerte y sin grietas. Pisa bien su centro con ambos pies, un extremo en cada mano y la cara fuera de su línea.
    .dumbbell = Sujeta en cada mano una pesa algo mayor que en el nivel anterior.
    .out = Incorpórate despacio y deja la carga doblando las rodillas.
    .steps =
        Suelta el aire y sube los brazos por los lados hasta la altura de los hombros. Los codos, un poco doblados.
        Toma aire y baja los brazos, al menos tan despacio como al subirlos.
        Después de la última repetición, incorpórate despacio y luego deja la carga en el suelo doblando las rodillas.
    .feel = Notas un trabajo claro entre los omóplatos y detrás de los hombros, con el cuello suelto.
    .errors =
        Deja los hombros lejos de las orejas. No los encojas nunca.
        Si no llegas a la altura de los hombros sin impulso, usa menos peso o una banda más suave.
        Mantén la espalda plana y el cuello en línea con ella. Si te duele al inclinarte, mejor junta los omóplatos en la silla.
    .cues =
        Abdomen firme, espalda larga.
        Suelta el aire, abre los brazos.
        Hombros bajos.
        Baja despacio.
