package org.dualwatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.alert.AnAlert.anAlert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dualwatch.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shapes of messages by the documents of the robots. */
final class ShapeTest {

  private static final String URL = "https://robot.example/send?access_token=x";
  private static final Instant NOW = Instant.ofEpochMilli(1_577_262_236_757L);

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyShapeIsJsonThatSaysTheSubject(Shape shape) {
    String body = shape.request(anAlert().build(), URL, "", NOW).body();
    assertThat(Json.parse(body).isObject()).isTrue();
    assertThat(body).contains("[退回] 363207 天津市群众艺术馆：惠民演出");
  }

  @Test
  void eachRobotFindsTheTextWhereItLooks() {
    assertThat(body(Shape.WECOM).path("msgtype").asText()).isEqualTo("text");
    assertThat(body(Shape.WECOM).path("text").path("content").asText()).contains("惠民演出");
    assertThat(body(Shape.DINGTALK).path("msgtype").asText()).isEqualTo("text");
    assertThat(body(Shape.DINGTALK).path("text").path("content").asText()).contains("惠民演出");
    assertThat(body(Shape.FEISHU).path("msg_type").asText()).isEqualTo("text");
    assertThat(body(Shape.FEISHU).path("content").path("text").asText()).contains("惠民演出");
  }

  /** Both reckoned by another program: openssl dgst -sha256 -hmac KEY -binary | base64. */
  @Test
  void robotsAreSignedAsTheyDescribe() {
    assertThat(Shape.DINGTALK.request(anAlert().build(), URL, "this is secret", NOW).url())
        .isEqualTo(
            URL
                + "&timestamp=1577262236757&sign=hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D");
    assertThat(
            Json.parse(Shape.FEISHU.request(anAlert().build(), URL, "this is secret", NOW).body())
                .path("sign")
                .asText())
        .isEqualTo("RAfCltg8rVdmpPK5kCz1M40hrj/YzGYnkc/3vXwYNts=");
  }

  @Test
  void withoutASecretNothingIsSigned() {
    assertThat(Shape.DINGTALK.request(anAlert().build(), URL, "", NOW).url()).isEqualTo(URL);
    assertThat(Shape.JSON.request(anAlert().build(), URL, "", NOW).signature()).isEmpty();
    assertThat(body(Shape.FEISHU).has("sign")).isFalse();
  }

  @Test
  void noDocumentCanCallEverybody() {
    String text = RobotText.of(anAlert().saying("<at user_id=\"all\"></at> <@all> @所有人").build());
    assertThat(text).doesNotContain("<", ">", "@");
  }

  @Test
  void aTextIsCutToWhatTheStrictestRobotTakes() {
    String text = RobotText.of(anAlert().saying("长".repeat(5_000)).build());
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2_048);
    assertThat(text).contains("……").endsWith("—— Dualwatch");
    String emoji = RobotText.of(anAlert().saying("😀".repeat(5_000)).build());
    assertThat(emoji.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2_048);
    assertThat(emoji).doesNotContain("?");
  }

  @Test
  void aGroupReadsFiveRowsAndHowManyMoreThereAre() {
    assertThat(RobotText.of(anAlert().withRows(5).build())).doesNotContain("其余");
    assertThat(RobotText.of(anAlert().withRows(6).build())).contains("其余 1 处略");
  }

  @ParameterizedTest
  @CsvSource({
    "JSON, 200, ''",
    "JSON, 204, ''",
    "WECOM, 200, '{\"errcode\":0,\"errmsg\":\"ok\"}'",
    "DINGTALK, 200, '{\"errcode\":0}'",
    "FEISHU, 200, '{\"code\":0}'",
  })
  void anAnswerThatSaysTakenIsBelieved(Shape shape, int status, String answer) {
    assertThatCode(() -> shape.requireTaken(status, answer)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "JSON, 199, '', true",
    "JSON, 302, '', true",
    "JSON, 400, '', true",
    "JSON, 408, '', false",
    "JSON, 429, '', false",
    "JSON, 500, '', false",
    "WECOM, 200, '{\"errcode\":93000}', true",
    "WECOM, 200, '{\"errcode\":45009}', false",
    "WECOM, 200, '<html>', false",
    "DINGTALK, 200, '{\"errcode\":310000}', true",
    "DINGTALK, 200, '{\"errcode\":130101}', false",
    "FEISHU, 200, '{\"code\":19021}', true",
    "FEISHU, 200, '{\"code\":9499}', false",
    "FEISHU, 200, '{}', false",
  })
  void anyOtherAnswerIsNot(Shape shape, int status, String answer, boolean refusal) {
    assertThatThrownBy(() -> shape.requireTaken(status, answer))
        .isInstanceOfSatisfying(
            NotTakenException.class, e -> assertThat(e.isRefusal()).isEqualTo(refusal));
  }

  private static com.fasterxml.jackson.databind.JsonNode body(Shape shape) {
    return Json.parse(shape.request(anAlert().build(), URL, "", NOW).body());
  }
}
