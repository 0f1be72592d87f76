package org.harmattan.model.process;

import org.harmattan.mechanism.CommunalReprisals;
import org.harmattan.mechanism.GrievanceRecruitment;
import org.harmattan.mechanism.Randomness;
import org.harmattan.mechanism.RebelGovernance;
import org.harmattan.mechanism.Time;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Recruitment;

/**
 * Mechanism 5: people with grievances who side with a bloc that is present join it. The local cell
 * receives them; without one a new cell of minimum size forms now and then. Recruits leave the
 * population.
 *
 * <p>The ceiling holds for the bloc as a whole: a bloc whose cells move on does not recruit the
 * same people twice. A locality's recruits are its share of what is missing to the ceiling.
 */
public final class RecruitmentProcess implements Process {
  private final World world;
  private final Recruitment parameters;
  private final PublicityProcess publicity;
  private final PolicyEffects policies;
  private final Following following;
  private final HomeArea homes;
  private final Randomness random;
  private final double[] supply;

  public RecruitmentProcess(World world, PublicityProcess publicity) {
    this.world = world;
    this.publicity = publicity;
    this.policies = new PolicyEffects(world);
    this.following = new Following(world);
    this.homes = new HomeArea(world);
    this.parameters = world.parameters().recruitment();
    this.random = world.stream("recruitment");
    this.supply = new double[world.terrain().size()];
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.RECRUITMENT)) {
      return;
    }
    homes.survey();
    for (Bloc bloc : Bloc.nonState()) {
      if (world.doctrine(bloc).recruitment() > 0 && world.presence().count(bloc) > 0) {
        recruit(bloc);
      }
    }
  }

  private void recruit(Bloc bloc) {
    double ceiling = 0;
    for (int i = 0; i < supply.length; i++) {
      supply[i] = world.presence().at(bloc, i) ? supply(bloc, i) : 0;
      ceiling += supply[i];
    }
    double[] rooms = rooms(bloc);
    double room = GrievanceRecruitment.room(fighters(bloc), ceiling, paid(bloc));
    if (room > 0) {
      for (int i = 0; i < supply.length; i++) {
        int recruits =
            random.poisson(
                GrievanceRecruitment.expectedRecruits(
                    Time.WEEK_MONTHS,
                    parameters.ratePerMonth(),
                    supply[i],
                    room * rooms[world.terrain().locality(i).cercle()]));
        if (recruits > 0) {
          enlist(bloc, i, recruits);
        }
      }
    }
  }

  /** How far a bloc is from all the fighters that the people of each cercle can spare. */
  private double[] rooms(Bloc bloc) {
    double[] fighters = new double[world.terrain().cercles()];
    for (MilitantCell cell : world.roster().cells()) {
      if (cell.bloc() == bloc) {
        fighters[world.terrain().locality(cell.locality()).cercle()] += cell.strength();
      }
    }
    double[] rooms = new double[fighters.length];
    for (int c = 0; c < rooms.length; c++) {
      rooms[c] = fighters[c] == 0 ? 1 : GrievanceRecruitment.room(fighters[c], spared(c), 0);
    }
    return rooms;
  }

  /** Fighters whom the people of a cercle can spare. */
  private double spared(int cercle) {
    double people = 0;
    for (int i : world.terrain().cercle(cercle)) {
      people += world.peopleAround(i);
    }
    return parameters.cercleShare() * people;
  }

  /**
   * Fighters whom a locality's followers would supply, with what else moves them. Who only obeys
   * those in control does not fight for them.
   */
  private double supply(Bloc bloc, int i) {
    return GrievanceRecruitment.supply(
            parameters.ceilingShare() * world.doctrine(bloc).recruitment(),
            world.peopleAround(i),
            Math.min(world.society().allegiance(bloc, i), following.receptive(bloc, i)),
            eligible(bloc, i))
        * homes.recruiting(bloc, i)
        * publicity.recruitment(bloc, i)
        * policies.recruitment(i);
  }

  /** Fighters whom a bloc keeps from the revenue of the places it governs (mechanism 12). */
  private double paid(Bloc bloc) {
    if (!world.has(Mechanism.GOVERNANCE)) {
      return 0;
    }
    double revenue = 0;
    double[] governance = world.society().governance[bloc.ordinal()];
    double share = world.parameters().governance().revenueShare();
    for (int i = 0; i < governance.length; i++) {
      if (governance[i] > 0) {
        revenue += RebelGovernance.revenue(share, world.people().at(i), governance[i]);
      }
    }
    return revenue / world.parameters().governance().productPerFighter();
  }

  private int fighters(Bloc bloc) {
    int fighters = 0;
    for (MilitantCell cell : world.roster().cells()) {
      fighters += cell.bloc() == bloc ? cell.strength() : 0;
    }
    return fighters;
  }

  private double eligible(Bloc bloc, int i) {
    double state = world.reach().reach(Bloc.STATE, i) + world.reach().foreignReach(bloc, i);
    double arrest =
        GrievanceRecruitment.arrestProbability(
            parameters.arrestSensitivity(), state, world.reach().reach(bloc, i));
    double grievance = Math.min(1, world.society().grievance[i] + wronged(bloc, i));
    return GrievanceRecruitment.eligibleShare(
        grievance, arrest, parameters.threshold(), parameters.spread());
  }

  /** Grievance by unavenged harm of the community that a bloc's group here stands for. */
  private double wronged(Bloc bloc, int i) {
    String group = world.presence().group(bloc, i);
    int cercle = world.terrain().locality(i).cercle();
    return !world.has(Mechanism.REPRISALS) || group == null
        ? 0
        : switch (world.group(group).community()) {
          case ANY -> 0;
          case PASTORAL -> wronged(world.harm().ledger[cercle][0]);
          case FARMING -> wronged(world.harm().ledger[cercle][1]);
        };
  }

  private double wronged(double ledger) {
    var reprisals = world.parameters().reprisals();
    return CommunalReprisals.wrongedGrievance(
        reprisals.wrongedGrievance(), ledger, reprisals.wrongedScale());
  }

  private MilitantCell largest(Bloc bloc, int i) {
    MilitantCell largest = null;
    for (Unit unit : world.roster().at(i)) {
      if (unit instanceof MilitantCell cell
          && cell.bloc() == bloc
          && (largest == null || cell.strength() > largest.strength())) {
        largest = cell;
      }
    }
    return largest;
  }

  private void enlist(Bloc bloc, int i, int recruits) {
    MilitantCell cell = largest(bloc, i);
    if (cell != null) {
      cell.change(world.people().join(i, recruits));
      return;
    }
    int minimum = (int) parameters.minimumCell();
    String group = world.presence().group(bloc, i);
    if (group != null && random.chance((double) recruits / minimum)) {
      int joined = world.people().join(i, minimum);
      if (joined > 0) {
        world.roster().addCell(group, world.group(group), i, joined);
        world.presence().arrive(bloc, i, group, Cause.CONTAGION, world.day());
      }
    }
  }
}
