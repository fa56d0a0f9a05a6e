package org.dualwatch.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String built = number();
    return new String[] {"dualwatch " + (built.isEmpty() ? "(not packaged)" : built)};
  }

  /** The version alone; empty where the program runs unpackaged. */
  static String number() {
    return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "");
  }
}
