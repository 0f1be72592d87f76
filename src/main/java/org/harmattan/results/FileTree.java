package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes a folder with all that is in it; links in it are removed, not followed. */
public final class FileTree {
  private static final int ATTEMPTS = 20;

  private FileTree() {}

  /**
   * Deletes as much as can be deleted. It tries again while something is left, because on an
   * interrupt other threads may still be writing into the folder.
   */
  public static void delete(Path root) {
    for (int i = 0; i < ATTEMPTS && Files.exists(root); i++) {
      deleteOnce(root);
    }
  }

  private static void deleteOnce(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      // The next attempt, or the user, finds what is left.
    }
  }
}
