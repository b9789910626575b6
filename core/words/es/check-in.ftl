## El control semanal.

check-in-title = Control semanal
check-in-text = Estas preguntas son sobre los últimos 7 días. Puedes dejar en blanco las que prefieras no contestar.
check-in-title-of = Control del { $day }
check-in-average = En los últimos 7 días, ¿cuánto te dolió en promedio?
check-in-worst = ¿Y en el peor momento?
check-in-enjoyment = En los últimos 7 días, ¿cuánto te impidió el dolor disfrutar de la vida?
check-in-activity = ¿Y cuánto te limitó en tus actividades de cada día?
check-in-in-the-way-low = Nada
check-in-in-the-way-high = Por completo
check-in-own = ¿Hasta qué punto puedes hacer esto ahora? { $activity }
check-in-own-low = No puedo
check-in-own-high = Igual que antes del dolor
check-in-value = { $value } de 10
check-in-value-low = 0 de 10: { $low }
check-in-value-high = 10 de 10: { $high }
check-in-add = Puedes anotar hasta { $most } actividades que te cuesta hacer por la espalda. Después te preguntaremos por ellas aquí.
check-in-add-field = Una actividad, como cuidar el jardín
check-in-add-button = Añadir
# $activity: in the person’s own words.
check-in-remove = No preguntar más por «{ $activity }»
check-in-save = Guardar
check-in-later = Ahora no
