package org.harmattan.gui;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;

/** A user at the window: looks for things by name, clicks and types with a real mouse and keys. */
final class Driver {
  private static final long PATIENCE_MILLIS = 120_000;
  private static final Path PICTURES = Path.of("target", "window");

  private final Robot robot;
  private final JFrame frame;

  Driver(JFrame frame) throws AWTException {
    this.frame = frame;
    this.robot = new Robot();
    robot.setAutoDelay(20);
  }

  /** Waits until something is so. */
  void await(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!onEventThread(condition::getAsBoolean)) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      robot.delay(50);
    }
  }

  /** What the event thread sees. */
  static <T> T onEventThread(Callable<T> work) {
    List<T> result = new ArrayList<>();
    try {
      EventQueue.invokeAndWait(
          () -> {
            try {
              result.add(work.call());
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return result.get(0);
  }

  /** A component by its name, in any open window. */
  <T extends Component> T find(Class<T> type, String name) {
    for (Component component : all()) {
      if (type.isInstance(component) && (name == null || name.equals(component.getName()))) {
        return type.cast(component);
      }
    }
    throw new AssertionError("there is no " + type.getSimpleName() + " " + name);
  }

  /** Whether there is such a component. */
  boolean shows(Class<? extends Component> type, String name) {
    return all().stream()
        .anyMatch(c -> type.isInstance(c) && (name == null || name.equals(c.getName())));
  }

  /** All showing components of all windows. */
  static List<Component> all() {
    List<Component> all = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing()) {
        collect(window, all);
      }
    }
    return all;
  }

  private static void collect(Container container, List<Component> into) {
    for (Component component : container.getComponents()) {
      if (component.isShowing()) {
        into.add(component);
        if (component instanceof Container inner) {
          collect(inner, into);
        }
      }
    }
  }

  /** Clicks a component in its middle. */
  void click(String name) {
    click(find(Component.class, name), 0.5, 0.5);
  }

  /** Clicks a component at a share of its width and height. */
  void click(Component component, double across, double down) {
    Point at = onEventThread(component::getLocationOnScreen);
    robot.mouseMove(
        at.x + (int) (across * component.getWidth()), at.y + (int) (down * component.getHeight()));
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.delay(150);
  }

  /** Turns the mouse wheel over a component's middle; negative is away from the user. */
  void wheel(Component component, int notches) {
    Point at = onEventThread(component::getLocationOnScreen);
    robot.mouseMove(at.x + component.getWidth() / 2, at.y + component.getHeight() / 2);
    robot.mouseWheel(notches);
    robot.delay(150);
  }

  /** Drags over a component, from its middle by so many pixels. */
  void drag(Component component, int right, int down) {
    Point at = onEventThread(component::getLocationOnScreen);
    int x = at.x + component.getWidth() / 2;
    int y = at.y + component.getHeight() / 2;
    robot.mouseMove(x, y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseMove(x + right / 2, y + down / 2);
    robot.mouseMove(x + right, y + down);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.delay(150);
  }

  /** Types into a field, in place of what stands there, and presses Enter. */
  void type(String field, String text) {
    JTextField target = find(JTextField.class, field);
    click(target, 0.3, 0.5);
    await(field + " has the focus", target::hasFocus);
    onEventThread(
        () -> {
          target.selectAll();
          return true;
        });
    for (char c : text.toCharArray()) {
      press(KeyEvent.getExtendedKeyCodeForChar(c));
    }
    press(KeyEvent.VK_ENTER);
  }

  void press(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  /** Opens a tab by clicking on it. */
  void tab(String panes, int index) {
    JTabbedPane pane = find(JTabbedPane.class, panes);
    Rectangle bounds = onEventThread(() -> pane.getBoundsAt(index));
    click(pane, bounds.getCenterX() / pane.getWidth(), bounds.getCenterY() / pane.getHeight());
    await("tab " + index + " is open", () -> pane.getSelectedIndex() == index);
  }

  /** Keeps what the screen shows in the build folder, for people to look at. */
  void shoot(String name) throws IOException {
    robot.waitForIdle();
    robot.delay(400);
    Rectangle area = onEventThread(frame::getBounds);
    BufferedImage picture = robot.createScreenCapture(area);
    Files.createDirectories(PICTURES);
    ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
  }
}
