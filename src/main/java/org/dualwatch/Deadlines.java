package org.dualwatch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dualwatch.report.deadline.DeadlineList;
import org.dualwatch.report.deadline.DueDay;
import org.dualwatch.report.deadline.FiledForms;
import org.dualwatch.report.deadline.FormsAsked;
import org.dualwatch.report.deadline.SubmissionDue;
import org.dualwatch.store.Filings;
import org.dualwatch.store.Filings.LastRun;

/** Sets what is on record beside who is registered and what is due: who has filed what by when. */
public final class Deadlines {

  private final SortedMap<String, String> units;
  private final Filings filings;
  private final SubmissionDue due;
  private final int formDueDays;
  private final Calendar calendar;

  /**
   * @param units the names of all registered units, by code
   * @param formDueDays how many days after a run's day its forms are due; 0 where none are asked
   *     for
   */
  Deadlines(
      SortedMap<String, String> units,
      Filings filings,
      SubmissionDue due,
      int formDueDays,
      Calendar calendar) {
    this.units = units;
    this.filings = filings;
    this.due = due;
    this.formDueDays = formDueDays;
    this.calendar = calendar;
  }

  /**
   * The list by the record of a home that no other process has.
   *
   * @throws WrongSettingException where another process has the home's embedded record
   */
  public static DeadlineList of(Settings settings, int year, LocalDate asOf)
      throws IOException, SQLException {
    try (HomeLock lock = HomeLock.of(settings.home())) {
      lock.requireRecord(settings);
      try (Wiring wiring = new Wiring(settings, Clock.system(settings.zone()))) {
        return wiring.deadlines().list(year, asOf);
      }
    }
  }

  /** The fiscal years that there is a list of today: this one, and the next once it has begun. */
  public List<Integer> years() throws SQLException {
    int year = calendar.today().getYear();
    List<Integer> years = new ArrayList<>(List.of(year));
    if (filings.isAnyOf(year + 1) || due.in(year + 1).isBefore(calendar.today())) {
      years.add(year + 1);
    }
    return years;
  }

  /** The list of a fiscal year as of today. */
  public DeadlineList list(int year) throws SQLException {
    return list(year, calendar.today());
  }

  DeadlineList list(int year, LocalDate asOf) throws SQLException {
    Optional<LastRun> asking = formDueDays == 0 ? Optional.empty() : filings.lastRun(year, asOf);
    FormsAsked asked = new FormsAsked.Not();
    Map<String, FiledForms> forms = Map.of();
    if (asking.isPresent()) {
      LocalDate until = asking.get().day().asOf();
      LocalDate last = until.plusDays(formDueDays);
      asked = new FormsAsked.Until(until, new DueDay.On(last));
      forms = filings.forms(asking.get(), last, asOf);
    }
    return DeadlineList.of(
        year, asOf, due.in(year), asked, units, filings.tables(year, asOf), forms);
  }
}
