package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.experiment.MaliModels;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that the documents tell a reader to type works, and every link leads somewhere. */
class DocumentedCommandsTest {
  private static final Path SITE = Path.of("src/site/markdown");
  private static final String PROGRAM = "./harmattan ";

  /** Lines of code blocks, and code within a line, that call the program. */
  private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)\\./harmattan ([^`\\n]*)");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  /** Commands that take long, or need the runs of another or a display: only read. */
  private static final Pattern LONG =
      Pattern.compile(
          "run --from.*|branch.*|bench|gui.*|compare .*|findings.*|score .*|validate.*|calibrate.*"
              + "|forecast.*|pages.*|lines .*"
              + "|experiment (?!check).*");

  /** Options with a value that the test sets itself. */
  private static final Set<String> REPLACED =
      Set.of(
          "--until",
          "--from",
          "--to",
          "--checkpoint",
          "--out",
          "-o",
          "--replications",
          "-n",
          "--parallel",
          "-p");

  @TempDir Path temp;

  static Stream<String> commands() throws IOException {
    Set<String> commands = new TreeSet<>();
    for (Path page : pages()) {
      Matcher found = COMMAND.matcher(Files.readString(page));
      while (found.find()) {
        commands.add(found.group(1).strip());
      }
    }
    assertThat(commands).hasSizeGreaterThan(10);
    return commands.stream();
  }

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> site = Files.list(SITE)) {
      site.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest(name = PROGRAM + "{0}")
  @MethodSource("commands")
  void succeeds(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" +")));
    CommandLine program = Harmattan.commandLine(MaliModels::new);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    if (LONG.matcher(command).matches()) {
      program.parseArgs(words.toArray(String[]::new));
    } else {
      int code = program.execute(shortened(words).toArray(String[]::new));
      assertThat(code).as("%s%s", out, err).isEqualTo(ExitCode.DONE);
    }
    filesIn(words).forEach(file -> assertThat(file).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToFiles(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      String target = link.group(1);
      if (!target.contains("://")) {
        assertThat(page.resolveSibling(target)).as("link in %s", page).exists();
      }
    }
  }

  /**
   * A run, film, batch or ablation of few days, few localities and few replicates, into a folder of
   * the test.
   */
  private List<String> shortened(List<String> words) {
    if (!Set.of("run", "batch", "ablate", "film").contains(words.get(0))) {
      return words;
    }
    List<String> shorter = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      boolean grid = words.get(w).equals("--set") && words.get(w + 1).startsWith("grid.cell-km=");
      if (grid || REPLACED.contains(words.get(w))) {
        w++;
      } else {
        shorter.add(words.get(w));
      }
    }
    shorter.addAll(List.of("--set", "grid.cell-km=50", "--until", "2012-03-31"));
    shorter.addAll(List.of("--out", temp.resolve("out").toString()));
    if (Set.of("batch", "ablate").contains(words.get(0))) {
      shorter.addAll(List.of("--replications", "2", "--parallel", "1"));
    }
    return shorter;
  }

  private static List<Path> filesIn(List<String> words) {
    return words.stream()
        .flatMap(word -> Arrays.stream(word.split(",")))
        .filter(word -> word.matches("scenarios/.*\\.yaml"))
        .map(Path::of)
        .toList();
  }
}
