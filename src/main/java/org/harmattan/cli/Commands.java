package org.harmattan.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.Provenance;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that simulate have in common. */
final class Commands {
  private Commands() {}

  /** The models of a scenario's replications. */
  static Models models(CommandSpec spec, Replication any) {
    return ((Harmattan) spec.root().userObject()).models(any);
  }

  /** What the manifest will say of a command. */
  static Provenance provenance(
      CommandSpec spec, Instant start, long seed, List<Replication> replications) {
    return new Provenance(
        spec.root().commandLine().getParseResult().originalArgs(),
        seed,
        replications.size(),
        replications.stream().map(r -> r.id().runSeed()).toList(),
        start);
  }

  /** Tells of a run that broke while others went on. */
  static void warn(CommandSpec spec, Failure failure) {
    String text =
        String.format(
            Locale.ROOT,
            "harmattan: replicate %d of %s (seed %d) broke at %s: %s",
            failure.replicate(),
            failure.scenario(),
            failure.runSeed(),
            failure.stage(),
            failure.cause());
    spec.commandLine().getErr().println(text);
  }
}
