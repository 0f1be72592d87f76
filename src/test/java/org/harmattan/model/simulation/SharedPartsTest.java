package org.harmattan.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPartsTest {
  private static final ObjectInputFilter ALL = info -> ObjectInputFilter.Status.UNDECIDED;

  /** The dates lie before and after coups, in the midst of operations, waves and withdrawals. */
  @ParameterizedTest
  @CsvSource({
    "2012-01-01, 2013-06-30",
    "2012-03-21, 2013-06-30",
    "2013-01-20, 2014-06-30",
    "2020-08-17, 2021-12-31",
    "2021-06-02, 2023-12-31"
  })
  void aRunContinuedIsTheRunUninterrupted(LocalDate saved, LocalDate last) {
    Scenario scenario = Runs.coarse();
    Runs.Events before = new Runs.Events();
    MaliModel model = Runs.runTo(Runs.model(scenario, 3, before), saved);
    byte[] bytes = save(model);
    int happened = before.all.size();
    Runs.runTo(model, last);
    Runs.Events after = new Runs.Events();
    MaliModel continued = Runs.runTo(new MaliModel(scenario, load(bytes, model), after), last);
    List<ConflictEvent> expected = before.all.subList(happened, before.all.size());
    assertThat(firstDifference(after.all, expected)).isEmpty();
    assertThat(after.all).isNotEmpty();
    assertThat(state(continued).equals(state(model))).isTrue();
  }

  /** Thousands of events make no readable message. */
  private static String firstDifference(List<ConflictEvent> found, List<ConflictEvent> expected) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      if (!found.get(i).equals(expected.get(i))) {
        return found.get(i) + " instead of " + expected.get(i);
      }
    }
    return found.size() == expected.size() ? "" : found.size() + ", not " + expected.size();
  }

  /** Enough of the state that a difference anywhere in it shows within months. */
  private static List<Object> state(MaliModel model) {
    List<Object> state = new ArrayList<>();
    for (int i = 0; i < model.grid().size(); i++) {
      state.add(model.population(i));
      state.add(model.grievance(i));
      state.add(model.service(i));
      state.add(model.displacedHosted(i));
      for (Bloc bloc : Bloc.values()) {
        state.add(model.influence(bloc, i));
      }
    }
    state.add(model.regime());
    state.add(model.timelineDecisions());
    state.add(model.basicReproductionNumber());
    return state;
  }

  @Test
  void renewedStreamsMakeAnotherFutureOfTheSamePast() {
    LocalDate last = LocalDate.of(2013, 12, 31);
    MaliModel model = Runs.runTo(Runs.model(Runs.coarse(), 3), LocalDate.of(2013, 3, 31));
    byte[] bytes = save(model);
    assertThat(future(bytes, model, 5, last))
        .isEqualTo(future(bytes, model, 5, last))
        .isNotEqualTo(future(bytes, model, 6, last));
  }

  private static List<ConflictEvent> future(
      byte[] bytes, MaliModel model, int seed, LocalDate last) {
    World world = load(bytes, model);
    world.renewStreams(seed);
    Runs.Events events = new Runs.Events();
    Runs.runTo(new MaliModel(model.scenario(), world, events), last);
    return events.all;
  }

  @Test
  void theFilterDecidesWhatMayBeRead() {
    MaliModel model = Runs.runTo(Runs.model(Runs.coarse(), 3), LocalDate.of(2012, 1, 1));
    ObjectInputFilter nothing = info -> ObjectInputFilter.Status.REJECTED;
    byte[] bytes = save(model);
    assertThatThrownBy(
            () ->
                new SharedParts(model.scenario(), model.world().terrain())
                    .read(new ByteArrayInputStream(bytes), nothing))
        .isInstanceOf(InvalidClassException.class);
  }

  private static byte[] save(MaliModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SharedParts(model.scenario(), model.world().terrain()).write(model.world(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static World load(byte[] bytes, MaliModel like) {
    try {
      SharedParts parts = new SharedParts(like.scenario(), like.world().terrain());
      return (World) parts.read(new ByteArrayInputStream(bytes), ALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
