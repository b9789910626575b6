learn-missed-days = ¿Y si me salto algunos días?
    .summary = Dos días sin ejercicio no cambian nada.
learn-missed-days-nothing = Dos días sin ejercicio no cambian nada. Sigue donde lo dejaste.
learn-missed-days-no-pile = Las sesiones que no hiciste no se acumulan y no hay nada que recuperar.
learn-missed-days-longer = Si llevas 10 días sin hacer un ejercicio, la app te propone un poco menos. A partir de los 14 días, baja más o menos un nivel.
learn-missed-days-month = Después de 28 días vuelves a empezar con suavidad y con la revisión de síntomas primero. Puedes volver cuando quieras.
