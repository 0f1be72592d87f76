package org.harmattan.draw.film;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads an animated GIF the way a viewer shows it. */
public final class GifReader {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private GifReader() {}

  /**
   * A picture of the film.
   *
   * @param whole as a viewer shows it
   * @param part what is stored of it
   * @param delay hundredths of a second that it stays
   */
  public record Picture(BufferedImage whole, Rectangle part, int delay) {}

  /** All pictures in order. */
  public static List<Picture> read(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    List<Picture> pictures = new ArrayList<>();
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in);
      BufferedImage shown = null;
      for (int i = 0; i < reader.getNumImages(true); i++) {
        BufferedImage stored = reader.read(i);
        Node root = reader.getImageMetadata(i).getAsTree(FORMAT);
        int x = number(root, "ImageDescriptor", "imageLeftPosition");
        int y = number(root, "ImageDescriptor", "imageTopPosition");
        BufferedImage next = shown == null ? blank(stored) : copy(shown);
        draw(next, stored, x, y);
        shown = next;
        pictures.add(
            new Picture(
                shown,
                new Rectangle(x, y, stored.getWidth(), stored.getHeight()),
                number(root, "GraphicControlExtension", "delayTime")));
      }
    }
    return pictures;
  }

  private static BufferedImage blank(BufferedImage like) {
    return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy = blank(image);
    draw(copy, image, 0, 0);
    return copy;
  }

  private static void draw(BufferedImage on, BufferedImage image, int x, int y) {
    Graphics2D g = on.createGraphics();
    g.drawImage(image, x, y, null);
    g.dispose();
  }

  private static int number(Node root, String child, String attribute) {
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(child)) {
        return Integer.parseInt(((Element) node).getAttribute(attribute));
      }
    }
    throw new IllegalArgumentException("no " + child);
  }
}
