package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.model.Cause;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When dated events happen, and what each kind of them does. Without chance. */
@Tag("timeline")
class TimelineProcessTest {
  private static final TimelineEvent CURFEW = new TimelineEvent.SetPolicy(Policy.CURFEW, true);

  private final SmallWorld small = SmallWorld.of();
  private final World world = small.world();

  @Test
  void anEntryHappensOnItsDayAndOnce() {
    add("curfew", 2, CURFEW);
    TimelineProcess process = new TimelineProcess(world);
    small.run(process, 2);
    assertThat(world.regime().inForce(Policy.CURFEW)).isFalse();
    small.run(process, 1);
    assertThat(world.regime().inForce(Policy.CURFEW)).isTrue();
    world.regime().set(Policy.CURFEW, false);
    small.run(process, 3);
    assertThat(world.regime().inForce(Policy.CURFEW)).isFalse();
    assertThat(world.decisions()).hasSize(1);
    assertThat(world.decisions().get(0).date()).isEqualTo(day(2));
  }

  @Test
  void whatRequiresSomethingThatDidNotHappenIsCancelledAndSoIsWhatItCancels() {
    add("gone", 1, new TimelineEvent.Withdraw("mission", 0));
    add("after-gone", 2, CURFEW, List.of("gone"), List.of());
    add("instead", 2, CURFEW, List.of(), List.of("gone"));
    add("never", 2, CURFEW, List.of("unknown"), List.of());
    add("after-never", 3, CURFEW, List.of("never"), List.of());
    add("unless-never", 3, CURFEW, List.of(), List.of("never"));
    small.run(new TimelineProcess(world), 5);
    assertThat(outcome("gone")).as("nobody there to withdraw").isEqualTo(Outcome.NO_EFFECT);
    assertThat(outcome("after-gone")).isEqualTo(Outcome.FIRED);
    assertThat(outcome("instead")).isEqualTo(Outcome.CANCELLED);
    assertThat(outcome("never")).isEqualTo(Outcome.CANCELLED);
    assertThat(outcome("after-never")).isEqualTo(Outcome.CANCELLED);
    assertThat(outcome("unless-never")).isEqualTo(Outcome.FIRED);
    assertThat(decision("never").why()).contains("unknown");
    assertThat(decision("instead").why()).contains("gone");
  }

  @Test
  void switchedOffNothingHappens() {
    SmallWorld off = SmallWorld.of("mechanisms.timeline=off");
    off.world().adopt(off.world().scenario().with(entry("curfew", 1, CURFEW)));
    off.run(new TimelineProcess(off.world()), 3);
    assertThat(off.world().regime().inForce(Policy.CURFEW)).isFalse();
    assertThat(off.world().decisions().get(0).outcome()).isEqualTo(Outcome.CANCELLED);
  }

  @Test
  void aForceArrivesWithItsStrengthOrAnother() {
    assertThat(apply(new TimelineEvent.Arrive("mission", 0))).isEmpty();
    assertThat(soldiers()).isEqualTo(500);
    apply(new TimelineEvent.Arrive("contractors", 120));
    assertThat(soldiers()).isEqualTo(620);
  }

  @Test
  void groupsAppearTieAndTakeAStance() {
    apply(new TimelineEvent.Appear("is"));
    assertThat(small.overCells(MilitantCell::strength)).isEqualTo(60);
    assertThat(world.ties().between("is", "azawad")).isFalse();
    apply(new TimelineEvent.Merge(List.of("is", "azawad")));
    assertThat(world.ties().between("azawad", "is")).isTrue();
    apply(new TimelineEvent.SetStance(Bloc.JNIM, Bloc.IS, Stance.HOSTILE));
    assertThat(world.stances().hostile(Bloc.IS, Bloc.JNIM)).isTrue();
  }

  /** Four cells, one out of range, one of another group; half of the three, rounded up. */
  @Test
  void aLabelTakesTheNearestCells() {
    MilitantCell near = small.cell("jnim", 13, 20);
    MilitantCell far = small.cell("jnim", 8, 20);
    MilitantCell nextDoor = small.cell("jnim", 12, 20);
    MilitantCell beyond = small.cell("jnim", 1, 20);
    MilitantCell other = small.cell("katiba", 13, 20);
    var label = new TimelineEvent.Label("is", List.of("jnim"), "Kidal", 100, 0.5);
    assertThat(apply(label)).isEmpty();
    assertThat(List.of(near, nextDoor)).allMatch(cell -> cell.bloc() == Bloc.IS);
    assertThat(List.of(far, beyond, other)).allMatch(cell -> cell.bloc() == Bloc.JNIM);
    assertThat(world.presence().at(Bloc.IS, 12)).isTrue();
    assertThat(world.presence().firstCause(Bloc.IS, 12)).isEqualTo(Cause.MOVE);
    assertThat(world.activeGroups()).contains("is");
    var nobody = new TimelineEvent.Label("is", List.of("azawad"), "Kidal", 100, 1);
    assertThat(apply(nobody)).contains("100 km of Kidal");
  }

  @Test
  void anOffensiveNeedsItsForce() {
    var offensive = new TimelineEvent.Offensive("mission", List.of("Gao"), 10, 3);
    assertThat(apply(offensive)).contains("mission");
    small.unit("mission", 9, 10);
    assertThat(apply(offensive)).isEmpty();
    assertThat(world.operations().get("mission").untilDay()).isEqualTo(10);
    assertThat(world.operations().get("mission").intensity()).isEqualTo(3);
    assertThat(world.operations().get("mission").places()).containsExactly(9);
  }

  /** 1.3 x 80 km at 100 km a day; at most the days it has. */
  @Test
  void aTakeoverSendsEachCellToTheNearestTown() {
    MilitantCell a = small.cell("jnim", 5, 20);
    MilitantCell b = small.cell("jnim", 15, 20);
    small.cell("katiba", 5, 20);
    var takeover = new TimelineEvent.Takeover("jnim", List.of("Gao", "Kidal"), 30, 1);
    assertThat(apply(takeover)).isEmpty();
    assertThat(a.destination()).isEqualTo(SmallCountry.GAO);
    assertThat(b.destination()).isEqualTo(SmallCountry.KIDAL);
    assertThat(a.arrives(1)).isFalse();
    assertThat(a.arrives(2)).isTrue();
    assertThat(b.arrives(0)).isFalse();
    assertThat(b.arrives(1)).isTrue();
    assertThat(world.operations().get("jnim").untilDay()).isEqualTo(30);
    assertThat(apply(new TimelineEvent.Takeover("is", List.of("Gao"), 30, 1))).contains("is");
    MilitantCell hurried = small.cell("azawad", 0, 20);
    apply(new TimelineEvent.Takeover("azawad", List.of("Kidal"), 1, 1));
    assertThat(hurried.arrives(1)).isTrue();
  }

  @Test
  void thoseInPowerChangeDeclareAndSetPolicies() {
    apply(new TimelineEvent.Coup(-0.1, 20));
    assertThat(world.regime().coups()).isEqualTo(1);
    assertThat(world.regime().paralysed(19)).isTrue();
    apply(CURFEW);
    assertThat(world.regime().inForce(Policy.CURFEW)).isTrue();
    apply(new TimelineEvent.Declare(Declaration.TALKS_OFFER));
    assertThat(world.regime().declared(Declaration.TALKS_OFFER)).isTrue();
  }

  @Test
  void neighboursCooperateByName() {
    apply(new TimelineEvent.Cooperate(List.of("BEN"), 0.9));
    assertThat(world.borderland().cooperation).containsExactly(0.4, 0.9);
  }

  @Test
  void parametersAndMechanismsChangeByDate() {
    small.cell("jnim", 5, 100);
    small.felt();
    double before = world.reach().reach(Bloc.JNIM, 6);
    apply(new TimelineEvent.SetParameter("reach.length-km", 20));
    assertThat(world.parameters().reach().lengthKm()).isEqualTo(20);
    assertThat(world.reach().reach(Bloc.JNIM, 5)).as("counted anew").isCloseTo(35, within(1e-9));
    assertThat(before).isPositive();
    apply(new TimelineEvent.SetMechanism(Mechanism.TIPS, false));
    assertThat(world.has(Mechanism.TIPS)).isFalse();
  }

  private String apply(TimelineEvent event) {
    return new TimelineActions(world).apply(event);
  }

  private int soldiers() {
    return world.roster().forces().stream().mapToInt(unit -> unit.strength()).sum();
  }

  private void add(String id, int day, TimelineEvent event) {
    add(id, day, event, List.of(), List.of());
  }

  private void add(
      String id, int day, TimelineEvent event, List<String> requires, List<String> cancelledBy) {
    LocalDate date = day(day);
    world.adopt(
        world
            .scenario()
            .with(
                new TimelineEntry(
                    id,
                    date,
                    date,
                    id,
                    TimelineEntry.NO_MARK,
                    requires,
                    cancelledBy,
                    false,
                    TimelineEntry.NO_SOURCE,
                    event)));
  }

  private static TimelineEntry entry(String id, int day, TimelineEvent event) {
    return new TimelineEntry(
        id,
        day(day),
        day(day),
        id,
        TimelineEntry.NO_MARK,
        List.of(),
        List.of(),
        false,
        TimelineEntry.NO_SOURCE,
        event);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2012, 1, 1).plusDays(day);
  }

  private Outcome outcome(String id) {
    return decision(id).outcome();
  }

  private TimelineDecision decision(String id) {
    return world.decisions().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }
}
