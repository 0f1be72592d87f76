package org.harmattan.experiment.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmattan.experiment.design.GoldenOrder;

/**
 * Cuts runs into chunks. Numbered by point, then replicate, so that their files in order hold the
 * runs in order; done in another order, in which a part of them covers the whole space.
 */
final class Chunks {
  /** Some seconds of work: little to lose, and little to write for each. */
  private static final int RUNS = 8;

  private Chunks() {}

  /** All chunks by number. */
  static List<Chunk> of(int points, int replications, int wantedRuns) {
    int runs = wantedRuns > 0 ? wantedRuns : RUNS;
    int replicates = Math.min(replications, runs);
    // Replicates of one point are cut only where they alone fill a chunk.
    int together = replications > runs ? 1 : Math.max(1, runs / replications);
    List<Chunk> chunks = new ArrayList<>();
    for (int point = 0; point < points; point += together) {
      for (int first = 1; first <= replications; first += replicates) {
        chunks.add(
            new Chunk(
                chunks.size(),
                point,
                Math.min(together, points - point),
                first,
                Math.min(replicates, replications - first + 1)));
      }
    }
    return chunks;
  }

  /** The order of work: first replicates first, and points spread over the design. */
  static List<Chunk> interleaved(List<Chunk> chunks) {
    List<Chunk> spread = new ArrayList<>();
    for (int i : GoldenOrder.of(chunks.size())) {
      spread.add(chunks.get(i));
    }
    spread.sort(Comparator.comparingInt(Chunk::firstReplicate));
    return spread;
  }
}
