## La revisión de síntomas.

check-title = Revisión de síntomas
check-open = Abrir la revisión de síntomas
# Por qué se pregunta ahora.
check-because-first = Antes de tu primera sesión preguntamos por señales que necesitan atención médica antes que ejercicio.
check-because-warning-sign = Notaste una señal de alarma. Responde a estas preguntas antes de volver a hacer ejercicio.
check-because-ended-early = Tu última revisión se detuvo antes de acabar, porque algo de lo que marcaste necesitaba ayuda primero. Complétala antes de volver a hacer ejercicio.
check-because-worsened = Tu último control fue peor que el anterior. Haz otra revisión antes de hacer ejercicio.
check-because-away = Llevas un tiempo sin hacer sesiones. Haz otra revisión antes de empezar.
check-because-wish = Puedes hacer la revisión cuando algo cambie o te preocupe.
check-what = Son { $pages } páginas cortas. Marca lo que coincida con tu caso. Si en una página no coincide nada, toca «Nada de esto».
check-no-diagnosis = Esto no es un diagnóstico. No puede decirte qué causa tu dolor, y ninguna lista puede encontrar todas las causas.
check-help-now = Si necesitas ayuda ahora mismo, deja esta revisión y llama al número de emergencias de tu zona.
check-begin = Empezar la revisión
check-resume = Continuar la revisión
check-again = Repetir la revisión

# Una página.
check-page = Página { $number } de { $total }
check-question-a1 = ¿Te ocurre ahora algo de esto?
check-question-a2 = ¿Y algo de esto?
check-question-a3 = ¿Te pasa algo de esto?
check-question-a3-more = ¿Y te pasa algo de esto?
check-question-a4 = ¿Cómo es el dolor?
check-new = Sí. Es nuevo o ha empeorado, o nadie lo ha valorado.
check-known = Sí. Ya se sabe, y un profesional lo ha valorado.
check-none = Nada de esto
check-unmarked = Lo que no marques cuenta como no.
check-missing = Elige una respuesta debajo de cada punto que marcaste.
check-next = Continuar
check-correct = Cambiar mis respuestas

# A dónde llevan las respuestas.
check-a1-heading = Pide ayuda de emergencia ya
check-a1-text = Lo que marcaste puede necesitar ayuda inmediata. No hagas ejercicio ni conduzcas. Después de un accidente, muévete lo menos posible hasta que llegue la ayuda.
check-a1-call = Llama ya al número de emergencias de tu zona.
check-call = Llamar al { $number }
check-call-elsewhere = Es el número de la región que tiene configurada tu teléfono. Si estás en otro lugar, llama al número de allí.
check-a2-heading = Pide atención médica hoy mismo
check-a2-text = Un profesional debería valorarlo hoy. Hasta entonces, no hagas ejercicio. Si no consigues que te atiendan, ve a un servicio de urgencias.
check-a2-call = Si empeoras, llama al número de emergencias de tu zona.
check-a3-heading = Pide cita con un médico pronto
check-a3-text = Pide cita, por favor. No tiene por qué ser nada grave. Hasta que te vea un médico, sigues en los niveles de inicio.
check-a4-heading = Pide consejo profesional
check-a4-text = Consulta a tu médico o fisioterapeuta sobre tu dolor. Mientras tanto puedes hacer ejercicio. Sigues en el nivel de inicio hasta que lo hayas consultado.
check-a5-heading = Puedes seguir
check-a5-text = Nada en tus respuestas te dice que pares. Si eso cambia, para y pregunta.
check-flags = De qué se trata
check-opens = Las sesiones están cerradas. Pueden abrirse de nuevo cuando hayas respondido a cada punto de aquí.
check-only-when-gone = Las sesiones siguen cerradas hasta que se te pase.
check-gone = Ya se me ha pasado
check-agreed = Un profesional me ha visto por esto y dice que puedo hacer ejercicio
check-seen = Ya me ha visto un médico por esto
check-asked = Ya he consultado a un profesional sobre esto
check-go-on = Continuar

# Revisiones anteriores.
check-past = Revisiones anteriores
check-past-a1 = Pedir ayuda de emergencia
check-past-a2 = Pedir atención médica el mismo día
check-past-a3 = Pedir cita con un médico pronto
check-past-a4 = Pedir consejo profesional
check-past-a5 = Nada te decía que pararas
check-past-unfinished = Sin terminar

# En otras pantallas.
check-notice-closed = Las sesiones están cerradas hasta que hayas recibido ayuda con lo que marcaste.
check-notice-due = Primero, la revisión de síntomas
check-notice-a3 = Marcaste algo que conviene que vea un médico. Hasta entonces sigues en los niveles de inicio.
check-notice-a4 = Mientras tanto puedes hacer ejercicio. Sigues en el nivel de inicio hasta que lo hayas consultado.

# Antes de dar un punto por resuelto: qué significa. Ese mismo día se puede deshacer.
check-lift-gone = ¿De verdad se te ha pasado?
check-lift-gone-confirm = Sí, se me ha pasado
check-lift-agreed = ¿Te ha dicho un profesional que puedes hacer ejercicio?
check-lift-agreed-confirm = Sí, me lo ha dicho
check-lift-seen = ¿Te ha visto un médico por esto?
check-lift-asked = ¿Has consultado a un profesional sobre esto?
check-lift-done-confirm = Sí, ya está
check-lift-cancel = Todavía no
check-lift-opens = Entonces esto ya no cierra las sesiones. Cuando todos los puntos estén respondidos y la revisión esté hecha, podrás volver a hacer ejercicio. Si vuelve o empeora, haz la revisión otra vez.
check-lift-a3 = Entonces esto ya no te deja en los niveles de inicio. Si vuelve o empeora, haz la revisión otra vez.
check-lift-a4 = Entonces esto ya no te deja en el nivel de inicio. Si vuelve o empeora, haz la revisión otra vez.
check-lifted = Respondido hoy
check-restore = Deshacer
