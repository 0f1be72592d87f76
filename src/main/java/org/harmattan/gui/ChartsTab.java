package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.harmattan.draw.Theme;
import org.harmattan.draw.chart.LiveChart;
import org.harmattan.draw.chart.Years;
import org.harmattan.observe.RunSeries;
import org.harmattan.scenario.Scenario;

/** The charts that grow beside the map. */
final class ChartsTab extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String ALL = "All regions";
  private static final double PAD = 10;

  /** Height of each chart in parts of the whole, in the order of the enum. */
  private static final double[] PARTS = {0.45, 0.19, 0.2, 0.16};

  private final JComboBox<String> region = new JComboBox<>();
  private final PaintedPanel picture = new PaintedPanel(new Dimension(380, 560));
  private transient WatchedRun run;
  private transient RunSeries shown;
  private transient Theme theme = Theme.LIGHT;
  private final Pause pause = new Pause(250);

  ChartsTab() {
    super(new BorderLayout());
    region.setName("chart-region");
    region.setToolTipText("Influence in all regions, or in one");
    region.addItem(ALL);
    region.addActionListener(e -> draw());
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 3));
    row.add(new JLabel("Influence in"));
    row.add(region);
    add(row, BorderLayout.NORTH);
    add(picture, BorderLayout.CENTER);
  }

  /** Shows how a run goes; not more often than one can look. */
  void follow(WatchedRun watched) {
    if (watched != run) {
      run = watched;
      name(watched.places().regionNames());
    }
    if (run.series() != shown && pause.over() && isShowing()) {
      pause.begin();
      draw();
    }
  }

  private void name(List<String> names) {
    if (region.getItemCount() != names.size() + 1) {
      region.removeAllItems();
      region.addItem(ALL);
      names.forEach(region::addItem);
    }
  }

  /** Draws on light or dark ground. */
  void dress(Theme newTheme) {
    theme = newTheme;
    draw();
  }

  private void draw() {
    if (run == null || run.series() == null) {
      return;
    }
    shown = run.series();
    int one = region.getSelectedIndex() - 1;
    LiveChart.Data data = data(run.scenario(), run.places().regionNames(), shown);
    picture.show((g, area, on) -> paint(g, area, data, one, on), theme);
  }

  private static LiveChart.Data data(Scenario scenario, List<String> regions, RunSeries series) {
    Years years = new Years(scenario.start(), scenario.end());
    return new LiveChart.Data(years, regions, series, Marks.of(scenario));
  }

  /** All charts, one below the other; of a negative region those of all. */
  private static void paint(
      Graphics2D g, Rectangle2D area, LiveChart.Data data, int region, Theme theme) {
    double y = area.getY() + PAD / 2;
    for (LiveChart chart : LiveChart.values()) {
      double height = PARTS[chart.ordinal()] * (area.getHeight() - PAD);
      Rectangle2D part =
          new Rectangle2D.Double(area.getX() + PAD, y, area.getWidth() - 2 * PAD, height - PAD);
      if (chart == LiveChart.INFLUENCE && region >= 0) {
        LiveChart.paintRegion(g, part, data, region, theme);
      } else {
        chart.paint(g, part, data, theme);
      }
      y += height;
    }
  }

  /** What is drawn, for a file; null before the first chart. */
  PaintedPanel.Picture picture() {
    return picture.picture();
  }
}
