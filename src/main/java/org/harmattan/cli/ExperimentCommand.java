package org.harmattan.cli;

import picocli.CommandLine.Command;

/** {@code experiment}: designs of many points, in runs that survive interruptions. */
@Command(
    name = "experiment",
    description = "Plan experiments, run them through any interruption, and collect their results.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ExperimentCheckCommand.class,
      ExperimentPlanCommand.class,
      ExperimentRunCommand.class,
      ExperimentStatusCommand.class,
      ExperimentCollectCommand.class,
      ExperimentReportCommand.class
    })
final class ExperimentCommand {}
