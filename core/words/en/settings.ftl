## The Settings screen.

settings-title = Settings
settings-session-heading = Your session
settings-minutes = Minutes a session
settings-minutes-help = A session takes at most a fifth longer than this.
settings-minutes-value = { $count } min
settings-minutes-value-spoken = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
settings-side = First side
settings-side-help = Which side goes first where an exercise has two.
settings-side-left = Left
settings-side-right = Right
settings-equipment-heading = What you have
settings-equipment = At home
settings-equipment-help = Only exercises that fit what you have are offered.
settings-day-heading = Your day
settings-day-turn = A new day starts at
settings-day-turn-help = A session before this time still belongs to the day before.
