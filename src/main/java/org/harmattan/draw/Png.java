package org.harmattan.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes images as PNG (ISO/IEC 15948): true colour, each row stored as the difference from the
 * row above. Charts and maps repeat from row to row, so this is both smaller and several times
 * faster than ImageIO's choice of a filter for every row.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte FILTER_UP = 2;
  private static final int LEVEL = 3;

  /** A CSS pixel is 1/96 inch. */
  private static final double PIXELS_PER_METRE = 96 / 0.0254;

  private Png() {}

  /** The file's bytes, which say that the image holds {@code scale} pixels per CSS pixel. */
  static byte[] encode(BufferedImage image, int scale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", header(image));
    chunk(out, "pHYs", density(scale));
    chunk(out, "IDAT", compress(rows(image)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] header(BufferedImage image) {
    byte depth = 8;
    byte trueColour = 2;
    return ByteBuffer.allocate(13)
        .putInt(image.getWidth())
        .putInt(image.getHeight())
        .put(depth)
        .put(trueColour)
        .array();
  }

  private static byte[] density(int scale) {
    int perMetre = (int) Math.round(PIXELS_PER_METRE * scale);
    byte metre = 1;
    return ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put(metre).array();
  }

  private static byte[] rows(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] rows = new byte[height * (1 + 3 * width)];
    int out = 0;
    for (int y = 0; y < height; y++) {
      rows[out++] = FILTER_UP;
      for (int i = y * width; i < (y + 1) * width; i++) {
        int above = y == 0 ? 0 : pixels[i - width];
        int here = pixels[i];
        rows[out++] = (byte) ((here >> 16) - (above >> 16));
        rows[out++] = (byte) ((here >> 8) - (above >> 8));
        rows[out++] = (byte) (here - above);
      }
    }
    return rows;
  }

  private static byte[] compress(byte[] rows) {
    Deflater deflater = new Deflater(LEVEL);
    deflater.setInput(rows);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(rows.length / 16);
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
