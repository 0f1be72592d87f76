package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.harmattan.scenario.UserError;

/** Says which existing folder may be replaced, so that a slip of the finger costs no work. */
final class OverwriteRules {
  private OverwriteRules() {}

  /**
   * The folder to write, with links followed.
   *
   * @throws UserError when it exists and may not be replaced
   */
  static Path check(Path target, boolean overwrite) {
    Path absolute = target.toAbsolutePath().normalize();
    if (!Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      return absolute;
    }
    if (!overwrite) {
      throw new UserError(target + " exists: name another folder with --out, or --overwrite it");
    }
    Path real = real(absolute);
    refuseToLose(real, Path.of("").toAbsolutePath(), "the working directory");
    refuseToLose(real, Path.of(System.getProperty("user.home")), "your home directory");
    refuseToLose(real, real.getRoot(), "the root directory");
    if (!holdsManifest(real)) {
      throw new UserError(
          target + " is not replaced: it holds no complete Harmattan run (no manifest.json of it)");
    }
    return real;
  }

  private static void refuseToLose(Path target, Path precious, String name) {
    if (real(precious).startsWith(target)) {
      throw new UserError(target + " is not replaced: it is or holds " + name);
    }
  }

  private static boolean holdsManifest(Path folder) {
    try {
      return Manifest.PROGRAM.equals(Manifest.read(folder).program());
    } catch (IOException e) {
      return false;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
