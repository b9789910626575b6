learn-missed-days = ¿Y si me salto algunos días?
    .summary = Dos días sin ejercicio no cambian nada.
learn-missed-days-nothing = Dos días sin ejercicio no cambian nada. Sigue donde lo dejaste.
learn-missed-days-no-pile = Las sesiones que no hiciste no se acumulan y no hay nada que recuperar.
learn-missed-days-longer = Después de una pausa larga, por ejemplo de 10 días, empieza con menos que antes. Por ahora, la app no baja la cantidad por ti. Puedes elegir «Hacerlo más fácil» durante la sesión, o hacer solo una parte.
learn-missed-days-month = Después de 28 días sin ninguna sesión, la app te pide que hagas de nuevo la revisión de síntomas. Luego empieza con suavidad. Puedes volver cuando quieras.
