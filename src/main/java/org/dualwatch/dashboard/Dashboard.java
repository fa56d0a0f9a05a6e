package org.dualwatch.dashboard;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dualwatch.access.Attempts;
import org.dualwatch.access.Keys;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Session;
import org.dualwatch.access.Trace;
import org.dualwatch.dashboard.Site.Found;
import org.dualwatch.dashboard.Visit.Kind;
import org.dualwatch.dashboard.http.Assets;
import org.dualwatch.dashboard.http.BadRequestException;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.page.Pages;
import org.dualwatch.page.Words;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every request: who asks, whether they may, and what they get. */
public final class Dashboard {

  private static final Logger LOG = LoggerFactory.getLogger(Dashboard.class);

  /** What a form may have besides a file, in bytes. */
  private static final long LONGEST_FORM = 65_536;

  private final Site site;
  private final Door door;
  private final Frame frame;
  private final Assets assets;
  private final Traces traces;
  private final Refusals refusals;
  private final long largestFile;
  private final Clock clock;

  private Dashboard(
      Site site,
      Door door,
      Frame frame,
      Assets assets,
      Traces traces,
      Refusals refusals,
      long largestFile,
      Clock clock) {
    this.site = site;
    this.door = door;
    this.frame = frame;
    this.assets = assets;
    this.traces = traces;
    this.refusals = refusals;
    this.largestFile = largestFile;
    this.clock = clock;
  }

  /**
   * One with these views, besides its own door.
   *
   * @param https whether browsers reach it over HTTPS alone
   * @param isOutage whether a failure is the record's being away
   * @param largestFile how many bytes a file may have that is handed in
   */
  public static Dashboard of(
      List<View> views,
      Users users,
      Sessions sessions,
      Traces traces,
      Passwords passwords,
      Pages pages,
      boolean https,
      Predicate<Exception> isOutage,
      long largestFile,
      Clock clock) {
    Assets assets = new Assets();
    Frame frame = new Frame(pages, assets, clock);
    Attempts attempts = new Attempts(clock);
    Door door = new Door(users, sessions, traces, passwords, attempts, frame, https, clock);
    List<View> all = new ArrayList<>(views);
    all.add(new LogOut(door));
    Refusals refusals = new Refusals(frame, isOutage);
    return new Dashboard(new Site(all), door, frame, assets, traces, refusals, largestFile, clock);
  }

  /** The answer to a request; never an exception, since nobody else could say what went wrong. */
  public Reply answer(Request request) {
    return Headers.added(decided(request));
  }

  /** All that can be asked for by those who are logged in. */
  public List<View> views() {
    return site.views();
  }

  private Reply decided(Request request) {
    if (request.path().startsWith(Assets.FOLDER)) {
      return assets
          .at(request.path())
          .orElseGet(() -> refusals.of(refusals.wordsOf(request), Reply.NOT_FOUND));
    }
    Words words = refusals.wordsOf(request);
    try {
      Optional<List<String>> parts = Path.parts(request.path());
      if (parts.isEmpty()) {
        return refusals.of(words, Reply.NOT_FOUND);
      }
      if (!request.method().isSafe() && request.isFromElsewhere()) {
        return refusals.of(words, Reply.FORBIDDEN);
      }
      Optional<Session> session = door.session(request);
      if (request.path().equals(Door.LOGIN)) {
        return atTheDoor(request, words, session);
      }
      if (session.isEmpty()) {
        return request.method().isSafe()
            ? door.toLogin(request)
            : door.page(words, Params.NONE, Reply.FORBIDDEN, words.say("login.over"));
      }
      return visited(request, session.get(), parts.get());
    } catch (BadRequestException wrong) {
      LOG.info("A request that is none of a browser's: {}", wrong.getMessage());
      return refusals.of(words, Reply.BAD_REQUEST);
    } catch (SQLException | IOException | RuntimeException failure) {
      return refusals.failed(words, request, failure);
    }
  }

  /**
   * Why a form is not even read; empty where it is. Files are taken from those alone who are logged
   * in and have a form of ours before them; other forms are short.
   *
   * @param head the request without its form
   */
  public Optional<Reply> turnedAway(Request head) {
    Words words = refusals.wordsOf(head);
    String length = head.header("content-length");
    long longest = head.hasFiles() ? largestFile + LONGEST_FORM : LONGEST_FORM;
    if (!length.matches("\\d{1,18}") || Long.parseLong(length) > longest) {
      return Optional.of(Headers.added(refusals.of(words, Reply.TOO_LARGE)));
    }
    if (!head.hasFiles()) {
      return Optional.empty();
    }
    try {
      Optional<Session> session = door.session(head);
      boolean ours =
          !head.isFromElsewhere() && session.isPresent() && isOurForm(head, session.get());
      return ours
          ? Optional.empty()
          : Optional.of(Headers.added(refusals.of(words, Reply.FORBIDDEN)));
    } catch (BadRequestException wrong) {
      return Optional.of(Headers.added(refusals.of(words, Reply.BAD_REQUEST)));
    } catch (SQLException | RuntimeException failure) {
      return Optional.of(Headers.added(refusals.failed(words, head, failure)));
    }
  }

  /**
   * Why a request is none that a browser sends; empty where it is one. It is asked before anything
   * is read or looked up: an address that cannot be understood, a question that brings a form.
   *
   * @param head the request without its form
   */
  public Optional<Reply> malformed(Request head) {
    Words words = refusals.wordsOf(head);
    if (Path.parts(head.path()).isEmpty()) {
      return Optional.of(Headers.added(refusals.of(words, Reply.NOT_FOUND)));
    }
    if (head.method().isSafe() && head.bringsForm()) {
      return Optional.of(Headers.added(refusals.of(words, Reply.BAD_REQUEST)));
    }
    try {
      head.params();
      return Optional.empty();
    } catch (BadRequestException wrong) {
      return Optional.of(Headers.added(refusals.of(words, Reply.BAD_REQUEST)));
    }
  }

  /**
   * Why nothing was done.
   *
   * @param status 400 where it is not what a page of ours sends, 404 where there is nothing, 413
   *     where it is too large
   */
  public Reply notDone(Request head, int status) {
    return Headers.added(refusals.of(refusals.wordsOf(head), status));
  }

  /** A form with files has the token in its address: it is asked for before the form is read. */
  private static boolean isOurForm(Request request, Session session) throws BadRequestException {
    Params params = request.hasFiles() ? request.params() : request.form();
    return Keys.same(params.exactly("token"), session.formToken());
  }

  private Reply atTheDoor(Request request, Words words, Optional<Session> session)
      throws BadRequestException, SQLException {
    if (!request.method().isSafe()) {
      return door.logIn(words, request);
    }
    return session.isPresent()
        ? Reply.seeOther("/")
        : door.page(words, request.params(), Reply.OK, "");
  }

  private Reply visited(Request request, Session session, List<String> parts)
      throws BadRequestException, SQLException, IOException {
    Optional<Found> found = site.at(parts, session.user().role(), !request.method().isSafe());
    Reply reply = reply(request, session, found);
    if (!isUnread(request, found, reply)) {
      traces.add(
          new Trace(
              clock.instant(),
              session.user().name(),
              request.address(),
              request.method() + " " + request.path() + asked(request),
              reply.status()));
    }
    return reply;
  }

  /** What a form was sent with is not told, as its token is part of it. */
  private static String asked(Request request) {
    boolean none = request.query().isEmpty() || !request.method().isSafe();
    return none ? "" : "?" + request.query();
  }

  /** A page that looked for news by itself was read by nobody; all else is told of. */
  private static boolean isUnread(Request request, Optional<Found> found, Reply reply) {
    return request.isLive()
        && reply.status() == Reply.OK
        && found.isPresent()
        && found.get().kind() == Kind.PAGE
        && found.get().view() instanceof View.Page page
        && page.looksForNews();
  }

  private Reply reply(Request request, Session session, Optional<Found> found)
      throws BadRequestException, SQLException, IOException {
    Words words = refusals.words(session.user().language());
    boolean changes = !request.method().isSafe();
    if (found.isEmpty()) {
      return refusals.of(words, Reply.NOT_FOUND);
    }
    if (changes && !isOurForm(request, session)) {
      return refusals.of(words, Reply.FORBIDDEN);
    }
    View view = found.get().view();
    if (session.user().mustChange() && !view.path().toString().matches("/(password|logout)")) {
      return Reply.seeOther("/password");
    }
    Visit visit =
        new Visit(
            request, session, words, found.get().parts(), request.params(), found.get().kind());
    return reply(visit, view);
  }

  private Reply reply(Visit visit, View view)
      throws BadRequestException, SQLException, IOException {
    try {
      if (view instanceof View.Page page) {
        Screen screen = page.screen(visit);
        // A page without a table is no workbook.
        return visit.kind() != Kind.PAGE && screen.listings().isEmpty()
            ? refusals.of(visit.words(), Reply.NOT_FOUND)
            : frame.reply(visit, screen);
      }
      if (view instanceof View.Download download) {
        return download.file(visit);
      }
      if (view instanceof View.Once once) {
        return frame.reply(visit, once.screen(visit));
      }
      return ((View.Action) view).done(visit);
    } catch (NotThereException none) {
      return refusals.of(visit.words(), Reply.NOT_FOUND);
    }
  }
}
