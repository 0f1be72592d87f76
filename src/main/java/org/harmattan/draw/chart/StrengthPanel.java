package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.chart.LiveChart.Data;
import org.harmattan.scenario.Bloc;

/** People in arms by side so far, on a logarithmic scale, each line named at its end. */
final class StrengthPanel {
  private static final double LEAST_STRENGTH = 10;
  private static final double MOST_STRENGTH = 100_000;
  private static final double LABEL_STEP = 11;

  /** Height from which every power of ten finds room. */
  private static final double ALL_TICKS = 72;

  private StrengthPanel() {}

  static void paint(Graphics2D g, Rectangle2D area, Data data, Theme theme) {
    double names = 4 + Bloc.armed().stream().mapToDouble(b -> nameWidth(b)).max().orElse(0);
    Rectangle2D whole = LivePanels.inner(area, 4);
    Rectangle2D box =
        new Rectangle2D.Double(
            whole.getX(), whole.getY(), whole.getWidth() - names, whole.getHeight());
    double[] shown =
        box.getHeight() < ALL_TICKS
            ? new double[] {10, 1000, 100_000}
            : new double[] {10, 100, 1000, 10_000, 100_000};
    TickAxis y = TickAxis.log(LEAST_STRENGTH, MOST_STRENGTH, shown);
    Panel panel = new Panel(data.years().axis(box.getWidth()), y).in(theme).withBase();
    double[] at = LivePanels.ends(data.series());
    for (Bloc bloc : Bloc.armed()) {
      panel.line(at, logarithms(data.series().strength()[bloc.ordinal()]), theme.of(bloc), 1.8f);
    }
    panel.draw(g, box);
    LivePanels.marks(g, box, data, theme);
    nameLines(g, box, data, theme);
  }

  private static double nameWidth(Bloc bloc) {
    return Text.width(Fonts.SMALL, shortName(bloc));
  }

  /** The first word or two: beside a line there is no room for more. */
  private static String shortName(Bloc bloc) {
    return bloc.label()
        .replace(" and predecessors", "")
        .replace(" movements", "")
        .replace("Communal m", "M");
  }

  /** Names to the right of the axis, each as near the end of its line as the others allow. */
  private static void nameLines(Graphics2D g, Rectangle2D box, Data data, Theme theme) {
    List<Bloc> shown = new ArrayList<>();
    double[] heights = new double[Bloc.values().length];
    for (Bloc bloc : Bloc.armed()) {
      double[] values = logarithms(data.series().strength()[bloc.ordinal()]);
      double last = values[values.length - 1];
      if (Double.isFinite(last)) {
        double share = (last - log(LEAST_STRENGTH)) / (log(MOST_STRENGTH) - log(LEAST_STRENGTH));
        heights[bloc.ordinal()] = box.getMaxY() - share * box.getHeight();
        shown.add(bloc);
      }
    }
    shown.sort(Comparator.comparingDouble(b -> heights[b.ordinal()]));
    double free = box.getY() + 4;
    for (int i = 0; i < shown.size(); i++) {
      Bloc bloc = shown.get(i);
      double lowest = box.getMaxY() - (shown.size() - 1 - i) * LABEL_STEP;
      double y = Math.min(Math.max(free, heights[bloc.ordinal()]), lowest);
      double baseline = y + Text.capHeight(Fonts.SMALL) / 2;
      Text.draw(
          g,
          shortName(bloc),
          box.getMaxX() + 5,
          baseline,
          Fonts.SMALL,
          theme.ink(bloc),
          Text.Align.LEFT);
      free = y + LABEL_STEP;
    }
  }

  private static double[] logarithms(double[] values) {
    return Arrays.stream(values)
        .map(v -> v > 0 ? log(Math.max(v, LEAST_STRENGTH)) : Double.NaN)
        .toArray();
  }

  private static double log(double value) {
    return StrictMath.log10(value);
  }
}
