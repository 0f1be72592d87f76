package org.harmattan.scenario;

/** Bad input: printed without a stack trace, exit code 2. */
public class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error whose message tells the user what to change. */
  public UserError(String message) {
    super(message);
  }

  /** The same, with what brought it about for {@code --debug}. */
  public UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
