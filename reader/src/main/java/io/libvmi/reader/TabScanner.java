package io.libvmi.reader;

import java.util.function.Supplier;
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

  TabScanner(SourceReader reader) {
    this.reader = reader;
    this.scanner = new ScannerImpl(reader, new LoaderOptions());
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return overTabs(() -> scanner.checkToken(choice));
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    return overTabs(() -> scanner.checkToken(choices));
  }

  @Override
  public Token peekToken() {
    return overTabs(scanner::peekToken);
  }

  @Override
  public Token getToken() {
    return scanner.getToken();
  }

  @Override
  public void resetDocumentIndex() {
    scanner.resetDocumentIndex();
  }

  /** The scanner stops before what it cannot take, so it can go on behind that. */
  private <T> T overTabs(Supplier<T> question) {
    while (true) {
      try {
        return question.get();
      } catch (ScannerException e) {
        if (!reader.skipTabs()) {
          throw e;
        }
      }
    }
  }
}
