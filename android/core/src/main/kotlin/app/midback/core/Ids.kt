// Which thing is meant? Names that the generated code passes by, each of its own type, so that none is taken for another.

package app.midback.core

/** Names an exercise of the catalog. */
@JvmInline
value class ExerciseId(val value: String)

/** Names a level of an exercise. It says nothing of where on the ladder that stands. */
@JvmInline
value class LevelId(val value: UByte)

/** Names a symptom check that was begun. */
@JvmInline
value class CheckId(val value: String)

/** Names a session that was started. */
@JvmInline
value class SessionId(val value: String)

/** Names a prescription that was entered. */
@JvmInline
value class PrescriptionId(val value: String)

/** Names an exercise of a prescription. */
@JvmInline
value class ItemId(val value: String)
