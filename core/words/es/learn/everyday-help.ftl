learn-everyday-help = Ayuda en el día a día
    .summary = A lo largo del día, pequeñas cosas pueden sentarle bien a tu espalda.

learn-everyday-help-moving = Moverse
learn-everyday-help-walk = Camina. Una actividad suave cada día le hace bien a la espalda. Puedes empezar con 5 minutos y llegar poco a poco a 20 o 30.
learn-everyday-help-yoga = El yoga suave une movimiento, respiración y estiramiento. Antes, cuéntale lo de tu espalda a quien dé la clase.
learn-everyday-help-breaks = No pases demasiado rato sin levantarte. Más o menos cada 30 minutos, ponte de pie, estira los brazos o camina unos pasos.
learn-everyday-help-sitting = No hay una postura perfecta. Apoya los pies en el suelo, pon la pantalla a la altura de los ojos y cambia de postura a menudo.

learn-everyday-help-resting = Descansar
learn-everyday-help-rest = Descansa cuando lo necesites, pero intenta no pasar días en la cama. A una espalda dolorida suele irle mejor un movimiento suave.
learn-everyday-help-sleep = Procura dormir lo suficiente. Puede resultarte cómoda una almohada entre las rodillas si duermes de lado, o debajo de ellas si duermes boca arriba.

learn-everyday-help-eating = Comer
learn-everyday-help-food = Una buena alimentación nutre los músculos y los huesos: verduras, fruta, cereales integrales, suficientes proteínas y suficiente líquido. Es una ayuda, no una cura.
