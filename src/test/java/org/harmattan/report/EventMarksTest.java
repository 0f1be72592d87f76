package org.harmattan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

class EventMarksTest {

  @Test
  void onlyWhatHappenedAndHasAMarkIsDrawn() {
    List<Mark> marks = EventMarks.of(SyntheticRuns.replicates(1).get(0));
    assertThat(marks)
        .extracting(Mark::label)
        .contains("Serval", "Coup")
        .doesNotContain("Serval relief", TimelineEntry.NO_MARK);
  }
}
