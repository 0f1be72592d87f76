package org.harmattan.gui;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.TimelineEvent.Policy;

/** Adds an event: a withdrawal, a deployment, talks, a policy, a stance. */
final class EventForm extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final Insets GAPS = new Insets(4, 6, 4, 6);

  private final JComboBox<Kind> kind = new JComboBox<>(Kind.values());
  private final JComboBox<Item<String>> force = new JComboBox<>();
  private final JComboBox<Item<Policy>> policy = new JComboBox<>();
  private final JComboBox<Item<Bloc>> one = new JComboBox<>();
  private final JComboBox<Item<Bloc>> other = new JComboBox<>();
  private final JComboBox<Item<Stance>> stance = new JComboBox<>();
  private final JSpinner amount = new JSpinner(new SpinnerNumberModel(1000, 0, 100_000, 100));
  private final JSpinner days = new JSpinner(new SpinnerNumberModel(90, 0, 3650, 10));
  private final JPanel fields = new JPanel(new GridBagLayout());
  private final transient ChangeTab changes;
  private transient Scenario filled;

  /** What can be added. */
  private enum Kind {
    WITHDRAWAL("A force withdraws"),
    DEPLOYMENT("A force is deployed or reinforced"),
    TALKS("Talks are offered"),
    POLICY_ON("A policy starts"),
    POLICY_OFF("A policy ends"),
    STANCE("A stance changes");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** A choice with a name for people. */
  private record Item<T>(T value, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  EventForm(ChangeTab changes) {
    super(new java.awt.BorderLayout());
    this.changes = changes;
    kind.setName("event-kind");
    force.setName("event-force");
    amount.setName("event-amount");
    for (Policy each : Policy.values()) {
      policy.addItem(new Item<>(each, PanelText.capital(PanelText.words(each))));
    }
    for (Bloc bloc : Bloc.armed()) {
      one.addItem(new Item<>(bloc, bloc.label()));
      other.addItem(new Item<>(bloc, bloc.label()));
    }
    other.setSelectedIndex(1);
    for (Stance each : Stance.values()) {
      stance.addItem(new Item<>(each, PanelText.capital(PanelText.words(each))));
    }
    kind.addActionListener(e -> layOut());
    add(fields, java.awt.BorderLayout.NORTH);
    layOut();
  }

  private void layOut() {
    fields.removeAll();
    row(0, "What", kind);
    Map<String, Component> inputs =
        switch ((Kind) kind.getSelectedItem()) {
          case WITHDRAWAL -> ordered("Who", force, "Within days", days);
          case DEPLOYMENT -> ordered("Who", force, "Strength", amount);
          case TALKS -> Map.of();
          case POLICY_ON, POLICY_OFF -> Map.of("Which", policy);
          case STANCE -> ordered("Between", one, "and", other, "New stance", stance);
        };
    int row = 1;
    for (Map.Entry<String, Component> input : inputs.entrySet()) {
      row(row++, input.getKey(), input.getValue());
    }
    JButton add = new JButton("Add for tomorrow");
    add.setName("event-add");
    add.addActionListener(e -> addEvent());
    row(row, "", add);
    fields.revalidate();
    fields.repaint();
  }

  private static Map<String, Component> ordered(Object... pairs) {
    Map<String, Component> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (Component) pairs[i + 1]);
    }
    return map;
  }

  private void row(int row, String label, Component input) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridy = row;
    at.insets = GAPS;
    at.anchor = GridBagConstraints.LINE_START;
    fields.add(new JLabel(label), at);
    at.gridx = 1;
    at.weightx = 1;
    at.fill = input instanceof JButton ? GridBagConstraints.NONE : GridBagConstraints.HORIZONTAL;
    fields.add(input, at);
  }

  /** Offers the forces of a scenario. */
  void show(Scenario scenario) {
    if (scenario == filled) {
      return;
    }
    filled = scenario;
    List<Item<String>> forces =
        scenario.forces().entrySet().stream()
            .map(entry -> new Item<>(entry.getKey(), entry.getValue().label()))
            .toList();
    if (forces.size() != force.getItemCount()) {
      force.removeAllItems();
      forces.forEach(force::addItem);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Item<T> chosen(JComboBox<Item<T>> box) {
    return (Item<T>) box.getSelectedItem();
  }

  private void addEvent() {
    Item<String> who = chosen(force);
    int strength = (Integer) amount.getValue();
    int within = (Integer) days.getValue();
    Function<WatchedRun, TimelineEvent> event =
        switch ((Kind) kind.getSelectedItem()) {
          case WITHDRAWAL -> run -> new TimelineEvent.Withdraw(who.value(), within);
          case DEPLOYMENT -> run -> Changes.deployment(run, who.value(), strength);
          case TALKS -> run -> new TimelineEvent.Declare(TimelineEvent.Declaration.TALKS_OFFER);
          case POLICY_ON -> run -> new TimelineEvent.SetPolicy(chosen(policy).value(), true);
          case POLICY_OFF -> run -> new TimelineEvent.SetPolicy(chosen(policy).value(), false);
          case STANCE ->
              run ->
                  new TimelineEvent.SetStance(
                      chosen(one).value(), chosen(other).value(), chosen(stance).value());
        };
    if (kind.getSelectedItem() == Kind.STANCE && chosen(one).equals(chosen(other))) {
      return;
    }
    changes.make(event, says(who, strength, within));
  }

  private String says(Item<String> who, int strength, int within) {
    return switch ((Kind) kind.getSelectedItem()) {
      case WITHDRAWAL -> who + " withdraws within " + within + " days";
      case DEPLOYMENT -> who + " is deployed with " + strength + " people";
      case TALKS -> "Talks are offered";
      case POLICY_ON -> "Policy starts: " + policy.getSelectedItem();
      case POLICY_OFF -> "Policy ends: " + policy.getSelectedItem();
      case STANCE ->
          one.getSelectedItem()
              + " and "
              + other.getSelectedItem()
              + ": "
              + stance.getSelectedItem();
    };
  }
}
