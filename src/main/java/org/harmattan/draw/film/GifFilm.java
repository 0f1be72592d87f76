package org.harmattan.draw.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;

/**
 * An animated GIF that loops. Each picture holds only the rectangle that has changed, and within it
 * only the changed pixels: on maps that is little, and keeps the file small.
 */
final class GifFilm implements FilmWriter {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final int LAST_CENTISECONDS = 250;
  private static final double CENTISECONDS = 100;

  /** NETSCAPE2.0 sub-block 1: repeat, 0 times meaning for ever. */
  private static final byte[] FOR_EVER = {1, 0, 0};

  private final FilmPalette palette;
  private final double framesPerSecond;
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final FileImageOutputStream out;
  private final IndexColorModel model;
  private int[] shown;
  private BufferedImage waiting;
  private Rectangle place;
  private int written;

  GifFilm(Path file, FilmPalette palette, double framesPerSecond) throws IOException {
    this.palette = palette;
    this.framesPerSecond = framesPerSecond;
    this.model = palette.model();
    this.out = new FileImageOutputStream(file.toFile());
    writer.setOutput(out);
    writer.prepareWriteSequence(null);
  }

  @Override
  public void add(BufferedImage picture) throws IOException {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    int width = picture.getWidth();
    flush(delay());
    place = shown == null ? new Rectangle(width, picture.getHeight()) : changed(pixels, width);
    waiting = indexed(pixels, width, place);
    shown = pixels.clone();
  }

  /** How long picture {@code written} stays; rounding does not add up. */
  private int delay() {
    return (int)
        (Math.round(CENTISECONDS * (written + 1) / framesPerSecond)
            - Math.round(CENTISECONDS * written / framesPerSecond));
  }

  /** The smallest rectangle around all changes; a single pixel where there are none. */
  private Rectangle changed(int[] pixels, int width) {
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != shown[i]) {
        int x = i % width;
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = i / width;
        top = top < 0 ? bottom : top;
      }
    }
    return right < 0
        ? new Rectangle(1, 1)
        : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private BufferedImage indexed(int[] pixels, int width, Rectangle part) {
    BufferedImage image =
        new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] indices = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int at = 0;
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int i = y * width + part.x; i < y * width + part.x + part.width; i++) {
        boolean same = shown != null && shown[i] == pixels[i];
        indices[at++] = same ? (byte) FilmPalette.TRANSPARENT : palette.index(pixels[i]);
      }
    }
    return image;
  }

  private void flush(int centiseconds) throws IOException {
    if (waiting != null) {
      IIOMetadata metadata = metadata(waiting, centiseconds);
      writer.writeToSequence(new IIOImage(waiting, null, metadata), null);
      written++;
    }
  }

  /** Without colours of its own: the writer takes them from the picture, for all of them once. */
  private IIOMetadata metadata(BufferedImage image, int centiseconds) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode where = append(root, "ImageDescriptor");
    where.setAttribute("imageLeftPosition", Integer.toString(place.x));
    where.setAttribute("imageTopPosition", Integer.toString(place.y));
    where.setAttribute("imageWidth", Integer.toString(place.width));
    where.setAttribute("imageHeight", Integer.toString(place.height));
    where.setAttribute("interlaceFlag", "FALSE");
    IIOMetadataNode control = append(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("transparentColorIndex", Integer.toString(FilmPalette.TRANSPARENT));
    control.setAttribute("delayTime", Integer.toString(centiseconds));
    if (written == 0) {
      IIOMetadataNode loop = append(append(root, "ApplicationExtensions"), "ApplicationExtension");
      loop.setAttribute("applicationID", "NETSCAPE");
      loop.setAttribute("authenticationCode", "2.0");
      loop.setUserObject(FOR_EVER);
    }
    metadata.setFromTree(FORMAT, root);
    return metadata;
  }

  private static IIOMetadataNode append(IIOMetadataNode parent, String name) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    parent.appendChild(node);
    return node;
  }

  @Override
  public void close() throws IOException {
    flush(LAST_CENTISECONDS);
    if (written > 0) {
      writer.endWriteSequence();
    }
    writer.dispose();
    out.close();
  }
}
