package org.harmattan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class or test that the project's own documents name is there. */
class NamesTest {
  /** A name of at least two words, in code or after the option that runs one test. */
  private static final Pattern NAME =
      Pattern.compile("(?:`|-Dtest=)((?:[A-Z][a-z]+){2,})(?=[`*# ,]|\\n)");

  @Test
  void everyClassAndTestExists() throws IOException {
    Set<String> known = classes();
    List<String> unknown = new ArrayList<>();
    int named = 0;
    for (Path page : pages()) {
      for (String name : names(Files.readString(page))) {
        named++;
        if (!known.contains(name) && !ofJava(name)) {
          unknown.add(page + ": " + name);
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(named).isGreaterThan(100);
  }

  private static List<String> names(String text) {
    return NAME.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static boolean ofJava(String name) {
    try {
      return Class.forName("java.lang." + name) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> site = Files.list(Path.of("src/site/markdown"))) {
      return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), site)
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }
}
