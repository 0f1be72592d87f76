package org.harmattan.draw.film;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Takes the pictures of a film, all of one size, and makes a file of them. */
public interface FilmWriter extends AutoCloseable {

  /** The next picture, of type {@link BufferedImage#TYPE_INT_RGB}. */
  void add(BufferedImage picture) throws IOException;

  /** Ends the film; without it the file is not complete. */
  @Override
  void close() throws IOException;
}
