package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.scenario.Bloc;
import org.jfree.chart.ui.RectangleEdge;

/** What the record holds against what runs predict, number by number, before and after a fit. */
public final class PredictiveChart {
  private static final double LEFT = 44;
  private static final double HEAD = 24;
  private static final double HEIGHT = 120;
  private static final double BELOW = 34;
  private static final double[] COUNTS = {0, 2, 5, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000};

  private final List<Group> groups;

  private PredictiveChart(List<Group> groups) {
    this.groups = List.copyOf(groups);
  }

  /**
   * Numbers of one kind, in a panel.
   *
   * @param title what they are, with the unit
   * @param counts whether they are counts, which a logarithmic axis shows best
   * @param names one for each
   * @param observed on record
   * @param before runs of the scenario as it was
   * @param after runs of the draws
   */
  public record Group(
      String title, boolean counts, List<String> names, double[] observed, Fan before, Fan after) {
    public Group {
      names = List.copyOf(names);
    }
  }

  /** The chart. */
  public static Figure of(String name, Caption caption, List<Group> groups) {
    PredictiveChart chart = new PredictiveChart(groups);
    double body = Key.HEIGHT + groups.size() * (HEAD + HEIGHT + BELOW);
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    Color tint = Palette.of(Bloc.STATE);
    new Key()
        .swatch(Palette.AXIS, "scenario as it was, 90%")
        .swatch(Palette.mix(Palette.PAPER, tint, Tints.NINETY), "draws of the fit, 90%")
        .swatch(Palette.mix(Palette.PAPER, tint, Tints.FIFTY), "50%")
        .line(Palette.INK, "median")
        .mark(Key.DIAMOND, Palette.PAPER, Palette.INK, "on record, used by the fit")
        .draw(g, area);
    for (int i = 0; i < groups.size(); i++) {
      double y = area.getY() + Key.HEIGHT + HEAD + i * (HEAD + HEIGHT + BELOW);
      double width = area.getWidth() - LEFT;
      paint(g, groups.get(i), new Rectangle2D.Double(area.getX() + LEFT, y, width, HEIGHT), tint);
    }
  }

  private void paint(Graphics2D g, Group group, Rectangle2D data, Color tint) {
    Text.draw(
        g,
        group.title(),
        data.getX(),
        data.getY() - 9,
        Fonts.HEADING,
        Palette.INK,
        Text.Align.LEFT);
    TickAxis y = axis(group);
    new Panel(new TickAxis(0, group.names().size(), List.of()), y)
        .line(new double[0], new double[0], Palette.GRID, 1)
        .withBase()
        .draw(g, data);
    double step = data.getWidth() / group.names().size();
    for (int i = 0; i < group.names().size(); i++) {
      double middle = data.getX() + (i + 0.5) * step;
      paintOne(g, group, i, middle, Math.min(26, step * 0.4), y, data, tint);
      List<String> words = Text.wrap(Fonts.SMALL, group.names().get(i), step - 2, 2);
      for (int line = 0; line < words.size(); line++) {
        double at = data.getMaxY() + 13 + line * Text.lineHeight(Fonts.SMALL);
        Text.draw(g, words.get(line), middle, at, Fonts.SMALL, Palette.MUTED, Text.Align.CENTRE);
      }
    }
  }

  private static void paintOne(
      Graphics2D g,
      Group group,
      int i,
      double middle,
      double width,
      TickAxis axis,
      Rectangle2D data,
      Color tint) {
    Scaled scaled = new Scaled(group.counts(), axis, data);
    double left = middle - width * 0.9;
    box(g, left, 4, group.before().low90()[i], group.before().high90()[i], scaled, Palette.AXIS);
    tick(g, left, 4, group.before().median()[i], scaled);
    Fan after = group.after();
    Color ninety = Palette.mix(Palette.PAPER, tint, Tints.NINETY);
    Color fifty = Palette.mix(Palette.PAPER, tint, Tints.FIFTY);
    box(g, middle, width, after.low90()[i], after.high90()[i], scaled, ninety);
    box(g, middle, width, after.low50()[i], after.high50()[i], scaled, fifty);
    tick(g, middle, width, after.median()[i], scaled);
    AffineTransform there =
        AffineTransform.getTranslateInstance(middle, scaled.y(group.observed()[i]));
    g.setColor(Palette.PAPER);
    g.fill(there.createTransformedShape(Key.DIAMOND));
    g.setColor(Palette.INK);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(there.createTransformedShape(Key.DIAMOND));
  }

  private static void box(
      Graphics2D g, double x, double width, double low, double high, Scaled scaled, Color colour) {
    double top = scaled.y(high);
    g.setColor(colour);
    double height = Math.max(1, scaled.y(low) - top);
    g.fill(new Rectangle2D.Double(x - width / 2, top, width, height));
  }

  private static void tick(Graphics2D g, double x, double width, double value, Scaled scaled) {
    g.setColor(Palette.INK);
    g.setStroke(new BasicStroke(1.6f));
    double y = scaled.y(value);
    g.draw(new Line2D.Double(x - width / 2, y, x + width / 2, y));
  }

  private static TickAxis axis(Group group) {
    double most =
        Math.max(
            Math.max(group.before().max(), group.after().max()),
            Arrays.stream(group.observed()).max().orElse(1));
    if (!group.counts()) {
      return TickAxis.fromZero(most);
    }
    double least =
        Math.min(
            Math.min(group.before().min(), group.after().min()),
            Arrays.stream(group.observed()).min().orElse(0));
    double bottom = least / 2;
    List<TickAxis.Tick> ticks = new ArrayList<>();
    for (double count : COUNTS) {
      if (count >= bottom && count <= most * 1.1) {
        ticks.add(new TickAxis.Tick(Math.log1p(count), Numbers.plain(count)));
      }
    }
    return new TickAxis(Math.log1p(bottom), Math.log1p(most * 1.2), ticks);
  }

  /** Where a number stands on the vertical axis. */
  private record Scaled(boolean counts, TickAxis axis, Rectangle2D data) {
    double y(double value) {
      double at = counts ? Math.log1p(Math.max(0, value)) : value;
      return axis.valueToJava2D(at, data, RectangleEdge.LEFT);
    }
  }
}
