## Lo que prescribió un fisioterapeuta.

# Un ejercicio que solo está en la prescripción.
own-exercise-level = De tu fisioterapeuta
own-exercise-aim = Un ejercicio de tu fisioterapeuta. La app no lo conoce y no puede comprobar si va bien con tu salud.
own-exercise-feel = Lo que te dijo tu fisioterapeuta, y nunca dolor.
# Quién prescribió un ejercicio y cuándo.
reason-prescribed = De { $source }, { $date }.
# Lo que escribió el fisioterapeuta sobre cómo se hace.
prescribed-limit = Hasta dónde: { $limit }
prescribed-note = Nota: { $note }
