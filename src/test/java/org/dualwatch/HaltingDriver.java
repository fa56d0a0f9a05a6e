package org.dualwatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A real database behind a driver that halts just before, or just after, the commit of the
 * transaction that enters a submission.
 */
final class HaltingDriver implements Driver {

  private static final String PREFIX = "jdbc:halting:";

  private final Runnable halt;
  private final String insert;

  HaltingDriver(Runnable halt) {
    this(halt, "insert into submission");
  }

  /** The same for the transaction that has another statement in it. */
  HaltingDriver(Runnable halt, String insert) {
    this.halt = halt;
    this.insert = insert;
  }

  static String url(String point, String real) {
    return PREFIX + point + ":" + real;
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX);
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    String rest = url.substring(PREFIX.length());
    String point = rest.substring(0, rest.indexOf(':'));
    Connection real = DriverManager.getConnection(rest.substring(rest.indexOf(':') + 1), info);
    AtomicBoolean enters = new AtomicBoolean();
    return (Connection)
        Proxy.newProxyInstance(
            HaltingDriver.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")
                  && String.valueOf(arguments[0]).startsWith(insert)) {
                enters.set(true);
              }
              boolean commits = method.getName().equals("commit") && enters.get();
              if (commits && point.equals(CrashPoint.BEFORE_COMMIT.name())) {
                halt.run();
              }
              Object result = invoke(real, method, arguments);
              if (commits && point.equals(CrashPoint.AFTER_COMMIT.name())) {
                halt.run();
              }
              return result;
            });
  }

  private static Object invoke(Connection real, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException wrapped) {
      throw wrapped.getCause();
    }
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
  }
}
