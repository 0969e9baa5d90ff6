package io.libvmi.reader;

/**
 * What a {@link DirectReader} throws where a text is out of the ordinary. Nobody is told: the text
 * is read again by the reader that can say what there is, and where.
 */
final class Unusual extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unusual() {
    super(null, null, false, false);
  }
}
