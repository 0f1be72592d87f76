package org.harmattan.gui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import javax.swing.UIManager;
import org.harmattan.draw.Fonts;

/** How the window looks: light or dark, in the type of the figures. */
final class Looks {
  private static final float SIZE = 12.5f;

  private Looks() {}

  /** Dresses all windows, those that are open too. */
  static void dress(boolean dark) {
    UIManager.put("defaultFont", Fonts.of(Font.PLAIN, SIZE));
    if (dark) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    FlatLaf.updateUI();
  }
}
