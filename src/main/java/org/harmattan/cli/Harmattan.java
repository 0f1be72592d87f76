package org.harmattan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.harmattan.results.Build;
import org.harmattan.scenario.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and what its exit codes mean. */
@Command(
    name = "harmattan",
    description = "Agent-based simulation of the conflict in Mali, for researchers.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Harmattan.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {RunCommand.class, BatchCommand.class, ScenarioCommand.class, BenchCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failure",
      "2:bad input, or the output folder exists",
      "3:a batch finished with failed runs",
      "130:interrupted"
    })
public final class Harmattan {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean debug;

  private volatile boolean stopping;

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] args) {
    Harmattan program = new Harmattan();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> program.stopping = true));
    System.exit(program.line().execute(args));
  }

  /** The command line as {@link #main} runs it, for tests. */
  static CommandLine commandLine() {
    return new Harmattan().line();
  }

  private CommandLine line() {
    return new CommandLine(this)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(Harmattan::onBadArguments)
        .setExecutionExceptionHandler(this::onException);
  }

  private static int onBadArguments(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("harmattan: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  private int onException(Exception e, CommandLine command, ParseResult parsed) {
    boolean users = e instanceof UserError;
    if (stopping) {
      // An interrupt pulls the folder away from under the runs: what they say of it is no news.
      return ExitCode.FAILURE;
    }
    if (debug) {
      e.printStackTrace(command.getErr());
    } else if (users) {
      command.getErr().println(e.getMessage());
    } else {
      command.getErr().println("harmattan: failed: " + e + " (--debug shows where)");
    }
    return users ? ExitCode.BAD_INPUT : ExitCode.FAILURE;
  }

  /** Version and commit. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "harmattan " + Build.current().version() + " (" + Build.current().commit() + ")"
      };
    }
  }
}
