package org.dualwatch.dashboard;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.finding.Language;
import org.dualwatch.page.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that nothing was done, and why, in the words of who asked. */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Frame frame;
  private final Predicate<Exception> isOutage;
  private final Words zh = Words.of(Dashboard.class, Language.ZH);
  private final Words en = Words.of(Dashboard.class, Language.EN);

  /**
   * @param isOutage whether a failure is the record's being away
   */
  Refusals(Frame frame, Predicate<Exception> isOutage) {
    this.frame = frame;
    this.isOutage = isOutage;
  }

  /** The page that goes with a status. */
  Reply of(Words words, int status) {
    return of(words, status, "");
  }

  /** The page that goes with a failure: the record is away, or it is our fault and has a number. */
  Reply failed(Words words, Request request, Exception failure) {
    if (isOutage.test(failure)) {
      LOG.warn("{} {}: the record is away", request.method(), request.path(), failure);
      return of(words, Reply.AWAY).with("Retry-After", "10");
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{}: {} {}", number, request.method(), request.path(), failure);
    return of(words, Reply.OWN_FAULT, number);
  }

  private Reply of(Words words, int status, String number) {
    String title = words.say("refused." + status);
    Map<String, Object> model =
        Map.of("advice", words.say("refused." + status + ".advice", number));
    return Reply.html(status, frame.plain(words, "refused.ftlh", model, title));
  }

  /** The language of those who are not logged in, by what their browser asks for. */
  Words wordsOf(Request request) {
    return words(request.header("accept-language").startsWith("en") ? Language.EN : Language.ZH);
  }

  /** The words of a language. */
  Words words(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
