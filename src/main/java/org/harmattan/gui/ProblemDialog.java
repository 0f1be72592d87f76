package org.harmattan.gui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Says what is wrong, in the words of {@code scenario check}. */
final class ProblemDialog {
  private static final Dimension SIZE = new Dimension(760, 240);

  private ProblemDialog() {}

  /** Shows the problems until the user has read them. */
  static void show(Component parent, String title, String text) {
    JTextArea area = new JTextArea(text);
    area.setName("problems");
    area.setEditable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setFont(new Font(Font.MONOSPACED, Font.PLAIN, area.getFont().getSize()));
    area.setCaretPosition(0);
    JScrollPane scroll = new JScrollPane(area);
    scroll.setPreferredSize(SIZE);
    JOptionPane.showMessageDialog(parent, scroll, title, JOptionPane.ERROR_MESSAGE);
  }
}
