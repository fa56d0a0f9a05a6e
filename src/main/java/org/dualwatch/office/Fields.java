package org.dualwatch.office;

import java.util.Map;
import java.util.Optional;

/**
 * The keys of a mapping with their values.
 *
 * @param of the mapping, where a missing key is reported
 */
record Fields(Yaml of, Map<String, Yaml> values) {

  /**
   * The value of a key.
   *
   * @throws WrongOfficeFileException where it is missing
   */
  Yaml required(String key) {
    return optional(key).orElseThrow(() -> of.wrong("缺少“" + key + "”", "'" + key + "' is missing"));
  }

  Optional<Yaml> optional(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
