package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem, with the words in which users read it. */
class ScenarioProblemsTest {
  @TempDir Path temporary;
  private ScenarioFolder folder;

  @BeforeEach
  void folder() {
    folder = new ScenarioFolder(temporary);
  }

  /** A change of the base scenario (from line 4 on), and the one problem it must give. */
  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "parametres: {}",
            "child.yaml:4:1: parametres: unknown key \"parametres\"; valid: name, title, question,"
                + " start, end, grid, parameters, mechanisms, blocs, stances, groups, forces,"
                + " timeline; did you mean \"parameters\"?"),
        Arguments.of(
            "parameters: {coupling: {range: 50}}",
            "child.yaml:4:25: parameters.coupling.range: unknown key \"range\"; valid: range-km,"
                + " population-exponent, cutoff-weight; did you mean \"range-km\"?"),
        Arguments.of(
            "parameters:\n  coupling:\n    range-km: far",
            "child.yaml:6:15: parameters.coupling.range-km: wrong type: found \"far\"; valid: a"
                + " number from 10 to 300 km"),
        Arguments.of(
            "parameters: {coupling: {range-km: 500}}",
            "child.yaml:4:35: parameters.coupling.range-km: out of range: \"500\"; valid: 10 to 300"
                + " km"),
        Arguments.of(
            "parameters: {waves: {massing-days: 1.5}}",
            "child.yaml:4:36: parameters.waves.massing-days: wrong type: found \"1.5\"; valid: a"
                + " whole number from 0 to 60 days"),
        Arguments.of(
            "timeline: {c: {kind: set-parameter, parameter: waves.massing-days, value: 1.5, date:"
                + " 2012-05-01, says: x}}",
            "timeline.c.value: no whole number: \"1.5\"; valid: 0 to 60"),
        Arguments.of(
            "parameters: {coupling: {range-km: [50]}}",
            "child.yaml:4:35: parameters.coupling.range-km: wrong type: found \"a list\"; valid: a"
                + " number from 10 to 300 km"),
        Arguments.of(
            "parameters: {coupling: {range-km: .nan}}",
            "child.yaml:4:35: parameters.coupling.range-km: wrong type: found \".nan\"; valid: a"
                + " number from 10 to 300 km"),
        Arguments.of(
            "parameters: 3", "child.yaml:4:13: parameters: wrong type: found \"3\"; valid: a map"),
        Arguments.of(
            "mechanisms: {contagon: off}",
            "mechanisms.contagon: unknown mechanism \"contagon\"; valid: one of the"),
        Arguments.of("mechanisms: {contagon: off}", "did you mean \"contagion\"?"),
        Arguments.of(
            "mechanisms: {contagion: maybe}",
            "child.yaml:4:25: mechanisms.contagion: wrong type: found \"maybe\"; valid: on or off"
                + " (true/false, yes/no)"),
        Arguments.of(
            "groups: {ansar: {fighters: 3.5}}",
            "child.yaml:4:28: groups.ansar.fighters: wrong type: found \"3.5\"; valid: a whole"
                + " number from 0 to 1000000 fighters"),
        Arguments.of(
            "groups: {ansar: {bloc: jnin}}",
            "child.yaml:4:24: groups.ansar.bloc: unknown bloc \"jnin\"; valid: state, jnim, is,"
                + " azawad, platform, militia, neutral; did you mean \"jnim\"?"),
        Arguments.of(
            "groups: {ansar: {bloc: state}}",
            "child.yaml:4:24: groups.ansar.bloc: not a group's bloc: \"state\"; valid: jnim, is,"
                + " azawad, platform, militia"),
        Arguments.of(
            "groups: {ansar: {bases: [{town: Tombouctu}]}}",
            "child.yaml:4:33: groups.ansar.bases[0].town: unknown town \"Tombouctu\"; valid: one of"
                + " the 82 names of this kind; did you mean \"Tombouctou\"?"),
        Arguments.of(
            "groups: {ansar: {bases: [{town: Gao, share: 0}]}}",
            "child.yaml:4:25: groups.ansar.bases: shares without a positive sum: \"0.0\"; valid: a"
                + " base with a share"),
        Arguments.of(
            "groups: {ansar: {bases: [{town: Gao}, {town: Gao, share: 2}]}}",
            "child.yaml:4:25: groups.ansar.bases: town named twice; valid: each town once"),
        Arguments.of(
            "groups: {ansar: {ties: [mujao]}}",
            "child.yaml:4:25: groups.ansar.ties[0]: unknown group \"mujao\"; valid: ansar"),
        Arguments.of(
            "groups: {ansar: {ties: [ansar]}}",
            "child.yaml:4:24: groups.ansar.ties: tied to itself: \"ansar\"; valid: other groups"),
        Arguments.of(
            "groups: {ansar: {label: null}}",
            "groups.ansar.label: missing; valid: name for people"),
        Arguments.of(
            "groups: {Ansar_2: {label: x}}",
            "child.yaml:4:10: groups.Ansar_2: no id: \"Ansar_2\"; valid: a-z and 0-9, words joined"
                + " by hyphens"),
        Arguments.of(
            "forces: {army: {opposes: [jnim, jnim]}}",
            "child.yaml:4:33: forces.army.opposes[1]: named twice: \"jnim\"; valid: each once"),
        Arguments.of(
            "forces: {army: {opposes: [state]}}",
            "child.yaml:4:26: forces.army.opposes: no adversary: \"state or neutral\""),
        Arguments.of(
            "forces: {visitors: {holds-ground: yes}}",
            "child.yaml:4:35: forces.visitors.holds-ground: foreign force that holds ground"),
        Arguments.of(
            "blocs: {neutral: null, is: null}",
            "blocs.is: missing; valid: how this bloc fights and rules"),
        Arguments.of(
            "stances: {is-is: truce}",
            "child.yaml:4:18: stances.is-is: no pair of blocs: \"is-is\"; valid: two different ones"
                + " of state, jnim, is, azawad, platform, militia, as in jnim-is"),
        Arguments.of(
            "stances: {is-jnim: hostile}",
            "child.yaml:4:20: stances.is-jnim: contradiction with stances.jnim-is"),
        Arguments.of(
            "stances: {jnim-is: trucee}",
            "unknown stance \"trucee\"; valid: hostile, truce, allied; did you mean \"truce\"?"),
        Arguments.of(
            "timeline: {visit: {kind: arive}}",
            "child.yaml:4:26: timeline.visit.kind: unknown kind \"arive\"; valid: appear, arrive, cooperate, coup, declare"),
        Arguments.of(
            "timeline: {visit: {force: visitor}}",
            "child.yaml:4:27: timeline.visit.force: unknown force \"visitor\"; valid: army,"
                + " visitors; did you mean \"visitors\"?"),
        Arguments.of(
            "timeline: {visit: {force: army}}",
            "child.yaml:4:27: timeline.visit.force: there from the start: \"army\""),
        Arguments.of(
            "timeline: {visit: {group: ansar}}",
            "child.yaml:4:20: timeline.visit.group: unknown key \"group\"; valid: date, announced,"
                + " says, mark, requires, cancelled-by, estimate, source, kind, force, strength"),
        Arguments.of(
            "timeline: {visit: {date: 2013-01-01}}",
            "child.yaml:4:26: timeline.visit.date: date outside the run: \"2013-01-01\"; valid:"
                + " 2012-01-01 to 2012-12-31"),
        Arguments.of(
            "timeline: {visit: {date: 2012-02-30}}",
            "child.yaml:4:26: timeline.visit.date: wrong type: found \"2012-02-30\"; valid: a date"
                + " as YYYY-MM-DD"),
        Arguments.of(
            "timeline: {leave: {announced: 2012-10-01}}",
            "child.yaml:4:31: timeline.leave.announced: announced after it happens: \"2012-10-01\";"
                + " valid: up to 2012-09-01"),
        Arguments.of(
            "timeline: {leave: {requires: [visits]}}",
            "child.yaml:4:31: timeline.leave.requires[0]: unknown timeline entry \"visits\"; valid:"
                + " visit, leave; did you mean \"visit\"?"),
        Arguments.of(
            "timeline: {visit: {requires: [leave]}, leave: {requires: []}}",
            "child.yaml:4:30: timeline.visit.requires: entry that happens later, on 2012-09-01:"
                + " \"leave\""),
        Arguments.of(
            "timeline: {leave: {cancelled-by: [visit]}}",
            "timeline.leave.requires: both required and cancelling: \"visit\"; valid: one"),
        Arguments.of(
            "timeline: {visit: {date: 2012-09-01, requires: [leave]}}",
            "entries that wait for each other: \"visit > leave > visit\""),
        Arguments.of(
            "timeline: {vist: null}",
            "child.yaml:4:12: timeline.vist: nothing to remove: \"vist\"; valid: a key of an"
                + " extended file"),
        Arguments.of(
            "timeline: {s: {kind: set-stance, a: is, b: is, stance: truce, date: 2012-05-01, says:"
                + " x}}",
            "timeline.s.b: no pair of blocs: \"is\""),
        Arguments.of(
            "timeline: {c: {kind: set-parameter, parameter: contagion.split, value: 0.5, date:"
                + " 2012-05-01, says: x}}",
            "timeline.c.parameter: unknown parameter \"contagion.split\""),
        Arguments.of(
            "timeline: {c: {kind: set-parameter, parameter: combat.attacks-per-month, value: -1,"
                + " date: 2012-05-01, says: x}}",
            "timeline.c.value: out of range: \"-1\"; valid: 0 to "),
        Arguments.of(
            "timeline: {c: {kind: set-parameter, parameter: coupling.range-km, value: 50, date:"
                + " 2012-05-01, says: x}}",
            "timeline.c.parameter: cannot change in a run that has begun (distances are prepared"
                + " with it): \"coupling.range-km\""),
        Arguments.of(
            "timeline: {c: {kind: set-mechanism, mechanism: road-coupling, on: off, date:"
                + " 2012-05-01, says: x}}",
            "timeline.c.mechanism: cannot change in a run that has begun"),
        Arguments.of(
            "end: 2011-12-31",
            "child.yaml:4:6: end: end before start: \"2011-12-31\"; valid: from 2012-01-01 on"),
        Arguments.of("end: 9999-12-31", "child.yaml:4:6: end: run too long: until \"9999-12-31\""),
        Arguments.of(
            "end: 2012-08-31",
            "base.yaml:64:11: timeline.leave.date: date outside the run: \"2012-09-01\""),
        Arguments.of("grid: {cell-km: 5}", "grid.cell-km: out of range: \"5\"; valid: 10 to 50 km"),
        Arguments.of(
            "grid: {cell-km: }", "child.yaml:4:16: grid.cell-km: no value; valid: a value"),
        Arguments.of(
            "end: 2012-10-31\nend: 2012-11-30",
            "child.yaml:5:1: end: duplicate key \"end\"; valid: once; see"),
        Arguments.of("grid: &g {cell-km: 20}", "child.yaml:4:7: grid: anchor; valid: no anchors"),
        Arguments.of("grid: *g", "child.yaml:4:7: grid: alias; valid: the value itself"),
        Arguments.of("grid: !!map {cell-km: 20}", "child.yaml:4:7: grid: tag; valid: no tags"),
        Arguments.of("? [a, b]\n: c", "child.yaml:4:3: key that is no text; valid: a name"),
        Arguments.of("---\na: 1", "child.yaml:4:1: second document \"---\"; valid: one document"),
        Arguments.of("grid: {cell-km: 20", "child.yaml:4:19: YAML syntax: "),
        Arguments.of("\tgrid: 1", "child.yaml:4:1: YAML syntax: "),
        Arguments.of("title: ' '", "duplicate key \"title\""));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void namesPlaceAndWhatIsValid(String change, String expected) {
    assertThat(folder.problems(folder.changed(change)))
        .anySatisfy(problem -> assertThat(problem).contains(expected));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void saysNothingBesideTheProblem(String change, String expected) {
    assertThat(folder.problems(folder.changed(change))).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aValueThatAnotherTakesOverIsReportedOnce() {
    String late = "kind: arrive, force: visitors, says: Late";
    assertThat(folder.problems(folder.changed("timeline: {late: {" + late + "}}")))
        .containsExactly("child.yaml:4:18: timeline.late.date: missing; valid: when it happens");
    assertThat(folder.problems(folder.changed("timeline: {late: {date: soon, " + late + "}}")))
        .containsExactly(
            "child.yaml:4:25: timeline.late.date: wrong type: found \"soon\"; valid: a date as"
                + " YYYY-MM-DD");
  }

  @Test
  void reportsEverythingAtOnce() {
    Path file =
        folder.changed(
            """
            titel: Typo
            end: 2011-01-01
            grid: {cell-km: 5}
            mechanisms: {contagion: perhaps}
            parameters: {reach: {length-km: big}}
            groups: {ansar: {bases: [{town: Nowhere at all}], discipline: 7}}
            timeline: {visit: {announced: 2012-12-01}, leave: {force: nobody}}
            """);
    assertThat(folder.problems(file)).hasSize(9);
  }

  @Test
  void reportsMissingFileWithTheNearestOne() {
    Path file = folder.file("a.yaml", "extends: bace.yaml\ntitle: A\nquestion: B\n");
    assertThat(folder.problems(file))
        .containsExactly(
            "a.yaml:1:10: extends: missing file \"bace.yaml\"; valid: a.yaml, base.yaml; did you"
                + " mean \"base.yaml\"?");
    assertThat(folder.problems(temporary.resolve("bas.yaml")))
        .containsExactly(
            "bas.yaml: missing file \"bas.yaml\"; valid: a.yaml, base.yaml; did you mean"
                + " \"base.yaml\"?");
  }

  @Test
  void reportsCycleInExtends() {
    Path a = folder.file("a.yaml", "extends: b.yaml\ntitle: A\nquestion: B\n");
    folder.file("b.yaml", "extends: ./c.yaml\n");
    folder.file("c.yaml", "extends: a.yaml\n");
    assertThat(folder.problems(a))
        .containsExactly(
            "c.yaml:1:10: extends: cycle in extends \"a.yaml\"; valid: no way back to itself");
    Path self = folder.file("self.yaml", "extends: self.yaml\n");
    assertThat(folder.problems(self)).singleElement().asString().contains("cycle in extends");
  }

  @Test
  void reportsBrokenOverrides() {
    Map<String, String> overrides = Map.of("grid.cell-kn", "10");
    assertThat(folder.problems(folder.changed(""), overrides))
        .containsExactly(
            "--set grid.cell-kn=10: grid.cell-kn: unknown key \"cell-kn\"; valid: cell-km; did you"
                + " mean \"cell-km\"?");
    assertThat(folder.problems(folder.changed(""), Map.of("grid..x", "1")))
        .containsExactly("--set grid..x=1: no path \"grid..x\"; valid: keys joined by dots");
    assertThat(folder.problems(folder.changed(""), Map.of("grid.cell-km", "[1")))
        .singleElement()
        .asString()
        .contains("--set grid.cell-km=[1: YAML syntax");
  }

  @Test
  void reportsOverridesWithoutValueBesideAllElse() {
    Map<String, String> overrides = new LinkedHashMap<>();
    overrides.put("parameters.reach.lenght-km", null);
    overrides.put("groups.anser.fighters:200", null);
    overrides.put("grid.cell-km", "5");
    assertThat(folder.problems(folder.changed(""), overrides))
        .containsExactlyInAnyOrder(
            "--set parameters.reach.lenght-km: no value: \"parameters.reach.lenght-km\"; valid:"
                + " PATH=VALUE; did you mean \"parameters.reach.length-km=VALUE\"?",
            "--set groups.anser.fighters:200: no value: \"groups.anser.fighters:200\"; valid:"
                + " PATH=VALUE; did you mean \"groups.ansar.fighters=200\"?",
            "--set grid.cell-km=5: grid.cell-km: out of range: \"5\"; valid: 10 to 50 km");
  }

  @Test
  void refusesDayAfterTheEnd() {
    Assertions.assertThatExceptionOfType(UserError.class)
        .isThrownBy(
            () -> ScenarioReader.read(folder.changed(""), Map.of(), LocalDate.parse("2020-01-01")))
        .withMessage(
            "--until: end: date outside the run: \"2020-01-01\"; valid: 2012-01-01 to 2012-12-31");
  }

  @Test
  void refusesBillionLaughs() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", List.of(alias, alias))));
    }
    assertThat(folder.problems(folder.changed(laughs.toString())))
        .anySatisfy(p -> assertThat(p).contains("alias; valid: the value itself"));
  }

  @Test
  void refusesDeepNesting() {
    Path file = folder.changed("grid: " + "[".repeat(100_000) + "]".repeat(100_000));
    assertThat(folder.problems(file))
        .containsExactly("child.yaml:4:56: nesting too deep; valid: at most 50 levels");
    Path maps = folder.changed("grid: " + "{a: ".repeat(100_000));
    assertThat(folder.problems(maps)).singleElement().asString().contains("nesting too deep");
  }

  @Test
  void refusesLargeFile() {
    Path file = folder.changed("#".repeat(2_000_000));
    assertThat(folder.problems(file))
        .containsExactly("child.yaml:1:1: file too large; valid: at most 1 MB");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path binary = temporary.resolve("binary.yaml");
    Files.write(binary, "title: é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(folder.problems(binary))
        .containsExactly("binary.yaml:1:1: text that is not UTF-8; valid: UTF-8");
    assertThat(folder.problems(folder.file("list.yaml", "[a]")))
        .containsExactly("list.yaml:1:1: no scenario \"a list\"; valid: a map");
    assertThat(folder.problems(temporary))
        .singleElement()
        .asString()
        .contains("a folder, not a file");
  }

  @Test
  void emptyFileLacksEverythingThatHasNoDefault() {
    assertThat(folder.problems(folder.file("empty.yaml", "")))
        .hasSize(8)
        .contains("empty.yaml:1:1: title: missing; valid: one line for charts");
  }

  @Test
  void terminalIsNotAtTheMercyOfFiles() {
    String red = "\"\\e[31mred\\n" + "x".repeat(500) + "\"";
    List<String> problems =
        folder.problems(folder.changed("grid: {cell-km: %s, %s: 1}".formatted(red, red)));
    assertThat(problems).hasSize(2).allSatisfy(p -> assertThat(p).hasSizeLessThan(500));
    assertThat(String.join("", problems)).doesNotContain("\u001b").doesNotContain("\n");
  }

  @Test
  void longChainsDoNotOverflow() {
    StringBuilder chain = new StringBuilder("timeline:\n");
    int length = 4000;
    for (int i = 0; i <= length; i++) {
      chain.append(
          "  e%d: {date: 2012-03-01, kind: declare, declaration: anniversary, says: x, requires: [e%d]}\n"
              .formatted(i, (i + 1) % length));
    }
    assertThat(folder.problems(folder.changed(chain.toString())))
        .singleElement()
        .asString()
        .contains("timeline.e0.requires: entries that wait for each other: \"e0 > e1 > e2");
  }

  @Test
  void messageListsAtMostAHundredProblems() {
    Path file = folder.changed("x1: [" + "*a, ".repeat(300) + "]");
    ScenarioException e =
        Assertions.catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file));
    assertThat(e.problems()).hasSize(301);
    assertThat(e.getMessage()).endsWith("… and 201 more problems");
  }
}
