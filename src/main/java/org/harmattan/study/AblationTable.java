package org.harmattan.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.analysis.RemovalEffect;
import org.harmattan.results.AblationRow;

/** Effects as {@code ablation.csv}. */
public final class AblationTable {
  private AblationTable() {}

  /** Writes the table into a folder. */
  public static void write(Path folder, List<RemovalEffect> effects) throws IOException {
    AblationRow.write(folder, effects.stream().map(AblationTable::row).toList());
  }

  private static AblationRow row(RemovalEffect effect) {
    PairedDifference difference = effect.difference();
    return new AblationRow(
        effect.mechanism().id(),
        effect.outcome().id(),
        effect.baselineMean(),
        effect.withoutMean(),
        difference.mean(),
        difference.tLow(),
        difference.tHigh(),
        effect.relative(),
        effect.pHolm(),
        difference.replicates(),
        difference.bootstrapLow(),
        difference.bootstrapHigh());
  }
}
