package org.harmattan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher script in a temporary clone, with a fake {@code java} and {@code mvn}. */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "dirname",
          "find",
          "flock",
          "grep",
          "head",
          "mkdir",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch");
  private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path temp;
  private Path bin;
  private Path clone;
  private Path caller;

  private record Outcome(int exit, String out, String err) {}

  @BeforeEach
  void cloneWithASpaceInItsPath() throws IOException {
    assumeTrue(File.separatorChar == '/', "the POSIX launcher");
    bin = Files.createDirectory(temp.resolve("bin"));
    for (String tool : TOOLS) {
      allowTool(tool);
    }
    clone = Files.createDirectory(temp.resolve("my clone"));
    caller = Files.createDirectory(temp.resolve("elsewhere"));
    Files.copy(Path.of("harmattan"), clone.resolve("harmattan"));
    script(clone.resolve("harmattan"), Files.readString(Path.of("harmattan")));
    Files.createDirectories(clone.resolve("src/main"));
    aged(Files.writeString(clone.resolve("pom.xml"), "<project/>"));
    aged(Files.writeString(clone.resolve("src/main/A.java"), "class A {}"));
    aged(clone.resolve("src/main"));
    aged(clone.resolve("src"));
    fakeJava("17.0.15");
    fakeMaven("mkdir -p \"$root/target\"; : > \"$root/target/harmattan.jar\"; echo noise");
  }

  @Test
  void buildsOnFirstUseAndKeepsStdoutClean() throws Exception {
    Outcome first = launch("run", "a b.yaml");
    assertThat(first.err()).contains("building");
    assertThat(first.out()).startsWith("java ").doesNotContain("noise");
    assertThat(first.out()).contains("[a b.yaml]").contains("my clone/target/harmattan.jar]");
    assertThat(first.out()).contains("cwd " + caller.toRealPath());
    assertThat(clone.resolve("target/harmattan-build.log")).content().contains("noise");
  }

  @Test
  void callsMavenOnlyWhenSomethingChanged() throws Exception {
    launch("--version");
    assertThat(launch("--version").err()).isEmpty();
    assertThat(mavenCalls()).isEqualTo(1);

    Instant afterTheJar =
        Files.getLastModifiedTime(clone.resolve("target/harmattan.jar")).toInstant();
    Files.setLastModifiedTime(
        clone.resolve("src/main/A.java"), FileTime.from(afterTheJar.plusSeconds(2)));
    assertThat(launch("--version").err()).contains("building");
    assertThat(mavenCalls()).isEqualTo(2);
  }

  @Test
  void buildsOnceForTwoCallersAtATime() throws Exception {
    fakeMaven("sleep 1; mkdir -p \"$root/target\"; : > \"$root/target/harmattan.jar\"");
    Process one = start(clone.resolve("harmattan"), List.of("a"));
    Process two = start(clone.resolve("harmattan"), List.of("b"));
    assertThat(finish(one).exit() + finish(two).exit()).isZero();
    assertThat(mavenCalls()).isEqualTo(1);
  }

  @Test
  void locksWithoutFlockAndSurvivesACrashedBuild() throws Exception {
    Files.delete(bin.resolve("flock"));
    Path crashed = Files.createDirectories(clone.resolve("target/.harmattan-build.lock.d"));
    Files.writeString(crashed.resolve("pid"), "99999999\n");
    assertThat(launch("x").exit()).isZero();
    assertThat(mavenCalls()).isEqualTo(1);
    assertThat(crashed).doesNotExist();
  }

  @Test
  void worksThroughAChainOfSymlinks() throws Exception {
    Path near = Files.createSymbolicLink(clone.resolve("near"), Path.of("harmattan"));
    Path far = Files.createSymbolicLink(caller.resolve("far link"), near);
    Outcome outcome = finish(start(far, List.of("x")));
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("my clone/target/harmattan.jar]").contains("[x]");
  }

  @Test
  void runsAReleaseWithoutMaven() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Files.delete(clone.resolve("pom.xml"));
    Files.createDirectory(clone.resolve("lib"));
    Files.createFile(clone.resolve("lib/harmattan.jar"));
    Outcome outcome = launch("x");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("my clone/lib/harmattan.jar]");
  }

  @Test
  void propagatesTheExitCode() throws Exception {
    for (int code : new int[] {0, 2, 3, 130}) {
      script(bin.resolve("java"), versioned("17.0.15", "exit " + code));
      assertThat(launch("x").exit()).isEqualTo(code);
    }
  }

  @Test
  void refusesAnOldJavaWithOneLineOfAdvice() throws Exception {
    for (String version : List.of("11.0.20", "1.8.0_392")) {
      fakeJava(version);
      Outcome outcome = launch("x");
      assertThat(outcome.exit()).isEqualTo(1);
      assertThat(outcome.err().lines()).hasSize(1);
      assertThat(outcome.err()).contains("17").contains("apt install openjdk-17-jdk");
      assertThat(outcome.out()).isEmpty();
    }
  }

  @Test
  void acceptsANewerJavaAndEarlyAccess() throws Exception {
    for (String version : List.of("25", "26-ea", "21.0.2")) {
      fakeJava(version);
      assertThat(launch("x").exit()).isZero();
    }
  }

  @Test
  void namesMissingJavaAndMaven() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Outcome noMaven = launch("x");
    assertThat(noMaven.exit()).isEqualTo(1);
    assertThat(noMaven.err()).contains("apt install maven");

    Files.delete(bin.resolve("java"));
    Outcome noJava = launch("x");
    assertThat(noJava.exit()).isEqualTo(1);
    assertThat(noJava.err()).contains("apt install openjdk-17-jdk");
  }

  @Test
  void showsTheErrorsOfAFailedBuildAndItsLog() throws Exception {
    fakeMaven("echo '[INFO] chatter'; echo '[ERROR] A.java:1 broken'; exit 1");
    Outcome outcome = launch("x");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("A.java:1 broken", "harmattan-build.log");
    assertThat(outcome.err()).doesNotContain("chatter");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void passesJvmOptionsAndAtMostOneCollector() throws Exception {
    assertThat(launch("x").out()).contains("[-Xmx1g]", "[-XX:+UseParallelGC]");
    ProcessBuilder own = process(clone.resolve("harmattan"), List.of("x"));
    own.environment().put("HARMATTAN_OPTS", "-XX:+UseSerialGC -Xmx4g");
    assertThat(finish(own.start()).out())
        .contains("[-XX:+UseSerialGC]", "[-Xmx4g]")
        .doesNotContain("ParallelGC");
  }

  private void allowTool(String tool) throws IOException {
    for (String folder : List.of("/usr/bin", "/bin")) {
      Path real = Path.of(folder, tool);
      if (Files.exists(real)) {
        script(bin.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        return;
      }
    }
  }

  private void fakeJava(String version) throws IOException {
    script(
        bin.resolve("java"),
        versioned(version, "printf 'java '; printf '[%s] ' \"$@\"; echo; echo \"cwd $PWD\""));
  }

  private static String versioned(String version, String otherwise) {
    return """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-04-15' >&2; exit 0; fi
        %s
        """
        .formatted(version, otherwise);
  }

  private void fakeMaven(String body) throws IOException {
    String count = "echo call >> '" + temp.resolve("maven-calls") + "'\n";
    script(bin.resolve("mvn"), "#!/bin/sh\nroot='" + clone + "'\n" + count + body + "\n");
  }

  private long mavenCalls() throws IOException {
    return Files.readAllLines(temp.resolve("maven-calls")).size();
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void aged(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(OLD));
  }

  private Outcome launch(String... args) throws Exception {
    return finish(start(clone.resolve("harmattan"), List.of(args)));
  }

  private Process start(Path launcher, List<String> args) throws IOException {
    return process(launcher, args).start();
  }

  private ProcessBuilder process(Path launcher, List<String> args) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command).directory(caller.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    return builder;
  }

  private static Outcome finish(Process process) throws Exception {
    // The output is a few lines and fits the pipes, so reading one after the other cannot block.
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), out, err);
  }
}
