package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.results.EventRow;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.stored.RunSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs of two months in two regions, the first without a recorded event. */
class RecordedRunsTest {
  private static final YearMonth JANUARY = YearMonth.of(2012, 1);

  @TempDir Path folder;

  @Test
  void runsAreReadOneByOneWithTheRecordsNamesAndWhatIsRecordedAlone() throws IOException {
    List<String> violence = new ArrayList<>();
    violence.add(String.join(",", ViolenceRow.TABLE.header()));
    for (int replicate = 1; replicate <= 2; replicate++) {
      for (String month : List.of("2012-01", "2012-02")) {
        violence.add("0," + replicate + "," + month + ",Taoudénit,9,9,9," + replicate + ",5,9,10");
        violence.add("0," + replicate + "," + month + ",Tombouctou,9,9,9,0,7,9,20");
      }
    }
    Files.write(folder.resolve(ViolenceRow.TABLE.file()), violence);
    Files.write(
        folder.resolve(EventRow.TABLE.file()),
        List.of(
            String.join(",", EventRow.TABLE.header()),
            event("2,1", "false"),
            event("2,2", "true")));

    List<RecordedRun> runs = new ArrayList<>();
    new RunSource.Folder(folder)
        .each(List.of(EventRow.TABLE), run -> runs.add(RecordedRun.of(run)));

    assertThat(runs).extracting(RecordedRun::replicate).containsExactly(1, 2);
    assertThat(runs.get(0).events()).isEmpty();
    assertThat(runs.get(1).events()).extracting(EventRow::region).containsExactly("Tombouctou");
    ViolenceCounts counts = runs.get(1).counts();
    assertThat(counts.regions()).containsExactly("Tombouctou");
    assertThat(counts.months()).containsExactly(JANUARY, JANUARY.plusMonths(1));
    assertThat(counts.of(Counted.DEATHS, "Tombouctou", JANUARY, JANUARY)).isEqualTo(12);
    assertThat(counts.country(Counted.EVENTS, JANUARY, counts.last())).isEqualTo(4);
    assertThat(runs.get(1).displaced()).containsEntry(JANUARY, 30L);
  }

  private static String event(String replicateAndId, String recorded) {
    return "0,"
        + replicateAndId
        + ",0,2012-01-05,20.0,-3.0,Taoudénit,Tombouctou,state-based,jnim,state,aqim,1,2,0,"
        + recorded
        + ",3";
  }
}
