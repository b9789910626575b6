cat-cow = Gato-vaca
    .aim = Mueve toda la columna al ritmo de tu respiración y alivia la rigidez.
    .why = Pasar muchas horas en una silla puede dejar rígida la espalda media. Arquear y redondear despacio mueve todas las articulaciones de la columna y deja que se relajen los músculos de los lados.
cat-cow-1 = En una silla
    .start =
        Siéntate sin tocar el respaldo, pies apoyados, manos sobre los muslos.
    .steps =
        Toma aire. Lleva el pecho hacia delante y deja que la espalda se arquee un poco.
        Suelta el aire. Redondea la espalda y deja que la barbilla baje.
        Ve despacio. Deja que la respiración te guíe.
    .feel = Un estiramiento suave a lo largo de la espalda, nunca dolor.
    .errors =
        Mueve toda la espalda, no solo la cabeza y el cuello.
        Usa una silla firme y sin ruedas. Mantén los hombros bajos, lejos de las orejas.
    .cues =
        Toma aire, pecho hacia delante.
        Suelta el aire, redondea la espalda.
        Despacio y sin esfuerzo.
cat-cow-2 = A cuatro apoyos
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        El cuello, en línea con la espalda.
        Si te duelen las muñecas, apoya los puños o los antebrazos.
    .steps =
        Toma aire. Deja que el abdomen baje y que el pecho se abra.
        Suelta el aire. Redondea la espalda hacia el techo.
        Muévete despacio y con amplitud, con la espalda relajada.
        Para terminar, deja la espalda en el punto medio y descansa.
    .feel = Toda la espalda se abre y se cierra.
    .errors =
        Empuja el suelo para que el pecho no quede colgado entre los hombros.
        Deja que la cabeza siga a la espalda, sin lanzarla hacia arriba.
        Si te duelen las muñecas, apoya los puños o los antebrazos.
    .cues =
        Toma aire, deja bajar el vientre.
        Suelta el aire, redondea la espalda.
        Empuja el suelo.
cat-cow-3 = Vértebra a vértebra
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Espalda plana. Coxis primero, cabeza al final.
        Si te duelen las muñecas, apoya los puños o los antebrazos.
    .steps =
        Toma aire. Lleva el coxis hacia arriba y deja que el arco suba poco a poco hasta la cabeza.
        Suelta el aire. Mete el coxis y redondea la espalda poco a poco, una parte de la columna tras otra.
        Si una respiración se te queda corta, haz una pausa en el camino y toma otra.
        Para terminar, vuelve a la espalda plana y descansa.
    .feel = Las partes de la espalda se mueven una tras otra.
    .errors =
        Ve más despacio donde la espalda se salte una parte.
        Mantén los codos sueltos y el peso repartido entre las dos manos.
        Si te duelen las muñecas, apoya los puños o los antebrazos.
    .cues =
        Toma aire, arquea desde el coxis.
        Suelta el aire, redondea desde el coxis.
        Despacio, parte por parte.
cat-cow-4 = Sobre los antebrazos
    .start =
        De rodillas, apoya los antebrazos, con los codos bajo los hombros.
        Rodillas al ancho de las caderas y cuello largo.
    .steps =
        Toma aire. Deja que el pecho baje entre los hombros.
        Suelta el aire. Empuja el suelo y redondea la espalda entre los omóplatos.
        Para terminar, deja la espalda en el punto medio e incorpórate despacio.
    .feel = Más movimiento en la espalda media.
    .errors =
        Mueve la espalda media y deja las caderas en su sitio.
        Mira hacia la colchoneta y mantén el cuello largo.
    .cues =
        Toma aire, deja bajar el pecho.
        Suelta el aire, empuja el suelo.
        La cadera, quieta.
