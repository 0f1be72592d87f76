package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ViolenceType;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 8. Deaths are binomial of Poisson counts; bounds as in {@link Counts}. */
@Tag("attrition")
class BattleTest {
  private static final int PLACE = 5;
  private static final String HALF_AT_RISK = "parameters.combat.intensity-median=0.5";
  private static final String NO_SPREAD = "parameters.combat.intensity-spread=0";
  private static final String NO_DISPERSAL = "parameters.combat.dispersal-ratio=50";

  private final SmallWorld small = SmallWorld.of(HALF_AT_RISK, NO_SPREAD, NO_DISPERSAL);
  private final World world = small.world();

  @Test
  void theSmallerSideIsAtRiskAndTheAdvantageIsTheAttackers() {
    MilitantCell cell = small.cell("jnim", PLACE, 2000);
    SecurityUnit army = small.unit("army", PLACE, 4000);
    ConflictEvent event = fight(cell, army, 1, 1.5);
    Counts.near(1500, event.deathsOpponent());
    Counts.near(2000 * 0.5 * aimed(2000), event.deathsInitiator());
    assertThat(army.strength()).isEqualTo(4000 - event.deathsOpponent());
    assertThat(cell.strength()).isEqualTo(2000 - event.deathsInitiator());
  }

  /** Share of the defender's fire that meets the attackers: aimed, or by chance. */
  private static double aimed(double attackers) {
    double stray = attackers / (attackers + SmallCountry.PEOPLE);
    return 0.9 + 0.1 * stray;
  }

  @Test
  void betterTroopsKillMore() {
    MilitantCell cell = small.cell("jnim", PLACE, 2000);
    ConflictEvent event = fight(small.unit("intervention", PLACE, 400), cell, 1, 1);
    Counts.near(400 * 0.5 * 4, event.deathsOpponent());
  }

  @Test
  void whoDoesNotKnowWhomToHitHitsThePeopleAround() {
    SecurityUnit army = small.unit("army", PLACE, 4000);
    ConflictEvent event = fight(army, small.cell("jnim", PLACE, 4000), 0, 1);
    double onEnemy = 4000.0 / (4000 + SmallCountry.PEOPLE);
    Counts.near(2000 * onEnemy, event.deathsOpponent());
    double stray = 2000 * (1 - onEnemy) * 0.15;
    double harmByArmy = world.harm().week[Bloc.STATE.ordinal()][PLACE] / world.harmPerDeath();
    Counts.near(stray, harmByArmy);
    double harmByCell = world.harm().week[Bloc.JNIM.ordinal()][PLACE] / world.harmPerDeath();
    assertThat(event.civilianDeaths())
        .isCloseTo((int) Math.round(harmByArmy + harmByCell), within(0));
    assertThat(harmByCell).isPositive().isLessThan(harmByArmy);
    assertThat(SmallCountry.PEOPLE - world.people().at(PLACE)).isEqualTo(event.civilianDeaths());
  }

  @Test
  void nobodyIsLostButByDeath() {
    MilitantCell cell = small.cell("jnim", PLACE, 2000);
    world.fightersCome(2000);
    fight(cell, small.unit("army", PLACE, 2000), 0.5, 1);
    double balance = world.people().balance() + cell.strength() - world.fightersFromOutside();
    assertThat(balance).isCloseTo(0, within(1e-6));
  }

  @Test
  void lossesShakeCohesionByTheirShare() {
    SecurityUnit army = small.unit("army", PLACE, 1000);
    double before = army.cohesion();
    ConflictEvent event = fight(small.cell("jnim", PLACE, 300), army, 1, 1);
    assertThat(before - army.cohesion()).isCloseTo(event.deathsOpponent() / 1000.0, within(1e-9));
  }

  @Test
  void itIsRecordedWithItsWaveAndPlaceAndKind() {
    MilitantCell cell = small.cell("jnim", PLACE, 100);
    ConflictEvent event = fight(cell, small.unit("army", PLACE + 1, 100), 1, 1);
    assertThat(event.waveId()).isEqualTo(7);
    assertThat(event.locality()).as("where the attacked are").isEqualTo(PLACE + 1);
    assertThat(event.type()).isEqualTo(ViolenceType.STATE_BASED);
    assertThat(event.perpetrator()).isEqualTo("jnim");
    ConflictEvent rivals = fight(cell, small.cell("is", PLACE, 100), 1, 1);
    assertThat(rivals.type()).isEqualTo(ViolenceType.NON_STATE);
  }

  @Test
  void whoIsAttackedByAFarStrongerForceDisperses() {
    SmallWorld other = SmallWorld.of("parameters.combat.dispersal-ratio=4");
    MilitantCell cell = other.cell("jnim", PLACE, 50);
    SecurityUnit army = other.unit("army", PLACE, 400);
    new Battle(other.world(), other.world().stream("test")).fight(0, army, cell, 1, 1);
    assertThat(cell.resting(5)).isTrue();
    MilitantCell attacker = other.cell("jnim", PLACE, 50);
    new Battle(other.world(), other.world().stream("test")).fight(0, attacker, army, 1, 1);
    assertThat(attacker.resting(5)).as("attackers choose time and place").isFalse();
  }

  @Test
  void switchedOffThereIsNoFighting() {
    SmallWorld off = SmallWorld.of("mechanisms.attrition=off");
    MilitantCell cell = off.cell("jnim", PLACE, 500);
    SecurityUnit army = off.unit("army", PLACE, 500);
    List<ConflictEvent> events = new ArrayList<>();
    off.world().chronicle().listen(events::add);
    new Battle(off.world(), off.world().stream("test")).fight(0, cell, army, 1, 1);
    assertThat(events).isEmpty();
    assertThat(cell.strength() + army.strength()).isEqualTo(1000);
  }

  private ConflictEvent fight(Unit attacker, Unit defender, double accuracy, double advantage) {
    List<ConflictEvent> events = new ArrayList<>();
    world.chronicle().forgetListeners();
    world.chronicle().listen(events::add);
    new Battle(world, world.stream("test")).fight(7, attacker, defender, accuracy, advantage);
    return events.get(0);
  }
}
