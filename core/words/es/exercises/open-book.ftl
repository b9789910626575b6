open-book = Libro abierto
    .aim = Ayuda a que la espalda media gire y el pecho se abra mientras estás de lado, en calma.
    .why = La espalda media está hecha para girar, pero pasar muchas horas en una silla puede dejarla rígida. De lado, la cadera se queda quieta y el giro sale de las costillas.
open-book-1 = Con la mano en las costillas
    .start =
        Ponte de lado, rodillas dobladas, con una almohada bajo la cabeza.
        Pon una rodilla sobre la otra.
        Apoya la mano de arriba en las costillas.
    .left =
        hacia la izquierda
        Acuéstate sobre el lado derecho. Gira hacia la izquierda.
    .right =
        hacia la derecha
        Acuéstate sobre el lado izquierdo. Gira hacia la derecha.
    .steps =
        Respira con calma y deja los hombros sueltos.
        Al soltar el aire, lleva el hombro de arriba hacia atrás, más o menos la mitad de lo que podrías.
        Deja que la cabeza acompañe el giro. Las rodillas siguen juntas.
        Al tomar aire, vuelve despacio al inicio.
    .feel = Un giro suave en las costillas, justo debajo de la mano.
    .errors =
        Mantén una rodilla sobre la otra. Si se separan, gira menos.
        Gira desde las costillas y deja que el brazo solo acompañe.
    .cues =
        Suelta el aire y abre el pecho.
        Rodillas juntas.
        Toma aire y cierra.
open-book-2 = Con el brazo estirado
    .start =
        Ponte de lado, rodillas dobladas, con una almohada bajo la cabeza.
        Pon una rodilla sobre la otra.
        Estira los dos brazos delante del pecho, palma con palma.
    .left =
        brazo izquierdo
        Acuéstate sobre el lado derecho. Se abre el brazo izquierdo.
    .right =
        brazo derecho
        Acuéstate sobre el lado izquierdo. Se abre el brazo derecho.
    .steps =
        Al soltar el aire, sube el brazo de arriba y llévalo hacia atrás, como quien abre un libro.
        El pecho gira con él, solo hasta donde sea cómodo.
        Sigue la mano con la mirada. Las rodillas siguen juntas.
        Al tomar aire, trae el brazo de vuelta por el mismo camino.
    .feel = Un giro en la espalda media y un estiramiento suave en el pecho.
    .errors =
        Gira también el pecho, para que el brazo no caiga solo hacia atrás.
        Mantén una rodilla sobre la otra. Si se separan, abre menos.
        Si notas un pinchazo en el hombro, dobla el codo o abre menos.
    .cues =
        Suelta el aire y abre.
        La mirada sigue la mano.
        Toma aire y cierra.
open-book-3 = Abrir y mantener
    .start =
        Ponte de lado, rodillas dobladas, con una almohada bajo la cabeza.
        Pon una rodilla sobre la otra.
        Estira los dos brazos delante del pecho, palma con palma.
    .left =
        brazo izquierdo
        Acuéstate sobre el lado derecho. Se abre el brazo izquierdo.
    .right =
        brazo derecho
        Acuéstate sobre el lado izquierdo. Se abre el brazo derecho.
    .steps =
        Al soltar el aire, sube el brazo de arriba y ábrelo hacia atrás hasta donde sea cómodo.
        Mantén el brazo abierto durante tres respiraciones lentas.
        Cada vez que sueltes el aire, deja que el pecho y el hombro se aflojen. No los fuerces hacia abajo.
        Trae el brazo de vuelta despacio, por el mismo camino.
    .feel = Un estiramiento suave en el pecho que cede mientras respiras.
    .errors =
        Si el brazo se queda en el aire, apoya esa mano en las costillas.
        Mantén una rodilla sobre la otra. Si se separan, abre menos.
        Si notas hormigueo en la mano o en el brazo, vuelve enseguida.
    .cues =
        Suelta el aire y abre.
        Mantén el pecho abierto.
        Deja el hombro suelto.
        Ahora cierra despacio.
