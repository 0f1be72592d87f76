package org.harmattan.gui;

import java.nio.file.Path;

/**
 * A scenario that can be chosen.
 *
 * @param file its file
 * @param title what the list calls it
 */
record Choice(Path file, String title) {
  @Override
  public String toString() {
    return title;
  }
}
