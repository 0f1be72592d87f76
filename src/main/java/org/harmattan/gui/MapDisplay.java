package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.LiveMap;
import sim.display.Display2D;

/**
 * MASON's display with the map in it: fills the room it gets, zooms about the pointer with the
 * wheel, pans by dragging, and opens inspectors at a click.
 */
final class MapDisplay extends Display2D {
  private static final long serialVersionUID = 1L;
  private static final double ZOOM_STEP = 1.25;
  private static final double MOST_ZOOM = 24;
  private static final Dimension SMALLEST = new Dimension(320, 240);

  private final transient MaliWithUI gui;
  private final transient MapRenderer renderer;
  private final transient MapPortrayal portrayal;
  private final String title;
  private transient List<MapDisplay> peers = List.of();

  MapDisplay(MaliWithUI gui, String name) {
    super(SMALLEST.width, SMALLEST.height, gui);
    this.gui = gui;
    updateRule = UPDATE_RULE_NEVER;
    header.setVisible(false);
    renderer = new MapRenderer(() -> insideDisplay.repaint());
    portrayal = new MapPortrayal(renderer);
    title = name;
    plain(display);
    Mouse mouse = new Mouse();
    insideDisplay.addMouseListener(mouse);
    insideDisplay.addMouseMotionListener(mouse);
    insideDisplay.addMouseWheelListener(mouse);
    viewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent e) {
                fit();
              }
            });
    setLayout(new BorderLayout());
    add(display, BorderLayout.CENTER);
    setMinimumSize(SMALLEST);
  }

  private static void plain(JScrollPane pane) {
    pane.setBorder(null);
    pane.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
    pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setWheelScrollingEnabled(false);
  }

  /** Zooms and pans as others do, and they as this one. */
  void together(List<MapDisplay> all) {
    peers = all.stream().filter(other -> other != this).toList();
  }

  /** Shows a run in a manner, and lets clicks ask about it. */
  void show(WatchedRun run, LiveMap live, MapPainting painting, Supplier<Theme> theme) {
    portrayal.about(run, live, theme);
    renderer.draw(painting);
  }

  MapRenderer renderer() {
    return renderer;
  }

  private JViewport viewport() {
    return display.getViewport();
  }

  /** Zooms so that the point under the pointer stays there. */
  void zoom(double factor, Point about) {
    zoomAlone(factor, about);
    peers.forEach(peer -> peer.zoomAlone(factor, peer.like(about, this)));
  }

  /** The place of another display's point in this one, which may have another size. */
  private Point like(Point point, MapDisplay other) {
    double x = point.x / (double) Math.max(1, other.insideDisplay.getWidth());
    double y = point.y / (double) Math.max(1, other.insideDisplay.getHeight());
    return new Point(
        (int) Math.round(x * insideDisplay.getWidth()),
        (int) Math.round(y * insideDisplay.getHeight()));
  }

  private void zoomAlone(double factor, Point about) {
    double before = getScale();
    double after = Math.max(1, Math.min(MOST_ZOOM, before * factor));
    Point at = viewport().getViewPosition();
    setScale(after);
    viewport().validate();
    insideDisplay.setSize(insideDisplay.getPreferredSize());
    double ratio = after / before;
    scrollTo(
        (int) Math.round(about.x * ratio - (about.x - at.x)),
        (int) Math.round(about.y * ratio - (about.y - at.y)));
  }

  private void scrollTo(int x, int y) {
    int mostX = Math.max(0, insideDisplay.getWidth() - viewport().getWidth());
    int mostY = Math.max(0, insideDisplay.getHeight() - viewport().getHeight());
    viewport()
        .setViewPosition(
            new Point(Math.max(0, Math.min(mostX, x)), Math.max(0, Math.min(mostY, y))));
    insideDisplay.repaint();
  }

  private void scrollLike(Point at, MapDisplay other) {
    Point like = like(at, other);
    scrollTo(like.x, like.y);
  }

  /** The map fills the room there is. */
  private void fit() {
    Dimension room = viewport().getSize();
    insideDisplay.width = room.width;
    insideDisplay.height = room.height;
    detatchAll();
    attach(portrayal, title, new Rectangle2D.Double(0, 0, room.width, room.height));
    insideDisplay.setSize(insideDisplay.getPreferredSize());
    insideDisplay.revalidate();
    insideDisplay.repaint();
  }

  /** What the mouse does. */
  private final class Mouse extends MouseAdapter {
    private Point pressed;
    private Point origin;
    private boolean dragged;

    @Override
    public void mousePressed(MouseEvent e) {
      pressed = SwingUtilities.convertPoint(insideDisplay, e.getPoint(), viewport());
      origin = viewport().getViewPosition();
      dragged = false;
    }

    @Override
    public void mouseDragged(MouseEvent e) {
      Point now = SwingUtilities.convertPoint(insideDisplay, e.getPoint(), viewport());
      dragged |= now.distance(pressed) > 3;
      if (dragged) {
        insideDisplay.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        scrollTo(origin.x + pressed.x - now.x, origin.y + pressed.y - now.y);
        Point at = viewport().getViewPosition();
        peers.forEach(peer -> peer.scrollLike(at, MapDisplay.this));
      }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      insideDisplay.setCursor(Cursor.getDefaultCursor());
      if (!dragged && SwingUtilities.isLeftMouseButton(e)) {
        createInspectors(new Rectangle2D.Double(e.getX(), e.getY(), 1, 1), gui);
      }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
      zoom(Math.pow(ZOOM_STEP, -e.getPreciseWheelRotation()), e.getPoint());
    }
  }
}
