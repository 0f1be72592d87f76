package org.harmattan.results;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Which Harmattan this is.
 *
 * @param version e.g. {@code 0.1.0}
 * @param commit Git commit it was built from, {@code -dirty} where files had been changed; {@code
 *     unknown} outside a clone
 */
public record Build(String version, String commit) {
  private static final Build CURRENT = read();

  /** The running program's build. */
  public static Build current() {
    return CURRENT;
  }

  private static Build read() {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Build.class.getResourceAsStream("/harmattan-build.properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean dirty = Boolean.parseBoolean(properties.getProperty("dirty"));
    return new Build(
        properties.getProperty("version"),
        properties.getProperty("commit") + (dirty ? "-dirty" : ""));
  }
}
