package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.model.TalksState;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 22. */
@Tag("talks")
class TalksProcessTest {
  private static final String WILLING = "parameters.negotiation.acceptance-per-month=5";
  private static final String LASTING = "parameters.negotiation.breakdown-per-month=0";

  /** With a hazard above 1 a month no acceptance in 60 months has a chance below 1e-20. */
  @Test
  void theOfferIsAcceptedOnceTheObjectedForcesAreGone() {
    World world = offer(WILLING, LASTING, "mechanisms.regime=off");
    double legitimacy = world.regime().legitimacy();
    months(world, 60);
    assertThat(world.regime().talks()).isEqualTo(TalksState.TRUCE);
    assertThat(world.stances().hostile(Bloc.STATE, Bloc.JNIM)).isFalse();
    assertThat(world.regime().legitimacy()).isLessThan(legitimacy);
  }

  @Test
  void notWhileTheyAreThereNorWithoutAPolicyNorWithTheSwitchOff() {
    World occupied = offer(WILLING);
    new Mustering(occupied).units("minusma", 1000);
    months(occupied, 60);
    assertThat(occupied.regime().talks()).isEqualTo(TalksState.OFFERED);
    World unwilling = offer(WILLING);
    unwilling.regime().set(Policy.NEGOTIATION, false);
    months(unwilling, 60);
    assertThat(unwilling.regime().talks()).isEqualTo(TalksState.OFFERED);
    World off = offer(WILLING, "mechanisms.talks=off");
    months(off, 60);
    assertThat(off.regime().talks()).isEqualTo(TalksState.NONE);
    assertThat(off.stances().hostile(Bloc.STATE, Bloc.JNIM)).isTrue();
  }

  /** With contractors alone the condition is met: the offer objects to France and the UN. */
  @Test
  void contractorsDoNotStandInTheWay() {
    World world = offer(WILLING, LASTING);
    new Mustering(world).units("wagner", 500);
    months(world, 60);
    assertThat(world.regime().talks()).isEqualTo(TalksState.TRUCE);
  }

  /** Nearly half of some 50 cells: none has a chance below 1e-10. Fighters are conserved. */
  @Test
  void someCellsGoOverToTheRival() {
    World world =
        offer(
            WILLING,
            LASTING,
            "parameters.negotiation.defecting-share=1",
            "parameters.negotiation.cohesion=0");
    world
        .roster()
        .addCell("is-sahel", world.group("is-sahel"), world.terrain().town("Ménaka"), 2000);
    int before = fighters(world, Bloc.JNIM) + fighters(world, Bloc.IS);
    months(world, 60);
    assertThat(fighters(world, Bloc.IS)).isGreaterThan(2000);
    assertThat(fighters(world, Bloc.JNIM) + fighters(world, Bloc.IS)).isEqualTo(before);
  }

  @Test
  void theTruceEndsWithThePolicy() {
    World world = offer(WILLING, LASTING);
    TalksProcess talks = months(world, 60);
    world.regime().set(Policy.NEGOTIATION, false);
    talks.run();
    assertThat(world.stances().hostile(Bloc.STATE, Bloc.JNIM)).isTrue();
  }

  private static World offer(String... settings) {
    World world = Worlds.of(settings);
    world.regime().declare(Declaration.TALKS_OFFER, 0);
    world.regime().set(Policy.NEGOTIATION, true);
    return world;
  }

  /** Runs talks for some months after losses that make the bloc weary. */
  private static TalksProcess months(World world, int months) {
    TalksProcess talks = new TalksProcess(world);
    MilitantCell cell =
        world.roster().cells().stream().filter(c -> c.bloc() == Bloc.JNIM).findFirst().get();
    world.chronicle().fight(0, 0, cell, world.roster().forces().get(0), 0, new Deaths(3000, 1, 0));
    Worlds.run(world, talks, months);
    return talks;
  }

  private static int fighters(World world, Bloc bloc) {
    return world.roster().cells().stream()
        .filter(cell -> cell.bloc() == bloc)
        .mapToInt(MilitantCell::strength)
        .sum();
  }
}
