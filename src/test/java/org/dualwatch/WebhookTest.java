package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dualwatch.AWebhook.Post;
import org.dualwatch.json.Json;
import org.dualwatch.store.Undelivered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts by HTTP, to a real server. */
final class WebhookTest {

  private static final String SECRET = "a key of the office's own";

  @TempDir private Path folder;

  private AWebhook server = start();

  @BeforeEach
  void plan() throws Exception {
    Files.writeString(
        folder.resolve("alerts.yaml"),
        """
        receivers:
          program:
            webhook: json
            url-from: PROGRAM_URL
            secret-from: PROGRAM_SECRET
        """);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aProgramGetsTheAlertAsSignedJson() throws Exception {
    try (AnOffice office = office()) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();

      assertThat(server.posts()).hasSize(1);
      Post post = server.posts().get(0);
      assertThat(post.signature())
          .isEqualTo("sha256=" + hmac(post.timestamp() + "." + post.body()));
      JsonNode told = Json.parse(post.body());
      assertThat(told.path("subject").asText()).startsWith("[退回] 363207 天津市群众艺术馆");
      assertThat(told.path("rows").path(0).path("severity").asText()).isEqualTo("block");
      assertThat(told.path("rows").path(0).path("unit").path("code").asText()).isEqualTo(UNIT);
    }
  }

  @Test
  void whatFailsIsTriedAgainAndWhatIsTakenIsNot() throws Exception {
    server.answers(500, "").answers(503, "busy").answers(429, "");
    try (AnOffice office = office()) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      assertThat(server.posts()).hasSize(4);
      assertThat(server.posts().stream().map(Post::body).distinct()).hasSize(1);
    }
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    for (int i = 0; i < 10; i++) {
      server.answers(302, "");
    }
    try (AnOffice office = office()) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      // A refusal is parked after five tries.
      await().until(() -> server.posts().size() == 5);
      office.untilQuiet();
      assertThat(server.posts()).hasSize(5).extracting(Post::path).containsOnly("/hook");
    }
    try (Wiring wiring = new Wiring(AnOffice.settings(new Home(folder)), Clock.systemUTC())) {
      assertThat(new Undelivered(wiring.record(), Clock.systemUTC()).entries())
          .singleElement()
          .satisfies(entry -> assertThat(entry.parked()).isTrue())
          .satisfies(
              entry -> assertThat(entry.reason()).contains("302").doesNotContain("key=hidden"));
    }
  }

  @Test
  void aServerThatIsAwayTellsItsAddressToNobody() throws Exception {
    server.close();
    try (AnOffice office = office()) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      await().until(() -> !office.receipts(UNIT).isEmpty());
      await().until(() -> !reasons(office).contains(""));
      assertThat(reasons(office)).singleElement().asString().doesNotContain("key=hidden");
    }
  }

  @Test
  void anAddressThatIsNotSetIsSaidAtTheStart() {
    assertThatThrownBy(() -> AnOffice.in(folder, Map.of("PROGRAM_SECRET", SECRET)))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("PROGRAM_URL");
    assertThatThrownBy(() -> AnOffice.in(folder, Map.of("PROGRAM_URL", server.url("/hook"))))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("PROGRAM_SECRET");
  }

  private static List<String> reasons(AnOffice office) throws Exception {
    return OnRecord.of(office.home())
        .rows("select last_error from message where channel = 'WEBHOOK'");
  }

  private AnOffice office() throws Exception {
    return AnOffice.in(
        folder, Map.of("PROGRAM_URL", server.url("/hook?key=hidden"), "PROGRAM_SECRET", SECRET));
  }

  private static String hmac(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static AWebhook start() {
    try {
      return new AWebhook();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
