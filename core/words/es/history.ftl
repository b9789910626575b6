## Todas las sesiones hasta ahora.

history-title = Historial
history-empty-heading = Aquí todavía no hay nada
history-empty-text = Aquí aparecerán tus sesiones.
history-count = { $count ->
    [one] { $count } sesión hasta ahora
   *[other] { $count } sesiones hasta ahora
}
history-whole = Sesión completa
history-part = Parte de la sesión
history-open = Sin terminar
history-more = Ver sesiones anteriores
