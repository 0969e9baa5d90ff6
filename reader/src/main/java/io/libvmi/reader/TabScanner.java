package io.libvmi.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The scanner of the YAML library, which also takes tabs between tokens as the API server does:
 * {@code a:<tab>1}. A tab that could be taken for indentation stays an error.
 */
final class TabScanner implements Scanner {
  private final SourceReader reader;
  private final Scanner scanner;

  /**
   * The next token, once it has been asked for. The parser asks up to ten times what it is, and the
   * scanner makes sure each time that it still is what it was.
   */
  private @Nullable Token next;

  TabScanner(SourceReader reader) {
    this.reader = reader;
    this.scanner = new ScannerImpl(reader, new LoaderOptions());
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    Token token = next();
    return token != null && token.getTokenId() == choice;
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    Token token = next();
    if (token == null || choices.length == 0) {
      return token != null;
    }
    for (Token.ID choice : choices) {
      if (token.getTokenId() == choice) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Token peekToken() {
    return Objects.requireNonNull(next());
  }

  @Override
  public Token getToken() {
    next = null;
    return scanner.getToken();
  }

  @Override
  public void resetDocumentIndex() {
    scanner.resetDocumentIndex();
  }

  /**
   * The next token; null behind the last one. The scanner stops before what it cannot take, so it
   * can go on behind that.
   */
  private @Nullable Token next() {
    while (next == null) {
      try {
        if (!scanner.checkToken()) {
          return null;
        }
        next = scanner.peekToken();
      } catch (ScannerException e) {
        if (!reader.skipTabs()) {
          throw e;
        }
      }
    }
    return next;
  }
}
