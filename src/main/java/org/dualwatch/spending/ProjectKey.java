package org.dualwatch.spending;

import java.util.Comparator;
import org.dualwatch.value.Spelling;

/** What makes rows of a unit one project: its code, and only where it has none its name. */
record ProjectKey(String projectCode, String name) implements Comparable<ProjectKey> {

  private static final Comparator<ProjectKey> ORDER =
      Comparator.comparing(ProjectKey::projectCode).thenComparing(ProjectKey::name);

  static ProjectKey of(LedgerRow row) {
    String code = row.text("project_code");
    return new ProjectKey(code, code.isEmpty() ? Spelling.key(row.text("project_name")) : "");
  }

  boolean isCoded() {
    return !projectCode.isEmpty();
  }

  @Override
  public int compareTo(ProjectKey other) {
    return ORDER.compare(this, other);
  }
}
