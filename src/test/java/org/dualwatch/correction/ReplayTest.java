package org.dualwatch.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Years of one project that nobody thought out: whatever comes in whatever order, nothing is said
 * twice, and what is recorded tells the same again.
 */
final class ReplayTest {

  private static final int YEARS = 200;
  private static final List<Choice> CHOICES = List.of(Choice.values());
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private final Procedure procedure =
      new Procedure(new Steps(4, 5, 1, 3), WorkingDays.mondayToFriday());

  /**
   * What happens on one day: a run or none, an answer or none, and the daily look at what is due.
   */
  private record Day(
      LocalDate date, boolean hasRun, boolean red, List<Choice> ticked, String measures) {}

  /** All cases of the project by their ids, and every event that was announced. */
  private static final class Book {
    private final Map<String, CorrectionCase> cases = new LinkedHashMap<>();
    private final List<String> announced = new ArrayList<>();

    private List<CorrectionCase> all() {
      return List.copyOf(cases.values());
    }

    /** Nobody answers a case before it is opened, whenever the answer is read. */
    private List<CorrectionCase> openedBy(LocalDate day) {
      return cases.values().stream().filter(known -> !known.opened().isAfter(day)).toList();
    }

    private void add(CorrectionCase open, List<CaseEvent> events) {
      cases.put(open.id(), open.with(events));
      events.forEach(event -> announced.add(event.id()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20250801, 42})
  void noEventComesTwiceWhenEveryDayComesTwice(long seed) {
    Random random = new Random(seed);
    for (int year = 0; year < YEARS; year++) {
      List<Day> days = days(random);
      Book once = new Book();
      days.forEach(day -> happen(once, day));
      Book twice = new Book();
      days.forEach(
          day -> {
            happen(twice, day);
            happen(twice, day);
          });

      assertThat(twice.announced).doesNotHaveDuplicates().isEqualTo(once.announced);
      assertThat(twice.cases).isEqualTo(once.cases);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 20250801, 43})
  void aWholeYearAgainChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int year = 0; year < YEARS; year++) {
      List<Day> days = days(random);
      Book book = new Book();
      days.forEach(day -> happen(book, day));
      Map<String, CorrectionCase> before = Map.copyOf(book.cases);
      int announced = book.announced.size();
      days.forEach(day -> happen(book, day));

      assertThat(book.announced).hasSize(announced);
      assertThat(book.cases).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 20250801, 44})
  void eventsInAnyOrderGiveTheSameCase(long seed) {
    Random random = new Random(seed);
    for (int year = 0; year < YEARS; year++) {
      Book book = new Book();
      days(random).forEach(day -> happen(book, day));
      for (CorrectionCase known : book.all()) {
        List<CaseEvent> shuffled = new ArrayList<>(known.events());
        Collections.shuffle(shuffled, random);
        CorrectionCase again = bare(known).with(shuffled);

        assertThat(again).isEqualTo(known);
        assertThat(again.state()).isEqualTo(known.state());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 20250801})
  void atMostOneCaseIsOpenAndEveryStateIsReached(long seed) {
    Random random = new Random(seed);
    List<State> reached = new ArrayList<>();
    for (int year = 0; year < YEARS; year++) {
      Book book = new Book();
      for (Day day : days(random)) {
        happen(book, day);
        assertThat(book.all().stream().filter(CorrectionCase::isOpen).count()).isLessThan(2);
        book.all().forEach(known -> reached.add(known.state()));
      }
    }

    assertThat(reached).contains(State.values());
  }

  private void happen(Book book, Day day) {
    if (day.hasRun()) {
      Light light = Cases.light("惠民演出", day.date().minusDays(1), day.red());
      book.all().forEach(known -> book.add(known, procedure.follow(known, light, day.date())));
      procedure.open(book.all(), light, day.date()).ifPresent(c -> book.add(c, c.events()));
    }
    for (CorrectionCase known : book.openedBy(day.date())) {
      Answer answer = Cases.answer(known, day.ticked(), day.measures());
      book.add(known, procedure.answered(known, answer, "R" + day.date(), day.date()));
    }
    book.all().forEach(known -> book.add(known, procedure.due(known, day.date())));
  }

  private static List<Day> days(Random random) {
    List<Day> days = new ArrayList<>();
    LocalDate date = FIRST;
    for (int i = 0; i < 60; i++) {
      date = date.plusDays(1 + random.nextInt(4));
      List<Choice> ticked =
          random.nextInt(10) == 0 ? List.of(CHOICES.get(random.nextInt(3))) : List.of();
      days.add(
          new Day(
              date,
              random.nextInt(3) == 0,
              random.nextInt(3) > 0,
              ticked,
              random.nextBoolean() ? "加快支付" : ""));
    }
    return days;
  }

  /** The case as it was opened, without what came after. */
  private static CorrectionCase bare(CorrectionCase known) {
    return new CorrectionCase(
        known.id(),
        known.unitCode(),
        known.unitName(),
        known.project(),
        known.projectKey(),
        known.fiscalYear(),
        known.opened(),
        known.runId(),
        known.asOf(),
        known.reason(),
        known.events().stream().filter(e -> e.id().endsWith(".opened")).toList());
  }
}
