package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.observe.RunSeries;

/** The charts that grow while a run goes, on the time axis of the whole run. */
public enum LiveChart {
  INFLUENCE("Influence by region", "share of area, 0–100%", InfluencePanels::all),
  DEATHS("Deaths a month", "people", LivePanels::deaths),
  STRENGTH("Strength by side", "people in arms, logarithmic scale", StrengthPanel::paint),
  DISPLACED("Displaced people", "thousand people", LivePanels::displaced);

  private static final double HEAD = 17;

  private final String label;
  private final String unit;
  private final Painter painter;

  LiveChart(String label, String unit, Painter painter) {
    this.label = label;
    this.unit = unit;
    this.painter = painter;
  }

  /**
   * What the charts show.
   *
   * @param years the time axis, of the whole run
   * @param regions region names from north to south
   * @param series the run so far
   * @param marks events of the timeline; those to come are not drawn
   */
  public record Data(Years years, List<String> regions, RunSeries series, List<Mark> marks) {
    public Data {
      regions = List.copyOf(regions);
      marks = List.copyOf(marks);
    }
  }

  /** Draws a chart's body. */
  @FunctionalInterface
  interface Painter {
    void paint(Graphics2D g, Rectangle2D area, Data data, Theme theme);
  }

  /** Its title, also for menus. */
  public String label() {
    return label;
  }

  /** Draws it with its title into an area. */
  public void paint(Graphics2D g, Rectangle2D area, Data data, Theme theme) {
    paint(g, area, label, unit, data, theme, painter);
  }

  /** Draws the influence in one region, large. */
  public static void paintRegion(
      Graphics2D g, Rectangle2D area, Data data, int region, Theme theme) {
    String title = "Influence in " + data.regions().get(region);
    paint(
        g,
        area,
        title,
        INFLUENCE.unit,
        data,
        theme,
        (h, body, d, t) -> InfluencePanels.one(h, body, d, region, t));
  }

  private static void paint(
      Graphics2D g,
      Rectangle2D area,
      String title,
      String unit,
      Data data,
      Theme theme,
      Painter painter) {
    Text.smooth(g);
    double baseline = area.getY() + 11;
    Text.draw(g, title, area.getX(), baseline, Fonts.HEADING, theme.ink(), Text.Align.LEFT);
    double right = area.getX() + Text.width(Fonts.HEADING, title) + 8;
    String fitting = Text.fit(Fonts.SMALL, unit, Math.max(0, area.getMaxX() - right));
    Text.draw(g, fitting, right, baseline, Fonts.SMALL, theme.muted(), Text.Align.LEFT);
    if (!data.series().months().isEmpty()) {
      painter.paint(
          g,
          new Rectangle2D.Double(
              area.getX(), area.getY() + HEAD, area.getWidth(), area.getHeight() - HEAD),
          data,
          theme);
    }
  }
}
