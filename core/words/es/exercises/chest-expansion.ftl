chest-expansion = Apertura de pecho
    .aim = Abre el pecho y despierta los músculos entre los omóplatos.
    .why = Cuando pasas mucho rato en una silla, los hombros se van hacia delante y la espalda media tiene que trabajar contra eso. Abrir el pecho y usar la parte alta de la espalda puede hacer que te cueste menos mantener la espalda erguida.
chest-expansion-1 = En el marco de una puerta
    .start =
        Ponte frente a una puerta abierta. Manos a ambos lados del marco.
        Colócate a un paso corto, con los pies al ancho de las caderas.
        Manos a la altura del pecho, un poco más separadas que los hombros; codos algo doblados.
    .steps =
        Suelta el aire y presiona el marco con suavidad. Los hombros siguen bajos.
        Deja el marco y cierra los brazos delante del pecho.
        Toma aire y abre los brazos hacia los lados, hasta donde te resulte cómodo. Junta los omóplatos.
        Vuelve a apoyar las manos en el marco. Eso es una ronda.
        Después de la última ronda, deja bajar los brazos despacio.
    .feel = El pecho se ensancha y notas un trabajo ligero entre los omóplatos.
    .errors =
        Presiona con suavidad. Deberías poder hablar.
        Mantén los hombros lejos de las orejas.
        Abre los brazos solo mientras notes los hombros firmes.
    .cues =
        Presiona el marco con suavidad.
        Deja el marco, cierra los brazos.
        Toma aire, abre los brazos.
        Hombros bajos.
chest-expansion-2 = Con una banda suave
    .start =
        De pie, brazos al frente, manos separadas al ancho de los hombros.
        Brazos casi estirados, a la altura del pecho; rodillas algo dobladas.
    .band = Comprueba que la banda no tenga grietas. Sujétala con las dos manos, lejos de la cara.
    .out = Afloja la banda y déjala.
    .steps =
        Suelta el aire y estira la banda hasta abrir bien los brazos. Junta los omóplatos.
        Toma aire y deja que los brazos vuelvan despacio.
        Después de la última repetición, afloja la banda y baja los brazos.
    .feel = El pecho se ensancha y trabajan los músculos entre los omóplatos.
    .errors =
        Mantén los hombros lejos de las orejas.
        Deja las costillas encima de las caderas. No arquees la zona lumbar.
        Abre los brazos solo mientras notes los hombros firmes.
    .cues =
        Suelta el aire y estira la banda.
        Hombros bajos.
        Cierra los brazos despacio.
chest-expansion-3 = Con una banda más fuerte
    .start =
        De pie, brazos al frente, manos separadas al ancho de los hombros.
        Brazos casi estirados, a la altura del pecho; rodillas algo dobladas.
    .band = Comprueba que la banda no tenga grietas. Sujétala con las dos manos, lejos de la cara.
    .out = Afloja la banda y déjala.
    .steps =
        Suelta el aire y estira la banda hasta abrir bien los brazos. Junta los omóplatos.
        Toma aire y deja que los brazos vuelvan despacio. No dejes que la banda tire de golpe.
        Después de la última repetición, afloja la banda y baja los brazos.
    .feel = Notas un trabajo claro entre los omóplatos, con el cuello suelto.
    .errors =
        Si los hombros se te suben, usa la banda más suave.
        Deja las costillas encima de las caderas. No arquees la zona lumbar.
        Abre los brazos solo mientras notes los hombros firmes.
    .cues =
        Suelta el aire y estira la banda.
        Hombros bajos.
        Cierra los brazos despacio.
chest-expansion-4 = Con una banda suave y una pausa
    .start =
        De pie, brazos al frente, manos separadas al ancho de los hombros.
        Brazos casi estirados, a la altura del pecho; rodillas algo dobladas.
    .band = Comprueba que la banda no tenga grietas. Sujétala con las dos manos, lejos de la cara.
    .out = Afloja la banda y déjala.
    .steps =
        Suelta el aire y estira la banda hasta abrir bien los brazos. Junta los omóplatos.
        Mantén los brazos abiertos 3 segundos y sigue respirando.
        Deja que los brazos vuelvan despacio.
        Después de la última repetición, afloja la banda y baja los brazos.
    .feel = Notas un trabajo constante entre los omóplatos, con la respiración tranquila.
    .errors =
        Deja que el aire entre y salga mientras mantienes los brazos abiertos.
        Si los hombros se te suben, usa una banda más suave.
        Abre los brazos solo mientras notes los hombros firmes.
    .cues =
        Suelta el aire y estira la banda.
        Mantén y sigue respirando.
        Hombros bajos.
        Cierra los brazos despacio.
