learn-must-it-hurt = ¿Tiene que doler?
    .summary = No. El ejercicio nunca debe doler.
learn-must-it-hurt-no = No. El ejercicio nunca debe doler. Notar un estiramiento suave o los músculos calientes o cansados está bien. Después de algo nuevo, puedes tener algo de dolor muscular uno o dos días.
learn-must-it-hurt-already = Muchas personas empiezan con algo de dolor. Entonces lo que importa es lo que añade el ejercicio. Si no añade nada y el dolor es de 5 o menos sobre 10, puedes seguir con suavidad.
learn-must-it-hurt-stop = Si el dolor sube a 3 o más, detén la serie y pasa a un nivel más fácil, o deja el ejercicio. Con 6 o más, termina el ejercicio. Si sigue en 6 o más, descansa y prueba mañana.
learn-must-it-hurt-at-once = Si el dolor es punzante o se extiende, si notas entumecimiento, debilidad o mareo, o si sientes que te vas a desmayar, termina la sesión de inmediato y haz la revisión de síntomas. Si tienes dolor en el pecho o te falta el aire, llama al número de emergencias de tu zona.
