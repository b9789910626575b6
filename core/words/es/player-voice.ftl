## Lo que dice la voz durante una sesión. Breve: se dice un momento antes del movimiento. Nunca pide aguantar el aire.

voice-get-ready = Prepárate.
# Un ejercicio en un nivel: «Plancha, en la pared»; luego cómo se dice al empezar y como lo siguiente.
voice-with-level = { $name }, { $level }
voice-name = { $name }.
voice-next = Ahora viene: { $name }.
# $load es una banda o un peso.
voice-load = { $load }.
voice-rest = Descansa.
voice-set = Serie { $number } de { $total }.
voice-in = Inhala.
voice-out = Exhala.
voice-breathe-in = Toma aire.
voice-breathe-out = Suelta el aire.
# El camino de vuelta de cualquier repetición.
voice-back = Y vuelve.
# Mientras se mantiene una posición: la respiración sigue.
voice-stay = Mantén y respira.
# Lo mismo, otra vez.
voice-keep = Mantén.
voice-begin = Empezamos.
voice-last = La última.
voice-ten-seconds = Diez segundos más.
voice-last-minute = Un minuto más.
voice-and-rest = Y descansa.
voice-over = Hemos terminado. Muy bien.
voice-half-way = Vas por la mitad.
# A quien está en el suelo, tras la última serie; después viene cómo levantarse.
voice-stay-a-breath = Descansa ahí una respiración.
# Cómo levantarse: desde boca abajo, boca arriba, de lado, de rodillas; hasta estar de pie o sentarse, y hasta las rodillas.
voice-up-from-prone = Manos bajo los hombros. Sube a las rodillas y levántate despacio.
voice-up-from-back = Gira de lado. Empuja con las manos y levántate despacio.
voice-up-from-side = Empuja con las manos y levántate despacio.
voice-up-from-knees = Un pie delante y levántate despacio.
voice-knees-from-prone = Manos bajo los hombros. Sube a las rodillas.
voice-knees-from-back = Gira de lado y sube a las rodillas.
voice-roll-over = Date la vuelta despacio.
# Cuando alguien dice que le duele; el teléfono puede estar boca abajo.
voice-stopped = Paramos. Sal de la postura y descansa. Después responde en la pantalla.
voice-left = Lado izquierdo.
voice-right = Lado derecho.
# Antes de nombrar el brazo o la pierna.
voice-other-side = Cambia de lado.
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
