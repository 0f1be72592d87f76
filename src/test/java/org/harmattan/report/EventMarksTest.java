package org.harmattan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.harmattan.draw.TimelineMarks.Mark;
import org.junit.jupiter.api.Test;

class EventMarksTest {

  @Test
  void anIdBecomesWordsWithoutItsYear() {
    assertThat(EventMarks.label("coup-2012", Map.of())).isEqualTo("Coup");
    assertThat(EventMarks.label("minusma-ends", Map.of("minusma", "MINUSMA")))
        .isEqualTo("MINUSMA ends");
    assertThat(EventMarks.label("2020", Map.of())).isEqualTo("2020");
  }

  @Test
  void whatWasCancelledIsNotMarked() {
    List<Mark> marks = EventMarks.of(SyntheticRuns.replicates(1).get(0));
    assertThat(marks)
        .extracting(Mark::label)
        .contains("Serval arrives")
        .doesNotContain("Serval relief");
  }
}
