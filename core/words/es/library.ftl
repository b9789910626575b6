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
library-conditions = ¿Qué hay que tener en cuenta?
library-conditions-help = Lo que nos dijiste en Ajustes cuenta siempre. Lo que marcas aquí cuenta mientras miras, y no se guarda.
library-empty-heading = Ningún ejercicio encontrado
library-empty-text = Prueba con otra palabra o vuelve a mostrar más tipos.
library-clear = Mostrar todos los ejercicios
library-mark-out = Ahora no es para ti
library-mark-note = Con algo que tener en cuenta
