## How the session felt: one page at its end.

felt-added = ¿Algún ejercicio hizo que te doliera más?
felt-none = No
felt-some = Sí
felt-which = ¿Cuáles?
felt-hard = ¿Cuánto esfuerzo te pidió la sesión?
felt-easy = Poco
felt-about-right = El adecuado
felt-hard-one = Mucho
felt-too-hard = Demasiado
felt-too-hard-which = ¿Qué ejercicios? Si no marcas ninguno, entendemos que fueron todos.
felt-otherwise = ¿Algún ejercicio te resultó más fácil o más difícil que los demás?
