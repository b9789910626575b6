childs-pose = Postura del niño
    .aim = Alarga la espalda y los costados y los deja descansar.
    .why = Muchas horas en la misma posición pueden dejar tensos los músculos de la espalda media. Aquí se alargan poco a poco, mientras cada respiración mueve las costillas desde dentro.
childs-pose-1 = En una silla, con los brazos en una mesa
    .start =
        Siéntate a la mesa, con los pies apoyados. Manos sobre la mesa.
        Ni la silla ni la mesa deben deslizarse.
        Inclínate desde las caderas, con la espalda larga.
    .steps =
        Toma aire y endereza la espalda.
        Suelta el aire y desliza las manos hacia delante. Inclínate desde las caderas, con la espalda larga.
        Mantén la posición y respira despacio. Puedes apoyar la frente en un cojín sobre la mesa.
        Vuelve con las manos e incorpórate despacio. Respira hondo antes de repetir.
    .feel = Un estiramiento leve en los costados y en la espalda media.
    .errors =
        Mantén los hombros lejos de las orejas.
        Inclínate desde las caderas y deja la espalda plana.
        Si el estiramiento es fuerte, acerca un poco las manos.
    .cues =
        Toma aire, espalda erguida.
        Suelta el aire, desliza las manos.
        Hombros lejos de las orejas.
        Deja descansar la cabeza.
        Recoge las manos y sube despacio.
childs-pose-2 = En la colchoneta
    .start =
        Arrodíllate con las rodillas separadas y siéntate hacia los talones.
        Un cojín entre las caderas y los talones alivia las rodillas.
        Si prefieres no arrodillarte, siéntate con las piernas hacia delante y las rodillas un poco dobladas.
    .steps =
        Toma aire, sube un poco el pecho y alarga la espalda.
        Suelta el aire e inclínate hacia delante desde las caderas. Las manos avanzan por la colchoneta, o por las piernas si las tienes hacia delante.
        Deja que la cabeza baje. La frente o la barbilla pueden descansar en la colchoneta o en un cojín.
        Mantén la posición y respira despacio hacia la espalda.
        Vuelve con las manos y sube despacio. Respira hondo antes de repetir.
    .feel = Un estiramiento leve y uniforme a lo largo de la espalda y de los costados.
    .errors =
        Mantén los hombros lejos de las orejas.
        Deja que la cadera baje mientras los brazos se alargan.
        Si es intenso, sube un poco y muévete más despacio.
    .cues =
        Toma aire, alarga la espalda.
        Suelta el aire, inclínate hacia delante.
        Hombros lejos de las orejas.
        Deja que baje la cadera.
        Recoge las manos y sube despacio.
childs-pose-3 = Hacia cada lado
    .start =
        De rodillas, siéntate hacia los talones e inclínate. Brazos estirados al frente.
        La frente puede descansar en la colchoneta o en un cojín.
    .left =
        manos a la derecha, lado izquierdo
        Manos a la derecha. Se estira el lado izquierdo.
    .right =
        manos a la izquierda, lado derecho
        Manos a la izquierda. Se estira el lado derecho.
    .steps =
        Toma aire y alarga los dos brazos.
        Suelta el aire y camina con las dos manos hacia un lado, hasta notar que se estira el otro costado.
        Deja que las caderas bajen hacia los talones. Mantén la posición y respira despacio hacia las costillas.
        Vuelve con las manos al centro y sube despacio.
    .feel = Un estiramiento leve de la axila a la cintura, en el lado contrario a las manos.
    .errors =
        Deja la cadera hacia los talones, sin que se vaya hacia un lado.
        Mantén los hombros lejos de las orejas.
        Si te molesta el hombro, estira menos los brazos.
    .cues =
        Toma aire, alarga los brazos.
        Suelta el aire, camina con las manos.
        La cadera, hacia los talones.
        Hombros lejos de las orejas.
        Manos al centro y sube despacio.
childs-pose-4 = Con un brazo por debajo
    .start =
        De rodillas, siéntate hacia los talones e inclínate. Brazos estirados al frente.
        La cabeza puede descansar en la colchoneta o en un cojín.
    .left =
        brazo izquierdo por debajo
        El brazo izquierdo pasa por debajo.
    .right =
        brazo derecho por debajo
        El brazo derecho pasa por debajo.
    .steps =
        Toma aire y levanta un poco la cabeza y el pecho.
        Suelta el aire y desliza un brazo por debajo del otro, con la palma hacia arriba.
        Deja que ese hombro baje hacia la colchoneta. El lado de la cabeza puede descansar en la colchoneta o en un cojín.
        Mantén la posición y respira despacio.
        Empuja la colchoneta con la otra mano, desliza el brazo de vuelta y sube despacio.
    .feel = Un giro suave en la espalda media y un estiramiento leve alrededor del omóplato.
    .errors =
        Deja la cadera hacia los talones y nivelada mientras giran las costillas.
        Apoya la cabeza sin cargar peso en ella. Si te tira el cuello, usa un cojín o gira menos.
        Empieza poco a poco y no fuerces nunca. Si notas hormigueo en el brazo, vuelve y detente.
    .cues =
        Toma aire, sube un poco el pecho.
        Suelta el aire, el brazo por debajo.
        Deja bajar el hombro.
        La cadera, nivelada.
        Saca el brazo y sube despacio.
