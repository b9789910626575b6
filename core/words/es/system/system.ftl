## Lo que dice el sistema de la app mientras no está abierta: en su galería de widgets, bajo su icono, entre lo que se pide por voz.

system-card-name = Tu semana
system-card-help = Tu próxima sesión y tu semana, de un vistazo.

system-session = Sesión de hoy
system-session-help = Abre Midback en la sesión de hoy.
system-pain = Anotar mi dolor
system-pain-help = Anota cuánto te duele, de 0 a 10, antes de la sesión de hoy.
system-pain-number = Dolor de 0 a 10
system-pain-question = ¿Cuánto te duele ahora, de 0 a 10?
system-skip = Omitir la sesión de hoy
system-skip-help = Omite la sesión de hoy. Nada se acumula.

system-session-phrase = Abre mi sesión en { $app }
system-pain-phrase = Anota mi dolor en { $app }
system-skip-phrase = Omite mi sesión en { $app }

system-health-why = Añade a la app Salud las sesiones que terminas, si quieres. Midback no lee ningún dato de Salud.
