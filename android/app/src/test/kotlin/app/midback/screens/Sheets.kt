// How are many pictures looked at together? On sheets, screen by screen: each state under its name, its looks side by side.

package app.midback.screens

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.graphics.Typeface
import java.io.File

/** The sheets of the pictures in [out], of these [looks], in this order. */
internal class Sheets(private val out: File, private val looks: List<String>) {
    /** Writes the sheets of all [states], and a page that shows them. */
    fun write(states: List<String>) {
        val sections = states.groupBy { it.substringBefore('.') }.map { (screen, of) ->
            File(out, screen).listFiles { file -> SHEET in file.name }.orEmpty().forEach(File::delete)
            val sheets = laid(of).mapIndexed { at, sheet ->
                File(out, "$screen/$SHEET${at + 1}.png").also { write(sheet, it) }
            }
            section(screen, sheets, of)
        }
        File(out, "index.html").writeText(PAGE.replace("{sections}", sections.joinToString("\n")))
    }

    private fun pages(state: String): List<Pair<String, File>> = looks.flatMap { look ->
        generateSequence(1) { it + 1 }.map { pageFile(out, state, look, it) }.takeWhile(File::exists).toList()
            .let { files -> files.mapIndexed { at, file -> "$look ${at + 1}/${files.size}" to file } }
    }

    /** Lays the pictures of [states] in rows, and the rows on as many sheets as it takes. */
    private fun laid(states: List<String>): List<Bitmap> {
        val sheets = mutableListOf<Bitmap>()
        var sheet = Sheet()

        fun next() {
            sheets += sheet.cut()
            sheet = Sheet()
        }
        states.forEach { state ->
            pages(state).forEachIndexed { at, (label, file) ->
                val picture = small(read(file))
                val isNew = !sheet.takes(picture)
                if (isNew) next()
                check(sheet.takes(picture)) { "$file fits on no sheet" }
                sheet.add(picture, label, state.takeIf { at == 0 || isNew })
            }
        }
        next()
        return sheets
    }

    private fun small(picture: Bitmap): Bitmap {
        val scale = minOf(SCALE, HIGHEST / picture.height)
        return Bitmap.createScaledBitmap(
            picture,
            (picture.width * scale).toInt(),
            (picture.height * scale).toInt(),
            true,
        )
    }

    private fun section(screen: String, sheets: List<File>, states: List<String>) = buildString {
        appendLine("<h2 id=\"$screen\">$screen</h2>")
        sheets.forEach { appendLine("<img src=\"${it.relativeTo(out).invariantSeparatorsPath}\" loading=\"lazy\">") }
        appendLine("<details><summary>each picture on its own</summary><ul>")
        states.forEach { state ->
            val links = pages(state).joinToString(" ") { (label, file) ->
                "<a href=\"${file.relativeTo(out).invariantSeparatorsPath}\">$label</a>"
            }
            appendLine("<li>$state: $links</li>")
        }
        append("</ul></details>")
    }

    private companion object {
        /** What the names of sheets begin with. */
        const val SHEET = "sheet-"

        /** So much smaller than on a phone, and never higher than this. */
        const val SCALE = 0.6f
        const val HIGHEST = 480f

        val PAGE = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>Every screen</title>
            <style>
            body { font: 16px sans-serif; margin: 24px } img { display: block; max-width: 100%; margin: 8px 0 }
            a { margin-right: 8px; white-space: nowrap }
            </style>
            <h1>Every screen in every state</h1>
            {sections}
            </html>
        """.trimIndent()
    }
}

/** One sheet that is being filled, row by row. */
private class Sheet {
    private val bitmap = Bitmap.createBitmap(WIDTH, HEIGHT, Bitmap.Config.ARGB_8888)
    private val canvas = Canvas(bitmap).apply { drawColor(Color.rgb(120, 120, 120)) }
    private var left = GAP
    private var top = GAP
    private var rowHeight = 0

    fun takes(picture: Bitmap) = placeOf(picture).second + HEAD + picture.height + GAP <= HEIGHT

    /** Adds one, with the name of its state above it where it is the first of its state. */
    fun add(picture: Bitmap, label: String, state: String?) {
        val (x, y) = placeOf(picture)
        if (state != null) {
            canvas.drawRect(x.toFloat(), y.toFloat(), x + MARK, (y + HEAD + picture.height).toFloat(), words)
            canvas.drawText(state, x.toFloat() + GAP, y + TITLE - 5f, heading)
        }
        canvas.drawText(label, x.toFloat() + GAP, y + HEAD - 5f, words)
        canvas.drawBitmap(picture, x + MARK, (y + HEAD).toFloat(), null)
        rowHeight = maxOf(if (y == top) rowHeight else 0, HEAD + picture.height)
        left = x + picture.width + GAP
        top = y
    }

    /** Without the room that nothing came to. */
    fun cut(): Bitmap = Bitmap.createBitmap(bitmap, 0, 0, WIDTH, minOf(HEIGHT, top + rowHeight + GAP))

    private fun placeOf(picture: Bitmap): Pair<Int, Int> =
        if (left + picture.width + GAP <= WIDTH) left to top else GAP to top + rowHeight + GAP

    private companion object {
        const val WIDTH = 1560
        const val HEIGHT = 1600
        const val GAP = 8

        /** The line for the name of a state; that and the line for the name of a look. */
        const val TITLE = 22
        const val HEAD = 40

        /** A line down the side of the picture with which a state begins. */
        const val MARK = 3f

        val words = Paint().apply {
            color = Color.WHITE
            textSize = 13f
            isAntiAlias = true
        }
        val heading = Paint(words).apply {
            textSize = 17f
            typeface = Typeface.DEFAULT_BOLD
        }
    }
}
