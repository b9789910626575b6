## La pantalla de hoy.

today-title = Hoy
today-ready-heading = Tu sesión de hoy
today-start = Empezar
today-in-progress-heading = Tienes una sesión a medias
today-continue = Continuar
today-end = Terminar la sesión
today-done-heading = Por hoy ya está
today-done-text = Muy bien. Tu sesión está guardada, y por hoy es suficiente.
today-done-partly-text = Lo que hiciste está guardado, y cuenta. Por hoy es suficiente.
today-see-summary = Ver el resumen de hoy
today-nothing-heading = Hoy no hay ejercicios
today-nothing-text = Hoy no hay ningún ejercicio que podamos ofrecerte. Abre tu plan para ver qué queda fuera y por qué.
today-left-out-heading = Hoy no
# Por qué un ejercicio no está en la sesión de hoy.
left-out-strength-rest = Hoy no hay ejercicios de fuerza. Tus músculos necesitan un día de descanso entre una sesión y otra.
left-out-often-enough = { $kind }: por esta semana es suficiente.
left-out-later = Otro día: { $exercises }.
left-out-minutes = { $exercise }: no cabe en { $minutes } minutos.
left-out-ask-therapist = { $exercise }: pregunta antes a tu fisioterapeuta. ¿Está al tanto de esto? { $condition }
left-out-ask-doctor = { $exercise }: antes, consulta a un médico por tus síntomas.
left-out-ask-how-to-go-on = { $exercise }: pregunta antes a tu fisioterapeuta qué hacer.
left-out-too-much = { $exercise }: últimamente ha sido demasiado y no hay una versión más fácil.
today-caution = Muévete despacio y solo hasta donde te resulte cómodo. Detente si te duele. Si el dolor es punzante o se extiende, o si se te entumece alguna zona, detente y consulta a un profesional.

# Antes de terminar la preparación.
today-setup-heading = Faltan algunas respuestas
today-setup-text = Lo que ya respondiste está guardado. Sigue donde lo dejaste.
today-setup-open = Continuar

today-closed-heading = Por ahora no hay sesión

# Lo que ofrece un día.
today-ready-heading-of = Sesión { $number } de { $total } de hoy
today-pain-question = ¿Cuánto te duele ahora?
today-whole = La sesión completa
today-bad-day = Mal día: dos movimientos suaves
# The same in a word or two, beside others.
today-bad-day-word = Mal día
today-short-word = Poco tiempo
today-bad-day-help = Es suave con tu espalda, y también cuenta.
today-bad-day-heading = Hoy, dos movimientos suaves
today-bad-day-text = Parece que hoy es un día difícil para tu espalda. Con dos movimientos suaves basta. Si el dolor sigue en 6 o más, descansa y prueba mañana.
today-short = Poco tiempo: lo más importante
today-move = Dejarla para { $day }
today-move-word = Dejarla para { $day }
today-skip = Omitir la sesión de hoy
today-skip-help = Nada se acumula. La próxima sesión sigue como estaba prevista.
# Antes de la primera sesión de todas.
today-first-heading = Todo listo
today-first-text = Tu primera sesión es { $day }. Si quieres, empieza hoy.
today-rest-heading = Día de descanso
today-rest-text = El descanso es parte del plan. Le da tiempo a tu cuerpo para recuperarse.
today-rest-next = Tu próxima sesión es { $day }.
today-anyway = Hacer una sesión de todos modos
today-after-all = Hacerla hoy de todas formas
today-take-back-skip = Recuperar la sesión de hoy
today-skipped-heading = Hoy no hay sesión
today-skipped-text = Está bien. Nada se acumula, y la próxima sesión sigue como estaba prevista.
today-moved-heading = La sesión pasa a otro día
today-moved-text = La sesión de hoy la harás { $day }.
today-paused-heading = Tu plan está en pausa
today-paused-illness = Que te mejores. La pausa dura hasta el { $day }.
today-paused-travel = Buen viaje. La pausa dura hasta el { $day }.
today-paused-other = La pausa dura hasta el { $day }.
today-end-pause = Terminar la pausa
today-open-plan = Abrir tu plan
today-walking-title = Sal a caminar
today-walking-asked = { $minutes ->
    [one] { $minutes } minuto, u otra actividad suave.
   *[other] { $minutes } minutos, u otra actividad suave.
}
today-walking-done = { $minutes ->
    [one] { $minutes } minuto hoy.
   *[other] { $minutes } minutos hoy.
}
today-walking-tick = Hecho
today-walking-untick = No hecho
# $most son los minutos con los que se empieza como máximo.
today-walking-begin = Mientras no te aumente el dolor, hasta { $most } minutos.
today-walking-rests = Por ahora no. Últimamente ha sido demasiado. Consulta a un profesional.
today-walking-minutes = { $minutes }{"\u00A0"}min
today-walking-how-long = ¿Cuánto tiempo caminaste?
today-walking-pain = El dolor más fuerte al caminar
today-walking-more = ¿Cómo te fue?
today-walking-other = Decir cuánto tiempo

# La mañana después de una sesión.
today-morning-question = Comparada con antes de la sesión de ayer, ¿cómo estaba tu espalda esta mañana?
today-morning-question-after = Comparada con antes de la sesión del { $day }, ¿cómo estaba tu espalda a la mañana siguiente?
morning-no-worse = Igual o mejor
morning-bit-worse = Un poco peor
morning-clearly-worse = Claramente peor
