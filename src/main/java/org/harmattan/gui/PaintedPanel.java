package org.harmattan.gui;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JComponent;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;

/**
 * A picture drawn on a thread of its own and shown when it is ready, so that charts never hold up
 * the window. Of pictures asked for meanwhile only the last is drawn.
 */
final class PaintedPanel extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final ExecutorService PAINTERS =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "harmattan-charts");
            thread.setDaemon(true);
            return thread;
          });

  private transient Picture wanted;
  private transient BufferedImage image;
  private transient Theme theme = Theme.LIGHT;
  private boolean busy;
  private boolean again;
  private int drawnWidth;
  private int drawnHeight;

  /** Draws a picture into an area. */
  @FunctionalInterface
  interface Picture {
    void paint(Graphics2D g, Rectangle2D area, Theme theme);
  }

  PaintedPanel(Dimension preferred) {
    setPreferredSize(preferred);
  }

  /** What is shown now, or null. */
  Picture picture() {
    return wanted;
  }

  /** Shows a picture as soon as it is drawn; on the event thread. */
  void show(Picture picture, Theme on) {
    wanted = picture;
    theme = on;
    draw();
  }

  private void draw() {
    if (wanted == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    Picture picture = wanted;
    Theme on = theme;
    int width = getWidth();
    int height = getHeight();
    double scale = getGraphicsConfiguration().getDefaultTransform().getScaleX();
    PAINTERS.execute(
        () -> {
          BufferedImage drawn = paint(picture, on, width, height, scale);
          EventQueue.invokeLater(() -> ready(drawn, width, height));
        });
  }

  private void ready(BufferedImage drawn, int width, int height) {
    image = drawn;
    drawnWidth = width;
    drawnHeight = height;
    busy = false;
    repaint();
    if (again) {
      draw();
    }
  }

  private static BufferedImage paint(
      Picture picture, Theme theme, int width, int height, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    Text.smooth(g);
    g.setColor(theme.paper());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    picture.paint(g, new Rectangle2D.Double(0, 0, width, height), theme);
    g.dispose();
    return image;
  }

  @Override
  protected void paintComponent(Graphics g) {
    g.setColor(theme.paper());
    g.fillRect(0, 0, getWidth(), getHeight());
    if (image != null) {
      g.drawImage(image, 0, 0, drawnWidth, drawnHeight, null);
    }
    if (drawnWidth != getWidth() || drawnHeight != getHeight()) {
      draw();
    }
  }
}
