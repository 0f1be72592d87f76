package org.harmattan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.TimelineMarks.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineMarksTest {
  private static final LocalDate START = LocalDate.of(2012, 1, 1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void labelsOfARowKeepApartAndStayOnTheAxis(long seed) {
    List<Placed> placed = place(random(seed, 60));
    assertThat(placed).hasSize(60);
    List<Placed> labelled = placed.stream().filter(Placed::labelled).toList();
    assertThat(labelled).hasSizeBetween(8, 59);
    for (Placed one : labelled) {
      assertThat(one.labelX()).isBetween(0.0, 600 - one.width());
      for (Placed other : labelled) {
        boolean apart =
            one.labelX() + one.width() < other.labelX()
                || other.labelX() + other.width() < one.labelX();
        assertThat(one == other || one.row() != other.row() || apart).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noLinePassesThroughALabelBelowItsOwn(long seed) {
    List<Placed> placed = place(random(seed, 60)).stream().filter(Placed::labelled).toList();
    for (Placed line : placed) {
      for (Placed label : placed) {
        boolean through =
            label.row() < line.row()
                && line.x() > label.labelX()
                && line.x() < label.labelX() + label.width();
        assertThat(through).isFalse();
      }
    }
  }

  @Test
  void anImportantEventGetsItsLabelBeforeAnEarlierUnimportantOne() {
    List<Mark> marks =
        List.of(
            new Mark(START.plusDays(100), "small thing", 3),
            new Mark(START.plusDays(101), "coup", 0));
    List<Placed> placed =
        TimelineMarks.place(marks, 0, 600, 1, TimelineMarksTest::x, s -> 7.0 * s.length());
    assertThat(placed.get(0).mark().label()).isEqualTo("coup");
    assertThat(placed.get(0).labelled()).isTrue();
    assertThat(placed.get(1).labelled()).isFalse();
  }

  @Test
  void eventsBeyondTheAxisAreLeftOut() {
    assertThat(place(List.of(new Mark(START.minusDays(40), "before", 0)))).isEmpty();
  }

  private static double x(LocalDate date) {
    return (date.toEpochDay() - START.toEpochDay()) / 8.0;
  }

  private static List<Placed> place(List<Mark> marks) {
    return TimelineMarks.place(marks, 0, 600, 4, TimelineMarksTest::x, s -> 6.0 * s.length());
  }

  private static List<Mark> random(long seed, int count) {
    Random random = new Random(seed);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String label = "event number".substring(0, 3 + random.nextInt(9)) + i;
      marks.add(new Mark(START.plusDays(random.nextInt(4700)), label, random.nextInt(4)));
    }
    return marks;
  }
}
