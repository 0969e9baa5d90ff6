package io.libvmi.reader;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** What the YAML parser finds in a text, one event after the other, with our own errors. */
final class Events {
  private final Source source;
  private final Parser parser;

  /** Where the last event ends; null before the first one. */
  private @Nullable Mark last;

  /**
   * Begins to parse.
   *
   * @param source a text whose characters have been checked
   */
  Events(Source source) {
    this.source = source;
    this.parser = new ParserImpl(new TabScanner(new SourceReader(source)));
  }

  /**
   * Goes to the next event.
   *
   * @throws ProblemsException if the text is not YAML from here on
   */
  Event next() {
    try {
      Event event = parser.getEvent();
      last = event.getEndMark();
      return event;
    } catch (MarkedYAMLException e) {
      throw new ProblemsException(new SyntaxProblem(e, this::position).problem());
    } catch (RuntimeException e) {
      // the parser checks less than it should: \UFFFFFFFF ends in a NumberFormatException
      throw new ProblemsException(new Problem(reached(), "", "what follows is not YAML", null));
    }
  }

  /** Where the last event ends. */
  Position reached() {
    return last == null ? new Position(source, source.firstLine(), 1) : position(last);
  }

  /** Where an event begins. */
  Position start(Event event) {
    return position(event.getStartMark());
  }

  private Position position(@Nullable Mark mark) {
    return mark == null
        ? reached()
        : new Position(source, mark.getLine() + source.firstLine(), mark.getColumn() + 1);
  }
}
