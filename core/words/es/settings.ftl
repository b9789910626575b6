## La pantalla de ajustes.

settings-title = Ajustes
settings-session-heading = Tu sesión
settings-minutes = Minutos por sesión
settings-minutes-help = Una sesión puede durar, como mucho, una quinta parte más.
settings-minutes-value = { $count } min
settings-minutes-value-spoken = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
settings-side = Primer lado
settings-side-help = Con qué lado se empieza cuando un ejercicio tiene dos.
settings-side-left = Izquierdo
settings-side-right = Derecho
settings-equipment-heading = Lo que tienes
settings-equipment = En casa
settings-equipment-help = Solo se ofrecen ejercicios que puedes hacer con lo que tienes.
settings-day-heading = Tu día
settings-day-turn = Hora en que empieza el día
settings-day-turn-help = Una sesión antes de esa hora todavía cuenta para el día anterior.
