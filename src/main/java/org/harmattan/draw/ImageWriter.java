package org.harmattan.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes figures to files: PNG at twice the logical size, SVG with real text. */
public final class ImageWriter {
  private static final int PNG_SCALE = 2;
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /**
   * Two threads at once have painted the same figure with other pixels: they share glyph caches.
   */
  private static final Object RASTER = new Object();

  private ImageWriter() {}

  /** Writes {@code <name>.png} and {@code <name>.svg} and returns the SVG element. */
  public static String write(Path folder, Figure figure) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(figure.name() + ".png"), png(figure));
    String svg = SvgCanvas.render(figure);
    Files.writeString(folder.resolve(figure.name() + ".svg"), PROLOG + svg, StandardCharsets.UTF_8);
    return svg;
  }

  /** The figure as an SVG file. */
  public static String svg(Figure figure) {
    return PROLOG + SvgCanvas.render(figure);
  }

  /** The figure as a PNG file at twice its logical size. */
  public static byte[] png(Figure figure) {
    return Png.encode(render(figure, PNG_SCALE), PNG_SCALE);
  }

  /** An image of type {@code TYPE_INT_RGB} as a PNG file, pixel for pixel. */
  public static byte[] png(BufferedImage image) {
    return Png.encode(image, 1);
  }

  /** The figure as an image. */
  public static BufferedImage render(Figure figure, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(figure.width() * scale),
            (int) Math.ceil(figure.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    synchronized (RASTER) {
      figure.paint(g);
    }
    g.dispose();
    return image;
  }
}
