package org.dualwatch.dashboard;

import java.util.Map;
import org.dualwatch.access.Session;
import org.dualwatch.access.User;
import org.dualwatch.board.Sight;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.page.Words;

/**
 * One request of somebody who is logged in.
 *
 * @param parts what the address has in place of the braces of its view's path
 * @param params the query's fields
 * @param kind what the answer is to be: a page, a workbook or JSON
 */
public record Visit(
    Request request,
    Session session,
    Words words,
    Map<String, String> parts,
    Params params,
    Kind kind) {

  /** More are not asked for at once. */
  public static final int MOST_ROWS = 100_000;

  /** What an answer is. */
  public enum Kind {
    PAGE,
    WORKBOOK,
    JSON
  }

  /** The fields of the form that was sent. */
  public Params form() {
    return request.form();
  }

  /** Who asks. */
  public User user() {
    return session.user();
  }

  /** What they may see: all units, or their own. */
  public Sight sight() {
    return switch (user().role()) {
      case OFFICE, AUDITOR -> Sight.ALL;
      case UNIT -> Sight.of(user().unitCode());
      case ADMINISTRATOR ->
          throw new IllegalStateException("An administrator sees nothing of units.");
    };
  }

  /** How many rows are shown: so many on a page, all that a file can hold elsewhere. */
  public int atMost(int onAPage) {
    return switch (kind) {
      case PAGE -> onAPage;
      case WORKBOOK, JSON -> MOST_ROWS;
    };
  }

  /** The page that a form was sent from, as the form says; else the first one. */
  public String backTo() {
    return form().local("here");
  }

  /** What the address has in a place. */
  public String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("The address has no part " + name);
    }
    return part;
  }
}
