package org.dualwatch.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dualwatch.finding.Finding;

/**
 * What makes a finding the same as one of another day, although rows moved meanwhile. The outcome
 * is part of it: what was waived then and is wrong now is news.
 */
record Identity(String rule, String outcome, String project, String indicator, String found) {

  static Identity of(Finding finding) {
    return new Identity(
        finding.rule(),
        finding.outcome().id(),
        finding.subject().project(),
        finding.subject().indicator(),
        finding.evidence().found());
  }

  /** That of a finding as {@code check --format json} printed it. */
  static Identity of(JsonNode finding) {
    return new Identity(
        text(finding, "rule"),
        text(finding, "outcome"),
        text(finding, "project"),
        text(finding, "indicator"),
        text(finding, "found"));
  }

  /** A short text that is the same for the same finding. */
  String fingerprint() {
    try {
      String all = String.join("\n", rule, outcome, project, indicator, found);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  private static String text(JsonNode finding, String key) {
    JsonNode value = finding.path(key);
    return value.isTextual() ? value.asText() : "";
  }
}
