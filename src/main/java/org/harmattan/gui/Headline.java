package org.harmattan.gui;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** One line of words below the map: what has just happened, and how fast time goes. */
final class Headline extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final long READING_MILLIS = 2500;

  private final JLabel words = new JLabel("Press play, or the space bar.");
  private final JLabel pace = new JLabel("", SwingConstants.RIGHT);
  private transient WatchedRun run;
  private int told;
  private final Pause reading = new Pause(READING_MILLIS);
  private Happening.Kind shown;

  Headline() {
    super(new BorderLayout(16, 0));
    setBorder(BorderFactory.createEmptyBorder(5, 12, 6, 12));
    words.setName("headline");
    pace.setEnabled(false);
    add(words, BorderLayout.CENTER);
    add(pace, BorderLayout.EAST);
  }

  /** Tells the latest news of a run; one that is being read stays unless a weightier one comes. */
  void tell(WatchedRun watched) {
    if (watched != run) {
      run = watched;
      told = 0;
      shown = null;
      words.setText("Press play, or the space bar.");
    }
    Happening best = null;
    for (Happening happening : run.log().since(told)) {
      told++;
      if (best == null || happening.kind().compareTo(best.kind()) <= 0) {
        best = happening;
      }
    }
    if (best != null && (free() || best.kind().compareTo(shown) <= 0)) {
      shown = best.kind();
      reading.begin();
      words.setText(Dates.words(best.date()) + ": " + best.words());
      words.setToolTipText(words.getText());
    }
  }

  private boolean free() {
    return shown == null || reading.over();
  }

  /** Says how fast time goes, or what else there is to say. */
  void pace(String text) {
    pace.setText(text);
  }
}
