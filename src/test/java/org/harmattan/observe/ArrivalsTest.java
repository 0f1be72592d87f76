package org.harmattan.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ViolenceType;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final Scenario SCENARIO = Fixtures.scenario("2012-01-01", "2014-12-31");

  @Test
  void sustainedIsTheFirstOfThreeEventsWithin180Days() {
    assertThat(Arrivals.sustainedDay(List.of(10, 50, 190))).isEqualTo(10);
    assertThat(Arrivals.sustainedDay(List.of(10, 50, 191))).isEqualTo(-1);
    assertThat(Arrivals.sustainedDay(List.of(10, 150, 191, 300))).isEqualTo(150);
    assertThat(Arrivals.sustainedDay(List.of(10, 10, 10))).isEqualTo(10);
    assertThat(Arrivals.sustainedDay(List.of(10, 11))).isEqualTo(-1);
    assertThat(Arrivals.sustainedDay(List.of())).isEqualTo(-1);
  }

  @Test
  void regionsComeFirstThenCerclesEachWithEveryActor() {
    List<Arrival> rows = Arrivals.of(List.of(), model());
    assertThat(rows).hasSize((11 + 50) * 6);
    assertThat(rows.subList(0, 66)).allMatch(r -> r.cercle().isEmpty());
    assertThat(rows.subList(66, rows.size())).noneMatch(r -> r.cercle().isEmpty());
    assertThat(rows.subList(0, 6))
        .extracting(Arrival::actor)
        .containsExactly("jnim", "is", "azawad", "platform", "militia", "militant");
  }

  @Test
  void onlyRecordedEventsCountAndMilitantPoolsJnimAndIs() {
    List<ObservedEvent> events =
        List.of(
            event(5, Bloc.JNIM, false),
            event(10, Bloc.JNIM, true),
            event(20, Bloc.IS, true),
            event(30, Bloc.JNIM, true));
    assertThat(row(events, "jnim").firstEvent()).isEqualTo(LocalDate.of(2012, 1, 11));
    assertThat(row(events, "jnim").sustained()).isNull();
    assertThat(row(events, "is").firstEvent()).isEqualTo(LocalDate.of(2012, 1, 21));
    assertThat(row(events, "militant").sustained()).isEqualTo(LocalDate.of(2012, 1, 11));
    assertThat(row(events, "azawad").firstEvent()).isNull();
  }

  @Test
  void theCauseIsThatOfTheFirstPresence() {
    List<Arrival> rows = Arrivals.of(List.of(), model());
    // In the fake model locality i is reached on day i: in the north's first by a move.
    assertThat(rows.get(0).cause()).isIn("move", "contagion");
    assertThat(row(List.of(), "militant").cause()).isEqualTo("move");
    assertThat(row(List.of(), "is").cause()).isEmpty();
  }

  /** The row of the region in which locality 0 lies. */
  private static Arrival row(List<ObservedEvent> events, String actor) {
    String region = Fixtures.PLACES.region(Fixtures.PLACES.grid().localities().get(0));
    return Arrivals.of(events, model()).stream()
        .filter(r -> r.cercle().isEmpty() && r.region().equals(region) && r.actor().equals(actor))
        .findFirst()
        .orElseThrow();
  }

  private static ObservedEvent event(int day, Bloc initiator, boolean recorded) {
    ConflictEvent event =
        new ConflictEvent(
            1, 0, day, 0, ViolenceType.STATE_BASED, initiator, Bloc.STATE, "x", 0, 1, 0);
    return new ObservedEvent(event, recorded, recorded ? 1 : 0, 1);
  }

  private static FakeModel model() {
    return new FakeModel(SCENARIO, Fixtures.PLACES, 1);
  }
}
