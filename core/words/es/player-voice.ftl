## Lo que dice la voz durante una sesión. Breve: se dice un momento antes del movimiento. Nunca pide aguantar el aire.

voice-get-ready = Prepárate.
# $name es un ejercicio.
voice-name = { $name }.
voice-next = Ahora viene: { $name }.
voice-rest = Descansa.
voice-set = Serie { $number } de { $total }.
voice-in = Inhala.
voice-out = Exhala.
voice-breathe-in = Toma aire.
voice-breathe-out = Suelta el aire.
# El camino de vuelta de cualquier repetición.
voice-back = Y vuelve.
# Mientras se mantiene una posición: la respiración sigue.
voice-stay = Quédate ahí y respira.
# Lo mismo, otra vez.
voice-keep = Quédate.
voice-begin = Empieza ya.
voice-last = La última.
voice-ten-seconds = Diez segundos más.
voice-last-minute = Un minuto más.
voice-and-rest = Y descansa.
voice-over = Era el último. Bien hecho.
# Cuando alguien dice que le duele; el teléfono puede estar boca abajo.
voice-stopped = Paramos aquí. ¿Qué tan fuerte es el dolor? Responde en la pantalla.
voice-left = Lado izquierdo.
voice-right = Lado derecho.
voice-now-left = Ahora, el lado izquierdo.
voice-now-right = Ahora, el lado derecho.
# Cuánto es una serie, dicho antes de empezar.
voice-target = { $amount }.
# Los números desde el uno, uno por línea, como se cuentan en voz alta.
voice-numbers =
    Uno.
    Dos.
    Tres.
    Cuatro.
    Cinco.
    Seis.
    Siete.
    Ocho.
    Nueve.
    Diez.
    Once.
    Doce.
    Trece.
    Catorce.
    Quince.
    Dieciséis.
    Diecisiete.
    Dieciocho.
    Diecinueve.
    Veinte.
