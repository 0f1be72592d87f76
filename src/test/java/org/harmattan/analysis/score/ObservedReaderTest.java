package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.observe.Fixtures;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservedReaderTest {
  private static final List<String> REGIONS = Fixtures.PLACES.regionNames();
  private static final String HEADER = "month,region,events,deaths,civilian_deaths";

  @TempDir Path folder;

  @Test
  void theProjectsOwnTablePassesItsOwnChecks() {
    Path own = Path.of("src/main/resources/org/harmattan/analysis/recorded-violence.csv");
    RecordedViolence read = ObservedReader.read(own, REGIONS);
    assertThat(read.deathsByYear()).isEqualTo(RecordedViolence.mali().deathsByYear());
    assertThat(read.last()).isEqualTo(YearMonth.of(2021, 12));
  }

  @Test
  void anotherDivisionsRegionCountsAsTheRecordCountsIt() throws IOException {
    RecordedViolence read =
        ObservedReader.read(
            table(HEADER, "2022-01,Taoudénit,1,5,0", "2022-01,Tombouctou,1,2,0"), REGIONS);
    ViolenceCounts counts = ViolenceCounts.of(read, List.of("Tombouctou"));
    YearMonth january = YearMonth.of(2022, 1);
    assertThat(counts.of(Counted.DEATHS, "Tombouctou", january, january)).isEqualTo(7);
  }

  @Test
  void everyProblemIsToldAtOnceWithItsPlace() throws IOException {
    List<Problem> problems =
        problems(
            table(
                "month,region,events,death,civilian_deaths",
                "2022-01,Mopty,1,5,0",
                "2022-13,Mopti,1,5,0",
                "2022-01,Mopti,-1,5,0",
                "2022-01,Mopti,2,5,0",
                "2022-01,Gao,2,5",
                "2022-03,Gao,2,5,x"));
    assertThat(problems)
        .extracting(p -> p.line() + ":" + p.column() + " " + p.what() + " " + p.found())
        .containsExactly(
            "1:4 unknown column death",
            "1:1 missing column ",
            "2:2 unknown region Mopty",
            "3:1 no month 2022-13",
            "4:3 no count -1",
            "5:1 given twice 2022-01, Mopti",
            "6:1 wrong number of values 4",
            "7:5 no count x",
            "0:0 missing month 2022-02");
    assertThat(problems.get(0).nearest()).isEqualTo("deaths");
    assertThat(problems.get(2).nearest()).isEqualTo("Mopti");
    assertThat(problems.get(2).valid()).contains("Kidal", "unspecified");
  }

  @Test
  void countsMustAgreeWithEachOther() throws IOException {
    assertThat(problems(table(HEADER, "2022-01,Gao,0,5,0", "2022-02,Gao,1,5,6")))
        .extracting(Problem::what)
        .containsExactly("deaths without an event", "out of range");
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() throws IOException {
    assertThat(problems(folder.resolve("none.csv")))
        .extracting(Problem::what)
        .containsExactly("missing file");
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, (HEADER + "\n2022-01,Ménaka,1,1,0\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems(latin)).isNotEmpty();
    assertThat(problems(table(""))).isNotEmpty();
  }

  private List<Problem> problems(Path file) {
    return catchThrowableOfType(ScenarioException.class, () -> ObservedReader.read(file, REGIONS))
        .problems();
  }

  private Path table(String... lines) throws IOException {
    return Files.write(folder.resolve("table.csv"), List.of(lines));
  }
}
