package org.harmattan.gui;

import com.formdev.flatlaf.FlatLaf;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks;
import org.harmattan.draw.TimelineMarks.Placed;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;

/**
 * The whole run as a line: years, the scenario's events, how far it has come; a click goes there.
 */
final class TimeBar extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int SIDE = 14;
  private static final int LABEL_ROWS = 3;
  private static final double ROW = 13;
  private static final double LINE = 8;
  private static final double YEARS = 15;
  private static final int NEAR_PIXELS = 4;

  private transient Scenario scenario;
  private LocalDate now;

  TimeBar(Scenario scenario, Consumer<LocalDate> goTo) {
    this.scenario = scenario;
    setName("timebar");
    setPreferredSize(new Dimension(400, (int) (LABEL_ROWS * ROW + 6 + LINE + YEARS + 6)));
    ToolTipManager.sharedInstance().registerComponent(this);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            goTo.accept(date(e.getX()));
          }
        });
  }

  /** Shows a scenario and the day that its run has reached. */
  void show(Scenario newScenario, LocalDate day) {
    if (newScenario != scenario || !day.equals(now)) {
      scenario = newScenario;
      now = day;
      repaint();
    }
  }

  private double place(LocalDate date) {
    double share = ChronoUnit.DAYS.between(scenario.start(), date) / (double) days();
    return SIDE + share * (getWidth() - 2 * SIDE);
  }

  private long days() {
    return Math.max(1, ChronoUnit.DAYS.between(scenario.start(), scenario.end()));
  }

  private LocalDate date(int x) {
    double share = (x - SIDE) / (double) Math.max(1, getWidth() - 2 * SIDE);
    return scenario.start().plusDays(Math.round(Math.max(0, Math.min(1, share)) * days()));
  }

  @Override
  public String getToolTipText(MouseEvent e) {
    String words =
        scenario.timeline().values().stream()
            .filter(entry -> Math.abs(place(entry.date()) - e.getX()) <= NEAR_PIXELS)
            .limit(6)
            .map(entry -> entry.date() + "  " + entry.says())
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? date(e.getX()).toString() : words;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    Text.smooth(g);
    double top = LABEL_ROWS * ROW + 6;
    paintLine(g, top);
    paintYears(g, top + LINE);
    paintEvents(g, top);
    if (now != null) {
      double x = place(now.isBefore(scenario.start()) ? scenario.start() : now);
      g.setColor(UIManager.getColor("Label.foreground"));
      g.fill(new Rectangle2D.Double(x - 1.5, top - 4, 3, LINE + 8));
    }
    g.dispose();
  }

  private void paintLine(Graphics2D g, double y) {
    g.setColor(UIManager.getColor("ProgressBar.background"));
    g.fill(new Rectangle2D.Double(SIDE, y, getWidth() - 2.0 * SIDE, LINE));
    if (now != null && !now.isBefore(scenario.start())) {
      g.setColor(UIManager.getColor("ProgressBar.foreground"));
      g.fill(new Rectangle2D.Double(SIDE, y, place(now) - SIDE, LINE));
    }
  }

  private void paintYears(Graphics2D g, double y) {
    Color ink = UIManager.getColor("Label.disabledForeground");
    for (int year = scenario.start().getYear(); year <= scenario.end().getYear(); year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      double from = place(first.isBefore(scenario.start()) ? scenario.start() : first);
      LocalDate last = LocalDate.of(year, 12, 31);
      double to = place(last.isAfter(scenario.end()) ? scenario.end() : last);
      g.setColor(ink);
      g.setStroke(new BasicStroke(1));
      g.draw(new Line2D.Double(from, y, from, y + 4));
      if (to - from > 30) {
        String label = Integer.toString(year);
        Text.draw(g, label, (from + to) / 2, y + 12, Fonts.TICK, ink, Text.Align.CENTRE);
      }
    }
  }

  private void paintEvents(Graphics2D g, double line) {
    Color ink = (FlatLaf.isLafDark() ? Theme.DARK : Theme.LIGHT).event();
    g.setStroke(new BasicStroke(1));
    for (TimelineEntry entry : scenario.timeline().values()) {
      double x = place(entry.date());
      g.setColor(ink);
      g.draw(new Line2D.Double(x, line, x, line + LINE));
    }
    for (Placed placed : labels()) {
      if (placed.labelled()) {
        double baseline = line - 7 - placed.row() * ROW;
        Text.draw(
            g, placed.mark().label(), placed.labelX(), baseline, Fonts.SMALL, ink, Text.Align.LEFT);
        g.draw(new Line2D.Double(placed.x(), baseline - 7, placed.x(), line));
      }
    }
  }

  private List<Placed> labels() {
    return TimelineMarks.place(
        Marks.of(scenario),
        SIDE,
        getWidth() - SIDE,
        LABEL_ROWS,
        this::place,
        label -> Text.width(Fonts.SMALL, label));
  }
}
