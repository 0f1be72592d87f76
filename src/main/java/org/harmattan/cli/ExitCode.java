package org.harmattan.cli;

/** What the program's exit codes say; 130 and 143 for signals are Java's own. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILURE = 1;
  static final int BAD_INPUT = 2;
  static final int RUNS_FAILED = 3;

  private ExitCode() {}
}
