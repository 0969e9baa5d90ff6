package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that classes are made for, and those of Kubernetes' that they hold. */
final class Api {
  /** Kinds that the definitions leave out; only their custom resource definition tells of them. */
  static final List<String> ONLY_IN_CRDS =
      List.of("DataVolume", "Plugin", "VirtualMachineBackupTracker");

  private static final String REFERENCE = "#/definitions/";

  private static final Pattern NEXT_WORD = Pattern.compile("[-_](.)");

  private final Facts facts;
  private final Packages packages;
  private final FieldAges ages = new FieldAges();
  private final Map<String, ApiDefinition.Kind> kinds = new TreeMap<>();

  /** KubeVirt's and CDI's types by name, then those of documents that stand there as text. */
  final List<ApiDefinition> definitions = new ArrayList<>();

  /** Kubernetes' types that these hold, directly or not. */
  final Map<Class<?>, ApiDefinition> kubernetes = new LinkedHashMap<>();

  Api(Facts facts) {
    this.facts = facts;
    facts.earlier().forEach(ages::add);
    ages.add(facts.newest(), facts.definitions());
    CrdTypes crdTypes = new CrdTypes(facts.definitions());
    facts.crds().forEach((kind, crd) -> addKind(kind, crd, crdTypes));
    Map<String, String> groups = new TreeMap<>();
    kinds.forEach((name, kind) -> groups.put(name, kind.group()));
    packages = new Packages(facts.definitions(), groups);
    for (String name : new TreeMap<>(facts.definitions()).keySet()) {
      if (!KubernetesClasses.isKubernetes(name)) {
        definitions.add(definition(name));
      }
    }
    for (String name : facts.texts().keySet()) {
      definitions.add(definition(name));
    }
  }

  /** The types that are a whole document which stands in the API as text. */
  List<ApiDefinition> documents() {
    return definitions.stream()
        .filter(one -> facts.documents().contains(one.javaName().simpleName()))
        .filter(one -> facts.texts().containsKey(one.name()))
        .toList();
  }

  /** The Java packages of such documents. */
  Set<String> packagesOfTexts() {
    return facts.texts().keySet().stream()
        .map(name -> javaName(name).packageName())
        .collect(Collectors.toSet());
  }

  private void addKind(String kind, Map<String, Object> crd, CrdTypes crdTypes) {
    for (Object entry : Tree.list(crd, "versions")) {
      @SuppressWarnings("unchecked") // a version is an object
      Map<String, Object> version = (Map<String, Object>) entry;
      String name = version.get("name") + "." + kind;
      if (ONLY_IN_CRDS.contains(kind)) {
        name = crdTypes.add(kind, version);
      } else if (!facts.definitions().containsKey(name + "List")) {
        continue; // a version that is kept for old objects only
      }
      Map<String, Object> names = Tree.object(crd, "names");
      kinds.put(
          name,
          new ApiDefinition.Kind(
              (String) crd.get("group"),
              (String) version.get("name"),
              kind,
              (String) names.get("singular"),
              (String) names.get("plural"),
              Tree.list(names, "shortNames").stream().map(String.class::cast).toList(),
              "Namespaced".equals(crd.get("scope")),
              isScalable(version)));
    }
  }

  /** The kinds that have a custom resource definition, in ascending order. */
  Set<String> kindsOfCrds() {
    return facts.crds().keySet();
  }

  /** The groups and versions by which the API server takes a kind, the one of its class first. */
  List<String> served(String kind) {
    Map<String, Object> crd = facts.crds().get(kind);
    String own =
        kinds.values().stream()
            .filter(one -> one.kind().equals(kind))
            .map(ApiDefinition.Kind::version)
            .findFirst()
            .orElse("");
    return Tree.list(crd, "versions").stream()
        .map(version -> (Map<?, ?>) version)
        .filter(version -> !Boolean.FALSE.equals(version.get("served")))
        .map(version -> String.valueOf(version.get("name")))
        .sorted(Comparator.comparing((String version) -> !version.equals(own)))
        .map(version -> crd.get("group") + "/" + version)
        .toList();
  }

  private static boolean isScalable(Map<String, Object> version) {
    Map<String, Object> scale = Tree.object(Tree.object(version, "subresources"), "scale");
    return ".spec.replicas".equals(scale.get("specReplicasPath"));
  }

  private ApiDefinition definition(String name) {
    Map<String, Object> schema = facts.definition(name);
    Set<Object> required = new LinkedHashSet<>(Tree.list(schema, "required"));
    List<ApiDefinition.Field> fields = new ArrayList<>();
    new TreeMap<>(Tree.objects(Tree.object(schema, "properties")))
        .forEach(
            (field, fact) ->
                fields.add(
                    new ApiDefinition.Field(
                        field,
                        javaField(field),
                        type(fact),
                        required.contains(field),
                        nullable(fact),
                        fact,
                        ages.since(facts.newest(), name, field))));
    return new ApiDefinition(
        name,
        javaName(name),
        List.copyOf(fields),
        kinds.get(name),
        name.endsWith("List") ? kinds.get(name.replaceFirst("List$", "")) : null,
        schema);
  }

  private boolean nullable(Map<String, Object> fact) {
    if (fact.get("type") instanceof List<?> types && types.contains("null")) {
      return true;
    }
    String reference = reference(fact);
    return reference != null && Boolean.TRUE.equals(facts.definition(reference).get("nullable"));
  }

  private static @Nullable String reference(Map<String, Object> fact) {
    return fact.get("$ref") instanceof String reference
        ? reference.substring(REFERENCE.length())
        : null;
  }

  private ClassName javaName(String name) {
    int dot = name.indexOf('.');
    String group =
        facts.texts().containsKey(name)
            ? Packages.ROOT + name.substring(0, dot)
            : packages.of(name);
    return ClassName.get(group, name.substring(dot + 1));
  }

  /** A field's name in Java: {@code setName} for {@code set-name}. */
  static String javaField(String name) {
    return NEXT_WORD.matcher(name).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }

  private FieldType type(Map<String, Object> fact) {
    String reference = reference(fact);
    if (reference != null) {
      if (!KubernetesClasses.isKubernetes(reference)) {
        return new FieldType.Model(javaName(reference));
      }
      FieldType type = KubernetesClasses.typeOf(reference);
      if (type instanceof FieldType.Kubernetes object) {
        addKubernetes(object.type(), reference);
      }
      return type;
    }
    if (fact.isEmpty()) {
      return FieldType.Scalar.ANY; // a schema that asks for nothing
    }
    Object name = fact.get("type");
    if ("array".equals(name)) {
      return new FieldType.ListOf(type(Tree.object(fact, "items")));
    }
    if (fact.containsKey("additionalProperties")) {
      return new FieldType.MapOf(type(Tree.object(fact, "additionalProperties")));
    }
    if (name instanceof List<?> types) {
      return types.contains("number") ? FieldType.Scalar.INT_OR_STRING : FieldType.Scalar.TIME;
    }
    Object format = fact.get("format");
    return switch (String.valueOf(name)) {
      case "string" -> "date-time".equals(format) ? FieldType.Scalar.TIME : FieldType.Scalar.STRING;
      case "boolean" -> FieldType.Scalar.BOOL;
      case "integer" -> "int64".equals(format) ? FieldType.Scalar.INT64 : FieldType.Scalar.INT32;
      case "number" -> FieldType.Scalar.DOUBLE;
      default -> throw new IllegalArgumentException("a field of unknown type: " + fact);
    };
  }

  private void addKubernetes(Class<?> type, String name) {
    if (kubernetes.containsKey(type)) {
      return;
    }
    List<ApiDefinition.Field> fields = new ArrayList<>();
    Map<String, Object> schema = facts.definitions().get(name);
    kubernetes.put(type, new ApiDefinition(name, ClassName.get(type), fields, null, null, schema));
    new TreeMap<>(Tree.objects(Tree.object(schema, "properties")))
        .forEach(
            (field, fact) -> {
              if (!KubernetesClasses.hasField(type, field)) {
                return; // fabric8 keeps it as an additional property
              }
              fields.add(
                  new ApiDefinition.Field(field, field, type(fact), false, false, fact, null));
            });
  }
}
