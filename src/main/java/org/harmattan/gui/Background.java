package org.harmattan.gui;

import java.awt.Component;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import org.harmattan.scenario.UserError;

/** Work that takes a while, beside the window. */
final class Background {
  private Background() {}

  /**
   * Does some work, and tells the window of its result or of what went wrong.
   *
   * @param done takes the result, on the event thread
   */
  static <T> void run(Component window, Callable<T> work, Consumer<T> done) {
    new SwingWorker<T, Void>() {
      @Override
      protected T doInBackground() throws Exception {
        return work.call();
      }

      @Override
      protected void done() {
        try {
          done.accept(get());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
          Throwable cause = e.getCause();
          String title = cause instanceof UserError ? "This cannot be run" : "It did not work";
          ProblemDialog.show(window, title, String.valueOf(cause.getMessage()));
        }
      }
    }.execute();
  }
}
