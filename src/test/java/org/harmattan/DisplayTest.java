package org.harmattan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The display that the other window tests rely on. */
@Tag("window")
class DisplayTest {
  @Test
  void aDisplayIsThere() {
    Requirement.DISPLAY.check(displayWorks());
    assertThat(Toolkit.getDefaultToolkit().getScreenSize().width).isGreaterThan(600);
  }

  private static boolean displayWorks() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice() != null;
    } catch (AWTError | HeadlessException dead) {
      // A DISPLAY that nobody serves gives an AWTError, and NoClassDefFoundError afterwards.
      return false;
    }
  }
}
