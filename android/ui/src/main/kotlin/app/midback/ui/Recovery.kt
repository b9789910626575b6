// How far is bringing damaged data back? Known as long as the process lives, whatever becomes of the screen that shows it.

package app.midback.ui

import app.midback.core.OpeningError
import app.midback.core.RecoveryDone
import app.midback.core.Work

/** What became of the wish to bring damaged data back. */
sealed interface Recovery {
    /** It is being brought back; [found] is what was shown before. */
    class Working(val found: Opened.Badly, val work: Work) : Recovery

    /** It is back; [found] is what was shown before. */
    class Over(val found: Opened.Badly, val done: RecoveryDone) : Recovery

    /** That failed. */
    class Failed(val error: OpeningError) : Recovery
}
