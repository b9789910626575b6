## Qué falló, según lo que una persona puede hacer.

error-needs-update = Estos datos son de una versión más nueva de la app. Actualiza la app, por favor. No se cambió nada.
# $report dice en inglés qué se encontró, para quien ayude.
error-damaged = Los datos guardados están dañados y no se pueden leer de forma segura. No se cambió nada. El archivo es { $file }. Informe: { $report }.
error-incomplete = Falta en este teléfono lo último que guardaste. Por tu seguridad, la app no usa lo que queda. No se cambió nada. El archivo es { $file }.
error-storage-full = El teléfono no tiene espacio libre. Libera espacio e inténtalo de nuevo. Lo que ya estaba guardado no se pierde.
error-not-permitted = El teléfono no deja que la app abra tus datos en este momento. Desbloquea el teléfono e inténtalo de nuevo. Si no funciona, reinícialo.
error-read-only = La app puede leer tus datos, pero no puede guardar nada. Reinicia el teléfono e inténtalo de nuevo.
error-gone = Tus datos guardados se movieron o se borraron mientras la app estaba abierta. Cierra la app y ábrela otra vez.
error-storage-failed = El teléfono no pudo leer o guardar los datos. Inténtalo de nuevo. Si sigue pasando, reinicia el teléfono.
error-clock-wrong = La fecha o la hora del teléfono no puede ser correcta. Ajusta el reloj del teléfono e inténtalo de nuevo.
error-in-use = Otra copia de la app está usando los datos. Ciérrala e inténtalo de nuevo.
error-closed = La app cerró sus datos. Abre la app otra vez.
error-stopped = Se detuvo. No se cambió nada.
error-unexpected = Algo falló en la app. Lo que guardaste antes está a salvo. Informe: { $report }.
error-unknown = { $field }: no existe nada con el nombre { $given }.
error-unknown-here = { $field }: la app no conoce esta opción. Elige de nuevo, por favor.
error-out-of-range = { $field }: { $given } no es posible. Tiene que estar entre { $low } y { $high }.
error-not-a-folder = { $field }: { $given } no es una carpeta que la app pueda usar.
error-not-in-session = { $field }: no forma parte de esta sesión.
error-exercise-over = { $field }: este ejercicio ya terminó por hoy.
error-not-offered = { $field }: ahora no es posible.
error-session-over = { $field }: esta sesión ya terminó.
error-choose-one = { $field }: elige por lo menos uno.
error-missing = { $field }: falta algo.
error-wanted-number = { $field }: { $given } no es un número.
error-wanted-whole-number = { $field }: { $given } no es un número entero.
error-wanted-text = { $field }: { $given } no es un texto.
error-wanted-yes-or-no = { $field }: { $given } no es sí ni no.
error-wanted-day = { $field }: { $given } no es una fecha.
error-wanted-list = { $field }: { $given } no es una lista.
error-wanted-fields = { $field }: { $given } no tiene campos con nombre.
error-too-early = { $field }: { $given } es demasiado pronto. Tiene que ser el { $earliest } o después.
error-too-late = { $field }: { $given } es demasiado tarde. Tiene que ser el { $latest } o antes.
error-too-long = { $field }: el texto es demasiado largo. Puede tener hasta { $limit } caracteres.
error-too-many = { $field }: aquí caben { $limit } como mucho.
# Se dice de un archivo: null es su manera de escribir "nada".
error-null = { $field }: en el archivo está sin valor (null). Pon un valor o quita el campo.
error-number-as-text = { $field }: { $given } está entre comillas. Un número tiene que ir sin ellas.
error-twice = { $field }: aparece dos veces.
# $other es otro campo.
error-not-with = { $field }: no puede ir junto con esto: { $other }.
error-no-such-field = { $field }: la app no conoce este campo.
error-no-place = { $field }: en el formulario no hay sitio para esto. Si es importante, escríbelo en una nota. Después, quítalo.
error-too-large = { $field }: es demasiado grande. Puede tener hasta { $limit } kB.
error-malformed = { $field }: no se puede leer. Hay un error en la línea { $line }, columna { $column }.
# $kind es uno de los tipos de archivo de abajo.
error-wrong-file = { $field }: esto es { $kind }, algo que la app no puede leer. Pide a tu fisioterapeuta un archivo de prescripción para esta app o escribe la prescripción a mano.
error-wrong-file-other = { $field }: la app no puede leer este tipo de archivo. Pide a tu fisioterapeuta un archivo de prescripción para esta app o escribe la prescripción a mano.
error-file-packed = { $field }: esto es una carpeta comprimida (zip). Descomprímela primero y abre el archivo de prescripción que hay dentro, o escribe la prescripción a mano.
error-file-encoding = { $field }: este archivo se guardó con una codificación que la app no puede leer. Pide a tu fisioterapeuta que lo guarde en UTF-8 y te lo envíe de nuevo.
error-file-empty = { $field }: este archivo está vacío. Pide a tu fisioterapeuta que te lo envíe de nuevo.
error-not-a-prescription = { $field }: no es una prescripción para esta app.
error-not-a-copy = { $field }: no es una copia guardada con esta app.
error-unusable = { $field }: está dañada y no se puede usar. No se cambió nada. Elige otra copia.
error-cut-off = { $field }: está incompleto. Puede que no se copiara entero. Cópialo de nuevo o elige otro. No se cambió nada.
# $line is a number, for whoever helps.
error-altered = { $field }: está dañado o se cambió después de guardarlo (línea { $line }), así que la app no lo usa. En este teléfono no se cambió nada.
error-contradicts = { $field }: no coincide con lo que hay en este teléfono (línea { $line }), así que la app no lo usa. Aquí no se cambió nada.
error-sealed = { $field }: está protegido. Escribe la contraseña con la que se guardó.
error-wrong-passphrase = { $field }: no abre este archivo. Revísala e inténtalo de nuevo.
# $limit is a number.
error-too-short = { $field }: hacen falta al menos { $limit } caracteres.
error-newer-form = { $field }: es para una versión más nueva de la app. Actualiza la app, por favor.
# Un archivo del sistema de una clínica (FHIR). $given es como lo llama el propio archivo.
error-not-understood = { $field }: contiene algo que puede cambiar su significado y que la app no entiende ({ $given }). Pide a tu fisioterapeuta un archivo sin eso o escribe la prescripción a mano.
error-other-resource = { $field }: es otro tipo de archivo del sistema de una clínica ({ $given }). La app no puede sacar de él una prescripción. Pide a tu fisioterapeuta un archivo de prescripción o escribe la prescripción a mano.
# $mark es un motivo, por ejemplo: es solo un borrador.
error-not-in-force = { $field }: no se puede planificar nada de lo que hay aquí porque { $mark }. Pregunta a tu fisioterapeuta, por favor.
error-not-one = { $field }: no es igual en todos los ejercicios del archivo. Pregunta a tu fisioterapeuta qué dato vale y escríbelo a mano.
error-prescription-over = { $field }: esta prescripción ya terminó. Añade una nueva, por favor.
error-contradictory = { $field }: { $given } se contradicen.
error-contradictory-here = { $field }: lo que elegiste se contradice.
error-locked = { $field }: las sesiones quedan cerradas hasta que recibas ayuda con lo que marcaste en la revisión de síntomas.
error-check-first = { $field }: haz primero la revisión de síntomas, por favor.
error-check-over = { $field }: esta revisión ya terminó. Empieza una nueva.
error-only-when-gone = { $field }: las sesiones solo se abren de nuevo cuando esto haya desaparecido.
error-not-open = { $field }: ahora no hace falta ninguna respuesta.

# Tipos de archivo, dentro de una frase.
file-kind-table = una hoja de cálculo
file-kind-document = un documento de texto
file-kind-pdf = un PDF
file-kind-picture = una imagen
file-kind-recording = una grabación
file-kind-web-page = una página web
file-kind-fhir-plan = un archivo FHIR en formato XML

# Qué es cada valor, al principio de las frases de arriba.
field-activities = Tus actividades
field-answers = Respuestas
field-average = Dolor medio
field-backup = Copia de seguridad
field-band = Banda
field-breaths = Respiraciones
field-category = Tipo
field-check = Revisión de síntomas
field-condition = Salud
field-conditions = Tu salud
field-day-turn = Comienzo del día
field-day = Día
field-days = Días
field-days-per-week = Días por semana
field-effort = Esfuerzo
field-ends = Último día
field-equipment = Lo que tienes
field-exercise = Ejercicio
field-exercise-number = Ejercicio { $number }
field-exercises = Ejercicios
field-file = Archivo
field-first-side = Primer lado
field-flag = Síntoma
field-folder = Carpeta
field-from = Primer día
field-hold = Mantener
field-instruction = Cómo se hace
field-issued = Fecha
field-kilograms = Kilos
field-level = Nivel
field-load = Carga
field-locked = No cambiar
field-measure = Qué se cuenta
field-minutes = Minutos
field-name = Nombre
field-note = Nota
# Un campo de un ejercicio de una prescripción.
field-of-exercise = Ejercicio { $number }, { $field }
# Lo que dio una persona, cuando no tiene nombre propio.
field-other = Lo que elegiste
field-page = Página
field-passphrase = Contraseña
field-pain = Dolor
field-pounds = Libras
field-prescription = Prescripción
field-range-limit = Hasta dónde
field-repetitions = Repeticiones
field-review = Revisión
field-rounds = Rondas
field-seconds = Segundos
field-session = Sesión
field-set = Serie
field-sets = Series
field-side = Lado
field-sides = Lados
field-source = Quién te la dio
field-times = Horas
field-times-per-day = Veces al día
field-units = Unidades
field-until = Último día
field-weight = Peso
field-weights = Mancuernas
field-worst = Peor dolor
