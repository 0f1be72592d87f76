package org.harmattan.gui;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;

/** What one does seldom. */
final class Menus {
  private final JMenuBar bar = new JMenuBar();

  Menus(MainWindow window, TakeAway takeAway, MaliConsole console) {
    JMenu file = menu("File", KeyEvent.VK_F);
    item(file, "Open scenario…", "menu-open", window::open);
    item(file, "Save changed scenario…", "menu-save-scenario", takeAway::saveScenario);
    file.addSeparator();
    item(file, "Save map as picture…", "menu-save-map", takeAway::saveMap);
    item(file, "Save charts as picture…", "menu-save-charts", takeAway::saveCharts);
    item(file, "Save animation…", "menu-save-film", takeAway::saveFilm);
    file.addSeparator();
    item(file, "Close", "menu-close", window::close);
    JMenu view = menu("View", KeyEvent.VK_V);
    JCheckBoxMenuItem dark = new JCheckBoxMenuItem("Dark");
    dark.setName("menu-dark");
    dark.addActionListener(e -> window.dress(dark.isSelected()));
    view.add(dark);
    item(view, "MASON's console", "menu-console", () -> console.setVisible(true));
  }

  JMenuBar bar() {
    return bar;
  }

  private JMenu menu(String label, int key) {
    JMenu menu = new JMenu(label);
    menu.setMnemonic(key);
    bar.add(menu);
    return menu;
  }

  private static void item(JMenu menu, String label, String name, Runnable action) {
    JMenuItem item =
        new JMenuItem(
            new AbstractAction(label) {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                action.run();
              }
            });
    item.setName(name);
    menu.add(item);
  }
}
