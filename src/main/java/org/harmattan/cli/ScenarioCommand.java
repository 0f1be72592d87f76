package org.harmattan.cli;

import picocli.CommandLine.Command;

/** {@code scenario}: what scenario files say, without running them. */
@Command(
    name = "scenario",
    description = "Check, show and list scenario files.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ScenarioCheckCommand.class,
      ScenarioShowCommand.class,
      ScenarioListCommand.class,
      ScenarioSchemaCommand.class
    })
final class ScenarioCommand {}
