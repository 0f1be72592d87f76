package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final int MOST_LINES = 16;

  @TempDir Path temporary;

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") && !f.getParent().endsWith("experiments"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void readsAndReadsBackEqual(Path file) throws IOException {
    Scenario scenario = ScenarioReader.read(file).scenario();
    assertThat(scenario.title()).isNotBlank();
    assertThat(scenario.question()).endsWith("?");
    String text = ScenarioWriter.write(scenario);
    Path written = Files.writeString(temporary.resolve("scenario.yaml"), text);
    Scenario again = ScenarioReader.read(written).scenario();
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioWriter.write(again)).isEqualTo(text);
  }

  @Test
  void thereIsOneForEachQuestion() throws IOException {
    assertThat(all()).extracting(Path::toString).hasSizeGreaterThanOrEqualTo(13);
    for (Path file : all()) {
      boolean whole = file.getFileName().toString().startsWith("mali-");
      assertThat(whole || Files.readAllLines(file).size() <= MOST_LINES).as("%s", file).isTrue();
    }
  }

  @Test
  void counterfactualsDecideWhatNoLongerHappens() {
    assertThat(cancelled("no-serval"))
        .contains("barkhane-arrives", "french-exit", "minusma-arrives", "azawad-war-2023")
        .doesNotContain("coup-2020", "wagner-arrives");
    assertThat(cancelled("no-contractors")).contains("wagner-2000", "kidal-wagner-2023");
    assertThat(cancelled("french-mission-stays")).containsExactly("takuba-ends");
    assertThat(cancelled("un-mission-stays")).contains("azawad-war-2023", "kidal-army-2023");
    assertThat(cancelled("mali-2012-2024")).isEmpty();
  }

  /** What requires, directly or not, an entry that is not there. */
  private static List<String> cancelled(String name) {
    Scenario scenario = ScenarioReader.read(FOLDER.resolve(name + ".yaml")).scenario();
    return scenario.timeline().values().stream()
        .filter(entry -> !happens(entry, scenario))
        .map(TimelineEntry::id)
        .toList();
  }

  private static boolean happens(TimelineEntry entry, Scenario scenario) {
    return entry != null
        && entry.requires().stream().allMatch(id -> happens(scenario.timeline().get(id), scenario));
  }

  @Test
  void exampleOfTheDocumentationReads() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/scenarios.md"));
    String example = page.split("```yaml\n")[1].split("```")[0];
    Files.copy(FOLDER.resolve("mali-2012-2024.yaml"), temporary.resolve("mali-2012-2024.yaml"));
    Path file = Files.writeString(temporary.resolve("later.yaml"), example);
    Scenario scenario = ScenarioReader.read(file).scenario();
    assertThat(scenario.timeline().get("wagner-arrives").date()).hasToString("2022-12-24");
    assertThat(scenario.timeline()).doesNotContainKey("wagner-2000");
  }
}
