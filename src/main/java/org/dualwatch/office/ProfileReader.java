package org.dualwatch.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.rule.Profile;

/**
 * Finds profiles by name, those of a home before the packaged ones, or by path; and reads them with
 * all that they extend.
 */
public final class ProfileReader {

  private static final Set<String> PACKAGED = Set.of("default", "sichuan", "tianjin");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,20}");
  private static final String ENDING = ".yaml";
  private static final int LONGEST_CHAIN = 10;

  /** Where a profile stands: a file, or where it is of no folder a packaged one. */
  private record Source(String file, List<Path> folder) {}

  private final Path base;
  private final List<Path> folder;

  private ProfileReader(Path base, List<Path> folder) {
    this.base = base;
    this.folder = List.copyOf(folder);
  }

  /** Reads packaged profiles by name, and others by their paths. */
  public static ProfileReader packaged() {
    return new ProfileReader(Path.of(""), List.of());
  }

  /**
   * Reads the profiles of a home too.
   *
   * @param base the folder that paths start from
   * @param folder where the home has its profiles, {@code NAME.yaml} each; it may be missing
   */
  public static ProfileReader of(Path base, Path folder) {
    return new ProfileReader(base, List.of(folder));
  }

  /** The names of the profiles that the program brings, sorted. */
  public static List<String> packagedNames() {
    return PACKAGED.stream().sorted().toList();
  }

  /**
   * The decisions of a profile.
   *
   * @param nameOrPath a path where it contains a slash or ends in .yaml
   * @throws WrongOfficeFileException where there is no such profile, or it cannot be used
   */
  public Decisions read(String nameOrPath) throws IOException {
    Source source =
        nameOrPath.contains("/") || nameOrPath.endsWith(ENDING)
            ? byPath(nameOrPath)
            : byName(nameOrPath, folder, List.of()).orElseThrow(() -> unknown(nameOrPath, folder));
    List<Source> chain = new ArrayList<>();
    List<ProfileFile> files = new ArrayList<>();
    while (true) {
      chain.add(source);
      ProfileFile file = parsed(source);
      files.add(0, file);
      if (file.base().isEmpty()) {
        return combined(files);
      }
      source = base(file, source, chain);
    }
  }

  private static Decisions combined(List<ProfileFile> files) {
    Changes changes = new Changes();
    files.forEach(changes::apply);
    ProfileFile last = files.get(files.size() - 1);
    return new Decisions(
        new Profile(last.name(), changes.settings(), changes.own()),
        last.about(),
        changes.reasons(),
        changes.thresholds(),
        changes.steps());
  }

  private Source byPath(String path) {
    try {
      Path file = base.resolve(path);
      Path beside = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), base);
      return new Source(file.toString(), List.of(beside));
    } catch (InvalidPathException wrong) {
      throw new WrongOfficeFileException("没有这个文件：" + path + " (no such file)");
    }
  }

  private static Source base(ProfileFile file, Source of, List<Source> chain) {
    if (chain.size() == LONGEST_CHAIN) {
      throw file.wrongBase(
          "extends 超过 " + LONGEST_CHAIN + " 层", "extends more than " + LONGEST_CHAIN + " levels");
    }
    Optional<Source> found = byName(file.base(), of.folder(), chain);
    if (found.isPresent()) {
      return found.get();
    }
    if (byName(file.base(), of.folder(), List.of()).isPresent()) {
      throw file.wrongBase(
          "extends 循环引用“" + file.base() + "”", "'" + file.base() + "' extends itself in a circle");
    }
    String near = Nearest.to(file.base(), known(of.folder()));
    throw file.wrongBase(
        "没有配置方案“" + file.base() + "”，是否应为“" + near + "”？",
        "no profile '" + file.base() + "', did you mean '" + near + "'?");
  }

  /** The profile of this name that is not in use already: one may extend its namesake. */
  private static Optional<Source> byName(String name, List<Path> folders, List<Source> not) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Stream<Source> files =
        folders.stream()
            .map(folder -> folder.resolve(name + ENDING))
            .filter(Files::isRegularFile)
            .map(file -> new Source(file.toString(), folders));
    Stream<Source> packaged =
        PACKAGED.contains(name) ? Stream.of(new Source(name + ENDING, List.of())) : Stream.of();
    return Stream.concat(files, packaged)
        .filter(source -> not.stream().noneMatch(used -> same(used, source)))
        .findFirst();
  }

  private static boolean same(Source one, Source other) {
    return one.folder().isEmpty() == other.folder().isEmpty()
        && Path.of(one.file())
            .toAbsolutePath()
            .normalize()
            .equals(Path.of(other.file()).toAbsolutePath().normalize());
  }

  private static WrongOfficeFileException unknown(String name, List<Path> folders) {
    String near = Nearest.to(name, known(folders));
    return new WrongOfficeFileException(
        "没有配置方案“"
            + name
            + "”，是否应为“"
            + near
            + "”？(no profile '"
            + name
            + "', did you mean '"
            + near
            + "'?)");
  }

  private static Set<String> known(List<Path> folders) {
    Set<String> names = new TreeSet<>(PACKAGED);
    folders.stream()
        .flatMap(folder -> Optional.ofNullable(folder.toFile().list()).stream())
        .flatMap(Arrays::stream)
        .filter(file -> file.endsWith(ENDING))
        .forEach(file -> names.add(stem(file)));
    return names;
  }

  private static ProfileFile parsed(Source source) throws IOException {
    if (!source.folder().isEmpty()) {
      Path file = Path.of(source.file());
      return ProfileFile.of(YamlFile.read(file), stem(file.getFileName().toString()));
    }
    String resource = "/org/dualwatch/profile/" + source.file();
    try (InputStream in = ProfileReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own " + resource);
      }
      String text = YamlFile.text(source.file(), in.readAllBytes());
      return ProfileFile.of(YamlFile.of(source.file(), text), stem(source.file()));
    }
  }

  private static String stem(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }
}
