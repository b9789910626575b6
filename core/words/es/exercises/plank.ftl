plank = Plancha
    .aim = Fortalece el abdomen y los hombros para que sostengan el tronco con firmeza.
    .why = Cuando el abdomen y los omóplatos sostienen bien, quizá la espalda media no tenga que trabajar tanto por su cuenta.
plank-1 = En la pared
    .start =
        De cara a la pared, antebrazos apoyados en ella.
        Los codos, un poco por debajo de los hombros.
        Sin zapatos, o con un calzado que no resbale.
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
        Aleja los pies e inclínate.
        Empuja la pared.
        Sigue respirando.
        Acerca los pies y endereza el cuerpo.
plank-2 = En una mesa
    .start =
        Ante una mesa pesada, antebrazos apoyados en ella.
        Codos bajo los hombros; una toalla doblada lo hace más blando.
        Que no resbalen ni la mesa ni tu calzado.
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
        Aleja los pies y mantén.
        Empuja la mesa.
        Sigue respirando.
        Acerca los pies y endereza el cuerpo.
plank-3 = Sobre las rodillas
    .start =
        De rodillas, baja a los antebrazos, codos bajo los hombros.
        Aleja un poco las rodillas; puedes poner un cojín.
    .steps =
        Activa un poco el abdomen y los glúteos.
        Baja la cadera hasta que cabeza, cadera y rodillas formen una línea.
        Empuja el suelo con los antebrazos. Mira hacia la colchoneta y sigue respirando.
        Lleva la cadera atrás, sobre las rodillas, y descansa.
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
        De rodillas, baja a los antebrazos, codos bajo los hombros.
        Apoya los dedos de los pies.
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
        Aleja los pies y mantén.
        Empuja el suelo.
        Sigue respirando.
        Rodillas abajo y descansa.
plank-5 = Con un pie levantado
    .start =
        De rodillas, baja a los antebrazos, codos bajo los hombros.
        Aleja los pies y apóyate en las puntas.
    .steps =
        Activa un poco el abdomen y los glúteos. Respira todo el tiempo.
        Levanta un pie unos centímetros durante una respiración lenta.
        Bájalo y levanta el otro. Ve alternando hasta que acabe el tiempo.
        Baja una rodilla, luego la otra, y descansa.
    .feel = La cadera sigue nivelada y el abdomen trabaja un poco más en cada cambio.
    .errors =
        Si la cadera se ladea o la zona lumbar se arquea, levanta menos el pie.
        Si pierdes la línea, deja un rato los dos pies en el suelo.
    .cues =
        Sube un poco el pie derecho.
        Cadera nivelada, sigue respirando.
        Ahora, el pie izquierdo.
        Rodillas abajo y descansa.
