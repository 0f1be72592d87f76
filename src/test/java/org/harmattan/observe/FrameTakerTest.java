package org.harmattan.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;

class FrameTakerTest {
  private static final Scenario SCENARIO = Fixtures.scenario("2012-01-01", "2012-12-31");

  @Test
  void itHoldsTheEventsOfTheLastThirtyDaysWithTheirAge() {
    FrameTaker taker = new FrameTaker();
    List<ConflictEvent> all = new ArrayList<>();
    FakeModel model = model(taker, all);
    for (int day = 0; day < 100; day++) {
      model.runDay();
      MapFrame frame = taker.take(model);
      int today = day;
      List<MapFrame.Event> expected =
          all.stream()
              .filter(e -> today - e.day() < 30)
              .map(
                  e ->
                      new MapFrame.Event(
                          e.id(), e.locality(), e.initiator(), e.deaths(), today - e.day()))
              .toList();
      assertThat(frame.events()).isEqualTo(expected);
    }
  }

  @Test
  void itStaysAsItWasWhileTheModelGoesOn() {
    FrameTaker taker = new FrameTaker();
    FakeModel model = model(taker, new ArrayList<>());
    model.runDay();
    MapFrame frame = taker.take(model);
    MapFrame again = taker.take(model);
    while (model.runDay()) {}
    assertThat(frame).usingRecursiveComparison().isEqualTo(again);
    assertThat(taker.take(model).influence()[0]).isNotEqualTo(frame.influence()[0]);
  }

  @Test
  void itShowsWhatTheModelSays() {
    FrameTaker taker = new FrameTaker();
    FakeModel model = model(taker, new ArrayList<>());
    model.runDay();
    MapFrame frame = taker.take(model);
    assertThat(frame.date()).isEqualTo(SCENARIO.start());
    for (int i = 0; i < model.grid().size(); i++) {
      assertThat(frame.population()[i]).isEqualTo((float) model.population(i));
      assertThat(frame.grievance()[i]).isEqualTo((float) model.grievance(i));
      assertThat(frame.displacedHosted()[i]).isEqualTo((float) model.displacedHosted(i));
      for (Bloc bloc : Bloc.values()) {
        assertThat(frame.influence()[bloc.ordinal()][i])
            .isEqualTo((float) model.influence(bloc, i));
      }
    }
  }

  private static FakeModel model(FrameTaker taker, List<ConflictEvent> events) {
    Observer listener =
        new Observer() {
          @Override
          public void onEvent(ConflictEvent event, ModelView view) {
            events.add(event);
          }
        };
    return new FakeModel(SCENARIO, Fixtures.PLACES, 5, taker, listener);
  }
}
