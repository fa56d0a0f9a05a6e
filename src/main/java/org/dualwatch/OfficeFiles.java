package org.dualwatch;

import java.io.IOException;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.correction.WrongHolidaysException;
import org.dualwatch.monitoring.ProjectMap;
import org.dualwatch.monitoring.WrongProjectMapException;
import org.dualwatch.office.Decisions;
import org.dualwatch.office.ProfileReader;
import org.dualwatch.office.WaiverReader;
import org.dualwatch.office.WrongOfficeFileException;
import org.dualwatch.rule.RuleBook;

/**
 * What an office has written into the files of its home. What is wrong in one of them is told as a
 * wrong setting is.
 */
final class OfficeFiles {

  private final Settings settings;

  OfficeFiles(Settings settings) {
    this.settings = settings;
  }

  /** What the office's profile decides. */
  Decisions decisions() throws IOException {
    Home home = settings.home();
    try {
      return ProfileReader.of(home.path(), home.profiles()).read(settings.text("rules.profile"));
    } catch (WrongOfficeFileException wrong) {
      throw wrong(wrong);
    }
  }

  /** The rule book by these decisions, with the office's waivers. */
  RuleBook rules(Decisions decisions) throws IOException {
    try {
      return RuleBook.of(
          decisions.profile(),
          WaiverReader.readIfThere(settings.home().waivers(), decisions.book()));
    } catch (WrongOfficeFileException wrong) {
      throw wrong(wrong);
    }
  }

  /** Which days are worked on. */
  WorkingDays workingDays() throws IOException {
    try {
      return WorkingDays.readIfThere(settings.home().holidays());
    } catch (WrongHolidaysException wrong) {
      throw wrong(wrong);
    }
  }

  /** Which project of the ledger is which table's. */
  ProjectMap projects() throws IOException {
    try {
      return ProjectMap.readIfThere(settings.home().projects());
    } catch (WrongProjectMapException wrong) {
      throw wrong(wrong);
    }
  }

  private static WrongSettingException wrong(Exception file) {
    return new WrongSettingException(String.valueOf(file.getMessage()), file);
  }
}
