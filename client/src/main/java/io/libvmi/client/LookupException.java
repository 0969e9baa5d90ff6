package io.libvmi.client;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.libvmi.model.LibvmiException;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for is not in the cluster, or the cluster did not say. The message tells what was
 * asked and what the server answered; where the server refused, or could not be reached, the cause
 * is the client's own exception.
 */
public final class LookupException extends LibvmiException {
  private static final long serialVersionUID = 1L;

  LookupException(String message) {
    super(message);
  }

  LookupException(String message, KubernetesClientException cause) {
    super(message, cause);
  }

  /** The argument, unless it is null. */
  static <V> V required(String lookup, String argument, @Nullable V value) {
    if (value == null) {
      throw new LookupException(
          lookup + "(" + argument + "): null was given where a value was expected");
    }
    return value;
  }

  /** What the server answered, in words. */
  static String answerIn(KubernetesClientException e) {
    if (!isAnswer(e)) {
      Throwable root = rootOf(e);
      String trouble =
          root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
      return "there was no usable answer (" + trouble + ")";
    }
    StringBuilder answer = new StringBuilder("the server answered ").append(e.getCode());
    Status status = e.getStatus();
    if (status != null && status.getReason() != null) {
      answer.append(' ').append(status.getReason());
    }
    if (status != null && status.getMessage() != null && !status.getMessage().isEmpty()) {
      answer.append(" (").append(status.getMessage()).append(')');
    }
    return answer.toString();
  }

  /** Tells whether a server answered at all; the client numbers its own troubles 0 and -1. */
  static boolean isAnswer(KubernetesClientException e) {
    return e.getCode() > 0;
  }

  private static Throwable rootOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
