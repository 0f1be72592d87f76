package org.harmattan.gui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.harmattan.scenario.ParameterPath;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.TimelineEvent;

/** Sliders for the parameters that a running model can take up: the main ones, or a group. */
final class ParameterList extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String MAIN_LABEL = "Main parameters";

  /** Those to which the model answers most, one or two of each part. */
  private static final List<String> MAIN =
      List.of(
          "contagion.basic-reproduction-number",
          "contagion.split-probability",
          "allegiance.by-governance-per-month",
          "recruitment.rate-per-month",
          "recruitment.ceiling-share",
          "combat.attacks-per-month",
          "combat.operations-per-month",
          "civilian-harm.indiscriminate-per-month",
          "reprisals.events-per-ledger-month",
          "grievance.per-harm",
          "backlash.per-harm",
          "service.growth-per-month",
          "movement.moves-per-month",
          "displacement.per-harm",
          "waves.per-year");

  private final JComboBox<String> groups = new JComboBox<>();
  private final JPanel rows = new Column();
  private final List<ParameterRow> shown = new ArrayList<>();
  private final transient ChangeTab changes;

  ParameterList(ChangeTab changes) {
    super(new BorderLayout());
    this.changes = changes;
    groups.setName("parameter-group");
    groups.addItem(MAIN_LABEL);
    names().forEach(groups::addItem);
    groups.addActionListener(e -> fill());
    JPanel head = new JPanel(new BorderLayout());
    head.setBorder(BorderFactory.createEmptyBorder(6, 8, 4, 8));
    head.add(groups, BorderLayout.CENTER);
    add(head, BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(rows);
    scroll.setBorder(null);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    fill();
  }

  /** Parameters that can change while a run goes on. */
  static List<ParameterPath> changeable() {
    return ParameterPath.all().stream().filter(p -> p.declared().fixed().isEmpty()).toList();
  }

  /** The paths of those that are shown first. */
  static List<String> main() {
    return MAIN;
  }

  private static String group(ParameterPath parameter) {
    return parameter.path().substring(0, parameter.path().indexOf('.'));
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    changeable().forEach(parameter -> names.add(group(parameter)));
    return names;
  }

  private void fill() {
    rows.removeAll();
    shown.clear();
    String chosen = (String) groups.getSelectedItem();
    for (ParameterPath parameter : changeable()) {
      boolean main = MAIN.contains(parameter.path());
      if (chosen.equals(MAIN_LABEL) ? main : chosen.equals(group(parameter))) {
        ParameterRow row = new ParameterRow(parameter, value -> change(parameter, value));
        shown.add(row);
        rows.add(row);
      }
    }
    rows.add(Box.createVerticalGlue());
    rows.revalidate();
    rows.repaint();
    changes.refreshNow();
  }

  private void change(ParameterPath parameter, double value) {
    changes.make(
        run -> new TimelineEvent.SetParameter(parameter.path(), value),
        PanelText.capital(parameter.declared().says()) + " is set to " + PanelText.plain(value));
  }

  /** Shows the values in force. */
  void show(Parameters parameters) {
    shown.forEach(row -> row.show(parameters));
  }
}
