package org.harmattan.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.ParameterPath;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.TimelineEvent.SetMechanism;
import org.harmattan.scenario.TimelineEvent.SetParameter;
import org.harmattan.scenario.TimelineEvent.Withdraw;
import org.junit.jupiter.api.Test;

/** Parameters and mechanisms that change by date, and entries added to a running model. */
class DatedChangesTest {
  private static final LocalDate CHANGE = LocalDate.of(2013, 3, 13);
  private static final LocalDate END = LocalDate.of(2014, 12, 31);
  private static final String ATTACKS = "combat.attacks-per-month";

  @Test
  void settingAParameterToItsOwnValueChangesNothing() {
    Scenario scenario = Runs.coarse();
    double own = ParameterPath.of(ATTACKS).orElseThrow().in(scenario.parameters());
    assertThat(events(scenario.with(entry(new SetParameter(ATTACKS, own)))))
        .isEqualTo(events(scenario))
        .isNotEmpty();
  }

  @Test
  void aParameterActsFromItsDay() {
    Scenario scenario = Runs.coarse();
    List<ConflictEvent> before = events(scenario);
    List<ConflictEvent> after = events(scenario.with(entry(new SetParameter(ATTACKS, 0))));
    assertThat(until(after)).isEqualTo(until(before));
    assertThat(after).hasSizeLessThan(before.size());
  }

  @Test
  void aMechanismGoesOffOnItsDay() {
    Scenario scenario = Runs.coarse();
    List<ConflictEvent> before = events(scenario);
    SetMechanism off = new SetMechanism(Mechanism.ATTRITION, false);
    List<ConflictEvent> after = events(scenario.with(entry(off)));
    assertThat(until(after)).isEqualTo(until(before));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void anEntryAddedToARunningModelActsAsIfItHadStoodThereFromTheStart() {
    Scenario scenario = Runs.coarse();
    for (TimelineEvent event :
        List.of(
            new SetParameter(ATTACKS, 0.1),
            new SetMechanism(Mechanism.RECRUITMENT, false),
            new Withdraw("serval", 10))) {
      Runs.Events live = new Runs.Events();
      MaliModel model = Runs.model(scenario, 1, live);
      Runs.runTo(model, CHANGE.minusDays(1));
      model.add(entry(event));
      Runs.runTo(model, END);
      assertThat(live.all).isEqualTo(events(model.scenario()));
      assertThat(model.scenario()).isEqualTo(scenario.with(entry(event)));
    }
  }

  @Test
  void thePastCannotBeChanged() {
    MaliModel model = Runs.model(Runs.coarse(), 1);
    Runs.runTo(model, CHANGE);
    assertThatThrownBy(() -> model.add(entry(new SetParameter(ATTACKS, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("change");
  }

  private static TimelineEntry entry(TimelineEvent event) {
    return new TimelineEntry(
        "change", CHANGE, CHANGE, "A change", "none", List.of(), List.of(), false, "a test", event);
  }

  private static List<ConflictEvent> events(Scenario scenario) {
    Runs.Events events = new Runs.Events();
    Runs.runTo(Runs.model(scenario, 1, events), END);
    return events.all;
  }

  private static List<ConflictEvent> until(List<ConflictEvent> events) {
    LocalDate start = LocalDate.of(2012, 1, 1);
    return events.stream().filter(e -> start.plusDays(e.day()).isBefore(CHANGE)).toList();
  }
}
