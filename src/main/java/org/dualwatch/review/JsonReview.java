package org.dualwatch.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.rule.Judgement;

/** Judged files as {@code check.schema.json} describes them. */
final class JsonReview implements ReviewWriter {

  private final ReviewRun run;
  private final LineWriter out;

  JsonReview(ReviewRun run, LineWriter out) {
    this.run = run;
    this.out = out;
  }

  @Override
  public void add(Reviewed file) throws IOException {
    Judgement judgement = file.judgement();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", file.fileName()).put("sha256", file.sha256());
    json.put("format", judgement.tables().format());
    json.putArray("tables")
        .addAll(judgement.tables().tables().stream().map(JsonView::table).toList());
    json.set("findings", JsonView.findings(file.findings()));
    json.put("verdict", judgement.overall().id());
    ArrayNode verdicts = json.putArray("verdicts");
    judgement
        .tables()
        .tables()
        .forEach(
            table ->
                verdicts
                    .addObject()
                    .put("table", table.number())
                    .put("verdict", judgement.of(table).id()));
    ArrayNode faults = json.putArray("faults");
    judgement.faults().forEach(fault -> faults.add(fault.rule()));
    json.put("known", file.known());
    json.put("rulesVersion", run.rules().version()).put("profile", run.rules().profile());
    json.put("asOf", run.asOf().toString());
    out.line(Json.line(json));
  }

  @Override
  public void finish() {
    // Each file was written when it came.
  }
}
