package org.harmattan.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Tells whether somebody looks on. */
final class Terminal {
  private Terminal() {}

  /** Whether progress may use escape codes: the program runs in a terminal. */
  static boolean present() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal too, and this method to tell.
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
