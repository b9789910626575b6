walking = Caminar
    .aim = Mantiene todo el cuerpo en movimiento con poco esfuerzo.
    .why = Cada paso mueve un poco la espalda, que agradece la pausa tras horas en una silla. Un poco casi todos los días ayuda más que mucho de una vez.
walking-1 = Un paseo corto
    .start =
        Ponte de pie, con un calzado con el que pises con seguridad.
        Elige un camino llano del que puedas volver en cualquier momento.
    .steps =
        Empieza despacio el primer minuto, con el cuerpo erguido.
        Después, busca un ritmo que te permita hablar.
        Si sientes dolor u opresión en el pecho o te falta el aire, detente y llama al número de emergencias de tu zona. Si sientes mareo o que te vas a desmayar, siéntate y pide ayuda.
        Baja el ritmo en el último minuto.
    .feel = Entras un poco en calor, te sueltas y todavía puedes hablar.
    .errors =
        Mira al frente y no a los pies.
        Balancea los brazos, con las manos fuera de los bolsillos.
    .cues =
        Empieza despacio.
        Ahora, busca tu ritmo.
        Balancea los brazos.
        ¿Puedes hablar? Si no, baja el ritmo.
        Baja el ritmo para terminar.
walking-2 = Un poco más largo
    .start =
        Ponte de pie, con un calzado con el que pises con seguridad.
        Elige un camino llano del que puedas volver en cualquier momento.
    .steps =
        Empieza despacio los dos primeros minutos.
        Después, busca un ritmo que te permita hablar.
        Si sientes dolor u opresión en el pecho o te falta el aire, detente y llama al número de emergencias de tu zona. Si sientes mareo o que te vas a desmayar, siéntate y pide ayuda.
        Baja el ritmo en los dos últimos minutos.
    .feel = Entras un poco en calor, te sueltas y todavía puedes hablar.
    .errors =
        Deja que los brazos se balanceen, con los hombros sueltos.
        Si notas cansada la espalda, da pasos más cortos.
    .cues =
        Empieza despacio.
        Ahora, busca tu ritmo.
        Hombros sueltos, balancea los brazos.
        ¿Puedes hablar? Si no, baja el ritmo.
        Baja el ritmo para terminar.
walking-3 = Un cuarto de hora
    .start =
        Ponte de pie, con un calzado con el que pises con seguridad.
        Elige un camino que te guste, con algún sitio para descansar.
    .steps =
        Empieza despacio los dos primeros minutos.
        Después, camina a un ritmo constante que te permita hablar.
        Si sientes dolor u opresión en el pecho o te falta el aire, detente y llama al número de emergencias de tu zona. Si sientes mareo o que te vas a desmayar, siéntate y pide ayuda.
        Baja el ritmo en los dos últimos minutos.
    .feel = Respiras un poco más hondo y la espalda acompaña el paso.
    .errors =
        Mantén un ritmo constante. Si no puedes hablar, ve más despacio.
        Deja que los brazos se balanceen, con los hombros sueltos.
    .cues =
        Empieza despacio.
        Ahora, a ritmo constante.
        Hombros sueltos, balancea los brazos.
        ¿Puedes hablar? Si no, baja el ritmo.
        Baja el ritmo para terminar.
walking-4 = Un paseo más largo
    .start =
        Ponte de pie, con un calzado con el que pises con seguridad.
        Elige un camino que te guste. Cinco días a la semana bastan.
    .steps =
        Empieza despacio los tres primeros minutos.
        Después, camina a un ritmo ágil y constante que te permita hablar.
        Si sientes dolor u opresión en el pecho o te falta el aire, detente y llama al número de emergencias de tu zona. Si sientes mareo o que te vas a desmayar, siéntate y pide ayuda.
        Baja el ritmo en los tres últimos minutos.
    .feel = Entras en calor y respiras más hondo. Todavía puedes hablar.
    .errors =
        Mantén un ritmo constante. Si no puedes hablar, ve más despacio.
        Divide el paseo en dos si ese día te viene mejor.
    .cues =
        Empieza despacio.
        Ahora, a paso ágil y constante.
        Hombros sueltos, balancea los brazos.
        ¿Puedes hablar? Si no, baja el ritmo.
        Baja el ritmo para terminar.
