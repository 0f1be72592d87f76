package org.harmattan.model.process;

/** One mechanism at work: changes the world by one step of its own length. */
@FunctionalInterface
public interface Process {
  /** Takes one step. */
  void run();
}
