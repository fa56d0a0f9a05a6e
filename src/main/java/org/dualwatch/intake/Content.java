package org.dualwatch.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's bytes with their hash; a file over the limit is hashed but not kept in memory. */
final class Content {

  private final byte[] bytes;
  private final long size;
  private final String sha256;

  private Content(byte[] bytes, long size, String sha256) {
    this.bytes = bytes;
    this.size = size;
    this.sha256 = sha256;
  }

  /** What lies beyond is not hashed: a sparse file of a terabyte would hold up all others. */
  private static final long HASHED = 4L << 30;

  /**
   * Reads a file, never through a symbolic link.
   *
   * @param limit how many bytes are kept at most; beyond it none are
   */
  static Content of(Path file, long limit) throws IOException {
    MessageDigest digest = sha256Digest();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(buffer); read >= 0 && size < HASHED; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
        if (size <= limit) {
          kept.write(buffer, 0, read);
        }
      }
    }
    byte[] bytes = size <= limit ? kept.toByteArray() : new byte[0];
    return new Content(bytes, size, HexFormat.of().formatHex(digest.digest()));
  }

  /** Bytes that came with others in one file. */
  static Content of(byte[] bytes) {
    return new Content(bytes.clone(), bytes.length, sha256(bytes));
  }

  /** The SHA-256 of bytes in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256Digest().digest(bytes));
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }
}
