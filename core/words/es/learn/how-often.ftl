learn-how-often = ¿Cada cuánto conviene hacer ejercicio?
    .summary = Un poco casi todos los días, con un día de descanso entre las sesiones de fuerza.
learn-how-often-little = Un poco cada día vale más que mucho de una vez. Lo que diga tu fisioterapeuta sobre la frecuencia va primero.
learn-how-often-daily = Caminar u otra actividad suave sienta bien todos los días. La movilidad y los estiramientos caben en cada sesión.
learn-how-often-strength = El trabajo de fuerza necesita descanso: unos 2 días a la semana, nunca dos días seguidos. Las aperturas inversas son para 1 o 2 días a la semana.
learn-how-often-others = Haz los ejercicios de tronco 2 o 3 días a la semana, y el rodillo, 3 como mucho.
