learn-osteoporosis = ¿Puedo hacer ejercicio con osteoporosis?
    .summary = A menudo sí, con los ejercicios adecuados. Pregunta antes.
learn-osteoporosis-often = A menudo sí. Los especialistas recomiendan la fuerza, el equilibrio y los ejercicios que enderezan la espalda. Pregunta antes a tu médico o fisioterapeuta qué les conviene a tus huesos, sobre todo si has tenido alguna fractura.
learn-osteoporosis-avoid = Los especialistas aconsejan no redondear mucho la espalda. Por prudencia, evita también inclinarte hacia delante con peso, girar hasta el límite y usar el rodillo.
learn-osteoporosis-gently = Muévete despacio y, siempre que puedas, con el tronco erguido. Empieza con poco peso y auméntalo poco a poco, con ayuda profesional. El trabajo de fuerza es bueno para los huesos. Ten cerca algo firme donde apoyarte.
learn-osteoporosis-tell = Indica en la app que tienes osteoporosis. Así deja fuera lo que no te conviene y te avisa de dónde hay que tener cuidado.
learn-osteoporosis-today = Si aparece de repente un dolor fuerte, o te duele la espalda después de una caída leve o de levantar algo, no hagas ejercicio y pide atención médica el mismo día.
