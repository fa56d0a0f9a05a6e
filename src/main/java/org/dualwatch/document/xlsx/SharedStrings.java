package org.dualwatch.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;

/** The texts that cells refer to by number; how many the table says it has counts for nothing. */
final class SharedStrings {

  static final SharedStrings NONE = new SharedStrings(List.of());

  private final List<String> strings;

  private SharedStrings(List<String> strings) {
    this.strings = strings;
  }

  static SharedStrings read(byte[] part) throws ContentRefused {
    SheetCursor cursor = new SheetCursor(part);
    Extent extent = new Extent();
    List<String> strings = new ArrayList<>();
    cursor.enter("sst");
    while (cursor.nextChild()) {
      if (cursor.name().equals("si")) {
        String string = StringItem.read(cursor);
        extent.paragraph();
        extent.text(string.length());
        strings.add(string);
      } else {
        cursor.skipUnknown();
      }
    }
    cursor.finish();
    return new SharedStrings(strings);
  }

  /** A string by its number, empty where there is none. */
  Optional<String> get(int number) {
    return number < strings.size() ? Optional.of(strings.get(number)) : Optional.empty();
  }
}
