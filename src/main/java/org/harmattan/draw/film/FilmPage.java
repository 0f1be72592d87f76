package org.harmattan.draw.film;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.TimeStrip;
import org.harmattan.draw.chart.Years;
import org.harmattan.draw.map.Legend;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.MapContent;
import org.harmattan.draw.map.Viewport;

/**
 * The page of a film: title above; date, what happened last and the legend on the left; the map;
 * the time bar and the source below. Everything keeps its place from picture to picture.
 */
public final class FilmPage {
  /** The size at which letters have their plain size; larger films enlarge everything. */
  public static final int WIDTH = 960;

  private static final int HEIGHT = 720;
  private static final double MARGIN = 16;
  private static final double COLUMN = 226;
  private static final double GAP = 10;
  private static final double DATE_HEIGHT = 36;
  private static final int MOST_LINES = 5;
  private static final double SOURCE = 18;
  private static final Font DATE = Fonts.of(Font.BOLD, 24);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private final LiveMap map;
  private final Style style;
  private final double scale;
  private final double width;
  private final double height;
  private final TimeStrip strip;

  /**
   * What stays the same throughout a film.
   *
   * @param caption title, what is shown, source
   * @param years the period of the film
   * @param marks events of the timeline
   * @param pixelsWide width of the pictures
   * @param pixelsHigh height of the pictures
   * @param theme light or dark
   */
  public record Style(
      Caption caption, Years years, List<Mark> marks, int pixelsWide, int pixelsHigh, Theme theme) {
    public Style {
      marks = List.copyOf(marks);
    }
  }

  /**
   * What has happened so far.
   *
   * @param date when the last event happened
   * @param words the last event in words; empty where there was none
   * @param fired labels of all events so far
   */
  public record Happened(LocalDate date, String words, Set<String> fired) {
    public Happened {
      fired = Set.copyOf(fired);
    }
  }

  /** Prepares the page. */
  public FilmPage(LiveMap map, Style style) {
    this.map = map;
    this.style = style;
    this.scale =
        Math.min(style.pixelsWide() / (double) WIDTH, style.pixelsHigh() / (double) HEIGHT);
    this.width = style.pixelsWide() / scale;
    this.height = style.pixelsHigh() / scale;
    this.strip = new TimeStrip(style.years(), style.marks(), MARGIN, width - MARGIN);
  }

  /** The picture of a day. */
  public BufferedImage paint(LocalDate date, MapContent content, Happened happened) {
    BufferedImage image =
        new BufferedImage(style.pixelsWide(), style.pixelsHigh(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    Text.smooth(g);
    g.setColor(style.theme().paper());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    double top = paintTitle(g);
    double bottom = height - SOURCE - strip.height() - 4;
    paintMap(g, top, bottom - GAP, content);
    paintColumn(g, top, bottom, date, content, happened);
    strip.paint(g, bottom, date, happened.fired(), style.theme());
    paintSource(g);
    g.dispose();
    return image;
  }

  private double paintTitle(Graphics2D g) {
    Theme theme = style.theme();
    double most = width - 2 * MARGIN;
    String title = Text.fit(Fonts.TITLE, style.caption().title(), most);
    Text.draw(g, title, MARGIN, 26, Fonts.TITLE, theme.ink(), Text.Align.LEFT);
    String subtitle = Text.fit(Fonts.SUBTITLE, style.caption().subtitle(), most);
    Text.draw(g, subtitle, MARGIN, 43, Fonts.SUBTITLE, theme.muted(), Text.Align.LEFT);
    return 54;
  }

  private void paintMap(Graphics2D g, double top, double bottom, MapContent content) {
    double left = MARGIN + COLUMN + GAP;
    Rectangle2D sheet = new Rectangle2D.Double(left, top, width - MARGIN - left, bottom - top);
    map.paint(g, Viewport.of(sheet), content, style.theme());
  }

  private void paintColumn(
      Graphics2D g,
      double top,
      double bottom,
      LocalDate date,
      MapContent content,
      Happened happened) {
    Theme theme = style.theme();
    Text.draw(g, DAY.format(date), MARGIN, top + 24, DATE, theme.ink(), Text.Align.LEFT);
    double y = top + DATE_HEIGHT + 6;
    if (!happened.words().isEmpty()) {
      String when = DAY.format(happened.date());
      Text.draw(g, when, MARGIN, y + 8, Fonts.HEADING, theme.event(), Text.Align.LEFT);
      double line = y + 8;
      for (String words : Text.wrap(Fonts.LABEL, happened.words(), COLUMN, MOST_LINES)) {
        line += Text.lineHeight(Fonts.LABEL);
        Text.draw(g, words, MARGIN, line, Fonts.LABEL, theme.ink(), Text.Align.LEFT);
      }
    }
    double legendTop = y + 10 + (MOST_LINES + 1) * Text.lineHeight(Fonts.LABEL);
    paintLegend(g, legendTop, bottom - GAP, content.legend(theme));
  }

  /** The legend, smaller where it would not fit. */
  private void paintLegend(Graphics2D g, double top, double bottom, Legend legend) {
    double shrink =
        Math.min(1, Math.min((bottom - top) / legend.height(), (COLUMN + MARGIN) / legend.width()));
    Graphics2D small = (Graphics2D) g.create();
    small.translate(MARGIN - Legend.PAD * shrink, top);
    small.scale(shrink, shrink);
    legend.paint(small, 0, 0);
    small.dispose();
  }

  private void paintSource(Graphics2D g) {
    String source = Text.fit(Fonts.SMALL, style.caption().source(), width - 2 * MARGIN);
    Text.draw(g, source, MARGIN, height - 8, Fonts.SMALL, style.theme().muted(), Text.Align.LEFT);
  }
}
