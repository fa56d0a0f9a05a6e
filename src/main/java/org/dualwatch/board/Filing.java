package org.dualwatch.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.rule.Verdict;

/**
 * One table of a project, among all that came, with what changed since the one before.
 *
 * @param form which it is
 * @param fileName as it was dropped: hostile until escaped
 * @param rulesVersion by which rules it was judged
 * @param withdrawn whether it was taken back
 * @param counting whether it is the one that counts now
 * @param counts the problems that were found in it
 * @param isFirst whether none came before; then nothing changed
 * @param mended what was to be mended then and is not found any more
 * @param fresh what is to be mended and was not found then
 * @param open what is to be mended and was found then
 */
public record Filing(
    FormNo form,
    LocalDate day,
    Instant receivedAt,
    String fileName,
    String sha256,
    String rulesVersion,
    Verdict verdict,
    boolean withdrawn,
    boolean counting,
    FindingCounts counts,
    boolean isFirst,
    List<Problem> mended,
    List<Problem> fresh,
    List<Problem> open) {

  public Filing {
    mended = List.copyOf(mended);
    fresh = List.copyOf(fresh);
    open = List.copyOf(open);
  }
}
