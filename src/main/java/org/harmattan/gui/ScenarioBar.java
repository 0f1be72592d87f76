package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.harmattan.observe.RunId;

/** Which scenario runs, beside which other one, and with which seed. */
final class ScenarioBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final Choice NONE = new Choice(null, "no other");

  private final JComboBox<Choice> scenario = new JComboBox<>();
  private final JComboBox<Choice> beside = new JComboBox<>();
  private final JTextField seed = new JTextField(9);
  private final transient Actions actions;
  private boolean quiet;

  /** What the bar asks for. */
  interface Actions {
    /** Runs a scenario, beside another or null, from the start. */
    void run(Path file, Path other, long rootSeed);

    /** Asks for a file. */
    void open();
  }

  ScenarioBar(Choice opened, long rootSeed, Path folder, Actions actions) {
    super(new BorderLayout());
    this.actions = actions;
    setBorder(BorderFactory.createEmptyBorder(4, 6, 0, 6));
    scenario.setName("scenario");
    scenario.setPreferredSize(new Dimension(340, scenario.getPreferredSize().height));
    scenario.addItem(opened);
    beside.setName("beside");
    beside.setToolTipText("Runs a second scenario in step, with the same seed");
    beside.setPreferredSize(new Dimension(260, scenario.getPreferredSize().height));
    beside.addItem(NONE);
    beside.addItem(opened);
    seed.setName("seed");
    seed.setText(Long.toString(rootSeed));
    seed.setToolTipText("0 to " + RunId.LARGEST_SEED + "; Enter starts again with it");
    add(row(), BorderLayout.CENTER);
    ScenarioFiles.in(folder).forEach(this::offer);
    scenario.addActionListener(e -> changed());
    beside.addActionListener(e -> changed());
    seed.addActionListener(e -> changed());
  }

  private JPanel row() {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
    row.add(new JLabel("Scenario"));
    row.add(scenario);
    JButton open = new JButton("Open…");
    open.setName("open");
    open.setToolTipText("Open a scenario file; or drop one on the window");
    open.addActionListener(e -> actions.open());
    row.add(open);
    row.add(new JLabel("  beside"));
    row.add(beside);
    row.add(new JLabel("  Seed"));
    row.add(seed);
    return row;
  }

  /** Adds a scenario to the lists. */
  void offer(Choice choice) {
    if (!has(choice.file())) {
      scenario.addItem(choice);
      beside.addItem(choice);
    }
  }

  private boolean has(Path file) {
    for (int i = 0; i < scenario.getItemCount(); i++) {
      if (same(scenario.getItemAt(i).file(), file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Path a, Path b) {
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  /** Shows that a file is open. */
  void opened(Choice choice) {
    quiet = true;
    offer(choice);
    for (int i = 0; i < scenario.getItemCount(); i++) {
      if (same(scenario.getItemAt(i).file(), choice.file())) {
        scenario.setSelectedIndex(i);
      }
    }
    quiet = false;
  }

  private void changed() {
    if (quiet) {
      return;
    }
    String text = seed.getText().strip();
    boolean good = text.matches("[0-9]{1,10}") && Long.parseLong(text) <= RunId.LARGEST_SEED;
    seed.putClientProperty("JComponent.outline", good ? null : "error");
    if (good) {
      Choice first = (Choice) scenario.getSelectedItem();
      Choice second = (Choice) beside.getSelectedItem();
      actions.run(first.file(), second.file(), Long.parseLong(text));
    }
  }

  /** Opens a file, beside what is chosen. */
  void choose(Path file) {
    Choice second = (Choice) beside.getSelectedItem();
    actions.run(file, second.file(), Long.parseLong(seed.getText().strip()));
  }
}
