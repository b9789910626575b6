## La pantalla de ajustes.

settings-title = Ajustes
settings-session-heading = Tu sesión
settings-minutes = Minutos por sesión
settings-minutes-help = Una sesión puede durar hasta una quinta parte más.
settings-minutes-value = { $count }{"\u00A0"}min
settings-minutes-value-spoken = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
settings-side = Primer lado
settings-side-help = Por qué lado empiezas en los ejercicios que tienen dos.
settings-side-left = Izquierdo
settings-side-right = Derecho
settings-equipment-heading = Lo que tienes
settings-equipment = En casa
settings-equipment-help = Solo te ofrecemos ejercicios que puedes hacer con lo que tienes.
settings-day-heading = Tu día
settings-day-turn = Hora en que empieza el día
settings-day-turn-help = Si haces una sesión antes de esa hora, cuenta para el día anterior.
settings-health-heading = Tu cuerpo
settings-pain = Tu dolor
settings-pain-help = Cuánto te duele y desde cuándo.
settings-conditions = Tu salud
settings-conditions-help = Dejamos fuera los ejercicios que podrían hacerte daño y te decimos con cuáles tener cuidado.
settings-exercises = Ejercicios por sesión
settings-exercises-help = En una sesión corta hay menos.
settings-days = Días
settings-every-day = Todos los días
settings-nothing = Nada marcado
settings-summary = { $setting }: { $chosen }
settings-days-help = Los días en que tienes sesión. Un poco de movimiento suave viene bien todos los días.
settings-times = Horas
settings-times-help = A qué horas te gusta hacer ejercicio. Puedes empezar cuando quieras.
settings-weights = Mancuernas
settings-weights-help = Las que tienes. Si no tienes ninguna, no marques nada.
settings-voice-heading = Durante la sesión
settings-voice = La voz dice
settings-voice-help = El volumen se ajusta con las teclas del teléfono. La música baja mientras habla la voz.
settings-voice-full = Todo
settings-voice-short = La primera vez con palabras, después con números
settings-voice-counts = Números y lo que viene
settings-voice-off = Nada
settings-voice-speed = Velocidad de la voz
settings-voice-speed-help = Con menos velocidad tienes más tiempo para escuchar, y la voz dice un poco menos.
settings-voice-speed-value = { $percent } %
settings-voice-speed-spoken = { $percent } por ciento
settings-haptics = Vibración
settings-haptics-help = Notas cuándo respirar, cambiar y parar, también con los ojos cerrados.
settings-sounds = Sonidos cortos
settings-sounds-help = Un tictac en los tres últimos segundos. Si el teléfono no puede vibrar, los sonidos ocupan su lugar.
settings-on = Sí
settings-off = No
settings-ask-each = Preguntar después de cada ejercicio
settings-ask-each-help = Justo después de cada ejercicio puedes valorar el dolor y el esfuerzo del 0 al 10. Si está desactivado, Midback te pregunta una sola vez, al final.
settings-repetitions = Repeticiones
settings-repetitions-help = Sigue el ritmo marcado, o lleva el tuyo y toca la pantalla después de cada una.
settings-repetitions-paced = A un ritmo constante
settings-repetitions-tap = Con un toque después de cada una
settings-breath = Duración de la respiración
settings-breath-help = Elige lo que te resulte fácil. Con una respiración más larga, la sesión dura más.
settings-breath-value = { $inward }{"\u00A0"}s al tomar aire, { $outward }{"\u00A0"}s al soltarlo
settings-breath-spoken = { $inward } segundos al tomar aire, { $outward } segundos al soltarlo
settings-units = Pesos en
settings-units-help = Cómo se muestran los pesos.
settings-units-kilograms = Kilogramos
settings-units-pounds = Libras
settings-activities = Tus actividades
settings-activities-help = Cosas que te cuesta hacer por la espalda.

# Lo que la app es y lo que no es.
about-heading = Sobre Midback
about-no-diagnosis = Midback te da ejercicios y te los explica. No puede decirte qué te pasa y no sustituye a un médico ni a un fisioterapeuta.
about-review-awaited = Sus reglas vienen de fuentes publicadas y de decisiones prudentes nuestras. Aún no las ha revisado ningún fisioterapeuta titulado.
about-reviewed = Sus reglas las revisó { $name }.
about-private = Lo que anotas se queda en este teléfono.
about-version = Versión { $version }, reglas { $rules }.
