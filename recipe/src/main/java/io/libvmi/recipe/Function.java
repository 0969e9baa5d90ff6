package io.libvmi.recipe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A function of the library that can be called by name: an option, a factory, or a part's maker.
 */
public final class Function {
  /** Where the first words of a description end. */
  private static final Pattern FIRST_WORDS = Pattern.compile("[.,:;](?= |\n|$)| \\(");

  private final int id;
  private final String name;
  private final String subject;
  private final List<Parameter> parameters;
  private final String result;
  private final boolean option;
  private final boolean deprecated;

  Function(
      int id,
      String name,
      String subject,
      List<Parameter> parameters,
      String result,
      boolean option,
      boolean deprecated) {
    this.id = id;
    this.name = name;
    this.subject = subject;
    this.parameters = parameters;
    this.result = result;
    this.option = option;
    this.deprecated = deprecated;
  }

  int id() {
    return id;
  }

  /**
   * Its name, which several functions of different parameters may share.
   *
   * @return such as {@code withCpuCount}
   */
  public String name() {
    return name;
  }

  /**
   * The class of the library that it lies in.
   *
   * @return such as {@code Cpu}
   */
  public String subject() {
    return subject;
  }

  /**
   * What it takes.
   *
   * @return its parameters, in their order
   */
  public List<Parameter> parameters() {
    return parameters;
  }

  /**
   * The type of its result: of what an option changes, or of what another function makes.
   *
   * @return such as {@code VirtualMachineInstance}; {@code HasMetadata} for an option that every
   *     kind takes
   */
  public String result() {
    return result;
  }

  /**
   * Tells whether it makes an option.
   *
   * @return false for a factory and for a function that makes a part
   */
  public boolean isOption() {
    return option;
  }

  /**
   * Tells whether it makes a machine for a guest, for use as a recipe's {@code from}.
   *
   * @return false for everything else
   */
  public boolean isFactory() {
    return !option && subject.equals("Factories");
  }

  /**
   * Tells whether another function took its place.
   *
   * @return true where {@link #documentation} names that other one
   */
  public boolean isDeprecated() {
    return deprecated;
  }

  /**
   * What it does.
   *
   * @return its description, with paragraphs parted by line breaks
   */
  public String documentation() {
    return CatalogueDocumentation.body(id).get(0);
  }

  /**
   * What it does, in a few words: the beginning of its description.
   *
   * @return one line, without a full stop
   */
  public String summary() {
    return FIRST_WORDS.split(documentation(), 2)[0];
  }

  /**
   * How it is used.
   *
   * @return a recipe with a call of this function
   */
  public Example example() {
    return Example.of(this);
  }

  /**
   * What a parameter means.
   *
   * @param parameter its index
   * @return its description
   */
  public String documentation(int parameter) {
    return CatalogueDocumentation.parameters(id).get(parameter);
  }

  /**
   * Tells whether it makes a whole manifest from options.
   *
   * @return true for a factory, and for what a recipe calls where it names none
   */
  public boolean makesManifest() {
    return !option && (subject.equals("Factories") || subject.equals("Libvmi"));
  }

  /** Whether the result can be used where an object of the API is expected. */
  boolean makes(ParameterType type) {
    return type.kind() == ParameterType.Kind.STRUCT && !option && result.equals(type.name());
  }

  /** Whether the result can be used where an option for something is expected. */
  boolean isOptionFor(String target) {
    return option && (result.equals(target) || result.equals("HasMetadata"));
  }

  /**
   * How a recipe's {@code from} calls it.
   *
   * @return such as {@code fedora}
   * @throws IllegalStateException when it is not a factory
   */
  public String factoryName() {
    if (!isFactory()) {
      throw new IllegalStateException(this + " is not a factory");
    }
    String rest = name.substring("new".length());
    return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
  }

  boolean isVariadic() {
    return !parameters.isEmpty() && parameters.get(parameters.size() - 1).variadic();
  }

  /** Its name and the names of its parameters. */
  @Override
  public String toString() {
    return parameters.stream()
        .map(one -> one.name() + (one.variadic() ? "..." : ""))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
