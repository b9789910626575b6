// Is a picture the one that was approved? A shade here and there aside.

package app.midback.screens

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import android.graphics.Color
import java.io.File
import kotlin.math.abs

/** How a new look is approved. */
internal const val ANEW = "If it is meant to be so: UPDATE_PICTURES=1 cargo xtask test --only kotlin"

/** Fails where more than a few pixels differ, and keeps a picture that shows which: before, now, and what differs. */
internal fun assertAlike(name: String, approved: Bitmap, drawn: Bitmap) {
    if (isAlike(approved, drawn)) return
    val sizes = listOf(approved, drawn).map { "${it.width}x${it.height}" }
    if (sizes.distinct().size > 1) throw AssertionError("$name was ${sizes[0]} and is ${sizes[1]}. $ANEW")
    val unlike = unlike(approved, drawn)
    val file = unlikeFile(name)
    write(sideBySide(approved, drawn, unlike), file)
    throw AssertionError(
        "$name: ${unlike.size} of ${approved.width * approved.height} pixels are not as approved; $file shows which. $ANEW",
    )
}

/** Whether both are of one size, and of the same colours but for a few pixels. */
internal fun isAlike(approved: Bitmap, drawn: Bitmap) =
    approved.width == drawn.width && approved.height == drawn.height && unlike(approved, drawn).size <= FEW

/** Which pixels, counted row by row, are of another colour. */
internal fun unlike(approved: Bitmap, drawn: Bitmap): List<Int> {
    val (before, now) = pixels(approved) to pixels(drawn)
    return before.indices.filter { at -> isUnlike(before[at], now[at]) }
}

/** Where it is kept what differs. */
internal fun unlikeFile(name: String) = File(System.getProperty("midback.pictures"), "unlike/$name")

/** Writes a picture. */
internal fun write(picture: Bitmap, file: File) {
    file.parentFile?.mkdirs()
    file.outputStream().use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
}

/** Reads one that was written. */
internal fun read(file: File): Bitmap = file.readBytes().let { BitmapFactory.decodeByteArray(it, 0, it.size) }

private fun isUnlike(one: Int, other: Int) = listOf(Color::red, Color::green, Color::blue).any { part ->
    abs(part(one) - part(other)) > SHADE
}

private fun pixels(picture: Bitmap) = IntArray(picture.width * picture.height).also {
    picture.getPixels(it, 0, picture.width, 0, 0, picture.width, picture.height)
}

private fun sideBySide(approved: Bitmap, drawn: Bitmap, unlike: List<Int>): Bitmap {
    val (width, height) = approved.width to approved.height
    val all = Bitmap.createBitmap(width * 3, height, Bitmap.Config.ARGB_8888)
    val canvas = Canvas(all)
    canvas.drawColor(Color.WHITE)
    canvas.drawBitmap(approved, 0f, 0f, null)
    canvas.drawBitmap(drawn, width.toFloat(), 0f, null)
    unlike.forEach { all.setPixel(width * 2 + it % width, it / width, Color.RED) }
    return all
}

/** So far a part of a colour may be off: another processor rounds otherwise. */
private const val SHADE = 24

/** So many pixels may be of another colour: fewer than one letter has. */
private const val FEW = 20
