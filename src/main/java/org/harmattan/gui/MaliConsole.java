package org.harmattan.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import sim.display.Console;
import sim.portrayal.Inspector;
import sim.util.Bag;

/**
 * MASON's console: it owns the thread that plays. The window has buttons of its own, so the console
 * itself is shown on demand only, and inspectors open in the window instead.
 */
final class MaliConsole extends Console {
  private static final long serialVersionUID = 1L;

  private transient Consumer<List<Inspector>> inspectors = shown -> {};
  private transient Runnable closing = () -> {};

  MaliConsole(MaliWithUI simulation) {
    super(simulation);
    setRequiresConfirmationToStop(false);
    setIncrementSeedOnStop(false);
    setNewMenuAllowed(false);
  }

  /** Where inspectors are shown. */
  void showInspectors(Consumer<List<Inspector>> where) {
    inspectors = where;
  }

  /** What closing MASON's console does. */
  void onClose(Runnable action) {
    closing = action;
  }

  @Override
  public void setInspectors(Bag found, Bag names) {
    List<Inspector> list = new ArrayList<>();
    for (int i = 0; i < found.numObjs; i++) {
      Inspector inspector = (Inspector) found.objs[i];
      inspector.setTitle(String.valueOf(names.objs[i]));
      list.add(inspector);
    }
    inspectors.accept(list);
  }

  /** MASON ends the program here; the window closes instead, and the command returns. */
  @Override
  public void doClose() {
    closing.run();
  }

  /** Ends the play thread and lets go of the console. */
  void end() {
    pressStop();
    getSimulation().quit();
    dispose();
    allControllers.remove(this);
  }
}
