## Qué falló, según lo que una persona puede hacer.

error-needs-update = Estos datos son de una versión más nueva de la app. Actualiza la app, por favor. No se cambió nada.
error-damaged = No se pueden leer los datos guardados. No se cambió nada. El archivo es { $file }.
error-storage-full = El teléfono no tiene espacio libre. Libera espacio e inténtalo de nuevo. Lo que ya estaba guardado no se pierde.
error-in-use = Otra copia de la app está usando los datos. Ciérrala e inténtalo de nuevo.
error-closed = La app cerró sus datos. Abre la app otra vez.
error-unexpected = Algo falló en la app. Lo que guardaste antes está a salvo. Informe { $report }.
error-unknown = { $field }: no existe nada con el nombre { $given }.
error-out-of-range = { $field }: { $given } no es posible. Tiene que estar entre { $low } y { $high }.
error-not-a-folder = { $field }: { $given } no es una carpeta que la app pueda usar.
error-not-in-session = { $field }: { $given } no forma parte de esta sesión.
error-session-over = { $field }: esta sesión ya terminó.
error-missing = { $field }: falta algo.
error-contradictory = { $field }: { $given } se contradicen.
error-locked = { $field }: las sesiones quedan cerradas hasta que recibas ayuda con lo que marcaste en la revisión de síntomas.
error-check-first = { $field }: haz primero la revisión de síntomas, por favor.
error-check-over = { $field }: esta revisión ya terminó. Empieza una nueva.
error-only-when-gone = { $field }: las sesiones solo se abren de nuevo cuando { $given } haya desaparecido.
error-not-open = { $field }: { $given } no espera ninguna respuesta.

# Qué es cada valor, al principio de las frases de arriba.
field-amount = Cantidad
field-answers = Respuestas
field-check = Revisión de síntomas
field-day-turn = Comienzo del día
field-effort = Esfuerzo
field-equipment = Lo que tienes
field-exercise = Ejercicio
field-first-side = Primer lado
field-flag = Síntoma
field-folder = Carpeta
field-minutes = Minutos
field-page = Página
field-pain = Dolor
field-session = Sesión
field-set = Serie
field-side = Lado
