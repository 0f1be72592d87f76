package org.harmattan.analysis.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.results.Build;
import org.harmattan.results.EventRow;
import org.harmattan.results.stored.RunSource;

/**
 * The runs of one model, reduced to what is scored.
 *
 * @param name its name in tables, unique among the models
 * @param title its name for readers
 * @param build the program that made them
 * @param replicates numbers of the replicates, in order
 * @param counts recorded events and deaths of each run
 * @param fatalities recorded deaths of each fatal event of each run; empty where events are not
 *     kept
 * @param figures the quantities of each run that can be had from it, by quantity; NaN where a run
 *     does not cover one
 */
public record ModelRuns(
    String name,
    String title,
    Build build,
    List<Integer> replicates,
    List<ViolenceCounts> counts,
    List<int[]> fatalities,
    Map<Quantity, double[]> figures) {
  public ModelRuns {
    replicates = List.copyOf(replicates);
    counts = List.copyOf(counts);
    fatalities = List.copyOf(fatalities);
  }

  /** Reduces runs that lie somewhere; runs of several points make several models. */
  public static List<ModelRuns> read(
      String name, String title, Build build, RunSource source, List<Aim> aims) throws IOException {
    boolean events = source.has(EventRow.TABLE);
    List<Quantity> quantities =
        aims.stream()
            .flatMap(aim -> aim.quantities().stream())
            .filter(quantity -> events || !quantity.fromEvents())
            .toList();
    Map<Integer, Builder> points = new LinkedHashMap<>();
    source.each(
        List.of(EventRow.TABLE),
        run ->
            points
                .computeIfAbsent(run.point(), p -> new Builder(quantities))
                .add(RecordedRun.of(run)));
    List<ModelRuns> models = new ArrayList<>();
    points.forEach(
        (point, builder) -> {
          String suffix = points.size() > 1 ? " point " + point : "";
          models.add(builder.build(name + suffix.replace(' ', '-'), title + suffix, build));
        });
    return models;
  }

  /** Reduces runs that were just made. */
  public static ModelRuns of(String name, String title, List<RecordedRun> runs, List<Aim> aims) {
    Builder builder = builder(aims);
    runs.forEach(builder::add);
    return builder.build(name, title, Build.current());
  }

  /** Reduces runs with all their events one by one. */
  public static Builder builder(List<Aim> aims) {
    return new Builder(aims.stream().flatMap(aim -> aim.quantities().stream()).toList());
  }

  /** Whether the runs reach as far as a quantity and keep what it is taken from. */
  public boolean covers(Quantity quantity) {
    return figures.containsKey(quantity) && counts.get(0).covers(quantity.period());
  }

  /** A quantity over the replicates; all NaN where it could not be had. */
  public Simulated simulated(Quantity quantity) {
    double[] values = figures.get(quantity);
    return Simulated.of(values == null ? new double[0] : values);
  }

  /** Takes runs and keeps what is scored of them. */
  public static final class Builder {
    private final List<Quantity> quantities;
    private final List<Integer> replicates = new ArrayList<>();
    private final List<ViolenceCounts> counts = new ArrayList<>();
    private final List<int[]> fatalities = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    private Builder(List<Quantity> quantities) {
      this.quantities = quantities;
    }

    /** Takes the next run. */
    public void add(RecordedRun run) {
      replicates.add(run.replicate());
      counts.add(run.counts());
      fatalities.add(run.fatalities());
      rows.add(quantities.stream().mapToDouble(quantity -> quantity.in(run)).toArray());
    }

    /** The runs taken so far. */
    public ModelRuns build(String name, String title, Build build) {
      Map<Quantity, double[]> figures = new LinkedHashMap<>();
      for (int q = 0; q < quantities.size(); q++) {
        int column = q;
        figures.put(quantities.get(q), rows.stream().mapToDouble(row -> row[column]).toArray());
      }
      return new ModelRuns(name, title, build, replicates, counts, fatalities, figures);
    }
  }
}
