package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts survive a kill as a whole or not at all, and nothing else is taken for one. */
class PartsFolderTest {
  @TempDir Path temp;

  @Test
  void aPartThatBreaksOffIsNone() throws IOException {
    Path folder = temp.resolve("work.parts");
    try (PartsFolder parts = PartsFolder.open(folder, "one")) {
      parts.add("b", part -> Files.writeString(part.resolve("x"), "whole"));
      assertThatThrownBy(() -> parts.add("c", PartsFolderTest::breakOff)).hasMessage("disk full");
    }
    try (PartsFolder parts = PartsFolder.open(folder, "one")) {
      assertThat(parts.names()).containsExactly("b");
      parts.add("c", part -> {});
      parts.add("a", part -> {});
      assertThat(parts.names()).containsExactly("a", "b", "c");
      assertThat(parts.part("b").resolve("x")).hasContent("whole");
      assertThat(parts.part("c")).isEmptyDirectory();
      parts.remove();
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void theWorkOfAnotherIsRefused() throws IOException {
    Path folder = temp.resolve("work.parts");
    try (PartsFolder parts = PartsFolder.open(folder, "one")) {
      parts.add("a", part -> {});
      assertThatThrownBy(() -> PartsFolder.open(folder, "one"))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("another process");
    }
    assertThatThrownBy(() -> PartsFolder.open(folder, "two"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("another command");
    PartsFolder.open(folder, "one").close();
  }

  /** Killed while it was made: there is nothing that could belong to another. */
  @Test
  void anIdentityThatWasCutOffIsWrittenAnew() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("work.parts"));
    Files.writeString(folder.resolve("identity"), "on");
    PartsFolder.open(folder, "one").close();
    assertThat(folder.resolve("identity")).hasContent("one");
  }

  private static void breakOff(Path part) throws IOException {
    Files.writeString(part.resolve("x"), "half");
    throw new IOException("disk full");
  }
}
