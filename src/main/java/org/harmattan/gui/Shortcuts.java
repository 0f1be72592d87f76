package org.harmattan.gui;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Keys for what one does all the time; not while one types. */
final class Shortcuts {
  private Shortcuts() {}

  /** Gives a window its keys. */
  static void install(JRootPane root, Player player, ControlBar controls) {
    Map<String, Runnable> keys = new LinkedHashMap<>();
    keys.put("SPACE", controls::toggle);
    keys.put("RIGHT", () -> player.step(1));
    keys.put("PAGE_DOWN", () -> player.step(30));
    keys.put("HOME", player::restart);
    keys.forEach((key, action) -> bind(root, key, action));
  }

  private static void bind(JRootPane root, String key, Runnable action) {
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    root.getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                if (!(java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                    instanceof JTextComponent)) {
                  action.run();
                }
              }
            });
  }
}
