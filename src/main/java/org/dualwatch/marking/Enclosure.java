package org.dualwatch.marking;

import java.util.List;
import org.dualwatch.finding.Bilingual;

/**
 * What goes to a unit beside its receipt.
 *
 * @param files one, or none where nothing is to be mended or it could not be made
 * @param remark what the receipt is to say: that there is a marked file, or why not and what there
 *     is instead; {@link Bilingual#NONE} where nothing is to be mended
 */
public record Enclosure(List<MarkedFile> files, Bilingual remark) {

  /** Nothing, and no word about it. */
  static final Enclosure NOTHING = new Enclosure(List.of(), Bilingual.NONE);

  public Enclosure {
    files = List.copyOf(files);
  }
}
