package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.StancePair;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent.Withdraw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
  @TempDir Path temporary;
  private ScenarioFolder folder;

  @BeforeEach
  void folder() {
    folder = new ScenarioFolder(temporary);
  }

  @Test
  void readsEverySection() {
    Scenario scenario = ScenarioReader.read(temporary.resolve("base.yaml")).scenario();
    assertThat(scenario.name()).isEqualTo("base");
    assertThat(scenario.title()).isEqualTo("Base");
    assertThat(scenario.end()).isEqualTo(LocalDate.of(2012, 12, 31));
    assertThat(scenario.stances())
        .containsExactly(new StancePair(Bloc.JNIM, Bloc.IS, Stance.TRUCE));
    assertThat(scenario.groups().get("ansar").bases().get(0).share()).isEqualTo(1);
    assertThat(scenario.forces()).containsOnlyKeys("army", "visitors");
    assertThat(scenario.forces().get("army").bases().get(1).spreadKm()).isEqualTo(20);
    TimelineEntry leave = scenario.timeline().get("leave");
    assertThat(leave.event()).isEqualTo(new Withdraw("visitors", 30));
    assertThat(leave.announced()).isEqualTo(LocalDate.of(2012, 8, 1));
    assertThat(leave.requires()).containsExactly("visit");
  }

  @Test
  void takesDocumentedDefaults() {
    Scenario scenario = folder.read("").scenario();
    assertThat(scenario.cellKm()).isEqualTo(20);
    assertThat(scenario.parameters().coupling().rangeKm()).isEqualTo(60);
    assertThat(scenario.has(Mechanism.CONTAGION)).isTrue();
    assertThat(scenario.has(Mechanism.SELF_EXCITATION)).isFalse();
    assertThat(scenario.timeline().get("visit").announced())
        .isEqualTo(scenario.timeline().get("visit").date());
  }

  @ParameterizedTest
  @CsvSource({
    "true,true",
    "True,true",
    "on,true",
    "ON,true",
    "yes,true",
    "Yes,true",
    "false,false",
    "FALSE,false",
    "off,false",
    "Off,false",
    "no,false",
    "NO,false"
  })
  void takesEveryWordForABoolean(String word, boolean expected) {
    Scenario scenario = folder.read("mechanisms: {contagion: " + word + "}").scenario();
    assertThat(scenario.has(Mechanism.CONTAGION)).isEqualTo(expected);
  }

  @Test
  void mergesMapsReplacesListsAndRemoves() {
    Scenario scenario =
        folder
            .read(
                """
                parameters: {coupling: {range-km: 80}}
                forces: {army: {strength: 2000, bases: [{town: Kayes}]}, visitors: null}
                timeline: {visit: null, leave: null}
                """)
            .scenario();
    assertThat(scenario.parameters().coupling().rangeKm()).isEqualTo(80);
    assertThat(scenario.forces()).containsOnlyKeys("army");
    assertThat(scenario.forces().get("army").strength()).isEqualTo(2000);
    assertThat(scenario.forces().get("army").unitSize()).isEqualTo(100);
    assertThat(scenario.forces().get("army").bases()).hasSize(1);
    assertThat(scenario.timeline()).isEmpty();
  }

  @Test
  void removedValueFallsBackToItsDefault() {
    folder.file("middle.yaml", "extends: base.yaml\nparameters: {coupling: {range-km: 80}}\n");
    Path last =
        folder.file(
            "last.yaml",
            "extends: middle.yaml\ntitle: L\nquestion: L\nparameters: {coupling: {range-km: null}}");
    Resolved resolved = ScenarioReader.read(last);
    assertThat(resolved.scenario().parameters().coupling().rangeKm()).isEqualTo(60);
    assertThat(resolved.scenario().name()).isEqualTo("last");
    assertThat(resolved.origins().get("parameters.coupling.range-km"))
        .isEqualTo(new Origin.Default());
  }

  @Test
  void removedEntryMayStillBeRequired() {
    Scenario scenario = folder.read("timeline: {visit: null}").scenario();
    assertThat(scenario.timeline()).containsOnlyKeys("leave");
    assertThat(scenario.timeline().get("leave").requires()).containsExactly("visit");
  }

  @Test
  void changedKindTakesTheNewKindsFields() {
    Scenario scenario =
        folder
            .read(
                "timeline: {leave: {kind: declare, declaration: anniversary, force: null,"
                    + " over-days: null}}")
            .scenario();
    assertThat(scenario.timeline().get("leave").event().toString()).contains("ANNIVERSARY");
  }

  @Test
  void laysOverridesOverTheFile() {
    Map<String, String> overrides = new LinkedHashMap<>();
    overrides.put("grid.cell-km", "10");
    overrides.put("mechanisms.contagion", "off");
    overrides.put("timeline.visit", "null");
    overrides.put("forces.army.bases", "[{town: Kayes}, {town: Kita}]");
    Resolved resolved = ScenarioReader.read(folder.changed(""), overrides, null);
    assertThat(resolved.scenario().cellKm()).isEqualTo(10);
    assertThat(resolved.scenario().has(Mechanism.CONTAGION)).isFalse();
    assertThat(resolved.scenario().timeline()).doesNotContainKey("visit");
    assertThat(resolved.scenario().forces().get("army").bases()).hasSize(2);
    assertThat(resolved.origins().get("grid.cell-km").text()).isEqualTo("--set grid.cell-km=10");
  }

  @Test
  void earlierLastDayLeavesOutWhatIsNotReached() {
    Resolved resolved = ScenarioReader.read(folder.changed(""), Map.of(), LocalDate.of(2012, 3, 1));
    assertThat(resolved.scenario().end()).isEqualTo(LocalDate.of(2012, 3, 1));
    assertThat(resolved.scenario().timeline()).containsOnlyKeys("visit");
    assertThat(resolved.origins().get("end").text()).isEqualTo("--until");
  }

  @Test
  void knowsWhereEachValueComesFrom() {
    Resolved resolved = folder.read("forces: {army: {strength: 2000}}");
    String base = temporary.resolve("base.yaml").toString();
    String child = temporary.resolve("child.yaml").toString();
    assertThat(resolved.origins())
        .containsEntry("forces.army.strength", new Origin.Line(child, 4, 27))
        .containsEntry("forces.army.unit-size", new Origin.Line(base, 31, 16))
        .containsEntry("forces.army.estimate", new Origin.Default());
  }

  @Test
  void timelineIsInOrderOfDateThenId() {
    String entry = ": {date: 2012-03-01, kind: declare, declaration: anniversary, says: x}";
    Scenario scenario =
        folder.read("timeline:\n  zebra" + entry + "\n  apple" + entry + "\n").scenario();
    assertThat(scenario.timeline().keySet()).containsExactly("apple", "visit", "zebra", "leave");
  }

  @Test
  void acceptsByteOrderMarkAndWindowsLines() {
    Path file = folder.file("bom.yaml", "\uFEFF" + ScenarioFolder.BASE.replace("\n", "\r\n"));
    assertThat(ScenarioReader.read(file).scenario().title()).isEqualTo("Base");
  }
}
