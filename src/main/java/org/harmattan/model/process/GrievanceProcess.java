package org.harmattan.model.process;

import org.harmattan.mechanism.GrievanceAndFear;
import org.harmattan.mechanism.Hazard;
import org.harmattan.mechanism.Time;
import org.harmattan.model.state.Society;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.Grievance;

/** Mechanism 6: harm raises grievance and fear; both fade, grievance to its baseline. */
public final class GrievanceProcess implements Process {
  private final World world;
  private final Grievance parameters;
  private final AccessProcess access;
  private final PolicyEffects policies;
  private final double grievanceKept;
  private final double fearKept;

  public GrievanceProcess(World world, AccessProcess access) {
    this.world = world;
    this.access = access;
    this.policies = new PolicyEffects(world);
    this.parameters = world.parameters().grievance();
    this.grievanceKept = Hazard.kept(parameters.decayPerMonth(), Time.WEEK_MONTHS);
    this.fearKept = Hazard.kept(parameters.fearDecayPerMonth(), Time.WEEK_MONTHS);
  }

  @Override
  public void run() {
    Society society = world.society();
    boolean felt = world.has(Mechanism.GRIEVANCE);
    for (int i = 0; i < world.terrain().size(); i++) {
      double harm = felt ? harm(i) : 0;
      double grievance = Hazard.toward(society.grievance[i], baseline(i), grievanceKept);
      double fear = Hazard.toward(society.fear[i], 0, fearKept);
      society.grievance[i] =
          harm > 0
              ? GrievanceAndFear.raise(
                  grievance, parameters.perHarm(), harm * access.deprivation(i))
              : grievance;
      society.fear[i] =
          harm > 0 ? GrievanceAndFear.raise(fear, parameters.fearPerHarm(), harm) : fear;
    }
  }

  private double baseline(int i) {
    return Math.min(1, world.society().baselineGrievance[i] + policies.grievance(i));
  }

  private double harm(int i) {
    double sum = 0;
    for (Bloc bloc : Bloc.armed()) {
      sum += world.harm().week[bloc.ordinal()][i];
    }
    return sum;
  }
}
