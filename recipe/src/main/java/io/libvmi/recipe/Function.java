package io.libvmi.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A function of the library that can be called by name: an option, a factory, or what makes a kind
 * or a part of one.
 */
public final class Function {
  /** Where the first words of a description end. */
  private static final String FIRST_WORDS = "[.,:;](?= |\n|$)| \\(";

  private static final String NEW = "new";

  private final int id;
  private final String name;
  private final String subject;
  private final List<Parameter> parameters;
  private final String result;
  private final Role role;
  private final boolean deprecated;

  Function(
      int id,
      String name,
      String subject,
      List<Parameter> parameters,
      String result,
      Role role,
      boolean deprecated) {
    this.id = id;
    this.name = name;
    this.subject = subject;
    this.parameters = parameters;
    this.result = result;
    this.role = role;
    this.deprecated = deprecated;
  }

  int id() {
    return id;
  }

  Role role() {
    return role;
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
   *     kind takes, and the like for other options that several kinds take
   */
  public String result() {
    return result;
  }

  /**
   * Tells whether it makes an option.
   *
   * @return false for a factory and for a function that makes a kind or a part
   */
  public boolean isOption() {
    return role == Role.OPTION;
  }

  /**
   * Tells whether it makes a machine for a guest, for use as a recipe's {@code from}.
   *
   * @return false for everything else
   */
  public boolean isFactory() {
    return role == Role.FACTORY;
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
    return documentation().split(FIRST_WORDS, 2)[0];
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
   * What Go's libvmi calls it.
   *
   * @return its names there, of which there may be one for each kind that it serves; none where
   *     Go's has no such function
   */
  public List<GoName> goNames() {
    return GoNames.of(name);
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
   * Tells whether it makes a whole manifest that a recipe can ask for.
   *
   * @return true for a factory, and for what makes the kind of a key
   */
  public boolean makesManifest() {
    return isFactory() || key() != null;
  }

  /**
   * The key of a recipe that stands for it: the kind that it makes, whose options stand there.
   *
   * @return such as {@code vm} or {@code dataVolume}; null where it makes no kind, and for a
   *     factory
   */
  public @Nullable String key() {
    return RecipeKinds.all().list().stream()
        .filter(kind -> kind.function() == this)
        .map(RecipeKind::key)
        .findFirst()
        .orElse(null);
  }

  /**
   * The key of the kind that it is made around.
   *
   * @return such as {@code vmi} for a virtual machine; null where it is made from options alone
   */
  public @Nullable String innerKey() {
    return RecipeKinds.all().list().stream()
        .filter(kind -> kind.function() == this)
        .map(RecipeKind::inner)
        .filter(Objects::nonNull)
        .map(RecipeKind::key)
        .findFirst()
        .orElse(null);
  }

  /**
   * What an option is for, in words.
   *
   * @return such as {@code a VirtualMachineInstance} or {@code every kind}
   */
  public String audience() {
    return Words.audience(this);
  }

  /**
   * Where its result can be used: an option under a key, an object or an option for one as what
   * another function takes.
   *
   * @return such as {@code under vmi: or vm:} or {@code to withInterface}; null where there is no
   *     such place
   */
  public @Nullable String place() {
    return isOption() || role == Role.PART || role == Role.KIND ? Words.where(this) : null;
  }

  /** Whether the result can be used where an object of the API is expected. */
  boolean makes(ParameterType type) {
    return type.kind() == ParameterType.Kind.STRUCT
        && role != Role.OPTION
        && result.equals(type.name());
  }

  /** Whether the result can be used where an option for something is expected. */
  boolean isOptionFor(String target) {
    return isOption() && (result.equals(target) || CatalogueIndex.fits(result).contains(target));
  }

  /** Whether the result can be used as an argument of another function, or as part of one. */
  boolean isGivenTo(ParameterType type) {
    return switch (type.kind()) {
      case OPTION -> isOptionFor(type.name());
      case LIST, MAP -> isGivenTo(type.element());
      default -> makes(type);
    };
  }

  /** This function as a recipe's {@code from} calls it: without the options, by its short name. */
  Function asFactory() {
    return new Function(
        id,
        factoryName(),
        subject,
        parameters.subList(0, parameters.size() - 1),
        result,
        role,
        deprecated);
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
    String rest = name.substring(NEW.length());
    return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
  }

  /** The name in Java of the factory that has a short name, whether there is one or not. */
  static String ofFactory(String shortName) {
    return shortName.isEmpty()
        ? NEW
        : NEW + shortName.substring(0, 1).toUpperCase(Locale.ROOT) + shortName.substring(1);
  }

  /**
   * What a recipe's {@code from} says to call it.
   *
   * @return such as {@code fedora}, or {@code {guestless: architecture}} where it takes something
   * @throws IllegalStateException when it is not a factory
   */
  public String from() {
    return Words.from(this);
  }

  /** Whether its last parameter takes any number of options. */
  boolean takesOptions() {
    return isVariadic()
        && parameters.get(parameters.size() - 1).type().kind() == ParameterType.Kind.OPTION;
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
