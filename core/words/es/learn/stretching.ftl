learn-stretching = ¿Ayudan los estiramientos?
    .summary = A menudo sí, según lo que haya detrás del dolor.
learn-stretching-often = A menudo sí. Depende de la causa de tu dolor, así que pregunta a tu médico o fisioterapeuta qué estiramientos te convienen.
learn-stretching-how = Entra en el estiramiento despacio, hasta notar una tensión suave. Mantenlo y sigue respirando. No hagas rebotes y nunca lo fuerces.
learn-stretching-how-long = Un objetivo habitual es mantenerlo de 10 a 30 segundos cada vez, hasta unos 60 segundos en total por estiramiento. A las personas mayores puede ayudarles más mantenerlo de 30 a 60 segundos cada vez. Empieza con menos y ve aumentando.
learn-stretching-stop = Si notas hormigueo, o si el dolor se extiende a un brazo, a una pierna o alrededor de las costillas, deshaz la postura despacio y no sigas.
