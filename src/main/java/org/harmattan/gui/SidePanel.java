package org.harmattan.gui;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JTabbedPane;
import org.harmattan.draw.Theme;
import sim.portrayal.Inspector;

/** What stands beside the map: charts, inspectors, news. */
final class SidePanel extends JTabbedPane {
  private static final long serialVersionUID = 1L;
  private static final Dimension PREFERRED = new Dimension(400, 560);

  private final ChartsTab charts = new ChartsTab();
  private final InspectTab inspect = new InspectTab();
  private final NewsTab news = new NewsTab();
  private final ChangeTab change;

  /**
   * The panel.
   *
   * @param change touches the run
   */
  SidePanel(ChangeTab change) {
    this.change = change;
    setName("side");
    addTab("Charts", charts);
    addTab("Inspect", inspect);
    addTab("Change", change);
    addTab("News", news);
    setPreferredSize(PREFERRED);
    setMinimumSize(new Dimension(260, 200));
  }

  ChartsTab charts() {
    return charts;
  }

  /** Opens inspectors and shows them. */
  void inspect(List<Inspector> inspectors) {
    inspect.show(inspectors);
    setSelectedComponent(inspect);
  }

  InspectTab inspect() {
    return inspect;
  }

  /** Brings what is seen up to date. */
  void follow(WatchedRun run, Object schedule) {
    charts.follow(run);
    inspect.follow(schedule);
    news.follow(run);
    change.follow(run, schedule);
  }

  void dress(Theme theme) {
    charts.dress(theme);
  }
}
