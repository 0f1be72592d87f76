package org.harmattan.gui;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.harmattan.observe.MapFrame;

/**
 * Draws maps on a thread of its own, so that neither the simulation nor the window waits for a
 * drawing. A frame is never skipped while the run plays: whoever shows one waits until the one
 * before has been taken.
 */
final class MapRenderer {
  private static final long LONGEST_WAIT_MILLIS = 1000;

  private final Runnable repaint;
  private MapPainting painting;
  private List<MapFrame> next;
  private List<MapFrame> shown;
  private Sight sight;
  private boolean stale;
  private boolean closed;
  private volatile Picture picture;

  /**
   * A finished drawing.
   *
   * @param frames what it shows
   * @param sight of which part of the map, how large
   * @param image in device pixels
   */
  record Picture(List<MapFrame> frames, Sight sight, BufferedImage image) {}

  /**
   * A renderer without a map yet.
   *
   * @param repaint asks the display to paint itself again, from any thread
   */
  MapRenderer(Runnable repaint) {
    this.repaint = repaint;
    Thread thread = new Thread(this::work, "harmattan-map");
    thread.setDaemon(true);
    thread.start();
  }

  /** The last finished drawing, or null. */
  Picture picture() {
    return picture;
  }

  /** The frames shown last, or null. */
  synchronized List<MapFrame> frames() {
    return next == null ? shown : next;
  }

  /** Draws another kind of map from now on. */
  synchronized void draw(MapPainting newPainting) {
    painting = newPainting;
    stale = true;
    notifyAll();
  }

  /** Draws this part of the map from now on. */
  synchronized void look(Sight newSight) {
    if (!Objects.equals(sight, newSight)) {
      sight = newSight;
      stale = true;
      notifyAll();
    }
  }

  /** Shows the maps of a day; waits for the one before, except on the event thread. */
  synchronized void show(List<MapFrame> frames) {
    long patience = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
    while (next != null && sight != null && !EventQueue.isDispatchThread()) {
      long left = (patience - System.nanoTime()) / 1_000_000;
      if (left <= 0 || closed || !waits(left)) {
        break;
      }
    }
    next = frames;
    notifyAll();
  }

  private boolean waits(long millis) {
    try {
      wait(millis);
      return true;
    } catch (InterruptedException e) {
      // MASON ends its play thread so.
      Thread.currentThread().interrupt();
      return false;
    }
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void work() {
    for (Job job = take(); job != null; job = take()) {
      BufferedImage image = job.sight().image();
      Graphics2D g = image.createGraphics();
      job.sight().prepare(g);
      job.painting().paint(g, job.sight(), job.frames());
      g.dispose();
      picture = new Picture(job.frames(), job.sight(), image);
      repaint.run();
    }
  }

  private record Job(MapPainting painting, Sight sight, List<MapFrame> frames) {}

  private synchronized Job take() {
    while (!closed
        && (painting == null
            || sight == null
            || (next == null && !stale)
            || (next == null && shown == null))) {
      if (!waits(LONGEST_WAIT_MILLIS)) {
        return null;
      }
    }
    if (closed) {
      return null;
    }
    if (next != null) {
      shown = next;
      next = null;
      notifyAll();
    }
    stale = false;
    return new Job(painting, sight, shown);
  }
}
