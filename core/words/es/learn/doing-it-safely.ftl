learn-doing-it-safely = Cómo hacerlo con seguridad
    .summary = Muévete sin dolor, da más importancia a la técnica que al número y detente si algo no va bien.

learn-doing-it-safely-before = Antes de empezar
learn-doing-it-safely-ask = Conviene saber de dónde viene el dolor antes de empezar. Un médico o un fisioterapeuta puede ayudarte a averiguarlo. Pregúntale qué ejercicios te convienen, sobre todo si estás embarazada, te han operado hace poco, tienes una enfermedad o te quedan dudas.
learn-doing-it-safely-therapist = Lo que diga tu fisioterapeuta va primero: con qué frecuencia, cuánto tiempo, con qué intensidad y con qué técnica haces los ejercicios.

learn-doing-it-safely-during = Mientras te mueves
learn-doing-it-safely-painless = El ejercicio nunca debe doler. Notar un estiramiento suave o los músculos calientes o cansados está bien.
learn-doing-it-safely-form = La técnica importa más que el número. Unas pocas repeticiones bien hechas valen más que muchas con prisa.
learn-doing-it-safely-easy = Empieza despacio y llega solo hasta donde sea cómodo. Nunca fuerces un movimiento.
learn-doing-it-safely-breathe = No dejes de respirar y suelta el aire en la parte más difícil. Aguantar la respiración hace subir la presión arterial.

learn-doing-it-safely-stop = Cuándo parar
learn-doing-it-safely-discomfort = Si algo no va bien, detente. Revisa la postura y la respiración, y prueba con un movimiento más pequeño. Si sigue sin ir bien, deja ese ejercicio.
learn-doing-it-safely-rising = Si con el ejercicio el dolor sube a 3 o más sobre 10, detén la serie y pasa a un nivel más fácil, o deja el ejercicio. Con 6 o más, termina el ejercicio.
learn-doing-it-safely-at-once = Termina la sesión de inmediato si el dolor es punzante o se extiende, si notas hormigueo, entumecimiento o debilidad, o si te mareas o sientes que te vas a desmayar. Después haz la revisión de síntomas.
learn-doing-it-safely-emergency = Si notas dolor o presión en el pecho, o te falta el aire, para y llama al número de emergencias de tu zona.

learn-doing-it-safely-after = A la mañana siguiente
learn-doing-it-safely-morning = Después de algo nuevo, puedes tener algo de dolor muscular uno o dos días. Si a la mañana siguiente la espalda está claramente peor, haz menos la próxima vez: descansa un día o elige «Hacerlo más fácil» durante la sesión. Si te pasa dos veces en dos semanas, consulta a tu médico o fisioterapeuta.
