## Lo que rodea a todas las pantallas.

app-name = Midback
app-tab-today = Hoy
app-tab-plan = Plan
app-tab-exercises = Ejercicios
app-tab-learn = Aprender
app-tab-progress = Progreso
app-settings = Ajustes
app-back = Atrás
app-overline = { $title } · { $progress }
app-loading = Un momento
app-try-again = Intentar de nuevo
app-error-title = Algo falló
app-file-unread = No se pudo abrir el archivo. Guárdalo en este teléfono y vuelve a intentarlo.
search-clear = Borrar la búsqueda
search-quoted = «{ $word }»
search-missing = { $count ->
    [one] No encontramos nada sobre { $words }, así que buscamos sin esa palabra.
   *[other] No encontramos nada sobre { $words }, así que buscamos sin esas palabras.
}
search-closest = Nada reúne todas estas palabras. Esto es lo más cercano.
