package org.harmattan.scenario;

/** Where a value of a scenario comes from. */
public sealed interface Origin {

  /** A place in a file; line and column count from 1. */
  record Line(String file, int line, int column) implements Origin {
    @Override
    public String text() {
      return file + ":" + line;
    }
  }

  /** An option of the command line, e.g. {@code --set grid.cell-km=10}. */
  record Option(String option) implements Origin {
    @Override
    public String text() {
      return option;
    }
  }

  /** No file gives it. */
  record Default() implements Origin {
    @Override
    public String text() {
      return "default";
    }
  }

  /** The place as people write it, e.g. {@code mali.yaml:12}. */
  String text();
}
