package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Stance;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 23, without chance. */
@Tag("publicity")
class PublicityProcessTest {
  private static final int PLACE = 100;

  @Test
  void aSpectacularAttackDrawsRecruitsUntilItIsForgotten() {
    World world = Worlds.of();
    PublicityProcess publicity = new PublicityProcess(world);
    assertThat(publicity.recruitment(Bloc.JNIM, PLACE)).isEqualTo(1);
    attack(world, 100);
    double fresh = publicity.recruitment(Bloc.JNIM, PLACE);
    assertThat(fresh).isGreaterThan(1.02);
    assertThat(publicity.recruitment(Bloc.IS, PLACE)).isEqualTo(1);
    Worlds.run(world, publicity, 520);
    assertThat(publicity.recruitment(Bloc.JNIM, PLACE)).isLessThan(1.0001);
  }

  @Test
  void abusesThatAreKnownDrawRecruitsToTheAdversariesWhereTheyHappened() {
    World world = Worlds.of();
    PublicityProcess publicity = new PublicityProcess(world);
    world.stances().set(Bloc.STATE, Bloc.PLATFORM, Stance.ALLIED);
    world.chronicle().oneSided(world.day(), world.roster().forces().get(0), PLACE, 60);
    int elsewhere = world.terrain().capital();
    assertThat(publicity.recruitment(Bloc.JNIM, PLACE)).isGreaterThan(1.1);
    assertThat(publicity.recruitment(Bloc.JNIM, elsewhere)).isEqualTo(1);
    assertThat(publicity.recruitment(Bloc.PLATFORM, PLACE)).isEqualTo(1);
  }

  @Test
  void censorshipAndTheSwitchHideThem() {
    World open = Worlds.of();
    World censored = Worlds.of();
    World off = Worlds.of("mechanisms.publicity=off");
    censored.regime().set(Policy.CENSORSHIP, true);
    assertThat(afterAbuse(censored)).isGreaterThan(1).isLessThan(afterAbuse(open));
    assertThat(afterAbuse(off)).isEqualTo(1);
  }

  private static double afterAbuse(World world) {
    PublicityProcess publicity = new PublicityProcess(world);
    world.chronicle().oneSided(world.day(), world.roster().forces().get(0), PLACE, 60);
    return publicity.recruitment(Bloc.JNIM, PLACE);
  }

  private static void attack(World world, int soldiers) {
    var cell = world.roster().cells().stream().filter(c -> c.bloc() == Bloc.JNIM).findFirst();
    var unit = world.roster().forces().get(0);
    Deaths deaths = new Deaths(0, soldiers, 0);
    world.chronicle().fight(0, world.day(), cell.orElseThrow(), unit, PLACE, deaths);
  }
}
