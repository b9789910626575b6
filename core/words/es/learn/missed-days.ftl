learn-missed-days = ¿Y si me salto algunos días?
    .summary = Dos días sin ejercicio no cambian nada.
learn-missed-days-nothing = Dos días sin ejercicio no cambian nada. Sigue donde lo dejaste.
learn-missed-days-no-pile = Las sesiones que no hiciste no se acumulan y no hay nada que recuperar.
learn-missed-days-longer = Después de una pausa larga, de unos 10 días, la app vuelve a empezar con menos que antes. Si aún es demasiado, elige «Hacerlo más fácil» durante la sesión, o haz solo una parte.
learn-missed-days-month = Después de 28 días sin ninguna sesión, la app te pide que hagas de nuevo la revisión de síntomas. Luego empieza con suavidad. Puedes volver cuando quieras.
