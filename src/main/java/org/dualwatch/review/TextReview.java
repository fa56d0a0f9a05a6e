package org.dualwatch.review;

import java.io.IOException;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.TargetTable;

/** Judged files as text: project by project, what is wrong, where, and how to mend it. */
final class TextReview implements ReviewWriter {

  private static final String FIRST = "   ";
  private static final String FURTHER = "      ";

  private final ReviewRun run;
  private final LineWriter out;
  private final Ansi ansi;
  private final Explanations explanations;
  private boolean begun;

  TextReview(ReviewRun run, LineWriter out, TextStyle style) {
    this.run = run;
    this.out = out;
    this.ansi = new Ansi(style.colour());
    this.explanations = new Explanations(run.rules(), style.explain());
  }

  @Override
  public void add(Reviewed file) throws IOException {
    if (begun) {
      out.line("");
    }
    begun = true;
    Arrangement arrangement = Arrangement.of(file.findings());
    out.line(head(file));
    print(arrangement, 0);
    for (TargetTable table : file.judgement().tables().tables()) {
      out.line("");
      String name = table.project().text();
      out.line(
          ansi.bold(name.isEmpty() ? "（没有填写项目名称）" : Safe.line(name))
              + "（序号 "
              + table.number()
              + "）："
              + file.judgement().of(table).zh());
      print(arrangement, table.number());
    }
    if (!arrangement.alike().isEmpty()) {
      out.line("");
      out.line("多处相同的提示：");
    }
    for (Alike alike : arrangement.alike()) {
      print(alike);
    }
  }

  @Override
  public void finish() {
    // Each file was written when it came.
  }

  private String head(Reviewed file) {
    return ansi.bold(Safe.line(file.fileName()))
        + "："
        + file.judgement().overall().zh()
        + "（"
        + Counts.forms(file.judgement().tables())
        + "；"
        + Counts.of(file.findings()).text()
        + (file.known() == 0 ? "" : "；基线中已有 " + file.known() + " 处，不再列出")
        + "）";
  }

  private void print(Arrangement arrangement, int table) throws IOException {
    for (Entry entry : arrangement.entriesOf(table)) {
      print(entry);
    }
    for (Finding finding : arrangement.waivedOf(table)) {
      printWaived(finding);
    }
  }

  private void print(Entry entry) throws IOException {
    Finding finding = entry.finding();
    out.line(FIRST + ansi.tag(finding) + " " + sentence(finding));
    further("", evidence(finding.evidence()));
    further("怎么改：", finding.fix().zh());
    further("由这条规则发现的问题引起：", finding.cause());
    further("规则 ", finding.rule());
    explain(finding.rule());
    for (Finding consequence : entry.consequences()) {
      out.line(
          FURTHER
              + "└ 由此引起 "
              + ansi.tag(consequence)
              + " "
              + sentence(consequence)
              + "（规则 "
              + consequence.rule()
              + "）");
    }
  }

  private void print(Alike alike) throws IOException {
    String title = run.title(alike.rule());
    out.line(
        FIRST
            + ansi.tag(alike.first())
            + " "
            + (title.isEmpty() ? Safe.line(alike.first().message().zh()) : title)
            + "：共 "
            + alike.size()
            + " 处，在 "
            + alike.tables()
            + " 张表中");
    further("位置：", alike.places());
    further("怎么改：", alike.fix());
    further("规则 ", alike.rule());
    further("└ ", alike.follows());
    explain(alike.rule());
  }

  private void printWaived(Finding finding) throws IOException {
    out.line(FIRST + ansi.tag(finding) + " " + sentence(finding));
    further(
        "",
        "批准人："
            + finding.waiver().approver()
            + "；有效期至 "
            + finding.waiver().until()
            + (finding.waiver().reason().isEmpty() ? "" : "；理由：" + finding.waiver().reason())
            + "；规则 "
            + finding.rule());
  }

  private void explain(String rule) throws IOException {
    for (String line : explanations.of(rule)) {
      out.line(FURTHER + "│ " + Safe.line(line));
    }
  }

  private void further(String label, String text) throws IOException {
    if (!text.isEmpty()) {
      out.line(FURTHER + label + Safe.line(text));
    }
  }

  private static String sentence(Finding finding) {
    String indicator = finding.subject().indicator();
    return Safe.line(finding.subject().place().text())
        + (indicator.isEmpty() ? "" : " " + Safe.line(indicator))
        + "："
        + Safe.line(finding.message().zh());
  }

  private static String evidence(Evidence evidence) {
    if (evidence.found().isEmpty()) {
      return "";
    }
    return "表中是："
        + evidence.found()
        + (evidence.expected().isEmpty() ? "" : "；应当是：" + evidence.expected())
        + (evidence.difference().isEmpty() ? "" : "；相差：" + evidence.difference());
  }
}
