package io.libvmi.reader;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** What the YAML parser finds in a text, one event after the other, with our own errors. */
final class Events {
  private final Source source;
  private final Iterator<Event> parser;
  private Position last;

  Events(Source source, Iterator<Event> parser) {
    this.source = source;
    this.parser = parser;
    this.last = new Position(source, 1, 1);
  }

  /**
   * Goes to the next event.
   *
   * @throws ProblemsException if the text is not YAML from here on
   */
  Event next() {
    try {
      Event event = parser.next();
      last = position(event.getEndMark());
      return event;
    } catch (MarkedYamlEngineException e) {
      throw new ProblemsException(new SyntaxProblem(e, this::position).problem());
    } catch (YamlVersionException e) {
      throw new ProblemsException(new Problem(last, "", "only YAML 1.x is read", null));
    } catch (RuntimeException e) {
      // the parser checks less than it should: \UFFFFFFFF ends in a NumberFormatException
      throw new ProblemsException(new Problem(last, "", "what follows is not YAML", null));
    }
  }

  /** Where an event begins. */
  Position start(Event event) {
    return position(event.getStartMark());
  }

  private Position position(Optional<Mark> mark) {
    return mark.map(m -> new Position(source, m.getLine() + 1, m.getColumn() + 1)).orElse(last);
  }
}
