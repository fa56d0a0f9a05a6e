package org.dualwatch.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Interest;
import org.dualwatch.alert.QuietHours;
import org.dualwatch.alert.Receiver;
import org.dualwatch.alert.Receiver.Folder;
import org.dualwatch.alert.Receiver.Mailbox;
import org.dualwatch.alert.Receiver.Way;
import org.dualwatch.alert.Receiver.Webhook;
import org.dualwatch.alert.Shape;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;

/** Reads {@code alerts.yaml}: who in the finance office is told of what, how, and when not. */
public final class AlertPlanReader {

  private static final String RECEIVERS = "receivers";
  private static final String QUIET = "quiet-hours";
  private static final String MAIL = "mail";
  private static final String ROBOT = "webhook";
  private static final String URL = "url-from";
  private static final String SECRET = "secret-from";
  private static final String FOLDER = "folder";
  private static final String UNITS = "units";
  private static final String SEVERITY = "severity";
  private static final String LIGHTS = "lights";
  private static final String WHEN = "when";
  private static final String AT_ONCE = "at-once";
  private static final String DIGEST = "digest";
  private static final List<String> KEYS =
      List.of(MAIL, ROBOT, URL, SECRET, FOLDER, UNITS, SEVERITY, LIGHTS, WHEN);

  private static final String VARIABLE = "[A-Z][A-Z0-9_]{2,60}";
  private static final String ID = "[a-z0-9][a-z0-9-]{0,29}";

  private AlertPlanReader() {}

  /**
   * The plan of a home; where it has no such file, that of one mailbox.
   *
   * @param addresses of that mailbox
   * @throws WrongOfficeFileException where something in the file is wrong; the message names its
   *     line
   */
  public static AlertPlan readIfThere(Path file, String addresses) throws IOException {
    if (!Files.exists(file)) {
      return AlertPlan.of(addresses);
    }
    Fields fields = YamlFile.read(file).fields(List.of(RECEIVERS, QUIET));
    List<Receiver> receivers = new ArrayList<>();
    Map<String, Yaml> entries = fields.required(RECEIVERS).map();
    if (entries.isEmpty()) {
      throw fields.required(RECEIVERS).wrong("至少应有一个接收人", "expected at least one receiver");
    }
    for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
      receivers.add(receiver(entry.getKey(), entry.getValue()));
    }
    Optional<Yaml> quiet = fields.optional(QUIET);
    return new AlertPlan(receivers, quiet.isPresent() ? quiet(quiet.get()) : QuietHours.NONE);
  }

  private static Receiver receiver(String id, Yaml yaml) {
    if (!id.matches(ID)) {
      throw yaml.wrong(
          "“" + id + "”应为小写字母、数字和连字符，最多 30 个",
          "'" + id + "' should be small letters, digits and hyphens, at most 30");
    }
    Fields fields = yaml.fields(KEYS);
    return new Receiver(id, way(fields), interest(fields));
  }

  private static Way way(Fields fields) {
    Optional<Yaml> mail = fields.optional(MAIL);
    Optional<Yaml> webhook = fields.optional(ROBOT);
    long ways =
        List.of(mail, webhook, fields.optional(FOLDER)).stream()
            .filter(Optional::isPresent)
            .count();
    if (ways != 1) {
      throw fields
          .of()
          .wrong("mail、webhook、folder 应写一个，并且只写一个", "expected one of mail, webhook and folder");
    }
    if (webhook.isEmpty()) {
      refuse(fields, URL);
    }
    if (webhook.map(AlertPlanReader::shape).filter(shape -> shape != Shape.WECOM).isEmpty()) {
      refuse(fields, SECRET);
    }
    if (mail.isPresent()) {
      return mailbox(mail.get());
    }
    fields.optional(FOLDER).ifPresent(AlertPlanReader::requireYes);
    return webhook.isPresent()
        ? new Webhook(
            shape(webhook.get()),
            variable(fields.required(URL)),
            fields.optional(SECRET).map(AlertPlanReader::variable).orElse(""))
        : new Folder();
  }

  /** A key that would do nothing is a slip. */
  private static void refuse(Fields fields, String key) {
    Optional<Yaml> idle = fields.optional(key);
    if (idle.isPresent()) {
      throw idle.get().wrong("“" + key + "”在这里不起作用", "'" + key + "' has no effect here");
    }
  }

  private static void requireYes(Yaml yaml) {
    if (!List.of("yes", "true").contains(yaml.text())) {
      throw yaml.wrong("应为 yes", "expected yes");
    }
  }

  private static Mailbox mailbox(Yaml yaml) {
    try {
      return new Mailbox(yaml.line());
    } catch (IllegalArgumentException wrong) {
      throw yaml.wrong("“" + yaml.line() + "”不是邮件地址", "no mail address");
    }
  }

  private static Shape shape(Yaml yaml) {
    return Arrays.stream(Shape.values())
        .filter(shape -> shape.id().equals(yaml.text()))
        .findFirst()
        .orElseThrow(
            () ->
                yaml.wrong(
                    "应为 json、wecom（企业微信）、dingtalk（钉钉）或 feishu（飞书）",
                    "expected json, wecom, dingtalk or feishu"));
  }

  /** A secret stands in the environment, never in a file. */
  private static String variable(Yaml yaml) {
    if (!yaml.text().matches(VARIABLE)) {
      throw yaml.wrong(
          "应为环境变量的名称，如 DUALWATCH_GROUP_URL，地址和密钥写在环境变量里",
          "expected the name of an environment variable such as DUALWATCH_GROUP_URL");
    }
    return yaml.text();
  }

  private static Interest interest(Fields fields) {
    Severity least =
        fields.optional(SEVERITY).map(RuleChange::severity).orElse(Interest.ALL.least());
    List<String> units =
        fields
            .optional(UNITS)
            .map(list -> list.list().stream().map(Yaml::text).toList())
            .orElse(List.of());
    Set<Colour> lights =
        fields.optional(LIGHTS).map(AlertPlanReader::lights).orElse(Interest.ALL.lights());
    boolean atOnce = fields.optional(WHEN).map(AlertPlanReader::atOnce).orElse(true);
    return new Interest(units, least, lights, atOnce);
  }

  private static Set<Colour> lights(Yaml yaml) {
    Set<Colour> lights = EnumSet.noneOf(Colour.class);
    for (Yaml item : yaml.list()) {
      lights.add(
          Arrays.stream(Colour.values())
              .filter(colour -> colour.id().equals(item.text()))
              .findFirst()
              .orElseThrow(
                  () ->
                      item.wrong(
                          "应为 red、yellow、blue、green 或 unknown",
                          "expected red, yellow, blue, green or unknown")));
    }
    return lights;
  }

  private static boolean atOnce(Yaml yaml) {
    if (!List.of(AT_ONCE, DIGEST).contains(yaml.text())) {
      throw yaml.wrong("应为 at-once（立即）或 digest（日报）", "expected at-once or digest");
    }
    return yaml.text().equals(AT_ONCE);
  }

  /** Such as 20:00-07:30. */
  private static QuietHours quiet(Yaml yaml) {
    String[] ends = yaml.text().split("-", -1);
    try {
      if (ends.length == 2) {
        return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
      }
    } catch (DateTimeException wrong) {
      throw quietWrong(yaml);
    }
    throw quietWrong(yaml);
  }

  private static WrongOfficeFileException quietWrong(Yaml yaml) {
    return yaml.wrong("应如 20:00-07:30", "expected such as 20:00-07:30");
  }
}
