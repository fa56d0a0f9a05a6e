package org.dualwatch.dashboard;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.access.Attempts;
import org.dualwatch.access.Keys;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Session;
import org.dualwatch.access.Trace;
import org.dualwatch.access.User;
import org.dualwatch.dashboard.http.BadRequestException;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.page.Words;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;

/** Who is let in: the login page, and the key that a browser keeps afterwards. */
final class Door {

  static final String LOGIN = "/login";

  private static final String COOKIE = "dualwatch";
  private static final int LONGEST = 200;
  private static final long SECOND = 1000;

  private final Users users;
  private final Sessions sessions;
  private final Traces traces;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Frame frame;
  private final boolean https;
  private final Clock clock;

  Door(
      Users users,
      Sessions sessions,
      Traces traces,
      Passwords passwords,
      Attempts attempts,
      Frame frame,
      boolean https,
      Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.traces = traces;
    this.passwords = passwords;
    this.attempts = attempts;
    this.frame = frame;
    this.https = https;
    this.clock = clock;
  }

  /** The session that a request belongs to. */
  Optional<Session> session(Request request) throws SQLException {
    Optional<String> key = request.cookie(COOKIE).filter(value -> !value.isEmpty());
    return key.isEmpty()
        ? Optional.empty()
        : sessions.find(Keys.hash(key.get()), !request.isLive());
  }

  /** The way to the login page, and back to what was asked for. */
  Reply toLogin(Request request) {
    String asked = request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
    Params params = asked.equals("/") ? Params.NONE : Params.of(Map.of("next", asked));
    return Reply.seeOther(LOGIN + params.query());
  }

  /** The login page. */
  Reply page(Words words, Params params, int status, String message) {
    Map<String, Object> model =
        Map.of(
            "message",
            message,
            "next",
            next(params),
            "name",
            params.text("name"),
            "done",
            params.text("done"));
    return Reply.html(status, frame.plain(words, "login.ftlh", model, words.say("login")));
  }

  /** Where to go after the login: within the dashboard, whatever was asked. */
  private static String next(Params params) {
    String next = params.local("next");
    return next.startsWith(LOGIN) ? "/" : next;
  }

  /** Lets somebody in, or says why not. */
  Reply logIn(Words words, Request request) throws SQLException, BadRequestException {
    Params form = request.form();
    String name = form.text("name").toLowerCase(Locale.ROOT);
    String password = form.exactly("password");
    if (name.length() > LONGEST || password.length() > LONGEST) {
      throw new BadRequestException("a name or a password that is too long");
    }
    Duration pause = attempts.pause(name, request.address());
    if (!pause.isZero()) {
      trace(name, request, Reply.TOO_MANY);
      String seconds = Long.toString((pause.toMillis() + SECOND - 1) / SECOND);
      return page(words, form, Reply.TOO_MANY, words.say("login.pause", seconds))
          .with("Retry-After", seconds);
    }
    // Counted before it is tried: many at once are no way around.
    attempts.failed(name, request.address());
    Optional<User> user = known(name, password);
    if (user.isEmpty()) {
      trace(name, request, Reply.FORBIDDEN);
      return page(words, form, Reply.FORBIDDEN, words.say("login.wrong"));
    }
    attempts.succeeded(name, request.address());
    String key = Keys.next();
    sessions.begin(user.get(), Keys.hash(key), Keys.next());
    trace(name, request, Reply.SEE_OTHER);
    return Reply.seeOther(next(form)).with("Set-Cookie", cookie(key, ""));
  }

  private Optional<User> known(String name, String password) throws SQLException {
    Optional<Users.Known> found = users.find(name);
    boolean fits =
        found.isPresent()
            ? passwords.fits(password, found.get().password())
            : passwords.fitsNobody(password);
    return found.filter(known -> fits && known.user().enabled()).map(Users.Known::user);
  }

  private void trace(String name, Request request, int status) throws SQLException {
    traces.add(new Trace(clock.instant(), name, request.address(), "POST " + LOGIN, status));
  }

  /** Ends a session, and has the browser forget what it kept of its pages. */
  Reply logOut(Session session) throws SQLException {
    sessions.end(session.keyHash());
    return Reply.seeOther(LOGIN + "?done=logout")
        .with("Set-Cookie", cookie("", "; Max-Age=0"))
        .with("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  /**
   * Lax, so that a link in a mail leads to its page at once; what changes something is a form,
   * which carries a token.
   */
  private String cookie(String key, String age) {
    return COOKIE
        + "="
        + key
        + "; Path=/; HttpOnly; SameSite=Lax"
        + (https ? "; Secure" : "")
        + age;
  }
}
