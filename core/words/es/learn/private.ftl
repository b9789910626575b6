learn-private = ¿Son privados mis datos?
    .summary = Sí. Lo que anotas se queda en tu teléfono.
learn-private-stays = Sí. Lo que anotas se queda en tu teléfono. La app funciona sin internet y no envía tus respuestas a nadie.
learn-private-copies = Lo que anotas no entra en la copia de seguridad que el teléfono guarda en la nube. Si pierdes el teléfono, pierdes también lo que anotaste, a menos que hayas guardado una copia en otro sitio.
learn-private-no-account = No hay cuenta, publicidad ni rastreo.
learn-private-share = Tu fisioterapeuta solo ve lo que tú quieras mostrarle o enviarle. Si lo activas, la app de salud del teléfono recibe la hora y el tipo de tus sesiones, y nada sobre tu dolor.
learn-private-phone = El bloqueo de pantalla de tu teléfono protege lo que has anotado. También puedes bloquear la propia app en «Privacidad».
