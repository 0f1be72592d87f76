package org.harmattan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the two launchers against each other as texts, for no test runs on Windows. */
class WindowsLauncherTest {
  private static final Pattern PLACE = Pattern.compile("%(root|jar|log|lock|stamp|~dp0)%?");

  private final String posix = read("harmattan");
  private final String windows = read("harmattan.cmd");

  @Test
  void bothHaveTheSameJarOptionsAndVariables() {
    same("(?:lib|target)[/\\\\]harmattan\\.jar");
    same("-Xmx[0-9]+g|-Xshare:[a-z]+|-XX:[+A-Za-z]+(?:=[0-9])?");
    same("-D[a-zA-Z.]+(?:=true)?|(?<= )-(?:B|ntp|f|jar)(?= )");
    same("HARMATTAN_[A-Z]+|JAVA_HOME");
    same("\\.?harmattan-build\\.(?:log|stamp|lock)");
  }

  @Test
  void bothPassOnTheExitCode() {
    assertThat(posix).contains("\nexec \"$java\" ");
    assertThat(windows).containsPattern("\njava [^\n]* %\\*\r\nexit /b %errorlevel%\r\n");
  }

  @Test
  void linesEndAsWindowsWantsThem() {
    assertThat(windows.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(windows.chars()).allMatch(c -> c < 128);
  }

  /** A path may hold spaces, ampersands and parentheses, as in Program Files (x86). */
  @Test
  void placesAreQuoted() {
    Matcher place = PLACE.matcher(windows);
    while (place.find()) {
      String before = windows.substring(windows.lastIndexOf('\n', place.start()), place.start());
      assertThat(before.chars().filter(c -> c == '"').count() % 2).as(before).isEqualTo(1);
    }
  }

  private void same(String pattern) {
    assertThat(found(pattern, windows)).isEqualTo(found(pattern, posix)).isNotEmpty();
  }

  private static Set<String> found(String pattern, String script) {
    String commands = script.replaceAll("(?m)^(?:#|rem ).*$", "");
    return Pattern.compile(pattern)
        .matcher(commands)
        .results()
        .map(match -> match.group().replace('\\', '/'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(String script) {
    try {
      return Files.readString(Path.of(script), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
