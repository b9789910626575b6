## Recordatorios: lo que dicen y su pantalla.

# En la pantalla de bloqueo, donde cualquiera puede leerlo: nada sobre la salud.
reminder-session-title = Unos minutos para ti
reminder-follow-up-title = Hoy aún estás a tiempo
reminder-comeback-title = Cuando quieras
reminder-comeback-text = Puedes retomarlo poco a poco. Con unos minutos basta.
reminder-morning-title = Buenos días. Una pregunta breve
reminder-morning-text = ¿Cómo va todo en comparación con antes de tu última sesión?
reminder-check-in-title = Tus preguntas de la semana
reminder-check-in-text = Te llevarán más o menos un minuto.
reminder-review-title = Hoy hay algo que revisar
reminder-review-text = Abre Midback para verlo.
reminder-backup-title = Hay algo que revisar
reminder-backup-text = Abre Midback para verlo.
reminder-keep-coming-title = Abre Midback, por favor
reminder-keep-coming-text = Los recordatorios se programan solo por un tiempo. Abre la app para que sigan llegando.
reminder-test-title = Esto es una prueba
reminder-test-text = Así se verán tus recordatorios.

# Lo mismo, si la pantalla de bloqueo puede decir de qué se trata.
reminder-session-title-detailed = Es hora de cuidar tu espalda
reminder-follow-up-title-detailed = Hoy aún hay tiempo para tu espalda
reminder-comeback-title-detailed = Ejercicios de espalda, cuando quieras
reminder-morning-title-detailed = ¿Cómo está tu espalda esta mañana?
reminder-morning-text-detailed = Comparada con antes de tu última sesión.
reminder-check-in-title-detailed = ¿Qué tal tu espalda esta semana?
reminder-check-in-text-detailed = Unas pocas preguntas, más o menos un minuto.
reminder-review-title-detailed = Hoy es la fecha de tu revisión
reminder-review-text-detailed = Tu fisioterapeuta quería volver a verte hacia estas fechas. Pregúntale si conviene cambiar algo.
reminder-backup-title-detailed = Las copias de seguridad fallan
reminder-backup-text-detailed = Los últimos intentos fallaron. Abre Midback para ver qué puedes hacer.

# Cuánto dura una sesión y después de qué viene.
reminder-minutes = { $count ->
    [one] Más o menos { $count } minuto.
   *[other] Unos { $count } minutos.
}
reminder-anchored = { $anchor }: unos { $minutes } minutos.
anchor-getting-up = Al levantarte
anchor-breakfast = Después del desayuno
anchor-lunch = Después del almuerzo
anchor-work = Después del trabajo
anchor-dinner = Después de la cena
anchor-bed = Antes de acostarte
anchor-none = Solo la hora

# Sus botones.
reminder-start = Empezar
reminder-later = Más tarde
reminder-later-minutes = En { $minutes }{"\u00A0"}min
reminder-skip = Hoy no
# Si el día tiene varias sesiones.
reminder-skip-one = Omitir sesión
reminder-not-now = Ahora no

# Lo que sigue a un botón.
reminder-said-later = Te lo recordaremos otra vez ({ $time }).
reminder-said-skip = De acuerdo, sin esta sesión. Nada se acumula.
reminder-said-morning = Gracias. Tu respuesta está guardada.
reminder-said-not-now = De acuerdo. No hay prisa.
reminder-said-done = Esta sesión ya no está pendiente.
reminder-said-over = Este recordatorio ya pasó. No se cambió nada.
reminder-said-too-late = Para entonces ya habrá terminado el día. Puedes empezar cuando quieras.
reminder-said-answered = Esto ya lo respondiste.
reminder-said-saved = { $count ->
    [one] La respuesta que diste en la notificación ya está guardada.
   *[other] Las { $count } respuestas que diste en las notificaciones ya están guardadas.
}
reminder-queued-title = Aún sin guardar
reminder-queued-text = El teléfono no pudo guardar tu respuesta. Midback la conserva y volverá a intentarlo.
reminder-not-kept-text = El teléfono no pudo conservar tu respuesta. Abre Midback y responde ahí, por favor.

# La pantalla.
reminders-title = Recordatorios
reminders-help = Cuándo te avisa Midback y si los avisos te llegan.
reminders-when-heading = Cuándo
reminders-how-heading = Cómo
reminders-on = Recordatorios
reminders-on-help = A cada una de tus horas, en cada uno de tus días.
reminders-anchor = Momento del día ({ $time })
reminders-anchor-help = Cuesta menos recordar algo que va unido a una costumbre.
reminders-quiet-from = Horas de silencio desde
reminders-quiet-from-help = Entre estas horas solo te llega lo que elegiste tú.
reminders-quiet-until = Horas de silencio hasta
reminders-quiet-until-help = A partir de esta hora, los recordatorios llegan como siempre.
reminders-quiet-never = Sin horas de silencio
reminders-follow-up = Uno más, si no has empezado
reminders-follow-up-help = Una sola vez: hora y media después, o antes de tus horas de silencio.
reminders-sound = Sonido
reminders-sound-help = Si está desactivado, los recordatorios aparecen sin sonido.
reminders-lock-screen = En la pantalla de bloqueo
reminders-lock-screen-help = Lo puede leer cualquiera que vea tu teléfono.
reminders-lock-screen-neutral = Nada sobre tu espalda
reminders-lock-screen-detailed = De qué trata el recordatorio
reminders-exact = A la hora exacta
reminders-exact-help = Si está desactivado, los recordatorios pueden retrasarse más o menos hasta una hora, para ahorrar batería. Android pide un permiso aparte.
reminders-time-sensitive = Con un modo de concentración activo
reminders-time-sensitive-help = Los recordatorios pueden aparecer aunque tengas activo un modo de concentración (o «Enfoque»), si ese modo lo permite. iOS puede preguntarte sobre ello.

# Lo que se advierte.
reminders-note-quiet = Un recordatorio ({ $time }) cae en tus horas de silencio. Se mantiene, porque elegiste tú la hora.
reminders-note-close = Entre estas dos horas ({ $before } y { $time }) hay menos de media hora. Solo te llegará el primer recordatorio.
reminders-note-sessions = Tu prescripción tiene { $sessions } sesiones al día. Elige { $sessions } horas para tener un recordatorio de cada una.
reminders-propose = { $time }, con recordatorio.
reminders-propose-anchored = { $anchor } ({ $time }), con recordatorio.
reminders-propose-quiet = { $time }, con recordatorio, aunque cae en tus horas de silencio.

# El permiso.
reminders-ask-text = Midback necesita tu permiso para enviarte recordatorios. El teléfono te lo pedirá.
reminders-ask = Permitir recordatorios

# Si llegan.
reminders-health-heading = ¿Te llegan los recordatorios?
reminders-health-well = Parece que nada impide que te lleguen.
reminders-health-off = Los recordatorios están desactivados.
reminders-health-not-asked = Podrán llegarte cuando los permitas.
reminders-health-unknown = Midback aún no sabe si te llegan.
reminders-came = { $total ->
    [one] El último recordatorio llegó.
   *[other] Recordatorios que llegaron: { $came } de los últimos { $total }.
}
reminders-came-not = El último recordatorio no llegó.
reminders-came-none = No llegó ninguno de los últimos { $total } recordatorios.
reminders-came-unknown = { $total ->
    [one] El teléfono no dice si llegó el último recordatorio.
   *[other] El teléfono no dice si llegaron los últimos { $total } recordatorios.
}
reminders-came-partly = Recordatorios que llegaron: al menos { $came } de los últimos { $total }. De { $unknown }, el teléfono no dice nada.
reminders-came-lost = Recordatorios que no llegaron: { $lost } de los últimos { $total }. De { $unknown }, el teléfono no dice nada.
reminders-trouble-permission = Las notificaciones de Midback están desactivadas
reminders-trouble-permission-fix = Permite las notificaciones de Midback en los ajustes del teléfono.
reminders-trouble-channel = El teléfono no muestra los recordatorios de Midback
reminders-trouble-channel-fix = Actívalos en los ajustes del teléfono para Midback.
reminders-trouble-exact = El teléfono no deja que Midback te avise a la hora exacta
reminders-trouble-exact-fix = Los recordatorios siguen llegando, pero pueden retrasarse más o menos hasta una hora. Permite «Alarmas y recordatorios» para Midback en los ajustes del teléfono.
reminders-trouble-battery = El teléfono limita a Midback para ahorrar batería
reminders-trouble-battery-fix = Los recordatorios pueden llegar tarde o no llegar. En los ajustes del teléfono para Midback, busca «Batería» y permite el uso en segundo plano.
reminders-trouble-lost = No llegaron todos los recordatorios
reminders-trouble-lost-fix = El teléfono no dice por qué. Algunos teléfonos detienen las apps que llevan un tiempo sin usarse. Revisa los ajustes de batería para Midback.
# Where the system itself holds the reminders, as an iPhone does.
reminders-trouble-lost-fix-held = El teléfono no dice por qué. Revisa las notificaciones de Midback en los ajustes del teléfono.
reminders-trouble-not-opened = Los recordatorios se habían detenido
reminders-trouble-not-opened-fix = Midback los programa para dos semanas como máximo. Ahora que abriste la app, vuelven a estar programados.
reminders-trouble-time = Se cambió la hora del teléfono
reminders-trouble-time-fix = Por eso no llegó al menos un recordatorio. Los próximos ya siguen la hora nueva.
reminders-trouble-many = Hay más recordatorios de los que admite el teléfono
reminders-trouble-many-fix = Los próximos están programados. Los demás se añaden cuando abres Midback.
reminders-open-settings = Abrir los ajustes del teléfono
reminders-test = Enviar un recordatorio de prueba
reminders-test-waiting = La prueba debería llegar en unos segundos. Mientras tanto, puedes bloquear el teléfono.
reminders-test-came = La prueba llegó ({ $time }).
reminders-test-lost = La prueba no llegó.
reminders-test-unknown = ¿Viste la prueba ({ $time })? El teléfono no dice si llegó.
reminders-coming-heading = Próximos
reminders-coming-none = Por ahora, ninguno.
reminders-coming-when = { $day }, { $time }
reminders-preview-heading = Así se ve un recordatorio
reminders-group-channel = Recordatorios
reminders-group-channel-silent = Recordatorios sin sonido
reminders-group-channel-about = Tus sesiones, las mañanas siguientes y tu semana.

# En Hoy, una vez.
today-reminders-permission = Las notificaciones de Midback están desactivadas, así que los recordatorios no pueden llegarte.
today-reminders-channel = Los recordatorios de Midback están desactivados en los ajustes del teléfono, así que no pueden llegarte.
today-reminders-exact = El teléfono ya no deja que Midback te avise a la hora exacta. Los recordatorios pueden retrasarse más o menos hasta una hora.
today-reminders-lost = En los últimos 7 días no llegaron algunos de tus recordatorios.
today-reminders-open = Ver qué hacer
today-reminders-dismiss = Entendido
