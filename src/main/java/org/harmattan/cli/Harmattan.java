package org.harmattan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiFunction;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.observe.Places;
import org.harmattan.results.Build;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, and what its exit codes mean. */
@Command(
    name = "harmattan",
    description = "Agent-based simulation of the conflict in Mali, for researchers.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Harmattan.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      BatchCommand.class,
      CompareCommand.class,
      LinesCommand.class,
      BranchCommand.class,
      AblateCommand.class,
      FindingsCommand.class,
      ScoreCommand.class,
      ValidateCommand.class,
      CalibrateCommand.class,
      ForecastCommand.class,
      ScenarioCommand.class,
      ExperimentCommand.class,
      GuiCommand.class,
      FilmCommand.class,
      PagesCommand.class,
      BenchCommand.class
    },
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

  private final BiFunction<Scenario, Places, Models> models;
  private volatile boolean stopping;

  private Harmattan(BiFunction<Scenario, Places, Models> models) {
    this.models = models;
  }

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] args) {
    Harmattan program = new Harmattan(MaliModels::new);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> program.stopping = true));
    // The one exit: scripts read its code, and threads of a closed window would keep the JVM alive.
    System.exit(program.line().execute(args));
  }

  /** The command line as {@link #main} runs it, for tests, which may bring other models. */
  static CommandLine commandLine(BiFunction<Scenario, Places, Models> models) {
    return new Harmattan(models).line();
  }

  /** The models that the commands simulate with. */
  Models models(Replication any) {
    return models.apply(any.scenario(), any.places());
  }

  private CommandLine line() {
    return new CommandLine(this)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .registerConverter(LocalDate.class, Harmattan::date)
        .setParameterExceptionHandler(Harmattan::onBadArguments)
        .setExecutionExceptionHandler(this::onException);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + text + "\" is no date; valid: YYYY-MM-DD");
    }
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
