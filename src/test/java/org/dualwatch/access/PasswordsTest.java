package org.dualwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void fitWhatIsKeptOfThemAndNothingElse() {
    String kept = passwords.kept("correct horse battery");

    assertThat(passwords.fits("correct horse battery", kept)).isTrue();
    assertThat(passwords.fits("correct horse batterz", kept)).isFalse();
    assertThat(kept).startsWith("{pbkdf2-sha256-600000}").doesNotContain("correct");
  }

  @Test
  void areKeptWithASaltOfTheirOwn() {
    assertThat(passwords.kept("correct horse battery"))
        .isNotEqualTo(passwords.kept("correct horse battery"));
  }

  @Test
  void fitNobodyWhoDoesNotExist() {
    assertThat(passwords.fitsNobody("")).isFalse();
    assertThat(passwords.fitsNobody("correct horse battery")).isFalse();
  }

  @Test
  void toBeginWithCanBeReadAloudAndFollowTheRules() {
    String start = passwords.start();

    assertThat(start).matches("(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
    assertThat(Passwords.fault(start, "zhang")).isEmpty();
    assertThat(passwords.start()).isNotEqualTo(start);
  }

  @Test
  void areLongEnoughFromTenCharactersOn() {
    assertThat(Passwords.fault("春江花月夜二一三四", "zhang")).contains("password.short");
    assertThat(Passwords.fault("春江花月夜二一三四五", "zhang")).isEmpty();
  }

  @Test
  void areTooLongFromTwoHundredBytesOn() {
    assertThat(Passwords.fault("abcd".repeat(50), "zhang")).isEmpty();
    assertThat(Passwords.fault("abcd".repeat(50) + "e", "zhang")).contains("password.long");
  }

  @Test
  void areNotOfTheSameFewLettersNorOfTheUsersName() {
    assertThat(Passwords.fault("aaabbbcccaaa", "zhang")).contains("password.guessed");
    assertThat(Passwords.fault("aaabbbcccddd", "zhang")).isEmpty();
    assertThat(Passwords.fault("Zhang-2026-11", "zhang")).contains("password.guessed");
  }
}
