learn-how-exercise-helps = Cómo ayuda el ejercicio
    .summary = Cada tipo de ejercicio aporta lo suyo, poco a poco.

learn-how-exercise-helps-kinds = Qué hace cada tipo
learn-how-exercise-helps-mobility = Movilidad. Los movimientos lentos llevan la columna hasta donde llega con comodidad. Así puede perder rigidez.
learn-how-exercise-helps-stretch = Estiramientos. Alargan los músculos tensos, por ejemplo los del pecho y los que recorren la espalda.
learn-how-exercise-helps-strength = Fuerza. Unos músculos más fuertes en la espalda y los hombros pueden sostenerte más tiempo antes de cansarse.
learn-how-exercise-helps-core = Estabilidad del tronco. Los músculos que lo rodean mantienen firme la columna mientras mueves los brazos y las piernas.

learn-how-exercise-helps-adds-up = Cómo se va sumando
learn-how-exercise-helps-little = Lo que más cuenta es la constancia. Un poco cada día vale más que mucho de una vez.
learn-how-exercise-helps-slowly = El progreso llega despacio. Cuando tus sesiones van bien, la app añade un pequeño paso cada vez. Cuando algo es demasiado, da un paso atrás. Siempre te dice por qué.
learn-how-exercise-helps-honest = El ejercicio no ayuda a todo el mundo por igual y nadie puede saber de antemano cuánto te ayudará a ti. Por eso la app te pregunta cómo te fue con cada ejercicio y guarda tus respuestas en el historial.
