package io.libvmi.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Finds out where the comments of a document belong, by what a person who wrote them means:
 *
 * <ul>
 *   <li>comments at the beginning are about the whole document, up to an empty line;
 *   <li>a comment behind something is about that;
 *   <li>a comment on a line of its own is about what follows, unless it stands further to the
 *       right: then it ends the object or list before it. So does one that looks like an item which
 *       was commented out;
 *   <li>a comment in a value that holds nothing else is about that value.
 * </ul>
 */
final class CommentPlaces {
  private static final Pattern ITEM = Pattern.compile("#\\s*-(\\s.*)?");

  private final List<Words.Word> words;
  private final Places places;
  private final int document;

  /** The word before the last comment on a line of its own, and what was found for that. */
  private int lastWord = -1;

  private int lastColumn;
  private boolean lastIsAbove;

  /**
   * Makes a finder.
   *
   * @param words the words of the whole text
   * @param places the places of the document
   * @param document the stretch of the text in which the document stands
   */
  CommentPlaces(Words words, Places places, int document) {
    this.words = words.list();
    this.places = places;
    this.document = document;
  }

  /**
   * Finds out where comments belong.
   *
   * @param comments the comments of the document, and of what stands around it without being one
   * @return their places in the same order
   */
  List<CommentPlace> of(List<Comment> comments) {
    int attached = firstAttached(comments);
    List<CommentPlace> found = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      if (comment.document() < document || places.isEmpty()) {
        found.add(CommentPlace.head());
      } else if (comment.document() > document) {
        found.add(new CommentPlace(CommentPlace.Side.END, FieldPath.ROOT));
      } else {
        Place before = places.before(comment.position());
        found.add(before == null ? leading(i >= attached) : of(comment, before));
      }
    }
    return found;
  }

  private CommentPlace leading(boolean attached) {
    return attached ? CommentPlace.above(places.list().get(0)) : CommentPlace.head();
  }

  /**
   * The first of those comments at the beginning that are about the first entry: an empty line
   * stands before them, and none behind.
   */
  private int firstAttached(List<Comment> comments) {
    int first = comments.size();
    int last = -1;
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      if (comment.document() == document && places.before(comment.position()) == null) {
        boolean follows = last >= 0 && comments.get(last).document() == document;
        if (follows && comment.position().line() > comments.get(last).position().line() + 1) {
          first = i;
        }
        last = i;
      }
    }
    boolean adjacent =
        last >= 0
            && !places.isEmpty()
            && comments.get(last).position().line() + 1 == places.list().get(0).start().line();
    return adjacent ? first : comments.size();
  }

  private CommentPlace of(Comment comment, Place before) {
    Words.Word word = words.get(comment.before());
    int line = comment.position().line();
    if (line == word.lastLine() || line == word.start().line()) {
      boolean emptyItem = before.start().equals(word.start()) && before.isEmpty();
      Place place = emptyItem ? before : behind(word);
      return place == null
          ? onItsOwn(comment, before, firstColumn(comment.before()))
          : CommentPlace.behind(place);
    }
    return onItsOwn(comment, before, comment.position().column());
  }

  /** What a comment on the line of a word is about, or null where that is no entry or item. */
  private @Nullable Place behind(Words.Word word) {
    if (word.is(Token.ID.BlockEntry) || word.is(Token.ID.Key)) {
      return null;
    }
    Position start = word.bracketed() ? word.start() : word.bracket();
    Place place = places.before(start);
    boolean belongs =
        place != null
            && (place.start().line() == start.line() || place.value().position().equals(start));
    return belongs ? place : null;
  }

  private int firstColumn(int word) {
    int first = word;
    while (first > 0 && words.get(first - 1).lastLine() == words.get(word).start().line()) {
      first--;
    }
    return words.get(first).start().column();
  }

  /** Comments on lines one after the other stay in their order. */
  private CommentPlace onItsOwn(Comment comment, Place before, int column) {
    boolean follows = lastWord == comment.before();
    int index = comment.before() + 1;
    if (!follows) {
      lastWord = comment.before();
      lastColumn = column;
      lastIsAbove = false;
    }
    lastColumn = Math.min(lastColumn, column);
    Place beside = before.at(lastColumn);
    Words.Word next = inDocument(index);
    Words.Word word = words.get(comment.before());
    if (next != null && word.bracketed()) {
      if (word.opens() && next.closes()) {
        return CommentPlace.above(before); // which has nothing in its brackets
      }
      return next.closes() ? CommentPlace.end(before) : above(index);
    }
    if (!lastIsAbove && beside.start().column() < lastColumn) {
      return further(beside, next == null ? null : places.before(next.start()));
    }
    if (next == null) {
      return CommentPlace.end(beside);
    }
    boolean endsList =
        ITEM.matcher(comment.text()).matches()
            && beside.path().isItem()
            && beside.start().column() == lastColumn
            && !next.is(Token.ID.BlockEntry);
    lastIsAbove |= lastColumn <= next.start().column() && !endsList;
    return lastIsAbove ? above(index) : CommentPlace.end(beside);
  }

  private Words.@Nullable Word inDocument(int index) {
    Words.Word word = index < words.size() ? words.get(index) : null;
    return word != null && word.document() == document ? word : null;
  }

  /** A comment that stands further to the right than all that could be beside it. */
  private static CommentPlace further(Place outer, @Nullable Place next) {
    if (next != null && next.isWithin(outer)) {
      return CommentPlace.above(next);
    }
    if (outer.isEmpty()) {
      return CommentPlace.above(outer);
    }
    if (next != null && !outer.isBlock() && next.isBeside(outer)) {
      return CommentPlace.above(next);
    }
    return outer.isBlock()
        ? new CommentPlace(CommentPlace.Side.END, outer.path())
        : CommentPlace.end(outer);
  }

  /** Above the entry or item that begins with a word, or whose value does. */
  private CommentPlace above(int word) {
    Place place = places.before(words.get(word).start());
    return place == null ? CommentPlace.head() : CommentPlace.above(place);
  }
}
