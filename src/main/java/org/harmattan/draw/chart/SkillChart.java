package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** Skill of several models against the best baseline, with intervals; a panel for each trial. */
public final class SkillChart {
  private static final int COLUMNS = 3;
  private static final double NAMES = 140;
  private static final double GAP = 14;
  private static final double HEAD = 34;
  private static final double ROW = 17;
  private static final double AXIS = 22;

  /** Skills below are drawn at the edge: how much worse than bad does not matter. */
  private static final double LOWEST = -1.5;

  private static final double HIGHEST = 1;
  private static final double EDGE = 4;

  private final List<String> models;
  private final List<Trial> trials;

  private SkillChart(List<String> models, List<Trial> trials) {
    this.models = models;
    this.trials = trials;
  }

  /** A skill with the ends of its interval; 0 is as good as the reference, 1 perfect. */
  public record Skill(double value, double low, double high) {}

  /**
   * A panel.
   *
   * @param title what is predicted
   * @param reference what the skill is against
   * @param skills one for each model
   */
  public record Trial(String title, String reference, List<Skill> skills) {
    public Trial {
      skills = List.copyOf(skills);
    }
  }

  /** The chart. */
  public static Figure of(String name, Caption caption, List<String> models, List<Trial> trials) {
    SkillChart chart = new SkillChart(List.copyOf(models), List.copyOf(trials));
    int bands = (trials.size() + COLUMNS - 1) / COLUMNS;
    double body = Key.HEIGHT + bands * chart.bandHeight();
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private double bandHeight() {
    return HEAD + models.size() * ROW + AXIS;
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    new Key()
        .mark(Key.DOT, Palette.INK, Palette.INK, "better than the best baseline")
        .mark(Key.DOT, Palette.PAPER, Palette.INK, "not told apart from it")
        .mark(Key.DOT, Palette.EVENT, Palette.EVENT, "worse")
        .mark(arrow(), Palette.EVENT, Palette.EVENT, "below −1.5")
        .line(Palette.INK, "95% interval")
        .draw(g, area);
    double width = (area.getWidth() - NAMES - (COLUMNS - 1) * GAP) / COLUMNS;
    for (int i = 0; i < trials.size(); i++) {
      double top = area.getY() + Key.HEIGHT + i / COLUMNS * bandHeight() + HEAD;
      double left = area.getX() + NAMES + i % COLUMNS * (width + GAP);
      Rectangle2D data = new Rectangle2D.Double(left, top, width, models.size() * ROW);
      if (i % COLUMNS == 0) {
        paintNames(g, data);
      }
      paintTrial(g, trials.get(i), data);
    }
  }

  private void paintNames(Graphics2D g, Rectangle2D data) {
    for (int row = 0; row < models.size(); row++) {
      double baseline = middle(data, row) + Text.capHeight(Fonts.TICK) / 2;
      String name = Text.fit(Fonts.TICK, models.get(row), NAMES - 10);
      double right = data.getX() - 10;
      Text.draw(g, name, right, baseline, Fonts.TICK, Palette.INK, Text.Align.RIGHT);
    }
  }

  private void paintTrial(Graphics2D g, Trial trial, Rectangle2D data) {
    String title = Text.fit(Fonts.HEADING, trial.title(), data.getWidth());
    double x = data.getX();
    Text.draw(g, title, x, data.getY() - 19, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
    String against = Text.fit(Fonts.SMALL, "against " + trial.reference(), data.getWidth());
    Text.draw(g, against, x, data.getY() - 6, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
    TickAxis axis = axis();
    new Panel(axis, new TickAxis(0, 1, List.of()))
        .withColumns()
        .withBase()
        .line(new double[0], new double[0], Palette.GRID, 1)
        .draw(g, data);
    double zero = position(0, axis, data);
    stroke(g, Palette.AXIS, 1, zero, data.getY(), zero, data.getMaxY());
    for (int row = 0; row < models.size(); row++) {
      paintSkill(g, trial.skills().get(row), axis, data, middle(data, row));
    }
  }

  private static TickAxis axis() {
    return new TickAxis(
        LOWEST - 0.1,
        HIGHEST,
        List.of(new TickAxis.Tick(-1, "−1"), new TickAxis.Tick(0, "0"), new TickAxis.Tick(1, "1")));
  }

  private static void paintSkill(
      Graphics2D g, Skill skill, TickAxis axis, Rectangle2D data, double y) {
    if (!Double.isFinite(skill.value())) {
      return;
    }
    Color ink = skill.high() < 0 ? Palette.EVENT : Palette.INK;
    boolean interval = Double.isFinite(skill.low());
    if (interval) {
      double from = position(skill.low(), axis, data);
      stroke(g, ink, 1.2f, from, y, position(skill.high(), axis, data), y);
    }
    Shape shape = skill.value() < LOWEST ? arrow() : Key.DOT;
    Shape placed =
        AffineTransform.getTranslateInstance(position(skill.value(), axis, data), y)
            .createTransformedShape(shape);
    boolean apart = interval && (skill.low() > 0 || skill.high() < 0);
    g.setColor(apart ? ink : Palette.PAPER);
    g.fill(placed);
    g.setColor(ink);
    g.draw(placed);
  }

  private static Shape arrow() {
    Path2D path = new Path2D.Double();
    path.moveTo(-EDGE, 0);
    path.lineTo(EDGE, -EDGE);
    path.lineTo(EDGE, EDGE);
    path.closePath();
    return path;
  }

  private static void stroke(
      Graphics2D g, Color colour, float width, double x1, double y1, double x2, double y2) {
    g.setColor(colour);
    g.setStroke(new BasicStroke(width));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  private static double middle(Rectangle2D data, int row) {
    return data.getY() + (row + 0.5) * ROW;
  }

  private static double position(double value, TickAxis axis, Rectangle2D data) {
    double shown = Math.max(LOWEST, Math.min(HIGHEST, value));
    return axis.valueToJava2D(shown, data, RectangleEdge.BOTTOM);
  }
}
