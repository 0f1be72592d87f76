package org.harmattan.gui;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.harmattan.scenario.Scenario;

/** Opens the window and waits until it is closed. */
public final class Gui {
  /** MASON keeps its windows' places in the user's preferences, and Java tells of it on stderr. */
  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private Gui() {}

  /** Why no window can be shown here; empty where one can. */
  public static Optional<String> obstacle() {
    try {
      if (GraphicsEnvironment.isHeadless()) {
        return Optional.of("this machine has none");
      }
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
      return Optional.empty();
    } catch (AWTError | HeadlessException | LinkageError e) {
      // A DISPLAY that nobody serves, or a Java without its window libraries.
      return Optional.of("its display cannot be used (" + e.getMessage() + ")");
    }
  }

  /**
   * Shows a scenario until the user closes the window.
   *
   * @param file where the scenario stands
   * @param seed root seed, 0 to 2^32-1
   * @param folder where other scenarios lie
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public static void show(Scenario scenario, Path file, long seed, Path folder)
      throws InterruptedException {
    PREFERENCES.setLevel(Level.OFF);
    MaliWithUI simulation = new MaliWithUI(new Setting(List.of(scenario), seed));
    CountDownLatch closed = new CountDownLatch(1);
    Choice opened = new Choice(file, scenario.title());
    try {
      EventQueue.invokeAndWait(
          () -> {
            Looks.dress(false);
            new MainWindow(simulation, opened, folder, closed::countDown);
          });
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
    closed.await();
  }
}
