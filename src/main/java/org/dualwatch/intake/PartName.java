package org.dualwatch.intake;

import java.nio.charset.StandardCharsets;

/** A name out of an archive, made fit to be a file's name: it was never one on this system. */
final class PartName {

  /** File systems end at 255 bytes; the rest is for the objection that says so. */
  private static final int LONGEST = 240;

  private PartName() {}

  static String of(String hostile, int position) {
    String plain = hostile.replaceAll("[/\\\\]", "＼").replace('\0', '□').strip();
    if (plain.isEmpty() || plain.matches("\\.+")) {
      return "第" + (position + 1) + "个文件";
    }
    while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      plain = plain.substring(plain.offsetByCodePoints(0, 1));
    }
    return plain;
  }
}
