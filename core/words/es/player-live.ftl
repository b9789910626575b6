## El reproductor mientras guía una sesión.

live-start = Empezar
live-pause = Pausa
live-resume = Continuar
live-next = Siguiente
live-back = Repetir la serie anterior
live-repeat = Repetir esta serie desde el principio
live-more = Más
live-tap = Toca después de cada una
live-done = Hecho
live-easier = Hacerlo más fácil
live-longer = Descansar { $seconds } segundos más
live-shorter = Descansar { $seconds } segundos menos
live-switch = Primero el otro lado
live-skip = Omitir este ejercicio
live-skip-why = ¿Por qué?
live-skip-hurts = Me duele
live-skip-no-time = No tengo tiempo
live-skip-too-hard = Es demasiado difícil
live-skip-choice = Prefiero no hacerlo
live-get-ready = Prepárate
live-change = Colócate
live-side = El otro lado
live-rest = Descanso
live-over = Listo por hoy
# $name es un ejercicio.
live-next-up = Después: { $name }
live-how = Cómo se hace
# Duele.
live-hurts = Me duele
live-hurts-title = Paremos un momento
live-hurts-question = ¿Cuánto te duele?
live-hurts-nothing = Ya no me duele
live-hurts-bearable = Puedes seguir, siempre que el dolor no aumente. Ve con suavidad.
live-hurts-ease = En «Más» tienes una versión más fácil.
live-warning-title = ¿Es algo de esto?
live-warning-text = Dolor punzante o que se extiende, hormigueo, entumecimiento o debilidad. Presión en el pecho, mareo, sensación de desmayo o falta de aire.
live-warning = Un síntoma así: terminar la sesión
live-easier-title = Hagámoslo más suave
live-easier-text = Puedes hacer lo que queda en una versión más fácil, u omitirlo.
live-easier-none = No hay una versión más fácil para ti. Omite lo que queda por hoy.
live-easier-take = Versión más fácil
live-easier-leave = Omitirlo

# Debajo de un número grande, y cómo dice ambos un lector de pantalla. $total es lo que pide la serie.
live-line-repetitions = de { $total }
live-line-breaths = { $total ->
    [one] de { $total } respiración
   *[other] de { $total } respiraciones
}
live-line-rounds = { $total ->
    [one] de { $total } ronda
   *[other] de { $total } rondas
}
live-line-second = segundo
live-line-seconds = segundos
live-line-minute = minuto
live-line-minutes = minutos
live-spoken-repetitions = Repetición { $number } de { $total }
live-spoken-breaths = Respiración { $number } de { $total }
live-spoken-rounds = Ronda { $number } de { $total }
live-spoken-taps = { $number } de { $total } hechas
live-spoken-second = Queda { $number } segundo
live-spoken-seconds = Quedan { $number } segundos
live-spoken-minute = Queda { $number } minuto
live-spoken-minutes = Quedan { $number } minutos

# Donde el sistema muestra que hay una sesión en marcha. Otras personas pueden verlo: ni una palabra sobre la salud.
live-notification = Sesión
live-channel = Sesiones
live-no-voice = Este teléfono no tiene una voz en tu idioma, así que solo verás la sesión y notarás la vibración. Puedes añadir una voz en los ajustes de voz del teléfono.
live-voice-failed = La voz del teléfono ha dejado de funcionar, así que solo verás la sesión y notarás la vibración. Prueba a salir de la sesión y volver, o revisa los ajustes de voz del teléfono.
live-no-sound = Ahora mismo el teléfono no deja que se oiga la voz. Puede que otra app tenga ocupado el sonido. Mantén la sesión abierta en la pantalla o cierra la otra app.

live-paused = En pausa
live-close = Cerrar
live-leave = Salir. La sesión te espera.
live-session-left = Quedan { $minutes }{"\u00A0"}min
live-session-left-spoken = Quedan { $minutes } minutos
live-session-left-spoken-one = Queda { $minutes } minuto

# Lo que cambió por sí solo, como se muestra y se dice. $name es un ejercicio.
live-unfit-condition = { $name }: dejamos fuera este ejercicio. Por lo que nos contaste de tu salud, ahora no te conviene.
live-unfit-equipment = { $name }: dejamos fuera este ejercicio. Necesita algo que ya no está en la lista de lo que tienes.
live-unfit-therapist = { $name }: dejamos fuera este ejercicio. Consúltalo antes con tu fisioterapeuta.
live-unfit-doctor = { $name }: dejamos fuera este ejercicio. Consulta antes a un médico por tus síntomas.
live-ended = Esta sesión ya terminó. Lo que hiciste hasta entonces está guardado.
live-refused = No se pudo guardar lo que acabas de hacer. Puedes continuar.
live-failed = Algo falló en la app. Lo que ya estaba guardado no se pierde. Puedes continuar.

# Por qué algo aún no está guardado.
live-problem-full = El teléfono no tiene espacio libre. Libera espacio y continúa. Hasta entonces, no cierres la app: lo que acabas de hacer aún no está guardado.
live-problem-busy = La app todavía está guardando lo que acabas de hacer. Espera un momento y continúa.
live-problem-clock = La fecha o la hora del teléfono no puede ser correcta. Ajusta el reloj y continúa. Hasta entonces, no cierres la app: lo que acabas de hacer aún no está guardado.
live-problem-other = Lo que acabas de hacer aún no está guardado. No cierres la app. Seguiremos intentándolo.
