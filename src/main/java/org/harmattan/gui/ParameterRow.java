package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.ParameterPath;
import org.harmattan.scenario.Parameters;

/** A parameter with its meaning, unit and range, as a slider and a number. */
final class ParameterRow extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int STEPS = 1000;

  /** Ranges wider than this are walked by factors. */
  private static final double WIDE = 50;

  private final transient ParameterPath parameter;
  private final transient DoubleConsumer changed;
  private final JSlider slider = new JSlider(0, STEPS);
  private final JTextField number = new JTextField(6);
  private double value;
  private boolean quiet;

  /**
   * A row.
   *
   * @param changed told of a new value once the user has let go
   */
  ParameterRow(ParameterPath parameter, DoubleConsumer changed) {
    super(new BorderLayout(6, 0));
    this.parameter = parameter;
    this.changed = changed;
    Parameter declared = parameter.declared();
    setBorder(BorderFactory.createEmptyBorder(5, 10, 3, 10));
    JLabel label = new JLabel(PanelText.capital(declared.says()));
    label.setToolTipText(
        "<html>"
            + LabelText.escape(PanelText.capital(declared.says()))
            + "<br>"
            + parameter.path()
            + "<br>Source: "
            + LabelText.escape(declared.source())
            + "</html>");
    add(label, BorderLayout.NORTH);
    slider.setName("slider-" + parameter.path());
    slider.addChangeListener(
        e -> {
          if (!quiet) {
            slide();
          }
        });
    add(slider, BorderLayout.CENTER);
    number.setName("number-" + parameter.path());
    number.addActionListener(e -> type());
    JPanel right = new JPanel(new BorderLayout(4, 0));
    right.add(number, BorderLayout.CENTER);
    JLabel unit = new JLabel(declared.unit().equals("1") ? "" : declared.unit());
    unit.setPreferredSize(new Dimension(78, 16));
    right.add(unit, BorderLayout.EAST);
    add(right, BorderLayout.EAST);
    String range = PanelText.plain(declared.min()) + " to " + PanelText.plain(declared.max());
    slider.setToolTipText("from " + range + "; default " + PanelText.plain(declared.value()));
    number.setToolTipText(slider.getToolTipText() + "; Enter sets it");
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }

  /** Shows the value in force, unless the user is about to change it. */
  void show(Parameters parameters) {
    if (!slider.getValueIsAdjusting() && !number.hasFocus()) {
      set(parameter.in(parameters));
    }
  }

  private void set(double newValue) {
    value = newValue;
    quiet = true;
    slider.setValue(position(newValue));
    number.setText(PanelText.plain(newValue));
    number.putClientProperty("JComponent.outline", null);
    quiet = false;
  }

  private void slide() {
    double chosen = at(slider.getValue());
    number.setText(PanelText.plain(chosen));
    if (!slider.getValueIsAdjusting() && position(value) != slider.getValue()) {
      accept(Double.parseDouble(PanelText.plain(chosen)));
    }
  }

  private void type() {
    try {
      double typed = Double.parseDouble(number.getText().strip());
      Parameter declared = parameter.declared();
      boolean fits = !declared.whole() || typed == Math.rint(typed);
      if (fits && typed >= declared.min() && typed <= declared.max()) {
        accept(typed);
        return;
      }
    } catch (NumberFormatException e) {
      // Marked below like a number out of range.
    }
    number.putClientProperty("JComponent.outline", "error");
  }

  private void accept(double newValue) {
    if (newValue != value) {
      set(newValue);
      changed.accept(newValue);
    }
  }

  private boolean byFactors() {
    Parameter declared = parameter.declared();
    return declared.min() > 0 && declared.max() / declared.min() > WIDE;
  }

  private int position(double at) {
    double min = parameter.declared().min();
    double max = parameter.declared().max();
    double share =
        byFactors() ? Math.log(at / min) / Math.log(max / min) : (at - min) / (max - min);
    return (int) Math.round(share * STEPS);
  }

  private double at(int position) {
    double share = position / (double) STEPS;
    double min = parameter.declared().min();
    double max = parameter.declared().max();
    double value = byFactors() ? min * Math.pow(max / min, share) : min + share * (max - min);
    return parameter.declared().whole() ? Math.rint(value) : value;
  }
}
