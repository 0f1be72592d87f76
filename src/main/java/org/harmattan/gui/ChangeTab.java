package org.harmattan.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/** Touches the run on the left: parameters, mechanisms, events; and says what was changed. */
final class ChangeTab extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JLabel state = new JLabel();
  private final JButton save = new JButton("Save scenario…");
  private final ParameterList parameters;
  private final MechanismList mechanisms;
  private final EventForm events;
  private final transient Runnable changed;
  private transient WatchedRun run;
  private transient Scenario inForce;
  private transient Object lock = this;

  /**
   * The tab.
   *
   * @param saving saves the changed scenario
   * @param changed told after each change
   */
  ChangeTab(Runnable saving, Runnable changed) {
    super(new BorderLayout());
    this.changed = changed;
    parameters = new ParameterList(this);
    mechanisms = new MechanismList(this);
    events = new EventForm(this);
    state.setName("changes");
    save.setName("save-scenario");
    save.addActionListener(e -> saving.run());
    JPanel head = new JPanel(new BorderLayout(8, 0));
    head.setBorder(BorderFactory.createEmptyBorder(8, 10, 4, 10));
    head.add(state, BorderLayout.CENTER);
    head.add(save, BorderLayout.EAST);
    add(head, BorderLayout.NORTH);
    JTabbedPane kinds = new JTabbedPane();
    kinds.setName("change-kinds");
    kinds.addTab("Parameters", parameters);
    kinds.addTab("Mechanisms", mechanisms);
    kinds.addTab("Events", events);
    add(kinds, BorderLayout.CENTER);
    tell();
  }

  /** Makes a change in the run from tomorrow on. */
  void make(Function<WatchedRun, TimelineEvent> event, String says) {
    if (run == null || run.over()) {
      state.setText("<html>The run is over: start it again to change it.</html>");
      return;
    }
    synchronized (lock) {
      Changes.make(run, event.apply(run), says);
    }
    tell();
    changed.run();
  }

  /** Shows the run as it is now. */
  void follow(WatchedRun watched, Object schedule) {
    lock = schedule;
    if (watched != run) {
      run = watched;
      inForce = null;
      tell();
    }
    Scenario now = run.model().world().scenario();
    if (now != inForce) {
      inForce = now;
      refreshNow();
    }
  }

  /** Shows the values in force. */
  void refreshNow() {
    if (inForce != null) {
      parameters.show(inForce.parameters());
      mechanisms.show(inForce);
      events.show(inForce);
    }
  }

  private void tell() {
    List<TimelineEntry> made = run == null ? List.of() : Changes.of(run);
    save.setEnabled(!made.isEmpty());
    if (made.isEmpty()) {
      state.setText("<html>Unchanged. What you change acts from the next day on.</html>");
      state.setToolTipText(null);
      return;
    }
    TimelineEntry last = made.get(made.size() - 1);
    String count = made.size() == 1 ? "1 change" : made.size() + " changes";
    state.setText(
        "<html><b>Changed run</b>, "
            + count
            + ". Last: "
            + last.date()
            + ", "
            + LabelText.escape(last.says())
            + "</html>");
    state.setToolTipText(
        "<html>"
            + String.join(
                "<br>",
                made.stream().map(e -> e.date() + "  " + LabelText.escape(e.says())).toList())
            + "</html>");
  }
}
