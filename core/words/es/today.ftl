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
today-nothing-text = Ningún ejercicio encaja con lo que tienes. Añade en Ajustes lo que hay en tu casa.
today-open-settings = Abrir Ajustes
today-left-out-heading = Hoy no
# Por qué un ejercicio está en la sesión de hoy.
reason-first-time = Es nuevo para ti, así que empieza fácil.
reason-same-as-last = Lo mismo que la última vez.
# Por qué un ejercicio no está en la sesión de hoy.
left-out-strength-rest = Hoy no hay ejercicios de fuerza. Necesitan un día de descanso de por medio.
left-out-often-enough = { $kind }: por esta semana es suficiente.
left-out-equipment = Con esto podrías hacer más: { $equipment }.
left-out-minutes = { $exercise }: no cabe en { $minutes } minutos.
today-caution = Muévete despacio y solo hasta donde te resulte cómodo. Detente si te duele. Si el dolor es punzante o se extiende, o si notas entumecimiento, detente y pide consejo profesional.
