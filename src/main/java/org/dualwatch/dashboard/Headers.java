package org.dualwatch.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dualwatch.dashboard.http.Reply;

/** What every reply tells a browser not to do (OWASP HTTP Headers Cheat Sheet). */
final class Headers {

  private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

  static {
    ALWAYS.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
            + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    ALWAYS.put("X-Content-Type-Options", "nosniff");
    ALWAYS.put("X-Frame-Options", "DENY");
    ALWAYS.put("Referrer-Policy", "same-origin");
    ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
    ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
    ALWAYS.put(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    ALWAYS.put("Cache-Control", "no-store");
  }

  private Headers() {}

  /** A reply with those of them that it does not set itself. */
  static Reply added(Reply reply) {
    Reply added = reply;
    for (Map.Entry<String, String> header : ALWAYS.entrySet()) {
      if (!reply.has(header.getKey())) {
        added = added.with(header.getKey(), header.getValue());
      }
    }
    return added;
  }
}
