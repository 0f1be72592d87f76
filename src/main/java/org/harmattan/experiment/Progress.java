package org.harmattan.experiment;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.scenario.Scenario;

/** Shows how far the runs have come, in simulated months. */
public interface Progress extends Observer, AutoCloseable {

  /** Another simulated month of any run; may be called from several threads. */
  void step();

  @Override
  void close();

  @Override
  default void onDayEnd(ModelView model) {
    if (model.day() >= 0 && model.date().plusDays(1).getDayOfMonth() == 1) {
      step();
    }
  }

  /** Progress of the replications: a bar on a terminal, plain lines without one. */
  static Progress of(List<Replication> replications, PrintStream err, boolean terminal) {
    return of(replications.stream().mapToLong(r -> months(r.scenario())).sum(), err, terminal);
  }

  /** Progress over so many months. */
  static Progress of(long months, PrintStream err, boolean terminal) {
    return terminal ? new Bar(months, err) : new PlainProgress(months, err);
  }

  /** Months of a run of which {@link #step} is told. */
  static long months(Scenario scenario) {
    return months(scenario.start(), scenario);
  }

  /** Months of a run from a day on of which {@link #step} is told. */
  static long months(LocalDate firstDay, Scenario scenario) {
    return ChronoUnit.MONTHS.between(firstDay.withDayOfMonth(1), scenario.end().plusDays(1));
  }

  /** A bar with elapsed and remaining time. */
  final class Bar implements Progress {
    /** Fixed, because asking the terminal for its width loads native code. */
    private static final int WIDTH = 78;

    private final ProgressBar bar;

    Bar(long months, PrintStream err) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Simulating")
              .setUnit(" months", 1)
              .setInitialMax(months)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
              .setUpdateIntervalMillis(200)
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
