## Cosas para leer, y el breve autocuestionario.

learn-title = Aprender
learn-search = Buscar artículos y ejercicios
learn-articles = Artículos
learn-questions = Preguntas
learn-found-pages = Para leer
learn-found-exercises = Ejercicios
learn-empty-heading = No hay resultados
learn-empty-text = Prueba con otra palabra, o con una más corta.
learn-clear = Mostrar todo
article-related = Sigue leyendo
article-exercises = Ejercicios relacionados
article-sources = Fuentes
article-source = { $count ->
    [one] Fuente { $numbers }
   *[other] Fuentes { $numbers }
}
article-symptom-check = Si algo de esta página te preocupa, haz la revisión de síntomas antes de hacer ejercicio.
self-check-progress = Pregunta { $number } de { $total }
self-check-start = Empezar
self-check-again = Empezar de nuevo
self-check-exercises = Ejercicios que puedes ver
