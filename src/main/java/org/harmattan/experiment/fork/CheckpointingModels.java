package org.harmattan.experiment.fork;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Observer;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.observe.RunRecorder;
import org.harmattan.results.checkpoint.Checkpoint;

/**
 * Models whose runs are saved at the end of some days.
 *
 * @param models the models themselves
 * @param dates the days
 * @param saved takes each checkpoint, on the thread of its run
 */
public record CheckpointingModels(Models models, Set<LocalDate> dates, Consumer<Checkpoint> saved)
    implements Models {
  public CheckpointingModels {
    dates = Set.copyOf(dates);
  }

  @Override
  public Simulation create(int runSeed, Observer... observers) {
    return models.create(runSeed, observers);
  }

  @Override
  public Randomness stream(int runSeed, String name) {
    return models.stream(runSeed, name);
  }

  @Override
  public RunRecorder recorder(Replication run) {
    RunRecorder recorder = models.recorder(run);
    recorder.keep(
        dates,
        (model, recording) -> saved.accept(Checkpoint.of(run.id(), (MaliModel) model, recording)));
    return recorder;
  }
}
