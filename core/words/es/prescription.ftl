## Lo que prescribió un fisioterapeuta.

# Un ejercicio que solo está en la prescripción.
own-exercise-level = De tu fisioterapeuta
own-exercise-aim = Un ejercicio de tu fisioterapeuta. La app no lo conoce y no puede comprobar si es adecuado para tu salud.
own-exercise-feel = Lo que te dijo tu fisioterapeuta, pero nunca dolor.
# Quién prescribió un ejercicio y cuándo.
reason-prescribed = De { $source }, { $date }.
# Lo que escribió el fisioterapeuta sobre cómo se hace.
prescribed-limit = Hasta dónde: { $limit }
prescribed-note = Nota: { $note }
prescribed-locked = Tu fisioterapeuta quiere que esto quede como está.
prescribed-days = { $days ->
    [one] { $days } día por semana
    [7] Todos los días
   *[other] { $days } días por semana
}
# $days es prescribed-days.
prescribed-days-and-times = { $days }, { $times } veces al día

# La pantalla de la prescripción.
prescription-title = Prescripción
prescription-from = De { $source }, { $date }
prescription-review = Revisión: { $date }
prescription-ends = Último día: { $date }
prescription-review-past = La revisión era el { $date }. Pide cita con tu fisioterapeuta, por favor. Hasta entonces, nada se hace más difícil.
prescription-over = Su último día fue el { $date }. Se guarda aquí, pero sus ejercicios ya no se planifican.
prescription-old = Su fecha es de hace más de diez años. Compruébala y pregunta a tu fisioterapeuta si estos ejercicios siguen siendo adecuados para ti.
prescription-effect = Harás estos ejercicios con la frecuencia que indicó tu fisioterapeuta, aunque la sesión se alargue. Van antes que los que elegiría la app.
prescription-last = La última, de { $source }, terminó el { $date }.
prescription-empty-heading = Sin prescripción
prescription-empty-text = Si un fisioterapeuta te dio ejercicios, añádelos aquí. Irán antes que los que elegiría la app.
prescription-new-replaces = Una prescripción nueva sustituye a esta.
prescription-enter = Escribirla a mano
prescription-import = Abrir un archivo
prescription-import-help = El sistema de un fisioterapeuta puede crear un archivo así para la app.
prescription-edit = Editar
prescription-end = Terminarla
prescription-end-question = ¿Terminar esta prescripción?
prescription-end-text = La app vuelve a elegir tus ejercicios. Lo que hiciste sigue en tu historial.
prescription-end-confirm = Terminar
prescription-end-cancel = Mantener
prescription-waits = Por ahora queda fuera, por esto: { $conditions }. Pregunta a tu fisioterapeuta y después responde aquí.
prescription-knows = { $condition }: ¿lo sabe tu fisioterapeuta?
prescription-knows-yes = Sí, lo sabe
prescription-knows-no = No, o no lo sé
prescription-known = Tu fisioterapeuta lo sabe. Hazlo como te lo enseñó.
prescription-missing = No está en la lista de lo que tienes: { $things }. Pregunta a tu fisioterapeuta qué puedes usar.
prescription-more-than-usual = Es más de lo que elegiría la app ({ $dose }). Comprueba que es lo que escribió tu fisioterapeuta.
prescription-so-far = Hasta ahora: { $dose }

# Lo que haría un formulario o un archivo.
prescription-preview-title = Revísalo, por favor
prescription-problems = Todavía no se puede guardar
prescription-replaces = Sustituye a la prescripción de { $source }, { $date }.
prescription-will-ask = Cuando esté guardada, dinos si tu fisioterapeuta sabe lo que está marcado aquí.
prescription-save = Guardar
prescription-correct = Corregir a mano
prescription-back = Atrás

# Lo que escribió el sistema de una clínica (FHIR): qué se entendió y qué no.
prescription-understood = Lo que entendió la app
prescription-left = Lo que la app no incluyó
prescription-left-text = Si algo de esto es importante para ti, pregúntale a tu fisioterapeuta.
# $field es de qué trata, $value lo que dice el archivo.
prescription-read = { $field }: { $value }
prescription-read-yes = sí
prescription-read-no = no
prescription-left-more = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
# De qué trata un elemento, al principio de una línea.
# $mark es uno de los motivos de abajo.
left-not-in-force = No se planifica porque { $mark }
left-activity = Otra parte del plan
left-amount = Cantidad
left-as-needed = Solo cuando haga falta
left-body-site = Parte del cuerpo
left-code = Código
left-description = Descripción
left-extension = Información adicional
left-goal = Objetivo
left-kind = Tipo
left-location = Lugar
left-observation = Medición
left-performer = Quién participa
left-priority = Prioridad
left-reason = Motivo
left-supporting-info = Otra información
left-timing = Cuándo y con qué frecuencia
# Por qué algo del archivo no se debe hacer, después de «porque».
request-mark-draft = es solo un borrador
request-mark-on-hold = está en pausa
request-mark-revoked = se anuló
request-mark-completed = ya terminó
request-mark-entered-in-error = se registró por error
request-mark-unknown = no indica que esté vigente
request-mark-proposal = es solo una propuesta
request-mark-not-to-do = indica lo que no hay que hacer
request-mark-for-others = le corresponde hacerlo a otra persona

# El formulario.
prescription-form-title = Nueva prescripción
prescription-edit-title = Editar la prescripción
prescription-form-intro = Copia lo que escribió tu fisioterapeuta. Algunos campos ya tienen un dato: revísalos y cambia lo que no coincida. Completa todos los campos marcados como (obligatorio). Deja los demás como están si tu fisioterapeuta no escribió nada sobre ellos.
# Sobre quién la dio y sus fechas.
prescription-form-about = Datos de la prescripción
prescription-add = Añadir un ejercicio
prescription-remove = Quitar este ejercicio
prescription-preview = Revisar
prescription-cancel = No guardar
form-choose-day = Elegir una fecha
form-clear-day = Sin fecha
form-leave-question = ¿Salir del formulario?
form-leave-text = Se perderá lo que escribiste.
form-leave-stay = Seguir aquí
# Un campo que hay que rellenar.
form-needed = { $label } (obligatorio)
# Lo que dice un archivo y no tiene campo en el formulario; $name es cómo se llama allí.
form-besides = También en el archivo: { $name }
form-leave-out = Quitar esto
form-source-help = El nombre de una persona o de un centro.
form-issued-help = La fecha del papel.
form-review-help = El día en que tu fisioterapeuta quiere volver a verte. Si no hay fecha, déjalo vacío.
form-ends-help = Déjalo vacío si no tiene fin.
form-own = Otro ejercicio
form-instruction-help = Un paso por línea, con las palabras de tu fisioterapeuta.
form-level = { $number }: { $name }
form-level-mine = Mi nivel actual
form-not-said = Sin indicar
form-sets-most = Series, como máximo
form-amount = Cantidad
form-amount-most = Cantidad máxima
form-most-help = Solo si tu fisioterapeuta indicó un intervalo, por ejemplo, de 8 a 12.
form-hold-amount = Cuánto tiempo mantener
form-sides-usual = Como siempre en este ejercicio
form-sides-together = Los dos lados a la vez
form-sides-each = Cada lado
form-load-none = Ninguna
form-kilograms = Un peso en kilos
form-pounds = Un peso en libras
form-range-limit-help = Un límite con las palabras de tu fisioterapeuta, por ejemplo: hasta la altura del hombro.
form-locked-help = Tu fisioterapeuta lo quiere exactamente así.
# $reason es una frase que dice por qué.
prescription-asks = { $reason } Queda fuera hasta que preguntes a tu fisioterapeuta qué hacer ahora.
prescription-go-on = Mi fisioterapeuta ya me dijo qué hacer
