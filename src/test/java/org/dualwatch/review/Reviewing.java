package org.dualwatch.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.dualwatch.AnOffice;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.finding.Waiver;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;

/** Judged files, and what is printed of them. */
final class Reviewing {

  static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  static final ReviewRun RUN = new ReviewRun(RuleBook.standard(), DAY, "0.1.0");
  static final String SHA256 = "0".repeat(64);

  /** Another's cause in {@link #groups}. */
  static final Finding CAUSE = finding("head-field-missing", Severity.BLOCK, 2, "", "甲");

  private Reviewing() {}

  static Reviewed sample() {
    return read("363207-2025.docx", AnOffice.sample());
  }

  static Reviewed read(String name, byte[] bytes) {
    TargetTables tables =
        new TargetReader(new ValueGrammar())
            .read(new DocumentReader().read(bytes, name), OptionalInt.empty());
    return new Reviewed(name, SHA256, RUN.rules().judge(tables, DAY));
  }

  /** The sample's tables with other findings. */
  static Reviewed with(List<Finding> findings) {
    return new Reviewed(
        "表 1.docx", SHA256, new Judgement(sample().judgement().tables(), findings, List.of()));
  }

  /** A cause with its consequence, one that was waived, one not evaluated, and five notes. */
  static Reviewed groups() {
    List<Finding> findings = new ArrayList<>();
    findings.add(CAUSE);
    findings.add(
        finding("value-unread", Severity.EXPLAIN, 2, "场次", "乙").causedBy("head-field-missing"));
    findings.add(
        finding("goal-ends-unfinished", Severity.EXPLAIN, 2, "", "丙")
            .waivedBy(
                new Waiver(
                    "goal-ends-unfinished",
                    "363207",
                    "项目",
                    "上级已批复",
                    "王主任",
                    LocalDate.of(2025, 12, 31))));
    Finding open = finding("file-part-skipped", Severity.EXPLAIN, 3, "", "丁");
    findings.add(
        new Finding(
            open.rule(),
            open.severity(),
            Outcome.NOT_EVALUATED,
            open.subject(),
            open.evidence(),
            open.message(),
            open.fix(),
            open.basis()));
    for (int i = 1; i <= 6; i++) {
      findings.add(finding("description-repeats-name", Severity.NOTE, i, "", "戊" + i));
    }
    return with(findings);
  }

  static Finding finding(
      String rule, Severity severity, int table, String indicator, String found) {
    return new Finding(
        rule,
        severity,
        Outcome.VIOLATED,
        new Subject(table, "项目" + table, indicator, new Place.InTable(table, 2, 5)),
        Evidence.of(found, "另一个"),
        new Bilingual("内容“" + found + "”不对。", "The content is wrong."),
        new Bilingual("请改写。", "Write it anew."),
        "依据一");
  }

  static ReviewWriter text(Reviews reviews) {
    return reviews.text(new TextStyle(false, false));
  }

  static String printed(Function<Reviews, ReviewWriter> format, Reviewed... files)
      throws IOException {
    return new String(bytes(format, files), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Function<Reviews, ReviewWriter> format, Reviewed... files)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewWriter writer = format.apply(new Reviews(RUN, out));
    for (Reviewed file : files) {
      writer.add(file);
    }
    writer.finish();
    return out.toByteArray();
  }
}
