## La tarjeta de la pantalla de inicio, el icono de la app y lo que se le pide al teléfono por voz. Textos breves: hay poco sitio.

home-session = Hoy toca sesión
home-session-of = Sesión { $number } de { $total } de hoy
home-first = Tu primera sesión es { $day }.
home-in-progress = Sesión en curso
home-go = Ir a mi sesión
home-open = Abrir Midback
home-set-up = Responde lo que falta y tu primera sesión estará lista.
home-later = Abre Midback para ver qué viene ahora.

ask-pain-noted = Anotado: dolor { $pain } de 10.
ask-pain-not-noted = Ahora no hay ninguna sesión pendiente, así que no se anotó nada.
ask-skipped = Omitida por hoy. Nada se acumula.
ask-not-skipped = Ahora no hay nada que omitir.
ask-locked = Midback está bloqueado. Ábrelo para hacer esto.
