package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.time.LocalDate;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;

/** The date in large type, and what moves it: play, pause, steps, speed, a jump. */
final class ControlBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final Font DATE = Fonts.of(Font.BOLD, 25);
  private static final String WIDEST = "22 September 2022";

  private final transient Player player;
  private final JLabel date = new JLabel(" ");
  private final JButton play = button("play", Glyph.PLAY, "Play (space)");
  private final JComboBox<Speed> speed = new JComboBox<>(Speed.values());
  private final JTextField jump = new JTextField(8);

  ControlBar(Player player) {
    super(new BorderLayout());
    this.player = player;
    setBorder(BorderFactory.createEmptyBorder(2, 12, 2, 12));
    date.setFont(DATE);
    date.setName("date");
    date.setPreferredSize(new Dimension((int) Text.width(DATE, WIDEST) + 14, 36));
    add(date, BorderLayout.WEST);
    add(buttons(), BorderLayout.CENTER);
    speed.setSelectedItem(Speed.QUARTER);
    player.speed(Speed.QUARTER.daysPerSecond());
  }

  private JPanel buttons() {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
    row.add(act(button("start", Glyph.START, "Back to the first day (Home)"), player::restart));
    row.add(act(play, this::toggle));
    row.add(act(button("day", Glyph.DAY, "One day (right arrow)"), () -> player.step(1)));
    row.add(act(button("month", Glyph.MONTH, "30 days (page down)"), () -> player.step(30)));
    speed.setName("speed");
    speed.setToolTipText("How fast it plays");
    speed.addActionListener(e -> player.speed(speed().daysPerSecond()));
    row.add(speed);
    row.add(new JLabel("  Go to"));
    jump.setName("jump");
    jump.setToolTipText("A day, month or year: 2017-03-02, 2017-03 or 2017; then Enter");
    jump.putClientProperty("JTextField.placeholderText", "YYYY-MM-DD");
    jump.addActionListener(e -> goTo());
    row.add(jump);
    return row;
  }

  private Speed speed() {
    return (Speed) speed.getSelectedItem();
  }

  /** Plays or pauses. */
  void toggle() {
    if (player.playing()) {
      player.pause();
    } else {
      player.play();
    }
  }

  private void goTo() {
    Dates.read(jump.getText())
        .ifPresentOrElse(
            day -> {
              jump.putClientProperty("JComponent.outline", null);
              player.goTo(day);
            },
            () -> jump.putClientProperty("JComponent.outline", "error"));
  }

  private static JButton button(String name, Glyph glyph, String tip) {
    JButton button = new JButton(glyph);
    button.setName(name);
    button.setToolTipText(tip);
    button.setFocusable(false);
    return button;
  }

  private static JButton act(JButton button, Runnable action) {
    button.addActionListener(e -> action.run());
    return button;
  }

  /** Shows a day, and whether it plays. */
  void show(LocalDate day, boolean playing) {
    date.setText(Dates.words(day));
    play.setIcon(playing ? Glyph.PAUSE : Glyph.PLAY);
    play.setToolTipText(playing ? "Pause (space)" : "Play (space)");
  }
}
