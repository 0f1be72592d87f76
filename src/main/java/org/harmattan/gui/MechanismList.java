package org.harmattan.gui;

import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEvent;

/** The mechanisms, each to be switched on or off where a running model can take it up. */
final class MechanismList extends JPanel {
  private static final long serialVersionUID = 1L;

  private final Map<Mechanism, JCheckBox> boxes = new EnumMap<>(Mechanism.class);

  MechanismList(ChangeTab changes) {
    super(new BorderLayout());
    JPanel rows = new Column();
    rows.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    for (Mechanism mechanism : Mechanism.values()) {
      JCheckBox box =
          new JCheckBox(
              "<html><b>"
                  + mechanism.id()
                  + "</b>: "
                  + LabelText.escape(mechanism.says())
                  + "</html>");
      box.setName("mechanism-" + mechanism.id());
      box.setEnabled(mechanism.fixed().isEmpty());
      box.setToolTipText(
          mechanism.fixed().isEmpty()
              ? null
              : "Cannot change in a run that has begun: " + mechanism.fixed());
      box.addActionListener(
          e ->
              changes.make(
                  run -> new TimelineEvent.SetMechanism(mechanism, box.isSelected()),
                  "Mechanism "
                      + mechanism.id()
                      + " is switched "
                      + (box.isSelected() ? "on" : "off")));
      boxes.put(mechanism, box);
      rows.add(box);
    }
    rows.add(Box.createVerticalGlue());
    JScrollPane scroll = new JScrollPane(rows);
    scroll.setBorder(null);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
  }

  /** Shows what is on now. */
  void show(Scenario inForce) {
    boxes.forEach((mechanism, box) -> box.setSelected(inForce.has(mechanism)));
  }
}
