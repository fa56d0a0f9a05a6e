package org.dualwatch.cli;

import java.util.Arrays;
import org.dualwatch.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A severity by the word that JSON uses. */
final class SeverityConverter implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.id().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected block, explain or note, not " + word));
  }
}
