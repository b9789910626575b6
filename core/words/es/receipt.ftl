# Por qué una cantidad es la que es: junto a la cantidad.
reason-first-time = Es nuevo para ti, así que empieza fácil.
reason-same-as-last = La misma cantidad que la última vez.
reason-adapted = Una versión distinta de la última vez, adaptada a tu material y a tu salud.
reason-bad-day = La versión más fácil, para un día como hoy.
reason-starter-only = En el nivel de inicio hasta que te haya visto un médico.
reason-raised = Un pequeño paso más. Está yendo bien.
reason-next-load = Un poco más de resistencia. Está yendo bien.
reason-regained = Un paso de vuelta después de tu pausa.
reason-ask-doctor = Se queda igual hasta que un médico te haya visto por tus síntomas.
reason-ask-first = Se queda igual hasta que hayas preguntado a un profesional por tu dolor.
reason-after-flare = Se queda igual unos días, porque tu espalda estuvo claramente peor.
reason-pain-worse = Hoy se queda igual, porque tienes más dolor de lo habitual.
reason-pain-unknown = Se queda igual si no dices cuánto te duele ahora.
reason-check-in-worse = Se queda igual, porque tu último balance fue peor.
reason-others-first = Hoy se queda igual. Otros ejercicios suben un paso.
reason-review-past = Se queda igual hasta que te vea tu fisioterapeuta.
# $cause es una de las causas de abajo.
reason-easier = Un paso más fácil. { $cause }
reason-rests = { $cause } No hay nada más fácil, así que por ahora se deja. Consulta a un profesional.
reason-ask-therapist = { $cause } Pregunta a tu fisioterapeuta cómo seguir.
cause-pain = Aumentó tu dolor más de una vez.
cause-much-pain = Dolió mucho.
cause-hard = El esfuerzo fue máximo.
cause-short = Fue demasiado más de una vez.
cause-flare = A la mañana siguiente tu espalda estuvo claramente peor.
cause-away = { $days ->
    [one] Llevas { $days } día sin hacerlo.
   *[other] Llevas { $days } días sin hacerlo.
}
reason-flared = Más fácil por ahora. A la mañana siguiente tu espalda estuvo claramente peor.
# $days es el número de días desde la última vez.
reason-away = { $days ->
    [one] Un comienzo suave, { $days } día después de la última vez.
   *[other] Un comienzo suave, { $days } días después de la última vez.
}
reason-returned = De nuevo como antes.
reason-chosen = Elegiste esta cantidad.
reason-taken-back = Deshiciste el paso más fácil.

# Qué falta para subir, en lugar de la razón por la que se queda igual.
left-sessions = { $more ->
    [one] Falta una sesión buena para dar un pequeño paso más.
   *[other] Faltan { $more } sesiones buenas para dar un pequeño paso más.
}
left-walks = { $more ->
    [one] Falta un buen paseo para dar un pequeño paso más.
   *[other] Faltan { $more } buenos paseos para dar un pequeño paso más.
}
left-from = El próximo paso pequeño puede llegar el { $day }.
left-morning = Di cómo estuviste a la mañana siguiente, y puede subir un pequeño paso.
next-load-between = La siguiente carga que tienes sería un paso demasiado grande.

# Qué pasa ahora, en el resumen. $dose es la próxima cantidad, $now la de ahora.
summary-will-rise = { $exercise }: { $dose } en lugar de { $now } la próxima vez, si mañana no estás peor.
summary-will-fall = { $exercise }: { $dose } la próxima vez. { $reason }
summary-will-rest = { $exercise }: por ahora se deja fuera. Fue demasiado y no hay nada más fácil.
summary-next-same = La próxima vez haces lo mismo. Cuando las sesiones van bien, la app añade pasos pequeños y te dice por qué.

## La página sobre una cantidad.
dose-why-title = Por qué esta cantidad
dose-facts-title = En qué se basa
dose-waits-title = Qué falta para que suba
dose-nearest-title = Qué lo habría cambiado
dose-back-title = Cuándo vuelve
dose-rules = Reglas aplicadas: { $rules } (conjunto de reglas { $version })
dose-offers-title = Cambiarla por tu cuenta
# Before a dose is chosen, it is asked once more: yes and no.
dose-offer-choose = Sí, cambiarla
dose-offer-leave = No, dejarla así
dose-changes-title = Cómo ha llegado hasta aquí
dose-no-changes = Todavía no ha cambiado nada. Aquí verás cada cambio, con su razón.
dose-open = ¿Por qué esta cantidad?
# $level es "Nivel 2", $step el número de la cantidad de ahora, $steps cuántas hay.
dose-ladder-text = { $level }, paso { $step } de { $steps }
dose-left-out = Por ahora no se hace

dose-offer-less = Hacerlo más fácil: { $dose }
dose-offer-less-warning = Desde tu próxima sesión. Solo vuelve a subir después de sesiones que vayan bien.
dose-offer-more = Volver a subir: { $dose }
dose-offer-more-warning = Ya lo has hecho antes. Si duele o cuesta demasiado, vuelve a bajar.
dose-offer-back = Deshacer el paso más fácil: { $dose }
dose-offer-back-warning = La app lo hizo más fácil para proteger tu espalda. Si vuelve a ser demasiado, baja otra vez.
dose-offer-withdrawn = Que decida la app: { $dose }
dose-offer-withdrawn-warning = Lo que elegiste deja de contar.

dose-changed-first = Empezaste con { $dose }
dose-changed = { $dose } en lugar de { $before }
dose-happened-pain = Dolor { $pain } durante el ejercicio
dose-happened-flare = A la mañana siguiente tu espalda estuvo claramente peor

# En qué se basa una decisión. $day es una fecha como "sábado 28 de marzo".
fact-done = { $day }: la última vez que se hizo.
fact-prescribed = { $day }: indicado por tu fisioterapeuta.
fact-flag = { $day }: tu respuesta a «{ $symptom }»
fact-pain-before = { $day }: dolor { $pain } antes de la sesión.
fact-chosen-conditions = { $day }: cambiaron tus respuestas sobre tu salud.
fact-chosen-weights = { $day }: cambiaron tus mancuernas.
fact-chosen-equipment = { $day }: cambió lo que tienes en casa.
# $sets dice si se hizo todo, $felt cómo fue.
fact-session = { $day }: { $sets }, { $felt }.
fact-session-full = todas las series hechas
fact-session-part = no todas las series hechas
fact-pain = dolor { $pain }
fact-pain-after = dolor { $pain } (antes, { $before })
fact-pain-unknown = sin respuesta sobre el dolor
fact-effort = esfuerzo { $effort }
fact-effort-unknown = sin respuesta sobre el esfuerzo
fact-morning-no-worse = a la mañana siguiente, no peor
fact-morning-bit-worse = a la mañana siguiente, un poco peor
fact-morning-clearly-worse = a la mañana siguiente, claramente peor
fact-morning-unknown = sin respuesta sobre la mañana siguiente
fact-raised = { $day }: último paso hacia arriba.
fact-lowered = { $day }: último paso hacia abajo.
fact-flare = { $day }: claramente peor por la mañana.
fact-check-in = { $day }: dolor medio { $average } en tu balance.

# Qué espera una decisión, o qué la habría cambiado. Cada una, una línea de una lista.
near-prescription = Un cambio en lo que te indicó tu fisioterapeuta.
near-flag = La respuesta de un profesional sobre «{ $symptom }»
near-conditions = Otras respuestas sobre tu salud.
near-weights = Otras mancuernas.
near-equipment = Otro material en casa.
near-usual-session = Elegir la sesión habitual.
near-sessions = { $more ->
    [one] Una sesión completa más con dolor de { $pain } o menos, o no mayor que antes de ella, y esfuerzo de { $effort } o menos.
   *[other] { $more } sesiones completas más con dolor de { $pain } o menos, o no mayor que antes de ellas, y esfuerzo de { $effort } o menos.
}
near-morning = No estar peor la mañana después de la sesión del { $day }.
near-pain-now = Decir tu dolor antes de la sesión, si no es peor que en los últimos días.
near-from = Tiempo: como muy pronto, el { $day }.
near-asked = La respuesta de un profesional, anotada en la revisión de síntomas.
near-check-in = Un balance que no sea peor que el anterior.
near-harder = Más dolor que { $pain } o más esfuerzo que { $effort } en la sesión del { $day }.
near-less-pain = Menos dolor en la sesión del { $day }.
near-less-effort = Menos esfuerzo en la sesión del { $day }.
near-as-planned = Hacer la sesión del { $day } como estaba prevista.
near-session-by = Una sesión como muy tarde el { $day }.
