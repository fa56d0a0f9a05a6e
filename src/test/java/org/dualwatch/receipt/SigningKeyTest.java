package org.dualwatch.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SigningKeyTest {

  @Test
  void aKeyHasAtLeastThirtyTwoCharacters() {
    assertThat(SigningKey.of("k".repeat(32)).isSet()).isTrue();
    assertThatThrownBy(() -> SigningKey.of("k".repeat(31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DUALWATCH_RECEIPT_KEY")
        .hasMessageContaining("32")
        .hasMessageNotContaining("kkk");
  }

  @Test
  void withoutASecretThereIsNoKey() {
    assertThat(SigningKey.of(" ").isSet()).isFalse();
    assertThat(SigningKey.of("")).isSameAs(SigningKey.NONE);
  }

  @Test
  void blanksAroundASecretAreNoPartOfIt() {
    assertThat(SigningKey.of(ADrop.SECRET + "\n").id()).isEqualTo(SigningKey.of(ADrop.SECRET).id());
  }

  @Test
  void signsAsTheStandardSays() {
    // As other programs have it, such as 'openssl dgst -sha256 -hmac'.
    SigningKey key = SigningKey.of("a".repeat(64));
    assertThat(key.sign("text"))
        .isEqualTo("ca0bbc7dfa99fa4fb6d2071aebe288238850d1d8f6606ee72efc4cb71b9d00b3");
    assertThat(key.hasSigned("text", key.sign("text"))).isTrue();
    assertThat(key.hasSigned("texT", key.sign("text"))).isFalse();
    assertThat(key.hasSigned("text", key.sign("text").substring(1))).isFalse();
  }

  @Test
  void neverPrintsItself() {
    assertThat(SigningKey.of(ADrop.SECRET).toString()).doesNotContain("secret");
  }
}
