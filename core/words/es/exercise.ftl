## Un ejercicio, con sus niveles.

exercise-why-title = Por qué ayuda
exercise-note-title = Conviene saber
exercise-facts = De un vistazo
exercise-category = Tipo
exercise-position = Posición
exercise-equipment = Qué necesitas
exercise-equipment-none = Nada
exercise-or = { $one } o { $other }
exercise-muscles = Músculos
exercise-days-title = Con qué frecuencia
exercise-days = { $range } días por semana
exercise-ladder = Niveles
exercise-level-number = Nivel { $number }
exercise-level-mine = Estás aquí
exercise-level-article = El nivel del artículo de referencia
exercise-start-and-steps = Cómo se hace
exercise-feel = Qué debes notar
exercise-errors = Consejos
exercise-cues = En pocas palabras
exercise-cautions = Ten cuidado
exercise-substitutes = Qué puedes hacer en su lugar
exercise-sources = Fuentes
exercise-rest = Descanso entre series: { $seconds }{"\u00A0"}s
exercise-rest-spoken = Descanso entre series: { $seconds } segundos
exercise-pace-repetition = Ritmo: { $up }{"\u00A0"}s de ida, { $pause }{"\u00A0"}s de pausa, { $down }{"\u00A0"}s de vuelta
exercise-pace-repetition-spoken = Ritmo: { $up } segundos de ida, una pausa de { $pause }, { $down } segundos de vuelta
exercise-pace-breath = Respiración: { $inhale }{"\u00A0"}s al tomar aire, { $exhale }{"\u00A0"}s al soltar el aire
exercise-pace-breath-spoken = Respiración: { $inhale } segundos al tomar aire, { $exhale } segundos al soltar el aire
exercise-spot = { $range }{"\u00A0"}s en cada punto
exercise-spot-spoken = { $range } segundos en cada punto
exercise-load-light = Con poca resistencia
exercise-load-more = Con más resistencia que en el nivel anterior
# Para quien no ve la figura.
figure-shows = Una figura en movimiento: { $exercise }, { $level }. { $start }
exercise-dose-now = Lo que haces ahora
