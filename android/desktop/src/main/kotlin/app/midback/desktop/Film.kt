// How does it look in motion? Pictures one after the other, as a file that every browser plays.

package app.midback.desktop

import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.io.File
import javax.imageio.IIOImage
import javax.imageio.ImageIO
import javax.imageio.ImageTypeSpecifier
import javax.imageio.metadata.IIOMetadata
import javax.imageio.metadata.IIOMetadataNode

/** The share of a picture's width and height that a film of it has: small enough for a page. */
private const val SHARE = 0.4

/** GIF counts in hundredths of a second. */
private const val MS_A_COUNT = 10

/** Writes [pictures] into [file], each shown for [msEach], again and again. */
internal fun writeFilm(file: File, pictures: List<BufferedImage>, msEach: Int) {
    val writer = ImageIO.getImageWritersByFormatName("gif").next()
    file.delete()
    ImageIO.createImageOutputStream(file).use { out ->
        writer.output = out
        writer.prepareWriteSequence(null)
        pictures.forEach { picture ->
            val small = smaller(picture)
            val metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier(small), null)
            shown(metadata, msEach)
            writer.writeToSequence(IIOImage(small, null, metadata), null)
        }
        writer.endWriteSequence()
    }
    writer.dispose()
}

private fun smaller(picture: BufferedImage): BufferedImage {
    val (width, height) = (picture.width * SHARE).toInt() to (picture.height * SHARE).toInt()
    val small = BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
    val pen = small.createGraphics()
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC)
    pen.drawImage(picture.getScaledInstance(width, height, BufferedImage.SCALE_AREA_AVERAGING), 0, 0, null)
    pen.dispose()
    return small
}

/** For how long a picture of a film is shown, and that the film begins anew at its end. */
private fun shown(metadata: IIOMetadata, ms: Int) {
    val format = metadata.nativeMetadataFormatName
    val root = metadata.getAsTree(format) as IIOMetadataNode
    val control = child(root, "GraphicControlExtension")
    control.setAttribute("disposalMethod", "none")
    control.setAttribute("userInputFlag", "FALSE")
    control.setAttribute("transparentColorFlag", "FALSE")
    control.setAttribute("transparentColorIndex", "0")
    control.setAttribute("delayTime", (ms / MS_A_COUNT).toString())
    val again = IIOMetadataNode("ApplicationExtension")
    again.setAttribute("applicationID", "NETSCAPE")
    again.setAttribute("authenticationCode", "2.0")
    // The loop's own block, without an end.
    again.userObject = byteArrayOf(1, 0, 0)
    child(root, "ApplicationExtensions").appendChild(again)
    metadata.setFromTree(format, root)
}

private fun child(of: IIOMetadataNode, name: String): IIOMetadataNode {
    val there = (0 until of.length).map(of::item).firstOrNull { it.nodeName == name } as IIOMetadataNode?
    return there ?: IIOMetadataNode(name).also(of::appendChild)
}
