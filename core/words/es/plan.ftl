## El plan: días, ejercicios y lo que se puede cambiar.

plan-title = Plan
plan-week = Esta semana
plan-week-text = { $days }: unos { $minutes } minutos cada vez.
plan-week-change = Cambiar días o minutos
plan-day-today = Hoy, { $day }: { $what }
plan-day = { $day }: { $what }
plan-day-done = hecha
plan-day-session = sesión
plan-day-rest = descanso
plan-day-paused = en pausa
plan-day-skipped = omitida
plan-day-missed = sin hacer
plan-kind-line = { $kind }: { $exercises }
plan-gap = { $kind }: ahora no hay nada que te convenga. El tiempo se completa con otros tipos de ejercicio.
plan-gap-text = Ahora no hay nada que te convenga. El tiempo se completa con otros tipos de ejercicio.
plan-crowded = { $kind }: con { $number } ejercicios por sesión no cabe este tipo. Para incluirlo, elige un número mayor en Ajustes.
plan-crowded-text = Con { $number } ejercicios por sesión no cabe este tipo. Para incluirlo, elige un número mayor en Ajustes.
plan-empty = Ahora ningún ejercicio te conviene
plan-empty-text = Abajo verás por qué. Puede ayudar añadir material en Ajustes o recuperar un ejercicio que quitaste.
plan-empty-text-health = Abajo verás por qué. Por ahora, pregunta a tu médico o fisioterapeuta qué puedes hacer. Cuando algo cambie, actualiza «Tu salud» en Ajustes.
plan-set-up = Primero unas preguntas, después tu plan
plan-set-up-text = El plan depende de qué te duele, de lo que tienes en casa y de cuándo tienes tiempo.
plan-set-up-open = Ir a las preguntas
plan-set-up-waits = Tu plan puede esperar
plan-set-up-closed = Lo prepararemos cuando hayas recibido ayuda con lo que marcaste.
plan-see = Ver
plan-waiting = Esperan su turno
plan-waiting-text = Cada cuatro semanas entran algunos de estos, para dar variedad a tu espalda.
plan-out = Los quitaste tú
plan-unfit = Ahora no te convienen
plan-unfit-condition = { $condition }. { $why }
plan-unfit-several = { $condition }. Dejamos fuera estos ejercicios. Abre cualquiera para ver por qué.
plan-unfit-missing = Te haría falta: { $things }.
plan-unfit-too-much = Últimamente ha sido demasiado y no hay una versión más fácil. Consulta a un profesional. Podrá volver cuatro semanas después de esa sesión.
plan-instead = Qué puedes hacer en su lugar
plan-why-chosen = Lo elegiste tú.
plan-why-instead = En lugar de { $exercise }.
plan-add = Añadir
plan-remove = Quitar
plan-put-back = Recuperar
plan-as-planned = Que lo decida el plan
plan-swap = Cambiar por
plan-pause = Poner el plan en pausa
plan-pause-help = Por enfermedad o por un viaje. Ninguna sesión cuenta como perdida.
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
plan-change-level = { $exercise } empieza ahora en este nivel: { $level }.
plan-change-none = Tus ejercicios siguen igual.
plan-change-undo = Deshacer
plan-change-close = De acuerdo
plan-why-prescribed = Lo prescribió tu fisioterapeuta, y eso va primero.
plan-prescription-add = Añadir una prescripción
plan-prescription-open = Abrir la prescripción

## Las próximas cuatro semanas, en una imagen.
coming-heading = Las próximas cuatro semanas
coming-text = Cómo podrían cambiar los ejercicios que elige la app, en pequeños pasos.
# Beside the line of no change.
coming-level = como hoy
coming-now = hoy
coming-week = sem. { $week }
coming-well = Si tus sesiones van bien
coming-flare = Si una mañana tu espalda está claramente peor
coming-away = Si descansas una semana
coming-same = Siguen igual.
# $text says in a sentence where that way leads.
coming-spoken = { $way }: { $text }
coming-up = { $steps ->
    [one] Un pequeño paso más entre todos.
   *[other] { $steps } pequeños pasos más entre todos.
}
coming-down = { $steps ->
    [one] Un pequeño paso menos entre todos.
   *[other] { $steps } pequeños pasos menos entre todos.
}
# $end dice dónde termina, $steps cuánto baja antes.
coming-dips = { $steps ->
    [one] Primero, un paso menos. Tras cuatro semanas: { $end }
   *[other] Primero, { $steps } pasos menos. Tras cuatro semanas: { $end }
}
