package io.libvmi.reader;

/** The text of a path, as far as it has been read. */
final class FieldPathText {
  private final String text;
  private int at;

  FieldPathText(String text) {
    this.text = text;
  }

  FieldPath path() {
    FieldPath path = FieldPath.ROOT;
    while (at < text.length()) {
      if (text.charAt(at) == '[') {
        path = bracket(path);
      } else {
        if (at > 0 && text.charAt(at) == '.') {
          at++;
        } else if (at > 0) {
          throw expected("a dot or [");
        }
        path = path.field(name());
      }
    }
    return path;
  }

  private String name() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
      at++;
    }
    if (at == start) {
      throw expected("the name of a field");
    }
    return text.substring(start, at);
  }

  private FieldPath bracket(FieldPath owner) {
    at++;
    FieldPath path;
    if (at < text.length() && text.charAt(at) == '"') {
      path = owner.field(quoted());
    } else {
      int end = at;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      if (end == at || end - at > 9) {
        throw expected("the number of an item, or a name in double quotes");
      }
      path = owner.index(Integer.parseInt(text.substring(at, end)));
      at = end;
    }
    if (at == text.length() || text.charAt(at) != ']') {
      throw expected("]");
    }
    at++;
    return path;
  }

  private String quoted() {
    StringBuilder name = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return name.toString();
      }
      if (c == '\\' && at + 1 < text.length()) {
        c = text.charAt(++at);
        c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
      }
      name.append(c);
    }
    throw expected("the closing quote");
  }

  private IllegalArgumentException expected(String what) {
    return new IllegalArgumentException(
        Quoted.shortened(text) + " is no path: " + what + " was expected at character " + (at + 1));
  }
}
