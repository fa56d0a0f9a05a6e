package org.dualwatch.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;
import org.dualwatch.json.Json;

/** What an earlier check found, so that only what is new is reported. */
public final class Baseline {

  /** Nothing is known. */
  public static final Baseline NONE = new Baseline(Map.of());

  private final Map<String, Map<Identity, Integer>> known;

  private Baseline(Map<String, Map<Identity, Integer>> known) {
    this.known = known;
  }

  /**
   * What {@code check --format json} printed.
   *
   * @param lines one JSON object a line
   * @throws BaselineException where it is something else
   */
  public static Baseline of(List<String> lines) {
    Map<String, Map<Identity, Integer>> known = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        JsonNode file = checked(lines.get(at), at + 1);
        Map<Identity, Integer> counts =
            known.computeIfAbsent(file.path("file").asText(), none -> new HashMap<>());
        file.path("findings").forEach(f -> counts.merge(Identity.of(f), 1, Integer::sum));
      }
    }
    if (known.isEmpty()) {
      throw new BaselineException("基线文件里没有任何结果 (the baseline holds nothing)");
    }
    return new Baseline(known);
  }

  private static JsonNode checked(String line, int number) {
    JsonNode file;
    try {
      file = Json.parse(line);
    } catch (IllegalStateException broken) {
      throw notOurs(number);
    }
    if (!file.path("file").isTextual()
        || !file.path("findings").isArray()
        || !file.has("rulesVersion")) {
      throw notOurs(number);
    }
    if (file.path("known").asInt() > 0) {
      throw new BaselineException(
          "基线文件第 "
              + number
              + " 行本身是对照基线得到的，内容不全 (the baseline was itself made with a baseline, so it is not all)");
    }
    return file;
  }

  private static BaselineException notOurs(int number) {
    return new BaselineException(
        "基线文件第 "
            + number
            + " 行不是 check --format json 的输出 (the baseline is not what check --format json prints)");
  }

  /** The same file with only what is not known; of findings that are alike, as many as are new. */
  public Reviewed unknown(Reviewed file) {
    Map<Identity, Integer> left = new HashMap<>(known.getOrDefault(file.fileName(), Map.of()));
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : file.findings()) {
      Identity identity = Identity.of(finding);
      int count = left.getOrDefault(identity, 0);
      if (count > 0) {
        left.put(identity, count - 1);
      } else {
        fresh.add(finding);
      }
    }
    return new Reviewed(
        file.fileName(),
        file.sha256(),
        file.judgement(),
        fresh,
        file.known() + file.findings().size() - fresh.size());
  }
}
