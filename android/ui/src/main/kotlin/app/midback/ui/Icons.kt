// Which signs does the app use? Lines of one width with round ends, on a grid of 24; a colour is given where drawn.

package app.midback.ui

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.unit.dp

/** The app's signs. Each is made once, when first drawn. */
object Icons {
    /** Today: a sun. */
    val Today by icon(
        circle(12f, 12f, 4f) + "M12,2.5v2M12,19.5v2M2.5,12h2M19.5,12h2" +
            "M5.3,5.3l1.4,1.4M17.3,17.3l1.4,1.4M5.3,18.7l1.4,-1.4M17.3,6.7l1.4,-1.4",
    )

    /** What can be done: a dumbbell. */
    val Exercises by icon("M3,10v4M6.5,7v10M6.5,12h11M17.5,7v10M21,10v4")

    /** The plan: a calendar. */
    val Plan by icon(
        "M6,5h12a2,2 0 0 1 2,2v11a2,2 0 0 1 -2,2h-12a2,2 0 0 1 -2,-2v-11a2,2 0 0 1 2,-2z" +
            "M8,3v4M16,3v4M4,10h16M8,14h3M13,14h3",
    )

    /** What was done: a clock. */
    val History by icon(circle(12f, 12f, 9f) + "M12,7v5l3.5,2")

    /** How it went: a line that rises over its axes. */
    val Progress by icon("M4,4v14a2,2 0 0 0 2,2h14M8,15l3.5,-4l3,2.5l4.5,-6")

    /** Something to read: an open book. */
    val Learn by icon(
        "M12,7c-2,-1.6 -4.8,-2 -8.5,-2v13c3.7,0 6.5,0.4 8.5,2c2,-1.6 4.8,-2 8.5,-2v-13c-3.7,0 -6.5,0.4 -8.5,2zM12,7v13",
    )

    /** What can be set: three sliders. */
    val Settings by icon(
        "M4,6h8M16,6h4M4,12h2M10,12h10M4,18h9M17,18h3" + circle(14f, 6f, 2f) + circle(8f, 12f, 2f) +
            circle(15f, 18f, 2f),
    )

    /** To the screen before; points the other way where text runs from right to left. */
    val Back by icon("M20,12h-15M11.5,5.5l-6.5,6.5l6.5,6.5", mirrored = true)

    /** There is more behind this row. */
    val Forward by icon("M9,5.5l6.5,6.5l-6.5,6.5", mirrored = true)

    /** To what was before. */
    val Earlier by icon("M15,5.5l-6.5,6.5l6.5,6.5", mirrored = true)

    /** Hands something to another app: an arrow that leaves a box. */
    val Share by icon("M12,14v-11M7.5,7l4.5,-4l4.5,4M6,11h-1v9h14v-9h-1")

    /** It is locked: a padlock. */
    val Lock by icon(
        "M7,10.5h10a2,2 0 0 1 2,2v6a2,2 0 0 1 -2,2h-10a2,2 0 0 1 -2,-2v-6a2,2 0 0 1 2,-2z" +
            "M8,10.5v-3a4,4 0 0 1 8,0v3M12,14.5v2",
    )

    /** There is more below. */
    val Open by icon("M5.5,9l6.5,6.5l6.5,-6.5")

    /** It can be put away again. */
    val Shut by icon("M5.5,15l6.5,-6.5l6.5,6.5")

    /** A word to look for. */
    val Search by icon(circle(10.5f, 10.5f, 6.5f) + "M15.5,15.5l5,5")

    val Check by icon("M5,12.5l4.5,4.5l9.5,-10")

    val Plus by icon("M12,5v14M5,12h14")

    val Minus by icon("M5,12h14")

    val Close by icon("M6,6l12,12M18,6l-12,12")

    /** This hurts: the octagon that everywhere means stop. */
    val Hurt by icon("M8.3,3h7.4l5.3,5.3v7.4l-5.3,5.3h-7.4l-5.3,-5.3v-7.4zM12,7.5v5.5M12,16.5v0.01")

    /** Take care. */
    val Caution by icon(
        "M10.3,4.5l-7.6,13.2a2,2 0 0 0 1.7,3h15.2a2,2 0 0 0 1.7,-3l-7.6,-13.2a2,2 0 0 0 -3.4,0zM12,9.5v4.5M12,17.3v0.01",
    )

    /** It reminds: a bell. */
    val Reminder by icon("M6.5,16.5v-5.5a5.5,5.5 0 0 1 11,0v5.5l1.5,1.5h-14zM12,5.5v-2M10,21h4")

    /** Left out: the sign that closes a road. */
    val Out by icon(circle(12f, 12f, 9f) + "M5.8,5.8l12.4,12.4")

    val Pause by icon("M8,5.5v13M16,5.5v13", width = 3f)

    val Play by icon("M7.5,4.5v15l12,-7.5z")

    /** On to the next set or exercise. */
    val Next by icon("M5.5,5v14l10,-7zM19,5v14", mirrored = true)

    /** To the set before. */
    val Before by icon("M18.5,5v14l-10,-7zM5,5v14", mirrored = true)

    /** Once more: a circle that comes back to its beginning. */
    val Repeat by icon("M20,12a8,8 0 1 1 -2.4,-5.7l2.4,2.2M20,3.5v5h-5")

    /** The other way round. */
    val Switch by icon("M4,8.5h15M15,4.5l4,4l-4,4M20,15.5h-15M9,11.5l-4,4l4,4")

    /** A step down. */
    val Easier by icon("M4,6h6v6h5v6h5")

    /** Why it is so: there is more to read about it. */
    val Why by icon(circle(12f, 12f, 9f) + "M12,11v5.5M12,7.5v0.01")

    /** It asks for more than before. */
    val Up by icon("M12,20v-15M5.5,11.5l6.5,-6.5l6.5,6.5")

    /** It asks for less than before. */
    val Down by icon("M12,4v15M5.5,12.5l6.5,6.5l6.5,-6.5")

    /** It is another, and neither more nor less. */
    val Level by icon("M4,12h15M12.5,5.5l6.5,6.5l-6.5,6.5", mirrored = true)

    /** Everything else. */
    val More by icon("M5,12v0.01M12,12v0.01M19,12v0.01", width = 3f)
}

private fun circle(x: Float, y: Float, r: Float) = "M${x - r},${y}a$r,$r 0 1 0 ${2 * r},0a$r,$r 0 1 0 ${-2 * r},0z"

private fun icon(path: String, mirrored: Boolean = false, width: Float = 2f): Lazy<ImageVector> = lazy {
    ImageVector.Builder(
        defaultWidth = 24.dp,
        defaultHeight = 24.dp,
        viewportWidth = 24f,
        viewportHeight = 24f,
        autoMirror = mirrored,
    ).addPath(
        pathData = addPathNodes(path),
        stroke = SolidColor(Color.Black),
        strokeLineWidth = width,
        strokeLineCap = StrokeCap.Round,
        strokeLineJoin = StrokeJoin.Round,
    ).build()
}
