## Cuánto se hace de un ejercicio. Un mensaje que acaba en "-spoken" es para la voz, cuando el escrito no se puede leer en alto.

dose-repetitions = { $count ->
    [one] { $count } repetición
   *[other] { $count } repeticiones
}
dose-breaths = { $count ->
    [one] { $count } respiración lenta
   *[other] { $count } respiraciones lentas
}
dose-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
dose-rounds = { $count ->
    [one] { $count } ronda
   *[other] { $count } rondas
}
dose-roller = { $count }{"\u00A0"}s con el rodillo
dose-roller-spoken = { $count } segundos con el rodillo
dose-seconds = { $count }{"\u00A0"}s
dose-seconds-spoken = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
# $amount es uno de los mensajes de arriba.
dose-each-side = { $amount } por lado
dose-each-side-spoken = { $amount } por cada lado
dose-with-hold = { $amount }, manteniendo { $seconds }{"\u00A0"}s
dose-with-hold-spoken = { $amount }, manteniendo cada vez { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
dose-with-pause = { $amount }, con una pausa de { $breaths ->
    [one] { $breaths } respiración
   *[other] { $breaths } respiraciones
}
dose-with-load = { $amount }, { $load }
dose-sets = { $sets }{"\u00A0"}×{"\u00A0"}{ $amount }
dose-sets-spoken = { $sets ->
    [one] { $sets } serie
   *[other] { $sets } series
} de { $amount }
load-light-band = banda suave
load-medium-band = banda media
load-strong-band = banda fuerte
load-kilograms = { $number }{"\u00A0"}kg
load-kilograms-spoken = { $number } kilos
load-pounds = { $number }{"\u00A0"}lb
load-pounds-spoken = { $number } libras
about-minutes = { $count ->
    [one] Alrededor de { $count } minuto
   *[other] Unos { $count } minutos
}
side-left = lado izquierdo
side-right = lado derecho

# Un intervalo de números; un solo número si los dos extremos son iguales.
range-shown = { $low }–{ $high }
range-spoken = { $low } a { $high }
# Lo que pide un nivel; $range es un intervalo de los de arriba.
measure-repetitions = { $range } repeticiones
measure-breaths = { $range } respiraciones lentas
measure-rounds = { $range } rondas
measure-minutes = { $range } minutos
measure-seconds = mantener { $range }{"\u00A0"}s
measure-seconds-spoken = mantener { $range } segundos
measure-roller = { $range }{"\u00A0"}s con el rodillo
measure-roller-spoken = { $range } segundos con el rodillo
measure-sets = { $range }{"\u00A0"}×{"\u00A0"}{ $amount }
measure-sets-spoken = { $range } series de { $amount }
# Lo que se hizo de varias series; $all es, por ejemplo, "20, 18".
amounts-seconds = { $all } segundos
