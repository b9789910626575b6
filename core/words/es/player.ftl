## Una sesión guiada: lo que se cuenta, se pregunta y se aconseja.

sets-done = Series hechas: { $done } de { $total }
player-exercise-of = Ejercicio { $number } de { $total }
player-set-of = Serie { $number } de { $total }
# $set es player-set-of, $side uno de los lados.
player-set-and-side = { $set }, { $side }
player-end = Terminar la sesión
player-how = Cómo se hace
player-feel = Qué debes notar
rate-title = ¿Cómo te fue?
rate-pain = { $exercise }: dolor más fuerte
rate-pain-low = Sin dolor
rate-pain-high = El peor que puedas imaginar
rate-pain-value = Dolor: { $value } de 10
rate-effort = Esfuerzo
rate-effort-low = Ninguno
rate-effort-high = El máximo que podrías hacer
rate-effort-value = Esfuerzo: { $value } de 10
rate-save = Guardar
rate-later = Prefiero no decirlo
advice-title = Por hoy, mejor lo dejamos aquí
advice-text = No hace falta aguantar el dolor. Te sugerimos terminar la sesión. Lo que hiciste está guardado.
advice-sharp = Si el dolor es punzante o se extiende, o si notas entumecimiento o debilidad, detente ahora y consulta a un profesional.
advice-call = Si te duele el pecho o te falta el aire, llama al número de emergencias de tu zona.
advice-go-on = Continuar con el siguiente ejercicio
end-question = ¿Terminar la sesión ahora?
end-text = Lo que hiciste está guardado.
end-confirm = Terminar
end-cancel = Seguir
