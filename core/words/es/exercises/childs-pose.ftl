childs-pose = Postura del niño
    .aim = Alarga la espalda y los costados y los deja descansar.
    .why = Muchas horas en la misma posición pueden dejar tensos los músculos de la espalda media. Aquí se alargan poco a poco, mientras cada respiración mueve las costillas desde dentro.
childs-pose-1 = En una silla, brazos sobre la mesa
    .start = Siéntate en una silla firme frente a una mesa que no se deslice, con los pies apoyados en el suelo. Apoya las manos en la mesa, separadas al ancho de los hombros.
    .steps =
        Toma aire y crece hacia arriba.
        Suelta el aire y desliza las manos hacia delante. Inclínate desde las caderas, con la espalda larga.
        Quédate ahí y respira despacio. Puedes apoyar la frente en un cojín sobre la mesa.
        Desliza las manos de vuelta e incorpórate despacio.
    .feel = Un estiramiento leve en los costados y en la espalda media.
    .errors =
        Mantén los hombros lejos de las orejas.
        Inclínate desde las caderas y deja la espalda plana.
        Si el estiramiento es fuerte, desliza las manos un poco hacia atrás.
    .cues =
        Desliza las manos hacia delante.
        Hombros lejos de las orejas.
        Sigue respirando.
        Incorpórate despacio.
childs-pose-2 = Sobre la colchoneta
    .start = Arrodíllate en la colchoneta, con las rodillas tan separadas como quieras, y siéntate hacia los talones. Un cojín entre las caderas y los talones alivia las rodillas. Si prefieres no arrodillarte, siéntate con las piernas hacia delante y las rodillas un poco dobladas.
    .steps =
        Toma aire y alarga la espalda.
        Suelta el aire e inclínate hacia delante desde las caderas. Las manos avanzan por la colchoneta, o por las piernas si las tienes hacia delante.
        Deja que la cabeza baje. La frente puede descansar en la colchoneta o en un cojín.
        Quédate ahí y respira despacio hacia la espalda.
        Vuelve con las manos y sube despacio.
    .feel = Un estiramiento leve y uniforme a lo largo de la espalda y de los costados.
    .errors =
        Mantén los hombros lejos de las orejas.
        Deja que las caderas pesen mientras los brazos se alargan.
        Si es intenso, sube un poco y muévete más despacio.
    .cues =
        Inclínate desde las caderas.
        Hombros lejos de las orejas.
        Respira hacia la espalda.
        Sube despacio.
childs-pose-3 = Hacia cada lado
    .start = Arrodíllate en la colchoneta, con las rodillas tan separadas como quieras, y siéntate hacia los talones. Inclínate hacia delante, con los brazos estirados al frente. La frente puede descansar en la colchoneta o en un cojín.
    .steps =
        Toma aire y alarga los dos brazos.
        Suelta el aire y lleva las dos manos paso a paso hacia un lado, hasta que se alargue el otro costado.
        Deja que las caderas bajen hacia los talones. Quédate ahí y respira despacio hacia las costillas.
        Vuelve con las manos al centro y sube despacio.
    .feel = Un estiramiento leve de la axila a la cintura, en el lado contrario a las manos.
    .errors =
        Mantén atrás las dos caderas. No dejes que se vayan hacia un lado.
        Mantén los hombros lejos de las orejas.
        Si te molesta el hombro, estira menos los brazos.
    .cues =
        Lleva las manos al lado.
        Las caderas, atrás.
        Respira hacia las costillas.
        Vuelve al centro despacio.
childs-pose-4 = Con un brazo por debajo
    .start = Arrodíllate en la colchoneta, con las rodillas tan separadas como quieras, y siéntate hacia los talones. Inclínate hacia delante, con los brazos estirados al frente. La frente puede descansar en la colchoneta o en un cojín.
    .steps =
        Toma aire y levanta un poco la cabeza y el pecho.
        Suelta el aire y desliza un brazo por debajo del otro, con la palma hacia arriba.
        Deja que ese hombro baje hacia la colchoneta. El lado de la cabeza puede descansar en la colchoneta o en un cojín.
        Quédate ahí y respira despacio.
        Empuja la colchoneta con la otra mano, desliza el brazo de vuelta y sube despacio.
    .feel = Un giro suave en la espalda media y un estiramiento leve alrededor del omóplato.
    .errors =
        Deja las caderas atrás y a la misma altura mientras giran las costillas.
        Apoya la cabeza sin cargar peso en ella. Si te tira el cuello, usa un cojín o gira menos.
        Empieza poco a poco y no fuerces nunca. Si notas hormigueo en el brazo, vuelve y detente.
    .cues =
        Desliza el brazo por debajo.
        Deja bajar el hombro.
        Sigue respirando.
        Vuelve despacio.
