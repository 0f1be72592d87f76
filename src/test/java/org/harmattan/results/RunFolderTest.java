package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path temp;

  @Test
  void aFolderAppearsOnlyWhenComplete() throws IOException {
    Path target = temp.resolve("results/mali-1");
    try (RunFolder folder = RunFolder.create(target, false)) {
      Files.writeString(folder.path().resolve("a.csv"), "x\n");
      assertThat(target).doesNotExist();
      folder.complete(manifest("first"));
    }
    assertThat(names(target)).containsExactly("a.csv", "manifest.json");
    assertThat(names(target.getParent())).containsExactly("mali-1");
    Manifest read = RunFolder.read(target).manifest();
    // The hash of "x\n" by sha256sum.
    assertThat(read.files())
        .containsExactly(
            Map.entry("a.csv", "73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac"));
    assertThat(read.status()).isEqualTo("complete");
    assertThat(read.withFiles(Map.of())).isEqualTo(manifest("first"));
  }

  @Test
  void aFailureLeavesNothingBehind() throws IOException {
    try (RunFolder folder = RunFolder.create(temp.resolve("run"), false)) {
      Files.createDirectories(folder.path().resolve("charts"));
      Files.writeString(folder.path().resolve("charts/a.png"), "x");
    }
    assertThat(names(temp)).isEmpty();
  }

  @Test
  void anExistingFolderIsRefusedUnlessTold() throws IOException {
    complete("run", "first");
    assertRefused(temp.resolve("run"), false, "--overwrite");
    complete("run", "second");
    assertThat(RunFolder.read(temp.resolve("run")).manifest().commandLine()).containsOnly("second");
    assertThat(names(temp)).containsExactly("run");
  }

  @Test
  void theOldFolderStaysWhenTheNewOneFails() throws IOException {
    complete("run", "first");
    try (RunFolder folder = RunFolder.create(temp.resolve("run"), true)) {
      Files.writeString(folder.path().resolve("a.csv"), "y");
    }
    assertThat(RunFolder.read(temp.resolve("run")).manifest().commandLine()).containsOnly("first");
    assertThat(names(temp)).containsExactly("run");
  }

  @Test
  void onlyAHarmattanFolderIsReplaced() throws IOException {
    Path thesis = Files.createDirectory(temp.resolve("thesis"));
    assertRefused(thesis, true, "no complete Harmattan run");
    Files.writeString(thesis.resolve("manifest.json"), "{\"program\":\"other\"}");
    assertRefused(thesis, true, "no complete Harmattan run");
    Files.writeString(thesis.resolve("manifest.json"), "not JSON");
    assertRefused(thesis, true, "no complete Harmattan run");
    Path file = Files.writeString(temp.resolve("file"), "text");
    assertRefused(file, true, "no complete Harmattan run");
  }

  @Test
  void whatHoldsHomeRootOrTheWorkingDirectoryIsNeverReplaced() {
    assertRefused(Path.of("").toAbsolutePath(), true, "the working directory");
    assertRefused(Path.of("").toAbsolutePath().getParent(), true, "the working directory");
    assertRefused(Path.of("/"), true, "is or holds");
    assertRefused(Path.of(System.getProperty("user.home")), true, "is or holds");
  }

  @Test
  void aLinkToTheWorkingDirectoryDoesNotHelp() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("").toAbsolutePath());
    assertRefused(link, true, "the working directory");
  }

  @Test
  void linksAreRemovedNotFollowed() throws IOException {
    Path precious = Files.writeString(temp.resolve("precious"), "text");
    try (RunFolder folder = RunFolder.create(temp.resolve("run"), false)) {
      Files.createSymbolicLink(folder.path().resolve("link"), temp);
    }
    assertThat(precious).exists();
  }

  private void complete(String name, String command) throws IOException {
    try (RunFolder folder = RunFolder.create(temp.resolve(name), true)) {
      folder.complete(manifest(command));
    }
  }

  private static void assertRefused(Path target, boolean overwrite, String because) {
    assertThatThrownBy(() -> RunFolder.create(target, overwrite))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(because);
  }

  private static Manifest manifest(String command) {
    return new Manifest(
        Manifest.PROGRAM,
        "1",
        "unknown",
        "17",
        "Linux",
        List.of(command),
        Map.of("mali", "00"),
        1,
        2,
        List.of(5L, 4294967295L),
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:00:02Z",
        2,
        null,
        null,
        "complete",
        List.of(new Manifest.Failure("mali", 2, 4294967295L, "set-up", "no")),
        Map.of());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
