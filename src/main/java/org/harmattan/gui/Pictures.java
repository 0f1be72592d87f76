package org.harmattan.gui;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.ImageWriter;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Legend;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.MapContent;
import org.harmattan.draw.map.Viewport;
import org.harmattan.observe.MapFrame;
import org.harmattan.results.Build;

/** What the window shows as figures with a title and a source, for a paper or a talk. */
final class Pictures {
  private static final double CORNER = 10;
  private static final int CHARTS_WIDTH = 620;
  private static final int CHARTS_HEIGHT = 900;

  private Pictures() {}

  /** The map of a run as it is in sight; always on light ground. */
  static Figure map(WatchedRun run, long seed, MapChoice choice, Sight sight) {
    MapFrame frame = run.lastFrame();
    String title = choice.ground().label() + ", " + Dates.words(frame.date());
    double ratio = sight.seen().height / sight.seen().width;
    int width = Figure.WIDTH;
    double inner = width - 2 * Figure.MARGIN;
    double scale = inner / sight.seen().width;
    LiveMap map = new LiveMap(run.places().country(), run.places().grid());
    MapContent content = map.content(frame, choice.ground(), choice.overlays());
    return Figure.ofBodyHeight(
        "map-" + frame.date(),
        caption(run, seed, title),
        inner * ratio,
        (g, area) -> {
          Rectangle2D whole =
              new Rectangle2D.Double(
                  area.getX() + (sight.whole().x - sight.seen().x) * scale,
                  area.getY() + (sight.whole().y - sight.seen().y) * scale,
                  sight.whole().width * scale,
                  sight.whole().height * scale);
          Legend legend = content.legend(Theme.LIGHT);
          Rectangle2D box =
              new Rectangle2D.Double(
                  area.getX() + CORNER, area.getY() + CORNER, legend.width(), legend.height());
          map.paintVector(g, new Viewport(area, whole, List.of(box)), content, Theme.LIGHT);
          legend.paint(g, box.getX(), box.getY());
        });
  }

  /** The charts of a run so far. */
  static Figure charts(WatchedRun run, long seed, PaintedPanel.Picture picture) {
    String title = "The run until " + Dates.words(run.series().today());
    return new Figure(
        "charts-" + run.series().today(),
        caption(run, seed, title),
        CHARTS_WIDTH,
        CHARTS_HEIGHT,
        (g, area) -> picture.paint(g, area, Theme.LIGHT));
  }

  private static Caption caption(WatchedRun run, long seed, String title) {
    String changed = Changes.of(run).isEmpty() ? "" : ", changed in the window";
    return new Caption(
        title,
        run.scenario().title() + changed + " · one run · seed " + seed,
        "Simulated with Harmattan "
            + Build.current().version()
            + ". Borders and rivers: Natural Earth; towns: GeoNames.");
  }

  /** Writes a figure as what its file's name says: SVG, or else PNG. */
  static void write(Figure figure, Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      Files.writeString(file, ImageWriter.svg(figure));
    } else {
      Files.write(file, ImageWriter.png(figure));
    }
  }
}
