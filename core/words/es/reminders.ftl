## Recordatorios: lo que dicen y su pantalla.

# En la pantalla de bloqueo, donde cualquiera puede leerlo: nada sobre la salud.
reminder-session-title = Unos minutos para ti
reminder-follow-up-title = Hoy aún estás a tiempo
reminder-comeback-title = Cuando quieras
reminder-comeback-text = Puedes volver con suavidad. Bastan unos minutos.
reminder-morning-title = Buenos días
reminder-morning-text = ¿Cómo va, comparado con antes de tu última sesión?
reminder-check-in-title = Tus preguntas de la semana
reminder-check-in-text = Llevan más o menos un minuto.
reminder-review-title = Hoy hay algo que revisar
reminder-review-text = Pediste que te lo recordáramos este día.
reminder-keep-coming-title = Abre Midback, por favor
reminder-keep-coming-text = El teléfono guarda los recordatorios solo por un tiempo. Abre la aplicación y seguirán llegando.
reminder-test-title = Esto es una prueba
reminder-test-text = Así se verán tus recordatorios.

# Lo mismo, si la pantalla de bloqueo puede decir de qué se trata.
reminder-session-title-detailed = Es hora de cuidar tu espalda
reminder-follow-up-title-detailed = Hoy aún hay tiempo para tu espalda
reminder-comeback-title-detailed = Tus ejercicios de espalda, cuando quieras
reminder-morning-title-detailed = ¿Cómo está tu espalda esta mañana?
reminder-morning-text-detailed = Comparada con antes de tu última sesión.
reminder-check-in-title-detailed = ¿Cómo ha ido tu espalda esta semana?
reminder-check-in-text-detailed = Unas preguntas, más o menos un minuto.
reminder-review-title-detailed = Toca revisar tus ejercicios prescritos
reminder-review-text-detailed = Hoy toca revisar el plan de tu fisioterapeuta. Pregúntale si conviene cambiar algo.

# Cuánto dura una sesión y después de qué viene.
reminder-minutes = { $count ->
    [one] Más o menos { $count } minuto.
   *[other] Unos { $count } minutos.
}
reminder-anchored = { $anchor }: unos { $minutes } minutos.
anchor-getting-up = Al levantarte
anchor-breakfast = Después de desayunar
anchor-lunch = Después de comer
anchor-work = Después del trabajo
anchor-dinner = Después de cenar
anchor-bed = Antes de acostarte
anchor-none = Solo la hora

# Sus botones.
reminder-start = Empezar
reminder-later = Más tarde
reminder-later-minutes = En { $minutes } min
reminder-skip = Hoy no
reminder-not-now = Ahora no

# Lo que sigue a un botón.
reminder-said-later = Te lo recordaremos otra vez a las { $time }.
reminder-said-skip = Hoy queda libre. No se acumula nada.
reminder-said-morning = Gracias. Tu respuesta está guardada.
reminder-said-not-now = De acuerdo. Puedes hacerlo cuando quieras.
reminder-said-done = Esta sesión ya está hecha.
reminder-said-over = Ese día ya pasó. No se ha cambiado nada.
reminder-said-too-late = El día termina antes. Puedes empezar cuando quieras.
reminder-said-answered = Esto ya está respondido.
reminder-said-saved = { $count ->
    [one] La respuesta que diste en la notificación ya está guardada.
   *[other] Las { $count } respuestas que diste en las notificaciones ya están guardadas.
}
reminder-queued-title = Aún no está guardado
reminder-queued-text = El teléfono no ha podido guardar tu respuesta. Midback la conserva y volverá a intentarlo.
reminder-not-kept-text = El teléfono no ha podido conservar tu respuesta. Abre Midback y responde allí, por favor.

# La pantalla.
reminders-title = Recordatorios
reminders-help = Cuándo te avisa Midback y si los avisos te llegan.
reminders-when-heading = Cuándo
reminders-how-heading = Cómo
reminders-on = Recordatorios
reminders-on-help = Uno en cada uno de tus días, a cada una de tus horas.
reminders-anchor = { $time }: qué haces antes
reminders-anchor-help = Es más fácil acordarse de algo que sigue a una costumbre.
reminders-quiet-from = Silencio desde
reminders-quiet-from-help = Entre estas horas solo suena lo que has elegido tú.
reminders-quiet-until = Silencio hasta
reminders-quiet-until-help = A partir de esta hora pueden volver a sonar.
reminders-quiet-never = Sin horas de silencio
reminders-follow-up = Uno más, si no has empezado
reminders-follow-up-help = Una hora y media después de tu hora, una sola vez.
reminders-sound = Sonido
reminders-sound-help = Si está apagado, los recordatorios aparecen sin sonido.
reminders-lock-screen = En la pantalla de bloqueo
reminders-lock-screen-help = Lo puede leer cualquiera que vea tu teléfono.
reminders-lock-screen-neutral = Nada sobre tu espalda
reminders-lock-screen-detailed = De qué se trata
reminders-exact = Al minuto
reminders-exact-help = Si no, el teléfono puede avisar un poco más tarde para ahorrar batería. Android pide un permiso aparte.
reminders-time-sensitive = También en modo de concentración
reminders-time-sensitive-help = Los recordatorios aparecen aunque haya un modo de concentración activo. iOS puede preguntarte por ello.

# Lo que se advierte.
reminders-note-quiet = Las { $time } caen en tus horas de silencio. Suena igualmente, porque lo elegiste tú.
reminders-note-close = Entre las { $before } y las { $time } hay menos de media hora. Solo suena el de las { $before }.
reminders-note-sessions = Tu prescripción tiene { $sessions } sesiones al día. Elige { $sessions } horas para que te avisemos de cada una.
reminders-propose = { $time }: te llegará un recordatorio.
reminders-propose-anchored = { $time }: te llegará un recordatorio. { $anchor }.
reminders-propose-quiet = { $time }: te llegará un recordatorio, aunque cae en tus horas de silencio.

# El permiso.
reminders-ask-text = Midback necesita tu permiso para enviarte recordatorios. El teléfono te lo preguntará.
reminders-ask = Permitir recordatorios

# Si llegan.
reminders-health-heading = ¿Te llegan?
reminders-health-well = Nada impide que te lleguen.
reminders-health-off = Los recordatorios están apagados.
reminders-health-not-asked = Podrán llegarte cuando los permitas.
reminders-health-unknown = Midback aún no sabe si te llegan.
reminders-came = { $total ->
    [one] El último recordatorio llegó.
   *[other] Llegaron { $came } de los últimos { $total } recordatorios.
}
reminders-came-not = El último recordatorio no llegó.
reminders-came-unknown = { $total ->
    [one] El teléfono no dice si llegó el último recordatorio.
   *[other] El teléfono no dice si llegaron los últimos { $total } recordatorios.
}
reminders-came-partly = Llegaron al menos { $came } de los últimos { $total } recordatorios. De { $unknown }, el teléfono no dice nada.
reminders-came-lost = No llegaron { $lost } de los últimos { $total } recordatorios. De { $unknown }, el teléfono no dice nada.
reminders-trouble-permission = Las notificaciones de Midback están desactivadas
reminders-trouble-permission-fix = Permite las notificaciones de Midback en los ajustes del teléfono.
reminders-trouble-channel = Este tipo de notificación está desactivado
reminders-trouble-channel-fix = Activa los recordatorios de Midback en los ajustes del teléfono.
reminders-trouble-exact = El teléfono no deja que Midback avise al minuto
reminders-trouble-exact-fix = Los recordatorios llegan, pero hasta una hora tarde. Permite alarmas y recordatorios en los ajustes del teléfono.
reminders-trouble-battery = El teléfono frena a Midback para ahorrar batería
reminders-trouble-battery-fix = Los recordatorios pueden llegar tarde o no llegar. En los ajustes del teléfono, deja que Midback funcione sin límites de batería.
reminders-trouble-lost = Algunos recordatorios no llegaron
reminders-trouble-lost-fix = El teléfono no dice por qué. Algunos teléfonos cierran las aplicaciones que se usan poco. Busca Midback en los ajustes de batería.
reminders-trouble-not-opened = Los recordatorios se habían acabado
reminders-trouble-not-opened-fix = El teléfono los guarda dos semanas. Siguen ahora que has abierto Midback.
reminders-trouble-time = Se cambió la hora del teléfono
reminders-trouble-time-fix = Por eso faltó un recordatorio. Los próximos están puestos a la hora nueva.
reminders-trouble-many = Hay más recordatorios de los que guarda el teléfono
reminders-trouble-many-fix = Los próximos están puestos, y los demás se añaden cuando abres Midback.
reminders-open-settings = Abrir los ajustes del teléfono
reminders-test = Enviar un recordatorio de prueba
reminders-test-waiting = Debería llegar en unos segundos. Puedes bloquear el teléfono.
reminders-test-came = La prueba llegó a las { $time }.
reminders-test-lost = La prueba no llegó.
reminders-test-unknown = La prueba se envió a las { $time }. ¿La has visto?
reminders-coming-heading = Próximos
reminders-coming-none = Por ahora, ninguno.
reminders-coming-when = { $day }, { $time }
reminders-preview-heading = Así se ve uno
reminders-group-channel = Recordatorios
reminders-group-channel-silent = Recordatorios sin sonido
reminders-group-channel-about = Tus sesiones, la mañana después y la semana.

# En Hoy, una vez.
today-reminders-permission = Las notificaciones de Midback están desactivadas, así que no te llega ningún recordatorio.
today-reminders-channel = Los recordatorios de Midback están desactivados en los ajustes del teléfono, así que no te llega ninguno.
today-reminders-exact = El teléfono ya no deja que Midback avise al minuto. Los recordatorios llegan, pero más tarde.
today-reminders-lost = Algunos de tus recordatorios no llegaron esta semana.
today-reminders-open = Ver qué ayuda
today-reminders-dismiss = Entendido
