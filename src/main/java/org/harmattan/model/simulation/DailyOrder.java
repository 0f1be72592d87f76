package org.harmattan.model.simulation;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.mechanism.Time;
import org.harmattan.model.process.AccessProcess;
import org.harmattan.model.process.AllegianceProcess;
import org.harmattan.model.process.AttackProcess;
import org.harmattan.model.process.CivilianHarmProcess;
import org.harmattan.model.process.CollapseProcess;
import org.harmattan.model.process.CommandProcess;
import org.harmattan.model.process.ContagionProcess;
import org.harmattan.model.process.DeepStrikeProcess;
import org.harmattan.model.process.DisplacementProcess;
import org.harmattan.model.process.FissionFusionProcess;
import org.harmattan.model.process.FoundingProcess;
import org.harmattan.model.process.GovernanceProcess;
import org.harmattan.model.process.GrievanceProcess;
import org.harmattan.model.process.MilitantCommandProcess;
import org.harmattan.model.process.MovementProcess;
import org.harmattan.model.process.OperationProcess;
import org.harmattan.model.process.Process;
import org.harmattan.model.process.PublicityProcess;
import org.harmattan.model.process.RecruitmentProcess;
import org.harmattan.model.process.RegimeProcess;
import org.harmattan.model.process.ReprisalProcess;
import org.harmattan.model.process.Reproduction;
import org.harmattan.model.process.SelfExcitationProcess;
import org.harmattan.model.process.ServiceProcess;
import org.harmattan.model.process.SpillOverProcess;
import org.harmattan.model.process.TalksProcess;
import org.harmattan.model.process.TimelineProcess;
import org.harmattan.model.process.TurnoverProcess;
import org.harmattan.model.process.WaveProcess;
import org.harmattan.model.state.World;

/**
 * The order of a day: which process runs when. It is declared here and nowhere else; what is weekly
 * or monthly keeps its place in the day.
 */
final class DailyOrder {
  /** Part of a day, on the last day of each period of so many days. */
  record Task(int days, Process process) {}

  private final List<Task> tasks = new ArrayList<>();
  private final Reproduction reproduction;

  /**
   * Makes all processes of a world anew, from its scenario as it is now.
   *
   * @param renewal what follows once the timeline has had its say on the scenario
   * @param dayEnd what closes a day
   */
  DailyOrder(World world, Process renewal, Process dayEnd) {
    ReprisalProcess reprisals = new ReprisalProcess(world);
    AccessProcess access = new AccessProcess(world);
    DisplacementProcess displacement = new DisplacementProcess(world, access);
    PublicityProcess publicity = new PublicityProcess(world);
    CommandProcess command = new CommandProcess(world);
    MilitantCommandProcess militants = new MilitantCommandProcess(world);
    SelfExcitationProcess excitation = new SelfExcitationProcess(world);
    ContagionProcess contagion = new ContagionProcess(world);
    reproduction = new Reproduction(world, contagion);

    every(1, world::nextDay);
    every(1, new TimelineProcess(world));
    every(1, renewal);
    every(Time.WEEK_DAYS, command);
    every(Time.WEEK_DAYS, militants);
    every(1, new MovementProcess(world, militants));
    every(1, excitation);
    every(1, new AttackProcess(world, excitation, militants));
    every(1, new WaveProcess(world));
    every(1, new DeepStrikeProcess(world));
    every(1, new OperationProcess(world));
    every(1, new CollapseProcess(world));
    every(1, new CivilianHarmProcess(world));
    every(1, reprisals);
    every(1, displacement);
    every(4 * Time.WEEK_DAYS, displacement::fleeNewRulers);
    every(4 * Time.WEEK_DAYS, displacement::returnHome);
    every(Time.WEEK_DAYS, new FoundingProcess(world));
    every(Time.WEEK_DAYS, contagion);
    every(Time.WEEK_DAYS, new AllegianceProcess(world));
    every(Time.WEEK_DAYS, access);
    every(Time.WEEK_DAYS, new GrievanceProcess(world, access));
    every(Time.WEEK_DAYS, new GovernanceProcess(world));
    every(Time.WEEK_DAYS, new ServiceProcess(world));
    every(Time.WEEK_DAYS, publicity);
    every(Time.WEEK_DAYS, new TurnoverProcess(world));
    every(Time.WEEK_DAYS, new RecruitmentProcess(world, publicity));
    every(Time.WEEK_DAYS, reprisals::mobilise);
    every(Time.WEEK_DAYS, world.harm()::endWeek);
    every(Time.WEEK_DAYS, () -> world.people().grow(Time.WEEK_DAYS));
    every(Time.WEEK_DAYS, new FissionFusionProcess(world));
    every(Time.LONG_STEP_DAYS, new RegimeProcess(world, publicity));
    every(Time.LONG_STEP_DAYS, new TalksProcess(world));
    every(Time.LONG_STEP_DAYS, new SpillOverProcess(world));
    every(12 * Time.WEEK_DAYS, () -> world.reach().rebuild(world.roster().all()));
    every(1, dayEnd);
  }

  private void every(int days, Process process) {
    tasks.add(new Task(days, process));
  }

  /** Everything that is done in a day, first to last. */
  List<Task> tasks() {
    return tasks;
  }

  /** The reproduction numbers that belong to these processes. */
  Reproduction reproduction() {
    return reproduction;
  }
}
