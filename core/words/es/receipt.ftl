# Por qué una cantidad es la que es: junto a la cantidad.
reason-first-time = Es nuevo para ti, así que empieza fácil.
reason-same-as-last = La misma cantidad que la última vez.
reason-adapted = Una versión distinta de la última vez, adaptada a tu material y a tu salud.
reason-bad-day = La versión más fácil, para un día como hoy.
reason-starter-only = En el nivel de inicio hasta que te haya visto un médico.
reason-raised = Un pequeño paso más. Tus últimas sesiones fueron bien.
reason-next-load = Un poco más de resistencia. Tus últimas sesiones fueron bien.
reason-regained = Un paso de vuelta después de tu pausa.
reason-ask-doctor = Se queda igual hasta que un médico te haya visto por tus síntomas.
reason-ask-first = Se queda igual hasta que hayas preguntado a un profesional por tu dolor.
reason-after-flare = Se queda igual unos días, porque tu espalda estuvo claramente peor.
reason-pain-worse = Hoy se queda igual, porque tienes más dolor de lo habitual.
reason-pain-unknown = Se queda igual si no dices cuánto te duele ahora.
reason-check-in-worse = Se queda igual, porque tu último balance fue peor.
reason-others-first = Hoy se queda igual. Otros ejercicios suben un paso.
reason-review-past = Se queda igual hasta que te vea tu fisioterapeuta.
reason-strained-pain = Un paso más fácil. Aumentó tu dolor más de una vez.
reason-strained-much = Un paso más fácil. Dolió mucho.
reason-strained-hard = Un paso más fácil. El esfuerzo fue máximo.
reason-strained-short = Un paso más fácil. Fue demasiado más de una vez.
reason-flared = Más fácil por ahora. A la mañana siguiente tu espalda estuvo claramente peor.
# $days es el número de días desde la última vez.
reason-away = { $days ->
    [one] Un comienzo suave, { $days } día después de la última vez.
   *[other] Un comienzo suave, { $days } días después de la última vez.
}
reason-returned = De nuevo como antes.
reason-chosen = Elegiste esta cantidad.
reason-taken-back = Deshiciste el paso más fácil.

# Qué falta para subir, después de la frase de arriba.
next-sessions = { $more ->
    [one] Una sesión más con dolor de { $pain } o menos y esfuerzo de { $effort } o menos, y sube un paso.
   *[other] { $more } sesiones más con dolor de { $pain } o menos y esfuerzo de { $effort } o menos, y sube un paso.
}
next-load-between = La siguiente carga que tienes sería un paso demasiado grande.

# Qué pasa ahora, en el resumen. $dose es la próxima cantidad, $now la de ahora.
summary-will-rise = { $exercise }: { $dose } en lugar de { $now } la próxima vez, si mañana no estás peor.
summary-will-fall = { $exercise }: { $dose } la próxima vez. { $reason }
summary-will-rest = { $exercise }: por ahora se deja fuera. Fue demasiado y no hay nada más fácil.
summary-next-same = La próxima vez haces lo mismo. Cuando las sesiones van bien, la app añade pasos pequeños y te dice por qué.
