bird-dog = Perro-pájaro
    .aim = Entrena la espalda para que siga estable mientras mueves los brazos y las piernas.
    .why = Los músculos pequeños a lo largo de la columna y alrededor de la cadera aprenden a trabajar juntos. La carga sobre la espalda es ligera.
bird-dog-1 = Un brazo
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Mira al suelo, con el cuello en línea con la espalda.
        Activa un poco el abdomen.
    .left =
        brazo izquierdo
        Brazo izquierdo.
    .right =
        brazo derecho
        Brazo derecho.
    .steps =
        Activa un poco el abdomen.
        Al soltar el aire, estira un brazo al frente con el pulgar hacia arriba, sin pasar de la altura de la oreja.
        El pecho sigue mirando al suelo.
        Al tomar aire, apoya la mano con suavidad.
    .feel = La espalda sigue quieta mientras el brazo se alarga.
    .errors =
        Si el hombro se sube hacia la oreja, levanta menos el brazo.
        Mantén el pecho nivelado, sin cargarte hacia un lado.
        Si te molestan las rodillas, pon un cojín debajo. Si te duelen las muñecas, apóyate en los puños.
    .cues =
        Suelta el aire, brazo al frente.
        El pecho mira al suelo.
        Toma aire y baja la mano.
bird-dog-2 = Una pierna
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Mira al suelo, con el cuello en línea con la espalda.
        Activa un poco el abdomen.
    .left =
        pierna izquierda
        Pierna izquierda.
    .right =
        pierna derecha
        Pierna derecha.
    .steps =
        Activa un poco el abdomen.
        Al soltar el aire, desliza un pie hacia atrás hasta estirar la pierna.
        Levántala sin pasar de la altura de la cadera. La cadera sigue nivelada.
        Al tomar aire, baja el pie y desliza la rodilla de vuelta a su sitio.
    .feel = Trabaja el glúteo. La zona lumbar sigue tranquila.
    .errors =
        Si la zona lumbar se arquea, levanta menos o solo desliza el pie.
        Deja los dos lados de la cadera mirando al suelo.
        Empuja el suelo para que el pecho no se hunda.
    .cues =
        Suelta el aire, estira la pierna.
        La cadera no se mueve.
        Toma aire y recoge la pierna.
bird-dog-3 = Brazo y pierna contrarios
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Mira al suelo, con el cuello en línea con la espalda.
        Activa un poco el abdomen.
    .left =
        brazo izquierdo, pierna derecha
        Brazo izquierdo, pierna derecha.
    .right =
        brazo derecho, pierna izquierda
        Brazo derecho, pierna izquierda.
    .steps =
        Activa un poco el abdomen.
        Al soltar el aire, estira un brazo al frente y desliza hacia atrás la pierna contraria.
        Levanta los dos sin pasar de la altura de la espalda.
        Mantén la posición 5 segundos y sigue respirando.
        Baja la mano y la rodilla con suavidad.
    .feel = Una línea larga de la mano al pie, con la espalda en calma.
    .errors =
        Si la zona lumbar se arquea, levanta menos. Importa más alargar que subir.
        Mantén la cadera y el pecho nivelados.
        Mira hacia la colchoneta para que el cuello siga largo.
    .cues =
        Alarga brazo y pierna.
        La cadera no se mueve.
        Sigue respirando.
        Baja con suavidad.
bird-dog-4 = Más tiempo arriba
    .start =
        A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.
        Mira al suelo, con el cuello en línea con la espalda.
        Activa un poco el abdomen.
    .left =
        brazo izquierdo, pierna derecha
        Brazo izquierdo, pierna derecha.
    .right =
        brazo derecho, pierna izquierda
        Brazo derecho, pierna izquierda.
    .steps =
        Activa un poco el abdomen.
        Al soltar el aire, estira un brazo al frente y desliza hacia atrás la pierna contraria.
        Levanta los dos sin pasar de la altura de la espalda.
        Mantén la posición 10 segundos y sigue respirando. Si empiezas a tambalearte, baja antes.
        Baja la mano y la rodilla con suavidad.
    .feel = La espalda y los glúteos trabajan por igual, sin pinchazos.
    .errors =
        Si la zona lumbar se arquea, levanta menos. Importa más alargar que subir.
        Mantén la cadera y el pecho nivelados.
        Empuja el suelo para que el hombro no se hunda.
    .cues =
        Alarga brazo y pierna.
        Empuja el suelo.
        Sigue respirando.
        Baja con suavidad.
