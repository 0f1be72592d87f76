package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.World;
import org.harmattan.scenario.TimelineEvent.Declaration;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 20. Counts are Poisson; the means in the comments give false alarms below 1e-4. */
@Tag("deep-strikes")
class DeepStrikeProcessTest {
  private static final String OFTEN = "parameters.capital.per-year=50";
  private static final String LAX = "parameters.capital.initial-guard=0";
  private static final String NEVER_ALARMED = "parameters.capital.alarm=0";

  /** A guard half awake is surprised half of the time: 13 soldiers then, else 2; see Counts. */
  @Test
  void aStrikeIsASurpriseOnlyWhenTheGuardSleeps() {
    Counts.near(surprises(0.5).size(), 0.5, surprised(surprises(0.5)));
    assertThat(surprised(surprises(0))).isEqualTo(surprises(0).size());
    List<ConflictEvent> half = surprises(0.5);
    double lost = half.stream().mapToInt(ConflictEvent::deathsInitiator).sum();
    Counts.near(10 * half.size(), 0.2 * 0.5 + 0.9 * 0.5, lost);
  }

  private static long surprised(List<ConflictEvent> strikes) {
    assertThat(strikes).hasSizeGreaterThan(50);
    assertThat(strikes).allMatch(e -> e.deathsOpponent() == 13 || e.deathsOpponent() == 2);
    return strikes.stream().filter(e -> e.deathsOpponent() == 13).count();
  }

  /** Strikes of teams of ten at a guard whose alertness does not change. */
  private static List<ConflictEvent> surprises(double alertness) {
    SmallWorld small =
        SmallWorld.of(
            OFTEN,
            "parameters.capital.median-deaths=12",
            "parameters.capital.deaths-spread=0",
            "parameters.capital.team=9",
            "parameters.capital.team-spread=0",
            "parameters.capital.lost-in-surprise=0.2",
            "parameters.capital.lost-against-guard=0.9");
    small.cell("jnim", SmallCountry.CAPITAL, 100_000);
    small.unit("army", SmallCountry.CAPITAL, 100_000);
    DeepStrikeProcess process = new DeepStrikeProcess(small.world());
    Process steady =
        () -> {
          small.world().regime().setGuardAlertness(alertness);
          process.run();
        };
    return small.run(steady, 2000);
  }

  /** About 40 strikes against about 1. */
  @Test
  void anAlertGuardPreventsStrikes() {
    int lax = strikes(near(OFTEN, LAX, NEVER_ALARMED), 800).size();
    int alert =
        strikes(
                near(
                    OFTEN,
                    "parameters.capital.initial-guard=1",
                    "parameters.capital.guard-memory-years=20"),
                800)
            .size();
    assertThat(lax).isGreaterThan(15);
    assertThat(alert).isLessThan(lax / 2);
  }

  /** About 40 against about 0.01: nobody is near the capital in 2012. */
  @Test
  void fightersFarAwayDoNotReachTheCapital() {
    World far = Worlds.of(OFTEN, LAX, NEVER_ALARMED, "parameters.capital.reach-km=50");
    assertThat(strikes(far, 800)).hasSizeLessThan(5);
  }

  @Test
  void strikesHitTheCapitalAndAlarmTheGuardAndShakeLegitimacy() {
    World world = near(OFTEN, LAX);
    double before = world.regime().legitimacy();
    List<ConflictEvent> strikes = strikes(world, 800);
    assertThat(strikes).isNotEmpty();
    int capital = world.terrain().capital();
    for (ConflictEvent strike : strikes) {
      assertThat(strike.waveId()).isPositive();
      assertThat(strike.deathsOpponent()).isPositive();
      assertThat(world.terrain().straightKm(strike.locality(), capital)).isLessThanOrEqualTo(40);
    }
    assertThat(world.regime().guardAlertness()).isPositive();
    assertThat(world.regime().legitimacy()).isLessThan(before);
  }

  /** About 40 against 0. */
  @Test
  void theSwitchTurnsThemOff() {
    assertThat(strikes(near(OFTEN, LAX, "mechanisms.deep-strikes=off"), 800)).isEmpty();
  }

  /** Half of the days symbolic at salience 20 give about 240 strikes against about 40. */
  @Test
  void symbolicDatesInviteStrikes() {
    World plain = near(OFTEN, LAX, NEVER_ALARMED);
    World symbolic =
        near(
            OFTEN,
            LAX,
            NEVER_ALARMED,
            "parameters.capital.salience=20",
            "parameters.capital.salience-days=60");
    symbolic.regime().declare(Declaration.ANNIVERSARY, 0);
    assertThat(strikes(symbolic, 800).size()).isGreaterThan(strikes(plain, 800).size());
  }

  /** About 40 against about 4. */
  @Test
  void closedMarketsHinderInfiltration() {
    World open = near(OFTEN, LAX, NEVER_ALARMED);
    World closed = near(OFTEN, LAX, NEVER_ALARMED, "parameters.policies.market-reach=0.1");
    closed.regime().set(Policy.LIVESTOCK_MARKETS_CLOSED, true);
    assertThat(strikes(closed, 800).size()).isLessThan(strikes(open, 800).size());
  }

  /** A world with a strong cell close to the capital, which sends one team after another. */
  private static World near(String... settings) {
    World world = Worlds.of(settings);
    String group = "ansar-dine";
    int place = world.terrain().town("Ségou");
    world.roster().addCell(group, world.group(group), place, 20_000);
    return world;
  }

  private static List<ConflictEvent> strikes(World world, int days) {
    List<ConflictEvent> strikes = new ArrayList<>();
    world.chronicle().listen(strikes::add);
    Worlds.run(world, new DeepStrikeProcess(world), days);
    return strikes;
  }
}
