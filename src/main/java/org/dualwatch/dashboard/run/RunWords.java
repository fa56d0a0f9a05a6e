package org.dualwatch.dashboard.run;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.RunRow;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.page.Words;

/** What a run says, in words. */
final class RunWords {

  /** The three lights in the order in which a run's totals have them. */
  static final List<Lamp> LAMPS = List.of(Lamp.BUDGET, Lamp.TARGET, Lamp.COMPLETION);

  private static final int SHORT = 8;
  private static final String NO_BREAK = "\u00A0";

  private final Words words;
  private final DateTimeFormatter time;

  RunWords(Words words, ZoneId zone) {
    this.words = words;
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
  }

  /** A time, to the minute. */
  String time(Instant at) {
    return time.format(at);
  }

  /** The beginning of an id of 64 characters, as reports and files name it. */
  static String brief(String id) {
    return id.substring(0, Math.min(SHORT, id.length()));
  }

  /** A ledger snapshot in a line. */
  String snapshot(RunRow.Snapshot snapshot) {
    return words.say(
        "run.snapshot.line",
        brief(snapshot.id()),
        time(snapshot.pulledAt()),
        snapshot.budgetLines() + snapshot.payments());
  }

  /** How many projects show which colour in a lamp, by shape, the worst first. */
  String lights(RunTotals totals, Lamp lamp) {
    return has(totals)
        ? Arrays.stream(Colour.values())
            .sorted(Comparator.comparing(Lamps::rank))
            .map(colour -> colour.shape() + NO_BREAK + count(totals, lamp, colour))
            .collect(Collectors.joining("  "))
        : "";
  }

  /** Whether a run tells of lights. */
  static boolean has(RunTotals totals) {
    return totals.lights().size() == LAMPS.size();
  }

  /** How many projects show a colour in a lamp. */
  static long count(RunTotals totals, Lamp lamp, Colour colour) {
    return totals.count(LAMPS.indexOf(lamp), colour);
  }

  /** A lamp's name. */
  static String name(Words words, Lamp lamp) {
    return switch (words.language()) {
      case ZH -> lamp.zh();
      case EN -> lamp.en();
    };
  }
}
