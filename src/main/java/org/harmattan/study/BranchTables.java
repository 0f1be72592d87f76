package org.harmattan.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.RunCourse;
import org.harmattan.results.FanRow;
import org.harmattan.results.FutureRow;
import org.harmattan.study.Branches.FutureRuns;

/** What branches came to, as {@code futures.csv} and {@code fan.csv}. */
public final class BranchTables {
  private static final String HISTORY = "history";

  private final BranchPlan plan;
  private final List<FanRow> fan = new ArrayList<>();

  private BranchTables(BranchPlan plan) {
    this.plan = plan;
  }

  /** Writes both tables into a folder; futures without a completed run are left out. */
  public static void write(Path folder, BranchPlan plan, List<FutureRuns> futures)
      throws IOException {
    List<FutureRow> rows = new ArrayList<>();
    BranchTables tables = new BranchTables(plan);
    for (FutureRuns future : futures) {
      String name = future.scenario().name();
      future.courses().forEach(course -> rows.add(tables.row(name, course)));
      if (future.courses().isEmpty()) {
        continue;
      }
      int first = completeMonths(plan, future.courses().get(0));
      if (tables.fan.isEmpty()) {
        tables.add(HISTORY, histories(plan, future.courses()), 0, first);
      }
      tables.add(name, future.courses(), first, future.courses().get(0).months().size());
    }
    FutureRow.TABLE.write(folder, rows);
    FanRow.TABLE.write(folder, tables.fan);
  }

  private FutureRow row(String future, RunCourse course) {
    return new FutureRow(
        future,
        course.replicate(),
        plan.historyOf(course.replicate()),
        Integer.toUnsignedLong(course.runSeed()),
        course.recordedDeaths(),
        course.civilianDeaths(),
        course.after(Outcome.JNIM_INFLUENCE_PEOPLE),
        course.after(Outcome.IS_INFLUENCE_PEOPLE),
        course.after(Outcome.STATE_INFLUENCE_PEOPLE),
        course.after(Outcome.DISPLACED));
  }

  /** Months that are over at the fork. */
  private static int completeMonths(BranchPlan plan, RunCourse course) {
    return (int)
        course.months().stream().filter(m -> !m.atEndOfMonth().isAfter(plan.fork())).count();
  }

  /** One run of each history: until the fork all that continue it are the same. */
  private static List<RunCourse> histories(BranchPlan plan, List<RunCourse> courses) {
    List<RunCourse> histories = new ArrayList<>();
    for (int history = 1; history <= plan.histories(); history++) {
      int wanted = history;
      courses.stream()
          .filter(course -> plan.historyOf(course.replicate()) == wanted)
          .findFirst()
          .ifPresent(histories::add);
    }
    return histories;
  }

  private void add(String name, List<RunCourse> courses, int from, int to) {
    for (Outcome outcome : RunCourse.FOLLOWED) {
      for (Place place : courses.get(0).places()) {
        for (int month = from; month < to; month++) {
          fan.add(row(name, courses, outcome, place, month));
        }
      }
    }
  }

  private static FanRow row(
      String name, List<RunCourse> courses, Outcome outcome, Place place, int month) {
    Band band = Quantiles.band(courses, course -> course.of(outcome, place)[month]);
    RunCourse any = courses.get(0);
    return new FanRow(
        name,
        outcome.id(),
        place.equals(Place.COUNTRY) ? "" : place.name(),
        any.months().get(month).toString(),
        courses.size(),
        band.low90(),
        band.low50(),
        band.median(),
        band.high50(),
        band.high90());
  }
}
