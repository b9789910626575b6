learn-how-long = ¿Cuánto tarda en ayudar?
    .summary = Depende de cada persona. Piensa en semanas, no en días.
learn-how-long-differs = Depende de cada persona y nadie puede darte una fecha. Piensa más en semanas que en días.
learn-how-long-slowly = El progreso es lento. La constancia cuenta más que un día intenso.
learn-how-long-look = Hay días mejores y días peores. Mira cómo han ido varias semanas, no un solo día. En tu historial verás cómo te fue con cada ejercicio.
learn-how-long-ask = Si el dolor dura más de unos días, empeora o vuelve una y otra vez, consulta a tu médico o fisioterapeuta.
