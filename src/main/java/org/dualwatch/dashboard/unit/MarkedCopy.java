package org.dualwatch.dashboard.unit;

import java.io.IOException;
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

/** The copy of a submission that has what was found written beside it. */
final class MarkedCopy implements View.Download {

  private final Receipts receipts;
  private final Outgoing outgoing;

  MarkedCopy(Receipts receipts, Outgoing outgoing) {
    this.receipts = receipts;
    this.outgoing = outgoing;
  }

  @Override
  public Path path() {
    return Path.of("/receipts/{receiptNo}/marked");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Reply file(Visit visit) throws NotThereException, SQLException, IOException {
    String receiptNo = visit.part("receiptNo");
    Optional<String> path = receipts.marked(visit.sight(), receiptNo);
    if (path.isEmpty()) {
      throw new NotThereException();
    }
    String unit = path.get().substring(0, path.get().indexOf('/'));
    Optional<byte[]> content = outgoing.read(unit, ReceiptFile.belowUnit(path.get()));
    if (content.isEmpty()) {
      throw new NotThereException();
    }
    return OutgoingFile.kept(path.get(), content.get());
  }
}
