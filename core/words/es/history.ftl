## Todas las sesiones hasta ahora.

history-title = Historial
history-empty-heading = Aquí todavía no hay nada
history-empty-text = Aquí aparecerán tus sesiones.
history-count = { $count ->
    [one] { $count } sesión hasta ahora
   *[other] { $count } sesiones hasta ahora
}
history-whole = Completa
history-part = Hecha en parte
history-open = Sin terminar
history-more = Ver sesiones anteriores

history-search = Buscar por ejercicio
history-filter = Mostrar
history-all = Todas
history-only-whole = Completas
history-only-part = Hechas en parte
history-only-hurt = Con demasiado dolor
history-nothing-heading = No se encontró ninguna sesión
history-nothing-text = Prueba con otro ejercicio o muestra todas las sesiones.

calendar-title = Calendario
calendar-month = { $month } de { $year }
calendar-previous = Mes anterior
calendar-next = Mes siguiente
calendar-done = Hecha
calendar-partial = Hecha en parte
calendar-skipped = Omitida
calendar-missed = Sin hacer
calendar-rest = Descanso
calendar-paused = En pausa
calendar-planned = Prevista
calendar-day = { $day }: { $what }
calendar-day-today = Hoy, { $day }: { $what }

day-no-session = Ese día no se registró ninguna sesión.
day-pain-before = Dolor antes de la sesión: { $pain }
day-morning = A la mañana siguiente: { $answer }
day-walked = { $minutes ->
    [one] Caminaste { $minutes } minuto
   *[other] Caminaste { $minutes } minutos
}
day-check-in = Control semanal
day-check-in-change = Corregir el control
day-check-in-line = { $question } { $answer }
day-correct = Corregir
day-correct-spoken = Corregir esta sesión
day-no-answer = Sin respuesta

correction-title = Corregir la sesión
correction-text = Tu plan usará lo que anotes aquí. Tus respuestas anteriores también se conservan.
correction-set = Serie { $number }
correction-set-left = Serie { $number }, izquierda
correction-set-right = Serie { $number }, derecha
correction-less = Menos de { $amount }
correction-more = Más de { $amount }
correction-pain = El dolor más fuerte durante el ejercicio
correction-effort = Cuánto esfuerzo te pidió el ejercicio
correction-done = Listo
correction-delete = Eliminar esta sesión
correction-delete-title = ¿Eliminar esta sesión?
correction-delete-text = Se borrará para siempre todo lo que registraste en ella. Tu plan usará lo que quede.
correction-delete-yes = Eliminar
correction-delete-no = Conservarla
