package org.harmattan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.yaml.ParameterReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model's description names all that the model consists of, and nothing that it has not. */
class OddTest {
  private static final Path PAGE = Path.of("src/site/markdown/odd.md");
  private static final Path MADE = Path.of("target/odd.md");
  private static final Path MAIN = Path.of("src/main/java/org/harmattan");
  private static final Path TEST = Path.of("src/test/java/org/harmattan");

  /** The column of the tests in a row of a mechanism. */
  private static final int TESTS = 3;

  private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");

  private String page;

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(PAGE);
  }

  @Test
  void everyParameterStandsInItsTable() throws IOException {
    String made = ParameterReference.embed(page);
    Files.deleteIfExists(MADE);
    if (!made.equals(page)) {
      Files.writeString(MADE, made);
    }
    assertThat(MADE).as("Parameters came or went: mv %s %s", MADE, PAGE).doesNotExist();
    List<String> missing = new ArrayList<>();
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      for (RecordComponent parameter : group.getType().getRecordComponents()) {
        String path = key(group) + "." + key(parameter);
        if (!page.contains("| `" + path + "` |")) {
          missing.add(path);
        }
      }
    }
    assertThat(missing).as("parameters without a row").isEmpty();
  }

  @Test
  void everyMechanismHasARowWithItsSwitch() {
    List<String> missing =
        Stream.of(Mechanism.values()).filter(m -> row(m).isEmpty()).map(Mechanism::id).toList();
    assertThat(missing).as("mechanisms without a row").isEmpty();
  }

  /** A test says by a tag which mechanisms it is about. */
  @Test
  void everyTestOfAMechanismIsAboutIt() throws IOException {
    List<String> astray = new ArrayList<>();
    for (Mechanism mechanism : Mechanism.values()) {
      List<String> tests = classesIn(row(mechanism).split(" \\| ")[TESTS]);
      assertThat(tests).as("tests of %s", mechanism.id()).isNotEmpty();
      for (String test : tests) {
        if (!source(test).contains("@Tag(\"" + mechanism.id() + "\")")) {
          astray.add(test + " has no @Tag(\"" + mechanism.id() + "\")");
        }
      }
    }
    assertThat(astray).isEmpty();
  }

  /** The row of a mechanism, or an empty text. */
  private String row(Mechanism mechanism) {
    String start = "| " + mechanism.number() + " | `" + mechanism.id() + "` |";
    return between("<!-- mechanisms -->", "<!-- end of mechanisms -->")
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElse("");
  }

  private static String source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(TEST)) {
      Optional<Path> file = files.filter(f -> f.endsWith(test + ".java")).findFirst();
      return file.isPresent() ? Files.readString(file.get()) : "";
    }
  }

  @Test
  void everyProcessAndKernelIsNamed() throws IOException {
    List<String> missing = classes(MAIN.resolve("model/process"));
    missing.addAll(classes(MAIN.resolve("mechanism")));
    missing.removeAll(classesIn(page));
    assertThat(missing).as("processes and kernels that are not named").isEmpty();
  }

  @Test
  void everyClassAndTestOfTheTablesExists() throws IOException {
    TreeSet<String> unknown = new TreeSet<>(classesIn(page));
    classes(MAIN).forEach(unknown::remove);
    classes(TEST).forEach(unknown::remove);
    assertThat(unknown).as("named, but not there").isEmpty();
  }

  @Test
  void theScheduleStandsInTheOrderOfTheCode() throws IOException {
    String code = Files.readString(MAIN.resolve("model/simulation/DailyOrder.java"));
    List<String> scheduled = new ArrayList<>();
    Matcher every = Pattern.compile("every\\([^;]*?new ([A-Z][A-Za-z]+)\\(world").matcher(code);
    every.results().forEach(result -> scheduled.add(result.group(1)));
    String table = between("<!-- schedule -->", "<!-- end of schedule -->");
    assertThat(scheduled).isNotEmpty();
    assertThat(classesIn(table)).containsSubsequence(scheduled);
  }

  private String between(String start, String end) {
    return page.substring(page.indexOf(start), page.indexOf(end));
  }

  private static List<String> classesIn(String text) {
    return CLASS_NAME.matcher(text).results().map(result -> result.group(1)).toList();
  }

  private static List<String> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .toList());
    }
  }

  private static String key(RecordComponent component) {
    return component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
