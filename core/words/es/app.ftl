## Lo que rodea a todas las pantallas.

app-name = Midback
app-tab-today = Hoy
app-tab-plan = Plan
app-tab-exercises = Ejercicios
app-tab-learn = Aprender
app-tab-history = Historial
app-settings = Ajustes
app-back = Atrás
app-overline = { $title } · { $progress }
app-loading = Un momento
app-try-again = Intentar de nuevo
app-error-title = Algo falló
app-file-unread = No se pudo abrir el archivo. Guárdalo en este teléfono y vuelve a intentarlo.
search-clear = Borrar la búsqueda
