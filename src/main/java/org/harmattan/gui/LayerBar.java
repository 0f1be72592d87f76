package org.harmattan.gui;

import java.awt.Component;
import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Layer;
import org.harmattan.draw.map.Layer.Overlay;

/** What the map shows: one ground, any overlays. */
final class LayerBar extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JComboBox<Layer.Ground> ground;
  private final Map<Overlay, JCheckBox> overlays = new EnumMap<>(Overlay.class);
  private final transient Consumer<MapChoice> listener;
  private transient Theme theme = Theme.LIGHT;

  LayerBar(Consumer<MapChoice> listener) {
    super(new FlowLayout(FlowLayout.LEFT, 8, 3));
    this.listener = listener;
    List<Layer.Ground> grounds = Layer.grounds();
    ground = new JComboBox<>(grounds.toArray(new Layer.Ground[0]));
    ground.setName("ground");
    ground.setMaximumRowCount(grounds.size());
    ground.setRenderer(new Labels());
    ground.setToolTipText("What colours the localities");
    ground.addActionListener(e -> changed());
    add(new JLabel("Map"));
    add(ground);
    for (Overlay overlay : Overlay.values()) {
      JCheckBox box = new JCheckBox(overlay.label());
      box.setName("overlay-" + overlay.id());
      box.setSelected(MapChoice.first().overlays().contains(overlay));
      box.addActionListener(e -> changed());
      overlays.put(overlay, box);
      add(box);
    }
  }

  /** What is chosen. */
  MapChoice choice() {
    Set<Overlay> on = EnumSet.noneOf(Overlay.class);
    overlays.forEach(
        (overlay, box) -> {
          if (box.isSelected()) {
            on.add(overlay);
          }
        });
    return new MapChoice((Layer.Ground) ground.getSelectedItem(), on, theme);
  }

  /** Shows the map on light or dark ground. */
  void dress(Theme newTheme) {
    theme = newTheme;
    changed();
  }

  private void changed() {
    listener.accept(choice());
  }

  /** Names of layers in the list. */
  private static final class Labels extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focus) {
      String label = value instanceof Layer layer ? layer.label() : "";
      return super.getListCellRendererComponent(list, label, index, selected, focus);
    }
  }
}
