package org.harmattan.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEvent.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mechanism 5: recruits of many weeks that begin alike; bounds as in {@link Counts}. */
@Tag("recruitment")
class RecruitmentProcessTest {
  private static final int PLACE = 5;
  private static final int WEEKS = 400;
  private static final double WEEK = 7 / 30.4375;

  /** Half of the people follow and all of them are angry enough: of 100 a twentieth a month. */
  private static final double CEILING = 0.01 * SmallCountry.PEOPLE * 0.5;

  /** No cercle is short of people who can be spared. */
  private static final String PLENTY = "parameters.recruitment.cercle-share=1";

  private static final double A_WEEK = WEEK * 0.05 * (CEILING - 20);

  @Test
  void followersFillTheGapToTheCeilingAtTheirRate() {
    Counts.near(WEEKS * A_WEEK, recruits(followed()));
  }

  @Test
  void theMoreFightersThereAreTheFewerAreMissing() {
    SmallWorld small = followed();
    small.cell("jnim", 12, 40);
    Counts.near(WEEKS * WEEK * 0.05 * (CEILING - 60), recruits(small));
    SmallWorld full = followed();
    full.cell("jnim", 12, 200);
    assertThat(recruits(full)).isZero();
  }

  @Test
  void recruitsFallWithTheReachOfTheStateAndOfForeignForces() {
    double free = recruits(followed());
    for (String force : new String[] {"army", "mission"}) {
      SmallWorld guarded = followed(0.5);
      guarded.unit(force, PLACE, 1000);
      guarded.felt();
      assertThat(recruits(guarded)).as(force).isLessThan(0.7 * free);
    }
  }

  /** As many fighters in both, here around the place or far from it; some 1000 against 500. */
  @Test
  void comradesAroundMakeArrestUnlikely() {
    assertThat(underGuard(PLACE)).isGreaterThan(1.2 * underGuard(SmallCountry.DESERT));
  }

  private static double underGuard(int comrades) {
    double joined = 0;
    for (int seed = 1; seed <= 200; seed++) {
      SmallWorld small =
          SmallWorld.seeded(seed, "parameters.recruitment.ceiling-share=0.1", PLENTY);
      small.everywhere(small.world().society().grievance, 0.5).side(Bloc.JNIM, PLACE, 0.5);
      small.present("jnim", PLACE).unit("army", PLACE, 100);
      small.cell("jnim", PLACE, 1);
      small.cell("jnim", comrades, 300);
      process(small.felt()).run();
      joined += SmallCountry.PEOPLE - small.world().people().at(PLACE);
    }
    return joined;
  }

  @Test
  void whoHasNoGrievanceDoesNotJoin() {
    assertThat(recruits(followed(0))).isZero();
  }

  @Test
  void onlyWhereTheBlocIsPresentAndOnlyIfItsDoctrineRecruits() {
    SmallWorld elsewhere = followed();
    elsewhere.side(Bloc.JNIM, 10, 0.5);
    Counts.near(WEEKS * A_WEEK, recruits(elsewhere));
    SmallWorld none = followed("blocs.jnim.recruitment=0");
    assertThat(recruits(none)).isZero();
    SmallWorld half = followed("blocs.jnim.recruitment=0.5");
    Counts.near(WEEKS * WEEK * 0.05 * (CEILING / 2 - 20), recruits(half));
    assertThat(recruits(followed("mechanisms.recruitment=off"))).isZero();
  }

  /** A hundred paid fighters double what the bloc can afford. */
  @Test
  void revenueOfGovernedPlacesPaysForMore() {
    SmallWorld small = followed("parameters.governance.product-per-fighter=10");
    small.world().society().governance[Bloc.JNIM.ordinal()][12] = 1;
    double room = 1 - 20 / (CEILING + 0.05 * SmallCountry.PEOPLE / 10);
    Counts.near(WEEKS * WEEK * 0.05 * CEILING * room, recruits(small));
    SmallWorld off =
        followed("parameters.governance.product-per-fighter=10", "mechanisms.governance=off");
    off.world().society().governance[Bloc.JNIM.ordinal()][12] = 1;
    Counts.near(WEEKS * A_WEEK, recruits(off));
  }

  /** Of 80,000 people of a cercle a thousandth can be spared; 20 of those 80 fight already. */
  @Test
  void aCercleGivesNoMoreFightersThanItsPeopleCanSpare() {
    SmallWorld small = followed("parameters.recruitment.cercle-share=0.001");
    Counts.near(WEEKS * A_WEEK * (1 - 20 / 80.0), recruits(small));
    assertThat(recruits(followed("parameters.recruitment.cercle-share=0.0002"))).isZero();
  }

  /** Three tenths can be won over, though half follow. */
  @Test
  void whoOnlyObeysDoesNotFight() {
    SmallWorld small =
        followed("mechanisms.receptivity=on", "parameters.receptivity.any-appeal=0.3");
    Counts.near(WEEKS * WEEK * 0.05 * (0.6 * CEILING - 20), recruits(small));
  }

  /** The place lies 160 km from the base, which spreads over 60: half of the hold is left. */
  @Test
  void farFromHomeAGroupFindsFewerRecruits() {
    SmallWorld small = followed("mechanisms.homes=on", "parameters.homes.recruiting-km=100");
    Counts.near(WEEKS * WEEK * 0.05 * (0.5 * CEILING - 20), recruits(small));
  }

  @Test
  void unavengedHarmOfItsCommunityBringsAGroupRecruits() {
    String ready = "parameters.reprisals.wronged-grievance=0.5";
    for (boolean on : new boolean[] {true, false}) {
      SmallWorld small =
          SmallWorld.of(PLENTY, ready, "mechanisms.reprisals=" + (on ? "on" : "off"));
      small.side(Bloc.JNIM, PLACE, 0.5).cell("katiba", PLACE, 20);
      double[] ledger = small.world().harm().ledger[1];
      ledger[1] = 1000;
      assertThat(recruits(small)).as("harm done to the others").isZero();
      ledger[0] = 1000;
      assertThat(recruits(small) > 0).isEqualTo(on);
    }
  }

  @Test
  void closedMarketsCostRecruitsAndSpectacularAttacksBringSome() {
    SmallWorld closed = followed("parameters.policies.market-recruitment=0.5");
    closed.world().regime().set(Policy.LIVESTOCK_MARKETS_CLOSED, true);
    Counts.near(WEEKS * WEEK * 0.05 * (CEILING / 2 - 20), recruits(closed));
    SmallWorld famous = followed("parameters.publicity.attention-rise=2");
    PublicityProcess publicity = new PublicityProcess(famous.world());
    famous
        .world()
        .chronicle()
        .fight(
            0,
            0,
            famous.cell("jnim", 14, 0),
            famous.unit("army", 14, 9),
            14,
            new Deaths(0, 5000, 0));
    double factor = publicity.recruitment(Bloc.JNIM, PLACE);
    assertThat(factor).isGreaterThan(1.5);
    Counts.near(
        WEEKS * WEEK * 0.05 * (factor * CEILING - 20),
        recruits(famous, new RecruitmentProcess(famous.world(), publicity)));
  }

  @Test
  void recruitsLeaveThePopulationAndJoinTheLargestCellOfTheirBloc() {
    SmallWorld small = followed("parameters.recruitment.rate-per-month=1");
    MilitantCell large = small.cell("katiba", PLACE, 25);
    small.cell("jnim", PLACE, 3);
    small.cell("is", PLACE, 90);
    World world = small.world();
    process(small).run();
    int joined = large.strength() - 25;
    assertThat(joined).isPositive();
    assertThat(SmallCountry.PEOPLE - world.people().at(PLACE)).isEqualTo(joined);
    assertThat(small.overCells(MilitantCell::strength)).isEqualTo(20 + 25 + 3 + 90 + joined);
  }

  /** Without a cell, one of minimum size forms in recruits / minimum of the weeks. */
  @Test
  void whereThereIsNoCellANewOneFormsNowAndThen() {
    SmallWorld small = SmallWorld.of().present("katiba", PLACE).side(Bloc.JNIM, PLACE, 0.5);
    small.everywhere(small.world().society().grievance, 1);
    RecruitmentProcess process = process(small);
    int formed = 0;
    for (int week = 0; week < WEEKS; week++) {
      process.run();
      for (MilitantCell cell : small.world().roster().cells()) {
        assertThat(cell.strength()).isEqualTo(12);
        assertThat(cell.actor()).isEqualTo("katiba");
        assertThat(cell.locality()).isEqualTo(PLACE);
        dismiss(small, cell, 12);
        formed++;
      }
      small.world().roster().removeEmpty(small.world().reach());
    }
    Counts.near(WEEKS, WEEK * 0.05 * CEILING / 12, formed);
  }

  private static SmallWorld followed(String... settings) {
    return followed(1, settings);
  }

  private static SmallWorld followed(double grievance, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add(0, PLENTY);
    SmallWorld small = SmallWorld.of(all.toArray(String[]::new));
    small.everywhere(small.world().society().grievance, grievance);
    small.cell("jnim", PLACE, 20);
    return small.side(Bloc.JNIM, PLACE, 0.5);
  }

  private static RecruitmentProcess process(SmallWorld small) {
    return new RecruitmentProcess(small.world(), new PublicityProcess(small.world()));
  }

  private static double recruits(SmallWorld small) {
    return recruits(small, process(small));
  }

  /** Recruits of many weeks; each is undone before the next. */
  private static double recruits(SmallWorld small, RecruitmentProcess process) {
    double recruits = 0;
    MilitantCell cell = small.world().roster().cells().get(0);
    for (int week = 0; week < WEEKS; week++) {
      process.run();
      recruits += cell.strength() - 20;
      dismiss(small, cell, cell.strength() - 20);
    }
    return recruits;
  }

  private static void dismiss(SmallWorld small, MilitantCell cell, int recruits) {
    cell.change(-recruits);
    small.world().people().demobilise(cell.locality(), recruits);
  }
}
