package org.dualwatch.spending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dualwatch.spending.LedgerGenerator.Size;

/** What is made up of one project: the same for the same seed and number. Amounts in 分. */
final class ProjectPlan {

  /** A line of the budget. */
  record Line(FundSource source, LocalDate day, long amount, long takenBack, boolean deleted) {}

  /** A payment order; one that was not paid yet has a day on which it was ordered. */
  record Payment(
      int year,
      FundSource source,
      String purpose,
      LocalDate day,
      long amount,
      Booking booking,
      boolean deleted) {}

  /** How a payment order is booked. */
  enum Booking {
    PAID,
    NOT_YET_PAID,
    REFUND_BY_TYPE,
    REFUND_BY_SIGN
  }

  private static final int YEAR = 2025;
  private static final int UNIT_SIZE = 50;
  private static final List<String> TOPICS =
      List.of(
          "校舍维修改造",
          "公共文化设施免费开放",
          "信息系统运行维护",
          "设备购置",
          "群众文化活动",
          "人才培训",
          "专项课题研究",
          "物业管理",
          "宣传推广",
          "安全保障");
  private static final List<String> PURPOSES =
      List.of(
          "办公费", "印刷费", "咨询费", "水电费", "物业管理费", "差旅费", "维修费", "租赁费", "培训费", "专用材料费", "劳务费", "委托业务费");
  private static final int LEAST_PURPOSES = 4;
  private static final int MOST_PURPOSES = 8;
  private static final long HUNDRED_YUAN = 100_00;

  private final int number;
  private final Size size;
  private final List<Line> lines;

  ProjectPlan(int number, Size size) {
    this.number = number;
    this.size = size;
    this.lines = plannedLines(random(0));
  }

  static Stream<ProjectPlan> all(Size size) {
    return IntStream.range(0, size.projects()).mapToObj(number -> new ProjectPlan(number, size));
  }

  /** A number of its own, from 0. */
  int number() {
    return number;
  }

  String unitCode() {
    return String.format("%06d", 1001 + number / UNIT_SIZE);
  }

  String unitName() {
    return "示例市第" + (1 + number / UNIT_SIZE) + "单位";
  }

  /** One project of a hundred has no code in the ledger. */
  String code() {
    return number % 100 == 37
        ? ""
        : "120000250" + unitCode() + String.format("%06d", 1 + number % UNIT_SIZE);
  }

  /** Unlike all others of its unit. */
  String name() {
    int index = number % UNIT_SIZE;
    return TOPICS.get(index % TOPICS.size()) + "项目（" + "一二三四五".charAt(index / TOPICS.size()) + "期）";
  }

  List<Line> lines() {
    return lines;
  }

  /** What may be spent at the end of the year. */
  long approved() {
    return lines.stream()
        .filter(line -> !line.deleted())
        .mapToLong(line -> line.amount() - line.takenBack())
        .sum();
  }

  /** One project of fifty has none, others half to one and a half times as many as the average. */
  Stream<Payment> payments() {
    if (number % 50 == 13) {
      return Stream.empty();
    }
    SplittableRandom random = random(1);
    double average = (double) size.payments() / size.projects();
    int count = (int) Math.round(average * (0.5 + random.nextDouble()) / 0.98);
    List<String> purposes = purposes(random);
    // One of a hundred spends far more than it may.
    double rate = number % 100 == 21 ? 1.4 : 0.5 + 0.45 * random.nextDouble();
    long each = Math.max(1, (long) (approved() * rate / Math.max(1, count)));
    return IntStream.range(0, count).mapToObj(i -> payment(random, purposes, each));
  }

  private List<Line> plannedLines(SplittableRandom random) {
    List<Line> planned = new ArrayList<>();
    FundSource source = chance(random, 0.9) ? FundSource.FISCAL : FundSource.OTHER;
    long amount = HUNDRED_YUAN * (100 + random.nextLong(50_000));
    planned.add(new Line(source, day(1, 20), amount, takenBack(random, amount), false));
    int more = random.nextInt(3);
    for (int i = 0; i < more; i++) {
      FundSource other = chance(random, 0.1) ? FundSource.OTHER : source;
      long added = HUNDRED_YUAN * (10 + random.nextLong(5_000));
      LocalDate day = day(2 + random.nextInt(10), 1 + random.nextInt(28));
      planned.add(new Line(other, day, added, takenBack(random, added), chance(random, 0.03)));
    }
    return planned;
  }

  /** Of one line in seven up to a third is taken back. */
  private static long takenBack(SplittableRandom random, long amount) {
    return chance(random, 1 / 7.0) ? HUNDRED_YUAN * random.nextLong(amount / HUNDRED_YUAN / 3) : 0;
  }

  private Payment payment(SplittableRandom random, List<String> purposes, long each) {
    int year = chance(random, 0.9) ? YEAR : YEAR - 1;
    LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    String purpose = purposes.get(random.nextInt(purposes.size()));
    FundSource source = lines.get(random.nextInt(lines.size())).source();
    long amount = (long) (each * (0.5 + random.nextDouble()));
    return new Payment(
        year, source, purpose, day, amount, booking(random.nextDouble()), chance(random, 0.01));
  }

  private static Booking booking(double chance) {
    if (chance < 0.01) {
      return Booking.NOT_YET_PAID;
    }
    if (chance < 0.02) {
      return Booking.REFUND_BY_TYPE;
    }
    return chance < 0.025 ? Booking.REFUND_BY_SIGN : Booking.PAID;
  }

  private static List<String> purposes(SplittableRandom random) {
    List<String> purposes = new ArrayList<>(PURPOSES);
    Collections.shuffle(purposes, new Random(random.nextLong()));
    return purposes.subList(0, LEAST_PURPOSES + random.nextInt(MOST_PURPOSES - LEAST_PURPOSES + 1));
  }

  private static boolean chance(SplittableRandom random, double probability) {
    return random.nextDouble() < probability;
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(YEAR, month, day);
  }

  private SplittableRandom random(int stream) {
    return new SplittableRandom((size.seed() * 1_000_003 + number) * 31 + stream);
  }
}
