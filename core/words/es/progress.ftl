## ¿Ayuda? La pantalla de progreso.

progress-title = Progreso
progress-range-label = Periodo
progress-range-two-weeks = 2 semanas
progress-range-twelve-weeks = 12 semanas
progress-range-year = 1 año
progress-range-two-years = 2 años
progress-empty-heading = Todavía no hay nada que mostrar
progress-empty-text = Después de tus primeras sesiones y tus primeros controles, aquí verás cómo te va.
progress-open-history = Historial y calendario
progress-open-report = Informe para un profesional

progress-check-in-heading = ¿Qué tal tu semana?
progress-check-in-first = Unas pocas preguntas, más o menos un minuto. Los próximos controles se compararán con este.
progress-check-in-due = Unas pocas preguntas, más o menos un minuto.
progress-check-in-open = Empezar el control
progress-check-in-done-heading = Control semanal
progress-check-in-next = Tu próximo control es { $day }.
progress-check-in-now = Hacer el control ahora
progress-check-in-change = Cambiar las respuestas de hoy

percent = { $number }{"\u00A0"}%
progress-adherence-label = Sesiones hechas
progress-adherence-help = { $planned ->
    [one] { $done } de { $planned } día previsto. Los días en pausa no cuentan.
   *[other] { $done } de { $planned } días previstos. Los días en pausa no cuentan.
}
progress-score-label = Constancia
progress-score-help = Crece a medida que sigues haciendo sesiones. Un día sin sesión apenas la cambia.
score-first = Primeros pasos
score-building = Creando el hábito
score-steady = Buena
score-very-steady = Muy buena
progress-streak-label = Semanas seguidas
progress-streak-help = Semanas con sesiones en tantos días como tenías previstos. Una pausa no reinicia la cuenta.

week-says-score = Constancia: { $words }.
week-says-first = Cada sesión cuenta, y un día sin sesión apenas cambia nada.

span-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
points-one = 1 punto
points-more = { $points } puntos
trend-better = { $measure ->
    [pain] En { $span }, tu dolor medio ha bajado { $points }. Es un cambio importante.
    [life] En { $span }, el dolor te ha ido limitando menos: { $points } menos. Es un cambio importante.
   *[activities] En { $span }, has mejorado { $points } en tus actividades: ahora te cuestan menos. Es un cambio importante.
}
trend-worse = { $measure ->
    [pain] En { $span }, tu dolor medio ha subido { $points }. Es un cambio importante. Vale la pena consultarlo con un profesional.
    [life] En { $span }, el dolor te ha ido limitando más: { $points } más. Es un cambio importante. Vale la pena consultarlo con un profesional.
   *[activities] En { $span }, has bajado { $points } en tus actividades: ahora te cuestan más. Es un cambio importante. Vale la pena consultarlo con un profesional.
}
trend-same = { $measure ->
    [pain] En { $span }, tu dolor medio se ha mantenido más o menos igual.
    [life] En { $span }, el dolor te ha limitado más o menos lo mismo que antes.
   *[activities] En { $span }, tus actividades te han costado más o menos lo mismo que antes.
}
trend-unclear = { $measure ->
    [pain] Todavía no se puede saber. Tus respuestas suben y bajan demasiado para ver hacia dónde va el dolor.
    [life] Todavía no se puede saber. Tus respuestas suben y bajan demasiado para ver una tendencia.
   *[activities] Todavía no se puede saber. Tus respuestas suben y bajan demasiado para ver una tendencia.
}
trend-too-few = Todavía no se puede saber. Hacen falta al menos { $checkins } controles, repartidos en { $weeks } semanas o más.
chart-pain-title = Dolor
chart-life-title = El dolor en tu día a día
chart-activities-title = Tus actividades
chart-average = Dolor medio
chart-worst = Peor dolor
chart-life = Cuánto te limita el dolor
chart-trend = Tendencia
chart-band = Cambios demasiado pequeños para importar
chart-sessions = Días con sesión
chart-none = No hay controles en este periodo.
chart-weeks-title = Sesiones por semana
chart-weeks-series = Porcentaje de días previstos con sesión
chart-weeks-says = { $planned ->
    [one] Hiciste { $done } de { $planned } sesión prevista.
   *[other] Hiciste { $done } de { $planned } sesiones previstas.
}
chart-weeks-none = En este periodo no había sesiones previstas.
chart-ladder-series = Nivel
chart-ladder-same = En el nivel { $level } todo el tiempo.
chart-ladder-up = Ha subido del nivel { $from } al nivel { $to }.
chart-ladder-down = Ha bajado del nivel { $from } al nivel { $to }.
chart-ladders-title = Niveles de tus ejercicios
chart-table-open = Ver como tabla
chart-table-close = Ocultar la tabla
chart-column-date = Fecha
chart-column-week = Semana del
chart-point = { $day }: { $value }
chart-cell = { $column }: { $cell }

progress-changes-title = Qué cambió y por qué
progress-changes-none = En este periodo no cambió nada.
progress-changes-more = También hubo cambios antes. Puedes verlos en la página de cada ejercicio.
progress-events-title = Cuando algo te dolió
progress-event = { $exercise }: { $what }
progress-event-warning = Avisaste de una señal de alarma, como un dolor punzante o que se extiende.
