package org.dualwatch.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dualwatch.office.Decisions;
import org.dualwatch.office.ProfileReader;
import org.dualwatch.office.WaiverReader;
import org.dualwatch.office.WrongOfficeFileException;
import org.dualwatch.rule.RuleBook;
import picocli.CommandLine.Option;

/** {@code --profile} and {@code --waivers}: by which rule book a command judges. */
final class RuleBookOption {

  private static final Path NO_FILE = Path.of("");

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "The profile: default, sichuan, tianjin, or a file (default: default).")
  private String profile = "default";

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "A list of findings that are let pass, as waivers.yaml of a home.")
  private Path waivers = NO_FILE;

  /**
   * The rule book.
   *
   * @throws UsageException where a file cannot be used, with what is wrong in it
   */
  RuleBook book() throws IOException {
    Decisions decisions = decisions(profile);
    if (waivers.equals(NO_FILE)) {
      return decisions.book();
    }
    try {
      return RuleBook.of(decisions.profile(), WaiverReader.read(waivers, decisions.book()));
    } catch (WrongOfficeFileException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /** What a profile decides. */
  static Decisions decisions(String nameOrPath) throws IOException {
    try {
      return ProfileReader.packaged().read(nameOrPath);
    } catch (WrongOfficeFileException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }
}
