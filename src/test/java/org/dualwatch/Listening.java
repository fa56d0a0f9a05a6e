package org.dualwatch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class tells its administrator meanwhile. */
final class Listening implements AutoCloseable {

  private final Logger logger;
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  private Listening(Logger logger) {
    this.logger = logger;
  }

  static Listening to(Class<?> speaker) {
    Listening listening = new Listening((Logger) LoggerFactory.getLogger(speaker));
    listening.heard.start();
    listening.logger.addAppender(listening.heard);
    return listening;
  }

  List<String> lines() {
    return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Override
  public void close() {
    logger.detachAppender(heard);
  }
}
