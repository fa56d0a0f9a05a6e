package org.dualwatch.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.json.Json;
import org.dualwatch.rule.Fault;

/** Judged files as one run of a SARIF 2.1.0 log. */
final class SarifReview implements ReviewWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReviewRun run;
  private final LineWriter out;
  private final List<Reviewed> files = new ArrayList<>();

  SarifReview(ReviewRun run, LineWriter out) {
    this.run = run;
    this.out = out;
  }

  @Override
  public void add(Reviewed file) {
    files.add(file);
  }

  @Override
  public void finish() throws IOException {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode one = log.putArray("runs").addObject();
    SarifRules rules = new SarifRules(run.rules(), files);
    ObjectNode driver = one.putObject("tool").putObject("driver");
    driver.put("name", "Dualwatch");
    if (!run.program().isEmpty()) {
      driver.put("version", run.program());
    }
    driver.put("language", "zh-CN");
    driver.set("rules", rules.json());
    invocation(one.putArray("invocations").addObject());
    SarifArtifacts artifacts = new SarifArtifacts(files);
    one.set("artifacts", artifacts.json());
    SarifResult result = new SarifResult(rules, artifacts);
    ArrayNode results = one.putArray("results");
    for (Reviewed file : files) {
      for (Finding finding : file.findings()) {
        results.add(result.of(file, finding));
      }
    }
    one.putObject("properties")
        .put("rulesVersion", run.rules().version())
        .put("profile", run.rules().profile())
        .put("asOf", run.asOf().toString())
        .put("known", files.stream().mapToInt(Reviewed::known).sum());
    out.line(Json.pretty(log).replace("\r\n", "\n"));
  }

  /** A rule that failed makes the run one that did not succeed: its silence means nothing. */
  private void invocation(ObjectNode invocation) {
    invocation.put(
        "executionSuccessful", files.stream().allMatch(f -> f.judgement().faults().isEmpty()));
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (Reviewed file : files) {
      for (Fault fault : file.judgement().faults()) {
        ObjectNode notification = notifications.addObject();
        notification.putObject("descriptor").put("id", fault.rule());
        notification.put("level", "error");
        notification
            .putObject("message")
            .put("text", SarifText.plain("规则 " + fault.rule() + " 运行失败：" + file.fileName()));
      }
    }
  }
}
