## La biblioteca: todos los ejercicios, para consultar y filtrar.

library-title = Ejercicios
library-search = Buscar ejercicios
library-count = { $count ->
    [one] { $count } ejercicio
   *[other] { $count } ejercicios
}
library-any = Cualquiera
library-category = Tipo
library-position = Posición
library-equipment = Qué hace falta
library-equipment-none = Nada
library-allowed = Solo lo que me va bien
library-mind = Si es tu caso, activa «{ $switch }» y márcalo ahí. Así verás lo que te va bien.
library-conditions = Tu salud
library-conditions-help = Lo que elegiste en Ajustes se incluye siempre. Lo que añadas aquí solo cambia esta lista y no se guarda.
library-empty-heading = No hay resultados
library-empty-text = Prueba con otra palabra o quita un filtro.
library-clear = Mostrar todos los ejercicios
library-mark-out = Ahora no te conviene
library-mark-note = Hazlo con cuidado
# De un ejercicio que se encontró por algo que nadie ha dicho todavía.
library-mark-out-if = Si es tu caso, ahora no te conviene
library-mark-note-if = Si es tu caso, hazlo con cuidado
