## Días y cuentas de días.

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
# En español el orden no depende de la región: $order no se usa.
date-day = { $weekday }, { $day } de { $month }
date-full = { $day } de { $month } de { $year }
date-short = { $day } { $month }
date-month = { $month } { $year }
date-today = Hoy
date-yesterday = Ayer
# Entre los enteros y los decimales.
decimal-mark = ,
# Entre los miles y las centenas, en los números que tienen al menos tantas cifras.
thousands-mark = .
thousands-from = 5
# Dentro de una frase: "Tu próxima sesión es ...".
date-in-sentence-today = hoy
date-in-sentence-yesterday = ayer
date-in-sentence-tomorrow = mañana
date-on-weekday = el { $weekday }
date-on-day = el { $day }

# La hora cuando el teléfono cuenta hasta doce.
time-before-noon = { $time } a. m.
time-after-noon = { $time } p. m.
