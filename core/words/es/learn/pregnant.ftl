learn-pregnant = ¿Puedo hacer ejercicio durante el embarazo?
    .summary = A menudo sí, con algunos cambios. Pregunta antes a quien lleva el control de tu embarazo.
learn-pregnant-often = A menudo sí. Cuando el embarazo va bien, el ejercicio suele considerarse seguro y bueno para ti. Pregunta a quien lleva el control de tu embarazo antes de empezar e indica en la app que estás embarazada.
learn-pregnant-early = Durante todo el embarazo, no hagas la cobra ni el superman, y haz la plancha solo con apoyo en una pared o una mesa. Hasta la semana 19, acuéstate boca arriba o boca abajo solo un rato corto, mantén las posturas poco tiempo y pon un cojín bajo las rodillas. En el gato-vaca, no dejes que el abdomen se hunda.
learn-pregnant-later = A partir de la semana 20, no te acuestes boca arriba ni boca abajo y no uses el rodillo. Gira solo un poco y separa las rodillas en la postura del niño.
learn-pregnant-stop = Detente y llama a quien lleva el control de tu embarazo si sangras, pierdes líquido, tienes dolor en el vientre o contracciones regulares, te duele la cabeza, notas mareo o debilidad, te duele o se te hincha una pantorrilla, o el bebé se mueve menos.
learn-pregnant-emergency = Si tienes dolor en el pecho, te falta el aire, sangras mucho o te desmayas, llama al número de emergencias de tu zona.
