package org.harmattan.gui;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Legend;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.RunSeries;
import org.harmattan.scenario.Bloc;

/** What the maps of two runs mean, and how the runs differ in numbers. */
final class ComparePanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double PAD = 12;
  private static final double ROW = 17;
  private static final double LEGEND_SHARE = 0.4;
  private static final double COLUMN = 54;

  private final PaintedPanel page = new PaintedPanel(new Dimension(300, 300));
  private transient WatchedRun first;
  private transient LiveMap map;
  private final Pause pause = new Pause(300);

  /** A run as it stands. */
  private record Side(MapFrame frame, RunSeries series) {
    static Side of(WatchedRun run) {
      return new Side(run.lastFrame(), run.series());
    }

    /** Mean over all localities, which are equally large. */
    double influence(Bloc bloc) {
      double sum = 0;
      float[] shares = frame.influence()[bloc.ordinal()];
      for (float share : shares) {
        sum += share;
      }
      return sum / shares.length;
    }

    double deaths() {
      return Arrays.stream(series.deaths()).sum();
    }

    double displaced() {
      double[] by = series.displaced();
      return by.length == 0 ? 0 : by[by.length - 1];
    }
  }

  ComparePanel() {
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    add(page);
  }

  /** Shows two runs at once. */
  void show(List<WatchedRun> runs, MapChoice choice) {
    pause.end();
    follow(runs, choice);
  }

  /** Shows two runs, unless they just were. */
  void follow(List<WatchedRun> runs, MapChoice choice) {
    if (!pause.over() || runs.stream().anyMatch(run -> run.series() == null)) {
      return;
    }
    pause.begin();
    if (runs.get(0) != first) {
      first = runs.get(0);
      map = new LiveMap(first.places().country(), first.places().grid());
    }
    Side left = Side.of(runs.get(0));
    Side right = Side.of(runs.get(1));
    Legend legend =
        map.content(left.frame(), choice.ground(), choice.overlays()).legend(choice.theme());
    page.show((g, area, theme) -> paint(g, area, theme, legend, left, right), choice.theme());
  }

  private static void paint(
      Graphics2D g, Rectangle2D area, Theme theme, Legend legend, Side left, Side right) {
    double legendWidth = Math.min(legend.width(), area.getWidth() * LEGEND_SHARE);
    double shrink =
        Math.min(legendWidth / legend.width(), (area.getHeight() - PAD) / legend.height());
    Graphics2D small = (Graphics2D) g.create();
    small.translate(area.getX() + 4, area.getY() + 4);
    small.scale(Math.min(1, shrink), Math.min(1, shrink));
    legend.paint(small, 0, 0);
    small.dispose();
    double x = area.getX() + legendWidth + PAD;
    table(g, x, area.getMaxX() - PAD, area.getY() + 16, theme, left, right);
  }

  private static void table(
      Graphics2D g, double left, double right, double top, Theme theme, Side one, Side other) {
    double third = Math.min(COLUMN, (right - left) / 4.2);
    double[] columns = {right - 2 * third, right - third, right};
    row(g, theme, left, columns, top, "", "left", "right", "change");
    double y = top + ROW;
    for (Bloc bloc : Bloc.values()) {
      double a = one.influence(bloc);
      double b = other.influence(bloc);
      row(
          g,
          theme,
          left,
          columns,
          y,
          PanelText.brief(bloc),
          Facts.percent(a),
          Facts.percent(b),
          change(100 * (b - a)));
      y += ROW;
    }
    y += 6;
    y = count(g, theme, left, columns, y, "Deaths so far", one.deaths(), other.deaths());
    count(g, theme, left, columns, y, "Displaced now", one.displaced(), other.displaced());
    String note = Text.fit(Fonts.SMALL, "Influence: share of area", right - left);
    Text.draw(g, note, left, y + 2 * ROW, Fonts.SMALL, theme.muted(), Text.Align.LEFT);
  }

  private static double count(
      Graphics2D g,
      Theme theme,
      double left,
      double[] columns,
      double y,
      String label,
      double a,
      double b) {
    row(g, theme, left, columns, y, label, whole(a), whole(b), change(b - a));
    return y + ROW;
  }

  private static void row(
      Graphics2D g, Theme theme, double left, double[] columns, double y, String... cells) {
    double room = columns[0] - left - 28;
    String label = Text.fit(Fonts.LABEL, cells[0], room);
    Text.draw(g, label, left, y, Fonts.LABEL, theme.muted(), Text.Align.LEFT);
    for (int i = 0; i < columns.length; i++) {
      Text.draw(g, cells[i + 1], columns[i], y, Fonts.LABEL, theme.ink(), Text.Align.RIGHT);
    }
  }

  private static String change(double change) {
    return Math.round(change) == 0 ? "0" : String.format(Locale.ROOT, "%+,.0f", change);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
