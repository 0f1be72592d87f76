package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioWriterTest {
  @TempDir Path temporary;
  private ScenarioFolder folder;

  @BeforeEach
  void folder() {
    folder = new ScenarioFolder(temporary);
  }

  @Test
  void readsBackEqual() {
    String title = "\"Quote\\\": a # no comment\\n\\u2028 and é\"";
    Map<String, String> overrides =
        Map.of(
            "title", title,
            "parameters.coupling.range-km", "33.333333333333336",
            "mechanisms.contagion", "off",
            "groups.ansar.ties", "[]",
            "stances.state-militia", "truce");
    Scenario scenario = ScenarioReader.read(folder.changed(""), overrides, null).scenario();
    Path written = folder.file("written.yaml", ScenarioWriter.write(scenario));
    assertThat(ScenarioReader.read(written).scenario()).isEqualTo(scenario);
  }

  @Test
  void emptySectionsReadBackEqual() {
    Scenario scenario =
        folder
            .read(
                "timeline: {visit: null, leave: null}\nstances: {jnim-is: null}\n"
                    + "groups: {ansar: null}\nforces: {army: null, visitors: null}\n")
            .scenario();
    Path written = folder.file("written.yaml", ScenarioWriter.write(scenario));
    assertThat(ScenarioReader.read(written).scenario()).isEqualTo(scenario);
  }

  @Test
  void keepsNamesOfRemovedEntries() {
    Scenario scenario = folder.read("timeline: {visit: null}").scenario();
    String text = ScenarioWriter.write(scenario);
    assertThat(text).contains("  visit: null  # removed\n");
    Path written = folder.file("written.yaml", text);
    assertThat(ScenarioReader.read(written).scenario()).isEqualTo(scenario);
  }

  @Test
  void parametersCarryUnitAndSource() {
    assertThat(ScenarioWriter.write(folder.read("").scenario()))
        .contains("    range-km: 60  # km; Zhukov 2012")
        .doesNotContain(temporary.toString());
  }

  @Test
  void resolvedScenarioCarriesOrigins() {
    Resolved resolved = folder.read("grid: {cell-km: 10}");
    assertThat(ScenarioWriter.write(resolved).replace(temporary + "/", ""))
        .contains("  cell-km: 10  # child.yaml:4\n")
        .contains("    range-km: 60  # default\n")
        .contains("    strength: 1000  # base.yaml:30\n");
  }
}
