package org.harmattan.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scenarios of a folder. */
final class ScenarioFiles {
  private static final String ENDING = ".yaml";
  private static final Pattern TITLE =
      Pattern.compile("^title:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$", Pattern.MULTILINE);

  private ScenarioFiles() {}

  /** The scenario files directly in a folder, in the order of their names. */
  static List<Choice> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(file -> new Choice(file, title(file)))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The line with the title: to read the file as a scenario would take far longer. */
  private static String title(Path file) {
    try {
      Matcher title = TITLE.matcher(Files.readString(file));
      return title.find() ? title.group(1) : String.valueOf(file.getFileName());
    } catch (IOException e) {
      return String.valueOf(file.getFileName());
    }
  }
}
