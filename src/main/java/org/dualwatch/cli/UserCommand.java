package org.dualwatch.cli;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dualwatch.RestingRecord;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.finding.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user}: who may log in to the dashboard. */
@Command(
    name = "user",
    description =
        "Lists the users of the dashboard; 'add' and 'reset' print a password to begin with.")
final class UserCommand implements Callable<Integer> {

  private final Console console;
  private final Passwords passwords = new Passwords();

  @Mixin private final HomeOption home = new HomeOption();

  UserCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<User> users = RestingRecord.use(home.settings(), record -> record.users().all());
    users.forEach(user -> console.print(line(user)));
    if (users.isEmpty()) {
      console.say("还没有用户。第一个：user add NAME --role administrator (no users yet)");
    }
    return ExitCode.FINE;
  }

  private static String line(User user) {
    String state = user.mustChange() ? "未改初始密码" : "正常";
    return String.join(
        "\t",
        user.name(),
        user.shownName(),
        user.role().id(),
        user.unitCode(),
        user.enabled() ? state : "已停用");
  }

  @Command(name = "add", description = "Adds a user, and prints the password to begin with.")
  int add(
      @Parameters(paramLabel = "NAME", description = "What they log in with.") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "office, unit, auditor or administrator.")
          String role,
      @Option(
              names = "--unit",
              defaultValue = "",
              paramLabel = "CODE",
              description = "The unit's code, for a user of a unit.")
          String unit,
      @Option(
              names = "--shown-name",
              defaultValue = "",
              paramLabel = "NAME",
              description = "Their name among people; else what they log in with.")
          String shownName,
      @Mixin HomeOption of)
      throws IOException, SQLException {
    User user = user(name, role, unit, shownName.isBlank() ? name : shownName);
    String password = passwords.start();
    String kept = passwords.kept(password);
    if (!RestingRecord.use(of.settings(), record -> record.users().add(user, kept))) {
      throw new UsageException("用户名已经有了：" + name + " (there is such a user)");
    }
    return told(name, password);
  }

  private static User user(String name, String role, String unit, String shownName) {
    Role known =
        Role.of(role)
            .orElseThrow(
                () ->
                    new UsageException(
                        "没有这个角色："
                            + role
                            + "，应为 "
                            + Arrays.stream(Role.values())
                                .map(Role::id)
                                .collect(Collectors.joining("、"))
                            + " (no such role)"));
    try {
      return new User(name, shownName, known, unit, Language.ZH, true, true);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  @Command(
      name = "reset",
      description = "Gives a user another password to begin with, and lets them log in again.")
  int reset(
      @Parameters(paramLabel = "NAME", description = "What they log in with.") String name,
      @Mixin HomeOption of)
      throws IOException, SQLException {
    String password = passwords.start();
    String kept = passwords.kept(password);
    boolean known =
        RestingRecord.use(
            of.settings(),
            record ->
                record.users().changePassword(name, kept, true)
                    && record.users().enable(name, true));
    if (!known) {
      throw new UsageException("没有这个用户：" + name + " (no such user)");
    }
    return told(name, password);
  }

  private int told(String name, String password) {
    console.print(password);
    console.say("以上是用户 " + name + " 的初始密码，首次登录时须修改 (shown once; changed at the first login)");
    return ExitCode.FINE;
  }
}
