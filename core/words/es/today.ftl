## La pantalla de hoy.

today-title = Hoy
today-ready-heading = Tu sesión de hoy
today-start = Empezar
today-in-progress-heading = Tienes una sesión a medias
today-continue = Continuar
today-done-heading = Por hoy ya está
today-done-text = Tu sesión está guardada. Tu espalda tiene el resto del día para descansar.
today-done-partly-text = Lo que hiciste está guardado, y cuenta. Tu espalda tiene el resto del día para descansar.
today-see-summary = Ver el resumen de hoy
today-nothing-heading = Hoy no hay nada que encaje
today-nothing-text = Ningún ejercicio encaja con lo que tienes y con lo que cuidamos. Tu plan dice por qué, y qué ayuda.
today-left-out-heading = Hoy no
# Por qué un ejercicio está en la sesión de hoy.
reason-first-time = Es nuevo para ti, así que empieza fácil.
reason-same-as-last = Lo mismo que la última vez.
# Por qué un ejercicio no está en la sesión de hoy.
left-out-strength-rest = Hoy no hay ejercicios de fuerza. Necesitan un día de descanso de por medio.
left-out-often-enough = { $kind }: por esta semana es suficiente.
left-out-minutes = { $exercise }: no cabe en { $minutes } minutos.
left-out-ask-therapist = { $exercise }: pregunta a tu fisioterapeuta. ¿Sabe esto: { $condition }?
left-out-ask-doctor = { $exercise }: antes, ve a un médico por tus síntomas.
today-caution = Muévete despacio y solo hasta donde te resulte cómodo. Detente si te duele. Si el dolor es punzante o se extiende, o si notas entumecimiento, detente y pide consejo profesional.
reason-adapted = De otra forma que la última vez, para que encaje con lo que tienes y con lo que cuidamos.
reason-bad-day = En su forma más fácil, para un día así.
reason-starter-only = En su primer nivel, hasta que hayas preguntado a un médico.

# Antes de terminar la preparación.
today-setup-heading = Faltan algunas respuestas
today-setup-text = Lo que ya respondiste está guardado. Sigue donde lo dejaste.
today-setup-open = Seguir

today-closed-heading = Por ahora no hay sesión

# Lo que ofrece un día.
today-ready-heading-of = Sesión { $number } de { $total } de hoy
today-pain-question = ¿Cómo está el dolor ahora?
today-whole = La sesión entera
today-bad-day = Mal día: dos movimientos suaves
today-bad-day-help = Fácil para tu espalda. También cuenta.
today-bad-day-heading = Hoy, dos movimientos suaves
today-bad-day-text = Tienes más dolor que de costumbre. Hoy bastan dos movimientos suaves.
today-short = Poco tiempo: lo más importante
today-move = Hacerla { $day }
today-skip = Saltar la de hoy
today-skip-help = Nada se acumula. La próxima sesión llega según el plan.
# Antes de la primera sesión de todas.
today-first-heading = Todo listo
today-first-text = Tu primera sesión es { $day }. Si quieres, empieza hoy.
today-rest-heading = Día de descanso
today-rest-text = El descanso es parte del plan. Tu cuerpo lo usa para ponerse más fuerte.
today-rest-next = Tu próxima sesión es { $day }.
today-anyway = Hacer una sesión de todos modos
today-after-all = Hacerla hoy, después de todo
today-take-back-skip = Volver a poner la de hoy
today-skipped-heading = Hoy no hay sesión
today-skipped-text = Está bien. Nada se acumula, y la próxima llega según el plan.
today-moved-heading = Pasada a otro día
today-moved-text = La sesión de hoy la haces { $day }.
today-paused-heading = Tu plan está en pausa
today-paused-illness = Primero, mejórate. La pausa dura hasta el { $day }.
today-paused-travel = Buen viaje. La pausa dura hasta el { $day }.
today-paused-other = La pausa dura hasta el { $day }.
today-end-pause = Terminar la pausa
today-open-plan = Abrir tu plan
today-walking-title = Camina un poco
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
