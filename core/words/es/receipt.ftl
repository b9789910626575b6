# Por qué una cantidad es la que es: junto a la cantidad.
reason-first-time = Es nuevo para ti, así que el comienzo es suave.
reason-same-as-last = La misma cantidad que la última vez.
reason-adapted = Distinto de la última vez, para adaptarlo a tu material y a tu salud.
reason-bad-day = La versión más fácil, para un día difícil.
reason-starter-only = En el nivel de inicio hasta que te vea un médico.
reason-raised = Un pequeño paso más, porque ha ido bien.
reason-next-load = Un paso más de resistencia, porque ha ido bien.
reason-regained = Un pequeño paso más hacia lo que hacías antes.
reason-ask-doctor = Se queda igual hasta que te vea un médico por tus síntomas.
reason-ask-first = Se queda igual hasta que consultes a un profesional sobre tu dolor.
reason-after-flare = Se queda igual por ahora, porque la mañana después de una sesión tu espalda estaba claramente peor.
reason-pain-worse = Hoy se queda igual, por el dolor que tienes ahora.
reason-pain-unknown = Se queda igual, porque no has dicho cuánto te duele ahora.
reason-check-in-worse = Se queda igual, porque tu último control fue peor que el anterior.
reason-others-first = Hoy se queda igual, porque otros ejercicios suben un paso.
reason-review-past = Se queda igual: ya pasó la fecha para volver a ver a tu fisioterapeuta.
# $cause es una de las causas de abajo.
reason-easier = Un paso menos. { $cause }
reason-rests = { $cause } No hay una versión más fácil, así que por ahora queda fuera. Consulta a un profesional.
reason-ask-therapist = { $cause } Pregunta a tu fisioterapeuta qué hacer ahora.
cause-pain = Te aumentó el dolor.
cause-much-pain = Te dolió mucho.
cause-hard = El esfuerzo fue demasiado grande.
cause-short = Paraste antes o lo hiciste más fácil porque era demasiado.
cause-flare = La mañana después de hacerlo, tu espalda estaba claramente peor.
cause-away = Ha pasado un tiempo desde la última vez.
reason-flared = Más fácil por ahora, porque la mañana después de una sesión tu espalda estaba claramente peor.
# $days es el número de días desde la última vez.
reason-away = Vuelves con suavidad, porque ha pasado un tiempo.
reason-returned = De nuevo como antes.
reason-chosen = Elegiste esta cantidad.
reason-taken-back = Volviste a esta cantidad.

# Qué falta para subir, en lugar de la razón por la que se queda igual.
left-sessions = { $more ->
    [one] Falta al menos una sesión buena para dar un pequeño paso más.
   *[other] Faltan al menos { $more } sesiones buenas para dar un pequeño paso más.
}
left-walks = { $more ->
    [one] Falta al menos un buen paseo para dar un pequeño paso más.
   *[other] Faltan al menos { $more } buenos paseos para dar un pequeño paso más.
}
left-from = El próximo pequeño paso puede llegar a partir del { $day }.
left-morning = Di cómo estaba tu espalda a la mañana siguiente. De eso depende el próximo pequeño paso.
next-load-between = La siguiente mancuerna o banda que tienes sería un salto demasiado grande.

# Qué pasa ahora, en el resumen. $dose es la próxima cantidad, $now la de ahora.
summary-will-rise = { $exercise }: puede pasar de { $now } a { $dose } la próxima vez, si mañana tu espalda no está peor.
summary-will-fall = { $exercise }: { $dose } la próxima vez. { $reason }
summary-will-rest = Fuera por ahora: { $exercise }. Fue demasiado y no hay una versión más fácil.
summary-next-same = Por ahora, las cantidades siguen igual. Cuando las sesiones van bien, la app añade pequeños pasos y te dice por qué.

## La página sobre una cantidad.
dose-why-title = Por qué esta cantidad
dose-facts-title = En qué se basa
dose-waits-title = Qué falta para que suba
dose-nearest-title = Qué lo habría cambiado
dose-back-title = Cuándo vuelve
dose-rules = Reglas aplicadas: { $rules } (conjunto de reglas { $version })
dose-offers-title = Si quieres cambiarla
dose-changes-title = Cómo ha ido cambiando
# Before a dose is chosen, it is asked once more: yes and no.
dose-offer-choose = Sí, cambiarla
dose-offer-leave = No, dejarla así
dose-no-changes = Todavía no ha cambiado nada. Aquí verás cada cambio, con su razón.
dose-open = ¿Por qué esta cantidad?
# $level es "Nivel 2", $step el número de la cantidad de ahora, $steps cuántas hay.
dose-ladder-text = { $level }, paso { $step } de { $steps }
dose-left-out = Por ahora queda fuera

dose-offer-less = Hacerlo más fácil: { $dose }
dose-offer-less-warning = Desde tu próxima sesión. La cantidad podrá volver a subir después de sesiones que vayan bien.
dose-offer-more = Volver a subir: { $dose }
dose-offer-more-warning = Ya lo hiciste antes. Si resulta demasiado, la app volverá a bajar la cantidad.
dose-offer-back = Deshacer la bajada: { $dose }
dose-offer-back-warning = La app bajó un paso por precaución. Si es demasiado una sola vez, la cantidad volverá a bajar.
dose-offer-withdrawn = Que decida la app: { $dose }
dose-offer-withdrawn-warning = La app vuelve a elegir la cantidad.

dose-changed-first = Empezaste así: { $dose }
dose-changed = { $dose } (antes: { $before })
dose-happened-pain = Dolor { $pain } durante el ejercicio
dose-happened-flare = Claramente peor la mañana después de esta sesión

# En qué se basa una decisión. $day es una fecha como "sábado, 28 de marzo".
fact-done = { $day }: la última vez que lo hiciste.
fact-prescribed = { $day }: prescrito por tu fisioterapeuta.
fact-flag = { $day }: tu respuesta en la revisión de síntomas, «{ $symptom }»
fact-pain-before = { $day }: dolor { $pain } antes de la sesión.
fact-chosen-conditions = { $day }: cambiaron tus respuestas sobre tu salud.
fact-chosen-weights = { $day }: cambiaron tus mancuernas.
fact-chosen-equipment = { $day }: cambió lo que tienes en casa.
# $sets dice si se hizo todo, $felt cómo fue.
fact-session = { $day }: { $sets }, { $felt }.
fact-session-full = hecho por completo
fact-session-part = sin completar
fact-pain = dolor { $pain }
fact-pain-after = dolor { $pain } (antes: { $before })
fact-pain-unknown = sin respuesta sobre el dolor
fact-effort = esfuerzo { $effort }
fact-effort-unknown = sin respuesta sobre el esfuerzo
fact-morning-no-worse = igual o mejor a la mañana siguiente
fact-morning-bit-worse = un poco peor a la mañana siguiente
fact-morning-clearly-worse = claramente peor a la mañana siguiente
fact-morning-unknown = sin respuesta sobre la mañana siguiente
fact-raised = { $day }: última subida.
fact-chosen-dose = { $day }: tu elección.
fact-lowered = { $day }: última bajada.
fact-flare = { $day }: tu espalda estaba claramente peor por la mañana.
fact-check-in = { $day }: dolor medio { $average } en tu control.

# Qué espera una decisión, o qué la habría cambiado. Cada una, una línea de una lista.
near-prescription = Un cambio en la prescripción.
near-flag = Que esto haya pasado, o que te haya visto un médico: «{ $symptom }»
near-conditions = Un cambio en tus respuestas sobre tu salud.
near-weights = Otras mancuernas.
near-equipment = Otro material en casa.
near-usual-session = Elegir la sesión completa.
near-sessions = { $more ->
    [one] Hacerlo por completo una vez más, con un dolor de { $pain } o menos (o de hasta { $steady } y no mayor que justo antes de la sesión), un esfuerzo de { $effort } o menos y sin estar peor a la mañana siguiente.
   *[other] Hacerlo por completo { $more } veces más, con un dolor de { $pain } o menos (o de hasta { $steady } y no mayor que justo antes de la sesión), un esfuerzo de { $effort } o menos y sin estar peor a la mañana siguiente.
}
near-morning = La espalda igual o mejor la mañana después de la sesión del { $day }.
near-pain-now = Decir cuánto te duele antes de la sesión, si no es más que en los últimos días.
near-from = Esperar al menos hasta el { $day }.
near-asked = Consultar al profesional que indica la revisión de síntomas, y decirlo allí.
near-check-in = Un control que no sea peor que el anterior.
near-harder = Un dolor de más de { $pain } y claramente mayor que antes de la sesión, un dolor de más de { $steady } o un esfuerzo de más de { $effort }, el { $day }.
near-less-pain = Menos dolor en la sesión del { $day }.
near-less-effort = Menos esfuerzo en la sesión del { $day }.
near-as-planned = Este ejercicio hecho como estaba previsto el { $day }.
near-session-by = Volver a hacerlo como muy tarde el { $day }.
left-next = Puede dar un pequeño paso más en una de las próximas sesiones.
dose-why-out-title = Por qué queda fuera
fact-morning-stands-in = igual o mejor antes de la sesión siguiente
near-therapist = La respuesta de tu fisioterapeuta. Anótala en Prescripción.
near-walks = { $more ->
    [one] Un paseo más de esa duración, con un dolor de { $pain } o menos (o de hasta { $steady } y no mayor que antes de la sesión de ese día) y un esfuerzo de { $effort } o menos.
   *[other] { $more } paseos más de esa duración, con un dolor de { $pain } o menos (o de hasta { $steady } y no mayor que antes de la sesión de ese día) y un esfuerzo de { $effort } o menos.
}
