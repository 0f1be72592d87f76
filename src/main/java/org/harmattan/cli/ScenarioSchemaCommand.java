package org.harmattan.cli;

import java.util.concurrent.Callable;
import org.harmattan.scenario.yaml.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code scenario schema}: the JSON Schema of scenario files. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of scenario files, for editors.",
    mixinStandardHelpOptions = true)
final class ScenarioSchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(SchemaWriter.write());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
