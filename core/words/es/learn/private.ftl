learn-private = ¿Son privados mis datos?
    .summary = Sí. Lo que anotas se queda en tu teléfono.
learn-private-stays = Sí. Lo que anotas se queda en tu teléfono. La app funciona sin internet y no envía tus respuestas a nadie.
learn-private-copies = No entra en la copia de seguridad en la nube. Si pierdes el teléfono, pierdes también lo que anotaste.
learn-private-no-account = No hay cuenta, publicidad ni rastreo.
learn-private-share = Tu fisioterapeuta solo ve lo que tú quieras enseñarle en tu teléfono.
learn-private-phone = Quien pueda desbloquear tu teléfono puede abrir la app. El bloqueo de pantalla protege lo que has anotado.
