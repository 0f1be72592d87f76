package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Supplier;
import javax.swing.JScrollPane;
import org.harmattan.draw.Theme;
import sim.portrayal.Inspector;

/** MASON's inspector of a subject: its facts as they are now. */
final class FactsInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  private final transient WatchedRun run;
  private final transient Subject subject;
  private final transient Supplier<Theme> theme;
  private final PaintedPanel page = new PaintedPanel(new Dimension(360, 600));
  private final JScrollPane scroll = new JScrollPane(page);
  private transient Facts facts;

  FactsInspector(WatchedRun run, Subject subject, Supplier<Theme> theme) {
    this.run = run;
    this.subject = subject;
    this.theme = theme;
    setLayout(new BorderLayout());
    scroll.setBorder(null);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(17);
    add(scroll, BorderLayout.CENTER);
    setTitle(subject.label(run));
  }

  /** Reads the model, which must not be stepping, and draws what it finds. */
  @Override
  public void updateInspector() {
    facts = subject.facts(run);
    int width = Math.max(200, scroll.getViewport().getWidth());
    Dimension size = new Dimension(width, FactsPicture.height(facts, width));
    if (!size.equals(page.getPreferredSize())) {
      page.setPreferredSize(size);
      page.revalidate();
    }
    Facts now = facts;
    page.show((g, area, on) -> FactsPicture.paint(g, area, on, now), theme.get());
  }

  /** What is shown; null before the first update. */
  Facts facts() {
    return facts;
  }
}
