package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import sim.portrayal.Inspector;

/** Inspectors of what was clicked: one at a time, chosen from a list. */
final class InspectTab extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JComboBox<String> names = new JComboBox<>();
  private final CardLayout cards = new CardLayout();
  private final JPanel pages = new JPanel(cards);
  private transient List<Inspector> shown = List.of();
  private final Pause pause = new Pause(300);

  InspectTab() {
    super(new BorderLayout());
    JLabel hint = new JLabel("Click a place or a unit on the map.");
    hint.setHorizontalAlignment(JLabel.CENTER);
    pages.add(hint, "hint");
    names.setName("inspected");
    names.setVisible(false);
    names.addActionListener(e -> choose());
    JPanel row = new JPanel(new BorderLayout());
    row.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
    row.add(names, BorderLayout.CENTER);
    add(row, BorderLayout.NORTH);
    add(pages, BorderLayout.CENTER);
  }

  /** Shows inspectors, the first of them open. */
  void show(List<Inspector> inspectors) {
    shown = List.copyOf(inspectors);
    pages.removeAll();
    names.removeAllItems();
    for (int i = 0; i < shown.size(); i++) {
      pages.add(shown.get(i), Integer.toString(i));
      names.addItem(shown.get(i).getTitle());
    }
    names.setVisible(!shown.isEmpty());
    pages.revalidate();
    pages.repaint();
    choose();
  }

  private void choose() {
    int chosen = names.getSelectedIndex();
    if (chosen >= 0 && chosen < shown.size()) {
      cards.show(pages, Integer.toString(chosen));
      pause.end();
    }
  }

  /** The open inspector, or null. */
  Inspector open() {
    int chosen = names.getSelectedIndex();
    return chosen < 0 || chosen >= shown.size() ? null : shown.get(chosen);
  }

  /** Brings the open inspector up to date, unless it just was, while the model stands still. */
  void follow(Object schedule) {
    Inspector open = open();
    if (open != null && isShowing() && pause.over()) {
      pause.begin();
      synchronized (schedule) {
        open.updateInspector();
      }
    }
  }
}
