cobra = Cobra
    .aim = Lleva toda la columna suavemente hacia atrás y abre la parte delantera del cuerpo.
    .why = Gran parte del día la espalda se dobla hacia delante. La cobra es un movimiento lento en sentido contrario, cerca del suelo.
cobra-1 = Sobre los codos
    .start =
        Acuéstate boca abajo, piernas estiradas. Antebrazos junto al pecho.
    .steps =
        Desliza los codos hasta debajo de los hombros, para que el pecho se levante.
        Deja que el abdomen, la cadera y las piernas pesen sobre la colchoneta.
        Mantén el cuello largo y respira despacio.
        Detente si el dolor o un hormigueo se extiende a una pierna, a un brazo o alrededor de las costillas.
        Desliza los codos hacia los lados y baja el pecho con suavidad.
    .feel = Un estiramiento leve en el abdomen y una curva suave en la espalda.
    .errors =
        Empuja un poco con los antebrazos para que el pecho no se hunda entre los hombros.
        Mira al suelo, un poco por delante de ti. No eches la cabeza atrás.
        Si notas un pinchazo en la zona lumbar, lleva los codos un poco hacia delante.
    .cues =
        Acerca los codos, sube el pecho.
        Deja que pese la cadera.
        Sigue respirando.
        Baja con suavidad.
cobra-2 = Cobra baja
    .start =
        Acuéstate boca abajo, piernas estiradas. Manos junto al pecho.
        Codos cerca del cuerpo.
    .steps =
        Al tomar aire, levanta un poco la cabeza y el pecho, sobre todo con la espalda.
        Las manos apenas apoyan. La cadera sigue en la colchoneta.
        Mantén la posición durante tres respiraciones lentas.
        Detente si el dolor o un hormigueo se extiende a una pierna, a un brazo o alrededor de las costillas.
        Al soltar el aire, baja el pecho con suavidad.
    .feel = La espalda media trabaja un poco y el pecho se abre.
    .errors =
        Sube poco y mantén el cuello largo.
        Deja que trabaje la espalda. Las manos solo ayudan.
        Aleja los hombros de las orejas.
    .cues =
        Toma aire y sube el pecho.
        Sube poco, cuello largo.
        Suelta el aire y baja.
cobra-3 = Con empuje de brazos
    .start =
        Acuéstate boca abajo, piernas estiradas. Manos junto a los hombros.
    .steps =
        Al soltar el aire, empuja con los brazos y sube el pecho hasta donde sea cómodo.
        La espalda y los glúteos siguen sueltos, y la cadera, en la colchoneta.
        Detente si el dolor o un hormigueo se extiende a una pierna, a un brazo o alrededor de las costillas.
        Al tomar aire, baja el pecho con suavidad.
    .feel = Trabajan los brazos mientras la espalda se curva con suavidad.
    .errors =
        Deja de empujar cuando la cadera empiece a subir. Los codos pueden quedar doblados.
        Mira al frente con el cuello largo. No eches la cabeza atrás.
        Si notas un pinchazo en la zona lumbar, sube menos.
    .cues =
        Suelta el aire y empuja.
        La cadera no se levanta.
        Toma aire y baja.
