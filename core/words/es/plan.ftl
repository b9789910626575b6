## El plan: días, ejercicios y lo que se puede cambiar.

plan-title = Plan
plan-week = Esta semana
plan-week-text = { $days }; unos { $minutes } minutos cada vez.
plan-day = { $day }: { $what }
plan-day-done = hecha
plan-day-session = sesión
plan-day-rest = descanso
plan-day-paused = en pausa
plan-day-skipped = sin sesión
plan-day-missed = no hecha
plan-kind-line = { $kind }: { $exercises }
plan-gap = { $kind }: ahora no hay nada que te convenga. Los otros tipos llenan el tiempo.
plan-waiting = Esperan su turno
plan-waiting-text = Cada cuatro semanas entran algunos de estos, para que tu espalda conozca algo nuevo.
plan-waits = Te conviene y espera.
plan-out = Los quitaste tú
plan-taken-out = Lo quitaste tú.
plan-unfit = Ahora no son para ti
plan-unfit-condition = { $condition }. { $why }
plan-unfit-missing = Te haría falta: { $things }.
plan-instead = En su lugar
plan-why-chosen = Lo elegiste tú.
plan-why-instead = En lugar de { $exercise }.
plan-add = Añadir
plan-remove = Quitar
plan-put-back = Volver a poner
plan-as-planned = Dejarlo al plan
plan-swap = Cambiar por
plan-pause = Poner el plan en pausa
plan-pause-help = Por enfermedad o por un viaje. Nada cuenta como perdido.
plan-pause-illness = { $days ->
    [one] Por enfermedad: { $days } día
   *[other] Por enfermedad: { $days } días
}
plan-pause-travel = { $days ->
    [one] De viaje: { $days } día
   *[other] De viaje: { $days } días
}
plan-pause-other = { $days ->
    [one] Por otro motivo: { $days } día
   *[other] Por otro motivo: { $days } días
}
plan-change-heading = Qué cambia
plan-change-in = Nuevo en tu plan: { $exercises }.
plan-change-out = Ya no está en tu plan: { $exercises }.
plan-change-level = { $exercise } empieza ahora así: { $level }.
plan-change-none = Tus ejercicios siguen igual.
plan-change-close = De acuerdo
plan-why-prescribed = Te lo prescribió tu fisioterapeuta, y eso es lo que cuenta.
plan-prescription-add = Añadir una prescripción
plan-prescription-open = Abrir la prescripción
