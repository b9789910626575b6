thread-the-needle = Enhebrar la aguja
    .aim = Gira la espalda media y estira la zona alrededor de los omóplatos.
    .why = Cuando la espalda media está rígida, el cuello y la zona lumbar tienen que girar más. Un giro lento y suave puede ayudar a la espalda media a hacer de nuevo su parte.
    .note = Algunas guías muestran este estiramiento boca arriba. En esa postura, el mismo nombre suele referirse a un estiramiento de la cadera. Aquí se hace a cuatro apoyos (manos y rodillas): así llega a la espalda media y tú decides hasta dónde.
thread-the-needle-1 = En la pared
    .start =
        De pie ante una pared. Palmas apoyadas a la altura del pecho.
        A un antebrazo de distancia, pies al ancho de las caderas. No cargues tu peso en la pared.
    .left =
        brazo izquierdo por debajo
        El brazo izquierdo cruza por debajo del derecho.
    .right =
        brazo derecho por debajo
        El brazo derecho cruza por debajo del izquierdo.
    .steps =
        Toma aire y endereza la espalda.
        Suelta el aire y desliza una mano por la pared, por debajo del otro brazo.
        Deja que el pecho gire con ella y que el otro codo se doble. Las caderas siguen mirando a la pared.
        Detente donde te resulte cómodo y respira despacio.
        Desliza la mano de vuelta y gira despacio hasta el centro.
    .feel = Un estiramiento leve junto al omóplato del brazo que se desliza.
    .errors =
        Gira las costillas y deja quietas las caderas.
        Mantén los hombros lejos de las orejas.
        Empieza poco a poco y no fuerces nunca. Si notas hormigueo en el brazo, vuelve y detente.
    .cues =
        Toma aire, espalda erguida.
        Suelta el aire, desliza la mano.
        Deja que el pecho gire.
        Desliza la mano de vuelta.
thread-the-needle-2 = A cuatro apoyos
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Puedes poner una toalla doblada donde se apoye la cabeza.
    .left =
        brazo izquierdo por debajo
        El brazo izquierdo pasa por debajo.
    .right =
        brazo derecho por debajo
        El brazo derecho pasa por debajo.
    .steps =
        Toma aire y alarga la espalda.
        Suelta el aire y desliza un brazo por debajo del otro, con la palma hacia arriba, sobre la colchoneta.
        Deja que ese hombro y el lado de la cabeza bajen hacia la colchoneta hasta donde te resulte cómodo.
        Mantén la posición y respira despacio hacia las costillas.
        Empuja la colchoneta con la otra mano y sube despacio.
    .feel = Un giro suave en la espalda media y un estiramiento leve alrededor del omóplato, sin tensión en el cuello.
    .errors =
        Reparte el peso entre las rodillas, la mano y el hombro. La cabeza se apoya apenas, o nada.
        Mantén las caderas encima de las rodillas.
        Si algo te incomoda, detente y revisa tu postura y tu respiración. Si notas hormigueo en el brazo, vuelve y detente.
    .cues =
        Toma aire, alarga la espalda.
        Suelta el aire, el brazo por debajo.
        Deja bajar el hombro.
        Empuja el suelo y sube despacio.
thread-the-needle-3 = Primero el brazo hacia arriba
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Puedes poner una toalla doblada donde se apoye la cabeza.
    .left =
        brazo izquierdo por debajo
        El brazo izquierdo pasa por debajo.
    .right =
        brazo derecho por debajo
        El brazo derecho pasa por debajo.
    .steps =
        Toma aire y sube un brazo por el lado, hasta donde te resulte cómodo. Deja que el pecho gire con él.
        Suelta el aire y desliza ese brazo por debajo del otro, con la palma hacia arriba, sobre la colchoneta.
        Deja que el hombro y el lado de la cabeza bajen hacia la colchoneta.
        Mantén la posición y respira despacio.
        Empuja la colchoneta con la otra mano y sube despacio.
    .feel = Primero se abre el pecho; luego se alarga la zona alrededor del omóplato.
    .errors =
        Gira desde las costillas. No subas el brazo con impulso.
        Mantén las caderas encima de las rodillas.
        Si se te cansa el cuello, mira hacia la colchoneta. Si notas hormigueo en el brazo, vuelve y detente.
    .cues =
        Toma aire y sube el brazo.
        Suelta el aire, el brazo por debajo.
        Deja bajar el hombro.
        Empuja el suelo y sube despacio.
thread-the-needle-4 = Mano detrás de la cabeza
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
    .left =
        mano izquierda detrás de la cabeza
        Mano izquierda detrás de la cabeza.
    .right =
        mano derecha detrás de la cabeza
        Mano derecha detrás de la cabeza.
    .steps =
        Toma aire y gira el codo hacia el techo, hasta donde te resulte cómodo.
        Suelta el aire y llévalo hacia abajo, por debajo del pecho, hacia el otro brazo.
        Sigue despacio: una subida y una bajada con cada respiración. Las caderas no se mueven.
        Vuelve a apoyar la mano en la colchoneta y siéntate hacia los talones para descansar.
    .feel = Las costillas giran hacia arriba y hacia abajo, mientras las caderas y la zona lumbar siguen tranquilas.
    .errors =
        La mano va suelta. No tires de la cabeza.
        Empuja la colchoneta con la otra mano para que el pecho no se hunda.
        Gira solo mientras las caderas sigan a la misma altura. Si notas hormigueo en un brazo, vuelve y detente.
    .cues =
        Toma aire, codo arriba.
        Suelta el aire, codo abajo.
        La cadera, quieta.
        Baja la mano y descansa.
