## Lo que prescribió un terapeuta.

# Un ejercicio que solo está en la prescripción.
own-exercise-level = De tu terapeuta
own-exercise-aim = Un ejercicio de tu terapeuta. La app no lo conoce y no puede comprobar si va bien con tu salud.
own-exercise-feel = Lo que te dijo tu terapeuta, y nunca dolor.
