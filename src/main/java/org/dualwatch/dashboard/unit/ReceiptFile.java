package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.store.Receipts;
import org.dualwatch.store.Receipts.Answer;

/**
 * A receipt by its number: the page as it was written, with {@code .json} behind the number what
 * programs read of it.
 */
final class ReceiptFile implements View.Download {

  private static final String JSON = ".json";
  private static final String PAGE = ".html";

  private final Receipts receipts;
  private final Outgoing outgoing;

  ReceiptFile(Receipts receipts, Outgoing outgoing) {
    this.receipts = receipts;
    this.outgoing = outgoing;
  }

  @Override
  public Path path() {
    return Path.of("/receipts/{receiptNo}");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Reply file(Visit visit) throws NotThereException, SQLException, IOException {
    String asked = visit.part("receiptNo");
    boolean json = asked.endsWith(JSON);
    String receiptNo = json ? asked.substring(0, asked.length() - JSON.length()) : asked;
    Optional<Answer> answer = receipts.find(visit.sight(), receiptNo);
    if (answer.isEmpty()) {
      throw new NotThereException();
    }
    String page = answer.get().path();
    String path = json ? page.substring(0, page.length() - PAGE.length()) + JSON : page;
    Optional<byte[]> written = outgoing.read(answer.get().unitCode(), belowUnit(path));
    if (written.isPresent()) {
      return json ? OutgoingFile.kept(path, written.get()) : OutgoingFile.page(written.get());
    }
    // Not written yet, or taken away by whoever may: the record has it too.
    if (json || answer.get().html().isEmpty()) {
      throw new NotThereException();
    }
    return OutgoingFile.page(answer.get().html().getBytes(StandardCharsets.UTF_8));
  }

  static String belowUnit(String path) {
    return path.substring(path.indexOf('/') + 1);
  }
}
