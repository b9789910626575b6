## Tus datos: copias de seguridad, una copia en otro sitio, otro teléfono, borrarlo todo.

data-title = Tus datos
data-help = Copias de seguridad, una copia para guardar en otro sitio y el cambio a otro teléfono.
data-when = { $day }, { $time }

data-backups-heading = Copias de seguridad en este teléfono
data-backups-text = Cada día que usas Midback y hay algo nuevo, la app hace una copia de seguridad y la comprueba. Conserva algunas de los últimos días, semanas y meses. Si pierdes este teléfono, también las pierdes.
data-backup-none = Aún no hay ninguna copia de seguridad.
data-backup-last = Última copia de seguridad: { $when }
data-backup-full = Midback no pudo hacer una copia de seguridad nueva porque el teléfono no tiene espacio libre. Libera espacio e inténtalo de nuevo. Si había copias anteriores, siguen ahí.
data-backup-failed = Midback no pudo hacer una copia de seguridad nueva. Inténtalo de nuevo. Si había copias anteriores, siguen ahí.
data-back-up = Hacer una copia de seguridad
data-backup-making = Haciendo la copia de seguridad
data-backup-made = Copia de seguridad hecha y comprobada.
data-backup-row = Restaurar esta copia
data-backup-more = Todas las copias de seguridad ({ $count })

data-save-heading = Una copia en otro sitio
data-save-text = Un solo archivo con todo lo que has anotado. Guárdalo fuera de este teléfono, en un lugar seguro. Antes de dar este teléfono a otra persona, guarda una copia y después bórralo todo aquí.
data-save = Guardar una copia
data-save-last = Última copia guardada: { $when }
data-save-never = Aún no has guardado ninguna copia.
data-save-making = Preparando tu copia
data-lock = Proteger la copia con una contraseña
data-lock-help = Sin contraseña, cualquiera que tenga el archivo puede leerlo.
data-passphrase = Contraseña
data-passphrase-help = Al menos { $letters } caracteres. Unas cuantas palabras al azar son fáciles de recordar y difíciles de adivinar. Apúntala en un papel: si la pierdes, nadie podrá abrir el archivo.
data-passphrase-again = Repite la contraseña
data-passphrase-show = Mostrar la contraseña
data-passphrase-short = Escribe al menos { $letters } caracteres.
data-passphrase-differs = Las dos contraseñas no coinciden.
file-copy = midback-copia

data-bring-heading = Añadir una copia guardada
data-bring-text = De tu teléfono anterior o de otro que también uses. Los dos historiales se juntan. Primero verás qué hay en el archivo y después decides.
data-bring = Elegir un archivo
data-bring-reading = Leyendo el archivo
data-bring-bringing = Añadiendo los datos a este teléfono
data-bring-locked = Esta copia está protegida
data-bring-open = Abrirla

data-bring-title = Qué hay en este archivo
data-bring-sessions = { $count ->
    [one] { $count } sesión que no está en este teléfono
   *[other] { $count } sesiones que no están en este teléfono
}
data-bring-from = La primera es del { $first } y la última, del { $last }.
data-bring-check-ins = { $count ->
    [one] { $count } control que no está en este teléfono
   *[other] { $count } controles que no están en este teléfono
}
data-bring-others = { $count ->
    [one] { $count } dato nuevo, por ejemplo una respuesta o un ajuste
   *[other] { $count } datos nuevos, por ejemplo respuestas y ajustes
}
data-bring-known = { $count ->
    [one] { $count } dato de este archivo no es nuevo.
   *[other] { $count } datos de este archivo no son nuevos.
}
data-bring-deleted = { $count ->
    [one] { $count } sesión se borrará también aquí, porque se borró en el otro teléfono.
   *[other] { $count } sesiones se borrarán también aquí, porque se borraron en el otro teléfono.
}
data-bring-settings = Estos ajustes cambiarán
data-bring-setting = { $setting }: { $now } (ahora: { $before })
data-bring-nothing = En este archivo no hay nada nuevo.
data-bring-go = Añadir a este teléfono
data-bring-cancel = Ahora no
data-bring-done-title = Listo
data-bring-done = Los dos historiales ya están en este teléfono.

data-restore-title = ¿Restaurar esta copia de seguridad?
data-restore-reading = Leyendo la copia de seguridad
data-restore-restoring = Restaurando la copia de seguridad
data-restore-of = Copia de seguridad: { $when }
data-restore-then = { $count ->
    [0] En la copia: ninguna sesión
    [one] En la copia: { $count } sesión, del { $last }
   *[other] En la copia: { $count } sesiones, la última del { $last }
}
data-restore-now = { $count ->
    [0] En este teléfono ahora: ninguna sesión
    [one] En este teléfono ahora: { $count } sesión, del { $last }
   *[other] En este teléfono ahora: { $count } sesiones, la última del { $last }
}
data-restore-lost = { $count ->
    [one] { $count } sesión que hay ahora no está en la copia. Dejarás de verla.
   *[other] { $count } sesiones que hay ahora no están en la copia. Dejarás de verlas.
}
data-restore-note = Antes, Midback hace una copia de seguridad de lo que hay ahora, para que puedas volver atrás.
data-restore-go = Restaurar
data-restore-cancel = Dejarlo como está
data-restore-done-title = Listo
data-restore-done = Tus datos vuelven a estar como en la copia de seguridad.

data-done = Entendido
data-stop = Detener

recovery-heading = Puedes intentar recuperar tus datos
recovery-backup = Midback usa la última copia de seguridad que esté bien y todo lo demás que aún se pueda leer. La más reciente es del { $when }.
recovery-no-backup = En este teléfono no hay ninguna copia de seguridad. Midback recupera todo lo que aún se pueda leer.
recovery-kept = El archivo dañado se conserva, por si alguien puede leer algo más.
recovery-go = Recuperar mis datos
recovery-working = Recuperando tus datos
recovery-title = Recuperación terminada
recovery-sessions = { $count ->
    [0] No se pudo recuperar ninguna sesión.
    [one] Se recuperó { $count } sesión, del { $last }.
   *[other] Se recuperaron { $count } sesiones, la última del { $last }.
}
recovery-missing = { $count ->
    [one] No se pudo recuperar { $count } dato.
   *[other] No se pudieron recuperar { $count } datos.
}
recovery-check = Comprueba que tus ajustes están bien. Puede que Midback te pida hacer otra vez la revisión de síntomas.
recovery-on = Continuar

privacy-title = Privacidad
privacy-help = Qué se queda en este teléfono y qué puedes bloquear, compartir o borrar.
privacy-here-heading = Solo en este teléfono
privacy-here = Lo que anotas se queda en este teléfono hasta que tú lo compartas. No hay cuenta, y Midback no usa internet.
privacy-moving-heading = Cambiar de teléfono
privacy-moving = Las copias de seguridad del propio teléfono no incluyen lo que anotas en Midback, y el traspaso a un teléfono nuevo quizá tampoco. Para llevarte tus datos, guarda una copia en «Tus datos» y añádela en el teléfono nuevo.
privacy-screen-heading = En la pantalla de bloqueo
privacy-screen = Ahí los recordatorios no dicen nada sobre tu espalda, a menos que elijas lo contrario en «Recordatorios».
privacy-sharing-heading = Lo que compartes
privacy-sharing = Los informes y las copias solo van adonde tú los envías. Puedes proteger una copia con una contraseña. La app de salud del teléfono recibe sesiones solo si lo activas más abajo.
privacy-errors-heading = Si algo falla
privacy-errors = Un informe de error solo dice en qué parte de la app falló algo. No contiene nada de lo que anotaste, y Midback no se lo envía a nadie.
privacy-lock = Bloquear Midback
privacy-lock-help = Al abrir Midback, el teléfono te pide que te identifiques con la cara, la huella o el código. Si vuelves en menos de un minuto, no te lo pide. Los recordatorios siguen llegando.
privacy-lock-impossible = Para usar esto, configura antes un bloqueo de pantalla en los ajustes del teléfono.
# Las sesiones terminadas en Health Connect o en Salud.
health-label = Añadir las sesiones a la app de salud del teléfono
health-help = Health Connect en Android, Salud en iPhone. Recibe la hora y el tipo de cada sesión que termines a partir de ahora, pero nada sobre tu dolor. Midback no lee nada de esa app.
health-impossible = Este teléfono no tiene ninguna app de salud que Midback pueda usar.
health-denied = Midback aún no tiene permiso. Dáselo en los ajustes del teléfono, en Health Connect o en Salud.
privacy-locked-title = Midback está bloqueado
privacy-unlock = Desbloquear
privacy-unlock-why = Para mostrar tus datos

delete-title = Borrar todo
delete-help = Tus sesiones, respuestas, ajustes y copias de seguridad.
delete-text = Se borrarán de este teléfono:
delete-sessions = tus sesiones, controles y revisiones de síntomas
delete-settings = tu plan y tus prescripciones, ajustes y recordatorios
delete-backups = todas las copias de seguridad de este teléfono
delete-elsewhere = Las copias y los informes que guardaste en otro sitio se quedan donde están, igual que las sesiones que ya están en la app de salud del teléfono. Ahí puedes borrarlas.
delete-save-first = Guardar antes una copia
delete-understood = Entiendo que no se puede deshacer
delete-go = Borrar todo
delete-cancel = Conservar todo
delete-done-title = Todo está borrado
delete-done = En Midback ya no queda nada de lo que anotaste en este teléfono.
delete-again = Empezar de nuevo

notice-save = No hay ninguna copia reciente de tu historial fuera de este teléfono. Si lo pierdes, podrías perder también tu historial. Puedes guardar una copia en otro sitio.
notice-save-open = Guardar una copia
notice-save-dismiss = Ahora no
