package org.dualwatch.dashboard.unit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.dashboard.View;
import org.dualwatch.intake.HandIn;
import org.dualwatch.intake.Units;
import org.dualwatch.intake.Waiting;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.Cases;
import org.dualwatch.store.Receipts;

/** All that there is to see of units, and how they hand in files. */
public final class UnitViews {

  private UnitViews() {}

  /**
   * The views.
   *
   * @param record what is on record
   * @param dues until when target tables are filed
   * @param outbox the folder of the units' folders that answers are written to
   * @param largest the size in bytes up to which a file is read
   */
  public static List<View> views(
      DataSource record,
      Board board,
      Units units,
      Dues dues,
      Waiting waiting,
      HandIn handIn,
      Path outbox,
      long largest,
      Clock clock) {
    Reach reach = new Reach(units, board);
    Receipts receipts = new Receipts(record);
    Outgoing outgoing = new Outgoing(outbox);
    Arrivals arrivals = new Arrivals(waiting, board, receipts, outgoing, clock.getZone());
    OutgoingPage outgoingPage = new OutgoingPage(reach, outgoing, clock.getZone());
    UnitRecord unitRecord =
        new UnitRecord(board, new BoardLists(record), new Cases(record, clock), dues, clock);
    return List.of(
        new UnitsPage(units, board, dues, clock),
        new UnitPage(reach, units, unitRecord, arrivals, outgoing, outgoingPage, largest),
        new ArrivalsPage(reach, arrivals),
        new HandInFile(reach, handIn),
        outgoingPage,
        new OutgoingFile(reach, outgoing, false),
        new OutgoingFile(reach, outgoing, true),
        new ReceiptFile(receipts, outgoing),
        new MarkedCopy(receipts, outgoing));
  }
}
