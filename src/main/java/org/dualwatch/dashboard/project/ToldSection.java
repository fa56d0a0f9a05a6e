package org.dualwatch.dashboard.project;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dualwatch.board.Told;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.page.Words;

/** What was said to people because of a project. */
final class ToldSection {

  private ToldSection() {}

  /**
   * The messages.
   *
   * @param time writes a moment in the office's zone
   */
  static Listing of(Words words, List<Told> told, DateTimeFormatter time) {
    return new Listing(
        "messages",
        words.say("project.messages"),
        List.of(
            new Column("at", words.say("project.at"), Kind.DAY, 18),
            new Column("what", words.say("project.what"), Kind.TEXT, 16),
            new Column("to", words.say("project.to"), Kind.TEXT, 24),
            new Column("state", words.say("project.sent"), Kind.TEXT, 24),
            new Column("about", words.say("project.about"), Kind.TEXT, 28),
            new Column("path", words.say("project.path"), Kind.TEXT, 40)),
        told.stream().map(one -> row(words, one, time)).toList(),
        words.say("project.messages.empty"));
  }

  private static List<Cell> row(Words words, Told told, DateTimeFormatter time) {
    return List.of(
        Cell.of(time.format(told.at())),
        Cell.of(words.say("project.channel." + told.channel())),
        Cell.of(
            told.receiver().isEmpty() ? words.say("project.to.unit") : Brief.name(told.receiver())),
        Cell.of(state(words, told, time)),
        Cell.of(told.about()),
        Cell.of(Brief.name(told.path())));
  }

  private static String state(Words words, Told told, DateTimeFormatter time) {
    if (told.isSent()) {
      return words.say("project.sent.at", time.format(told.sentAt()));
    }
    return words.say(told.isParked() ? "project.sent.parked" : "project.sent.waits");
  }
}
