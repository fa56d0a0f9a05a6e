package org.dualwatch.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CaseEvent.Kind;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.TargetTables;

/** A correction case, and the answer to it that a receipt is for. */
enum ACase {
  /** The answer has no choice. */
  UNANSWERED,
  /** The answer has a choice without measures. */
  CHOSEN,
  /** The answer has both. */
  WITH_MEASURES;

  private static final String ID = "ZG-2025-0123456789";

  CorrectionCase build() {
    List<CaseEvent> events = new ArrayList<>();
    events.add(event(Kind.OPENED, "", LocalDate.of(2025, 8, 15)));
    if (this != UNANSWERED) {
      events.add(event(Kind.CHOSEN, "reallocate", LocalDate.of(2025, 9, 5)));
    }
    if (this == WITH_MEASURES) {
      events.add(event(Kind.MEASURES, "措施", LocalDate.of(2025, 9, 5)));
    }
    LocalDate opened = LocalDate.of(2025, 8, 1);
    return new CorrectionCase(
        ID,
        "363207",
        "天津市群众艺术馆",
        "惠民演出",
        "惠民演出",
        2025,
        opened,
        "run",
        opened.minusDays(1),
        "红灯",
        events);
  }

  Judgement judgement() {
    TargetTables none = new TargetTables("docx", List.of(), List.of());
    return switch (this) {
      case UNANSWERED ->
          ADrop.judged(none, ADrop.finding("answer-choice-missing", Severity.BLOCK, 0, ""));
      case CHOSEN ->
          ADrop.judged(none, ADrop.finding("answer-measures-missing", Severity.EXPLAIN, 0, ""));
      case WITH_MEASURES -> ADrop.judged(none);
    };
  }

  private static CaseEvent event(Kind kind, String detail, LocalDate until) {
    LocalDate day = LocalDate.of(2025, 8, 1);
    return new CaseEvent(
        ID + "." + kind.id(), ID, kind, day, until, detail, new Bilingual("事件", "an event"));
  }
}
