package org.harmattan.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Figure;
import org.harmattan.draw.map.MapPainter;
import org.harmattan.draw.map.MapSheet;
import org.harmattan.geography.Country;
import org.harmattan.observe.Snapshot;

/** Maps of influence at the dates of the snapshots. */
final class MapFigures {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final double HEIGHT = 660;
  private static final int COLUMNS = 4;

  private MapFigures() {}

  /**
   * All snapshots as small maps, then one map for each; for several replicates the median of each
   * actor's influence.
   */
  static List<Figure> of(Country country, Replicates replicates) {
    MapPainter painter = new MapPainter(country, replicates.grid());
    List<Figure> figures = new ArrayList<>();
    List<Snapshot> snapshots = medians(replicates);
    figures.add(overview(painter, replicates, snapshots));
    for (Snapshot snapshot : snapshots) {
      figures.add(
          Figure.ofBodyHeight(
              "influence-" + snapshot.date(),
              Captions.of(
                  "Influence of armed actors in Mali",
                  replicates,
                  replicates.single() ? "" : " · median influence",
                  Captions.MAP),
              HEIGHT,
              (g, area) -> painter.paint(g, area, snapshot.date(), snapshot.influence())));
    }
    return figures;
  }

  private static Figure overview(
      MapPainter painter, Replicates replicates, List<Snapshot> snapshots) {
    return MapSheet.of(
        "influence-overview",
        Captions.of(
            "Influence of armed actors in Mali at the start of each year",
            replicates,
            replicates.single() ? "" : " · median influence",
            Captions.MAP),
        painter,
        snapshots.stream().map(s -> new MapSheet.Map(DAY.format(s.date()), s.influence())).toList(),
        COLUMNS);
  }

  /** The snapshots all replicates share. */
  static List<Snapshot> medians(Replicates replicates) {
    if (replicates.single()) {
      return replicates.first().snapshots();
    }
    List<Snapshot> medians = new ArrayList<>();
    for (int i = 0; i < replicates.first().snapshots().size(); i++) {
      int at = i;
      medians.add(median(replicates.runs().stream().map(r -> r.snapshots().get(at)).toList()));
    }
    return medians;
  }

  private static Snapshot median(List<Snapshot> snapshots) {
    float[][] like = snapshots.get(0).influence();
    float[][] median = new float[like.length][like[0].length];
    float[] sample = new float[snapshots.size()];
    for (int bloc = 0; bloc < like.length; bloc++) {
      for (int locality = 0; locality < like[bloc].length; locality++) {
        for (int i = 0; i < sample.length; i++) {
          sample[i] = snapshots.get(i).influence()[bloc][locality];
        }
        median[bloc][locality] = middle(sample);
      }
    }
    return new Snapshot(snapshots.get(0).date(), median);
  }

  private static float middle(float[] sample) {
    float[] sorted = sample.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
