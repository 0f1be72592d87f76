package org.harmattan.model.process;

import org.harmattan.mechanism.GrievanceRecruitment;
import org.harmattan.mechanism.Randomness;
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
 */
public final class RecruitmentProcess implements Process {
  private final World world;
  private final Recruitment parameters;
  private final Randomness random;

  public RecruitmentProcess(World world) {
    this.world = world;
    this.parameters = world.parameters().recruitment();
    this.random = world.stream("recruitment");
  }

  @Override
  public void run() {
    if (!world.has(Mechanism.RECRUITMENT)) {
      return;
    }
    for (Bloc bloc : Bloc.nonState()) {
      double propensity = world.doctrine(bloc).recruitment();
      if (propensity > 0 && world.presence().count(bloc) > 0) {
        for (int i = 0; i < world.terrain().size(); i++) {
          if (world.presence().at(bloc, i)) {
            recruit(bloc, i, propensity);
          }
        }
      }
    }
  }

  private void recruit(Bloc bloc, int i, double propensity) {
    MilitantCell cell = null;
    int fighters = 0;
    for (Unit unit : world.roster().at(i)) {
      if (unit instanceof MilitantCell own && own.bloc() == bloc) {
        fighters += own.strength();
        cell = cell == null || own.strength() > cell.strength() ? own : cell;
      }
    }
    int recruits =
        GrievanceRecruitment.recruits(
            random,
            Time.WEEK_MONTHS,
            parameters.ratePerMonth(),
            parameters.ceilingShare() * propensity,
            world.people().at(i),
            world.society().allegiance(bloc, i),
            eligible(bloc, i),
            fighters);
    if (recruits > 0) {
      enlist(bloc, i, cell, recruits);
    }
  }

  private double eligible(Bloc bloc, int i) {
    double state = world.reach().reach(Bloc.STATE, i) + world.reach().foreignReach(bloc, i);
    double arrest =
        GrievanceRecruitment.arrestProbability(
            parameters.arrestSensitivity(), state, world.reach().reach(bloc, i));
    return GrievanceRecruitment.eligibleShare(
        world.society().grievance[i], arrest, parameters.threshold(), parameters.spread());
  }

  private void enlist(Bloc bloc, int i, MilitantCell cell, int recruits) {
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
