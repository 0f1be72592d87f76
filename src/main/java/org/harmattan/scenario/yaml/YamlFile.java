package org.harmattan.scenario.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmattan.scenario.Origin;

/** Reads one file into a {@link Value}, or says why it cannot. */
final class YamlFile {
  static final int MAX_BYTES = 1 << 20;

  private YamlFile() {}

  /**
   * The file's content.
   *
   * @param askedBy where its name was given, for a file that is not there
   */
  static Value read(Path file, Origin askedBy, String askedPath, Problems problems) {
    if (!Files.isRegularFile(file)) {
      problems.unknownFile(askedBy, askedPath, file);
      return new Value.Broken(askedBy);
    }
    Origin start = new Origin.Line(file.toString(), 1, 1);
    try {
      byte[] bytes = firstBytes(file);
      if (bytes.length > MAX_BYTES) {
        problems.add(start, "", "file too large", "", "at most 1 MB");
        return new Value.Broken(start);
      }
      return YamlText.read(
          withoutMark(decoded(bytes)),
          p -> new Origin.Line(file.toString(), p.line(), p.column()),
          problems);
    } catch (CharacterCodingException e) {
      problems.add(start, "", "text that is not UTF-8", "", "UTF-8");
    } catch (IOException e) {
      problems.add(start, "", "unreadable file: " + e.getMessage(), "", "");
    }
    return new Value.Broken(start);
  }

  /** One byte more than allowed tells a file that is too large. */
  private static byte[] firstBytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
