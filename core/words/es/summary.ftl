## Cómo fue una sesión.

summary-title = Resumen
summary-all-done = Hiciste toda la sesión
summary-part-done = Hiciste parte de la sesión
summary-none-done = Esta vez, ninguna serie
summary-sets = { $total ->
    [one] { $done } de { $total } serie
   *[other] { $done } de { $total } series
}
summary-exercises = { $count ->
    [one] { $count } ejercicio
   *[other] { $count } ejercicios
}
summary-done-whole = Hecho
summary-done-part = Series: { $done } de { $total }
summary-left-hurts = Interrumpido porque dolía
summary-left-choice = Omitido
summary-left-no-time = Omitido por falta de tiempo
summary-left-too-hard = Omitido por difícil
summary-left-condition = Omitido por motivos de salud
summary-left-ask-first = Omitido hasta que lo consultes con un profesional
summary-left-equipment = Omitido por falta de material
summary-not-reached = Sin hacer
# $amounts es una lista como "8, 8, 6 repeticiones".
summary-amounts = Hiciste: { $amounts }
summary-pain = Dolor { $value }
summary-effort = Esfuerzo { $value }
summary-pain-unsaid = Dolor: sin respuesta
summary-effort-unsaid = Esfuerzo: sin respuesta
summary-easier = Se hizo más fácil. Previsto: { $level }
summary-pain-after = ¿Cuánto te duele ahora?
summary-next-title = Qué viene después
summary-next-hurt = Algo te dolió. Deja que se calme. Si la próxima vez vuelve a doler, no hagas ese ejercicio y consulta a un profesional.
summary-close = Volver a Hoy
