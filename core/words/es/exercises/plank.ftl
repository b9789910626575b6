plank = Plancha
    .aim = Fortalece el abdomen y los hombros para que sostengan el tronco con firmeza.
    .why = Cuando el abdomen y los omóplatos sostienen bien, quizá la espalda media no tenga que trabajar tanto por su cuenta.
plank-1 = En la pared
    .start =
        Ponte de cara a la pared. Apoya en ella los antebrazos.
        Los codos, un poco por debajo de los hombros.
        Sin zapatos ni calcetines, o con un calzado que no resbale.
    .steps =
        Da unos pasos atrás hasta que el cuerpo quede inclinado en una línea recta.
        Activa un poco el abdomen y empuja la pared con los antebrazos.
        Mantén la línea de la cabeza a los talones y sigue respirando.
        Da unos pasos hacia la pared y endereza el cuerpo.
    .feel = Trabajan el abdomen y los hombros. La zona lumbar sigue tranquila.
    .errors =
        Si la cadera cae o sobresale, llévala de nuevo a la línea.
        Si te cuesta demasiado, acércate a la pared.
        Deja espacio entre las orejas y los hombros.
    .cues =
        Da unos pasos atrás e inclínate.
        Empuja la pared.
        Sigue respirando.
        Acércate y endereza el cuerpo.
plank-2 = En una mesa
    .start =
        De pie ante una mesa pesada, apoya en ella los antebrazos.
        Codos bajo los hombros; una toalla doblada hace más blando el apoyo.
        Ni la mesa ni tu calzado deben resbalar.
    .steps =
        Camina hacia atrás hasta que el cuerpo sea una línea recta inclinada.
        Activa un poco el abdomen y empuja la mesa con los antebrazos.
        Mantén la línea de la cabeza a los talones y sigue respirando.
        Camina hacia delante y endereza el cuerpo despacio.
    .feel = Trabajan el abdomen y los hombros. La zona lumbar sigue tranquila.
    .errors =
        Si la cadera cae o se levanta, llévala de nuevo a la línea.
        Evita que el pecho se hunda entre los hombros.
        Si te cuesta demasiado, acerca los pies.
    .cues =
        Da unos pasos atrás e inclínate.
        Empuja la mesa.
        Sigue respirando.
        Acércate y endereza el cuerpo.
plank-3 = Sobre las rodillas
    .start =
        Arrodíllate y apoya los antebrazos, con los codos bajo los hombros.
        Lleva las rodillas un poco hacia atrás; puedes poner un cojín debajo.
    .steps =
        Activa un poco el abdomen y los glúteos.
        Baja la cadera hasta que cabeza, cadera y rodillas formen una línea.
        Empuja el suelo con los antebrazos. Mira hacia la colchoneta y sigue respirando.
        Siéntate hacia los talones y descansa.
    .feel = Trabaja todo el abdomen. La zona lumbar sigue tranquila.
    .errors =
        Si la zona lumbar se hunde, sube un poco la cadera.
        Evita que el pecho se hunda entre los hombros.
        Apoya el peso justo por encima de las rótulas, no sobre ellas.
    .cues =
        Cadera en línea y mantén.
        Empuja el suelo.
        Sigue respirando.
        Siéntate hacia los talones.
plank-4 = Sobre la punta de los pies
    .start =
        Arrodíllate y apoya los antebrazos, con los codos bajo los hombros.
        Apoya los dedos de los pies en el suelo.
    .steps =
        Activa un poco el abdomen y los glúteos.
        Lleva atrás un pie y luego el otro, hasta apoyarte en los antebrazos y la punta de los pies.
        Mantén una línea de la cabeza a los talones. Empuja el suelo.
        Mira hacia la colchoneta y sigue respirando.
        Baja una rodilla, luego la otra, y descansa.
    .feel = Un trabajo constante en el abdomen, los hombros y las piernas. La zona lumbar sigue tranquila.
    .errors =
        Si la zona lumbar se hunde, sube un poco la cadera.
        Evita que el pecho se hunda entre los hombros.
        Si pierdes la línea, baja antes las rodillas.
    .cues =
        Lleva los pies atrás y mantén.
        Empuja el suelo.
        Sigue respirando.
        Rodillas al suelo y descansa.
plank-5 = Con un pie levantado
    .start =
        Arrodíllate y apoya los antebrazos, con los codos bajo los hombros.
        Apoya los dedos de los pies en el suelo, al ancho de las caderas.
    .steps =
        Activa un poco el abdomen y los glúteos, y lleva los pies atrás. Respira todo el tiempo.
        Levanta el pie derecho unos centímetros y mantenlo ahí hasta la mitad del tiempo.
        Bájalo despacio y levanta el pie izquierdo hasta el final.
        Baja una rodilla, luego la otra, y descansa.
    .feel = La cadera sigue nivelada y el abdomen trabaja un poco más al cambiar de pie.
    .errors =
        Si la cadera se ladea o la zona lumbar se arquea, levanta menos el pie.
        Si pierdes la línea, deja un rato los dos pies en el suelo.
    .cues =
        Lleva atrás un pie y luego el otro.
        Sube un poco el pie derecho.
        Cadera nivelada, sigue respirando.
        Ahora, el pie izquierdo.
        Rodillas al suelo y descansa.
