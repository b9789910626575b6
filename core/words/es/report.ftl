## Una página para el profesional y las tablas con todo.

report-title = Informe
report-text = Una página para tu médico o fisioterapeuta: tu plan, lo que hiciste, tu dolor y qué cambió. Nada sale de tu teléfono hasta que tú lo compartas.
report-period = Periodo
report-from = Desde
report-until = Hasta
report-last-weeks = { $weeks ->
    [one] Última semana
   *[other] Últimas { $weeks } semanas
}
report-all = Todo
report-paper = Tamaño del papel
report-a4 = A4
report-letter = Carta
report-share = Compartir la página
report-tables-title = Otros archivos
report-tables-text = Para una hoja de cálculo: todas tus series, tus controles y tus cambios de cantidad. Para el sistema de una clínica: tu plan, tus respuestas y lo que hiciste.
report-share-sets = Compartir las series
report-share-check-ins = Compartir los controles
report-share-decisions = Compartir los cambios
report-share-fhir = Compartir para una clínica (FHIR)
report-making = Preparando el archivo
report-nothing = En este periodo no se registró nada, y así aparecerá en la página.

sheet-title = Informe de ejercicios para la espalda media
sheet-period = Del { $from } al { $until }
sheet-made = Hecho el { $day } con Midback { $version }, a partir de datos aportados por la propia persona.
sheet-since = Primera sesión registrada: { $day }
sheet-foot = Dolor y esfuerzo: de 0 a 10. Tendencia: recta de Theil-Sen con intervalo de confianza del 95 % sobre los controles de las últimas 12 semanas. Sombreado: cambios demasiado pequeños para importar. Esta página es un registro de la propia persona. No constituye un diagnóstico.
sheet-adherence = adherencia (sesiones hechas / previstas)
sheet-score = constancia
sheet-pain = dolor medio, primer y último control
sheet-events = incidencias
sheet-plan = Plan actual
sheet-more-exercises = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
sheet-more = { $count ->
    [one] Y { $count } más que no cabe en esta página.
   *[other] Y { $count } más que no caben en esta página.
}
sheet-prescription = Prescripción
sheet-prescription-none = Ninguna registrada.
sheet-changes = Cambios de nivel o de dosis
sheet-changes-none = Ninguno en este periodo.
sheet-events-title = Incidencias
sheet-events-none = Ninguna en este periodo.
sheet-event-pain = { $exercise }: dolor { $pain } durante el ejercicio
sheet-event-flare = { $exercise }: claramente peor a la mañana siguiente
sheet-event-warning = Señal de alarma comunicada (por ejemplo, dolor punzante o que se extiende, entumecimiento, presión en el pecho, mareo)
sheet-change = { $exercise }: { $change }
sheet-dash = –
# Lo que dice el archivo para el sistema de una clínica; allí lo lee un profesional.
record-adherence = Adherencia: días con una sesión de ejercicios prevista y en cuántos de ellos se hizo algún ejercicio
record-planned = Días con una sesión prevista
record-done = De ellos, días en los que se hizo algún ejercicio
record-average = Dolor medio en los últimos 7 días, de 0 a 10
record-worst = Peor dolor en los últimos 7 días, de 0 a 10
record-enjoyment = Cuánto impidió el dolor disfrutar de la vida en los últimos 7 días, de 0 (nada) a 10 (por completo)
record-activity = Cuánto limitó el dolor las actividades de cada día en los últimos 7 días, de 0 (nada) a 10 (por completo)
record-peg = PEG: promedio de dolor medio, disfrute de la vida y actividad general, de 0 a 10
record-own = { $activity }: en qué medida se puede hacer ahora, de 0 (nada) a 10 (tan bien como antes del dolor)
record-walking = Caminar u otra actividad suave: duración
# $level es el nivel del ejercicio, $dose cuánto se hace.
record-exercise = { $level }: { $dose }
# $text es record-exercise, $from dice quién lo prescribió.
record-prescribed = { $text }. { $from }
file-report = midback-informe
file-sets = midback-series
file-check-ins = midback-controles
file-decisions = midback-cambios
