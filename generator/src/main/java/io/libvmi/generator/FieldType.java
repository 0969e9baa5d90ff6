package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Map;

/** What a field holds. */
sealed interface FieldType {

  /** The type in Java. */
  TypeName javaType();

  /** What the documentation calls it. */
  String words();

  /** A value that has no parts. */
  enum Scalar implements FieldType {
    STRING(ClassName.get(String.class), "text", "string"),
    INT32(ClassName.get(Integer.class), "whole number, 32 bits", "int32"),
    INT64(ClassName.get(Long.class), "whole number, 64 bits", "int64"),
    DOUBLE(ClassName.get(Double.class), "number", "number"),
    BOOL(ClassName.get(Boolean.class), "true or false", "bool"),
    TIME(
        ClassName.get(String.class), "time as in RFC 3339, such as 2026-01-31T12:00:00Z", "string"),
    DURATION(ClassName.get(String.class), "duration such as 1h30m", "string"),
    QUANTITY(ClassName.get(Quantity.class), "quantity such as 500m or 2Gi", "quantity"),
    INT_OR_STRING(ClassName.get(IntOrString.class), "whole number or text", "intOrString"),
    ANY(ClassName.OBJECT, "any value", "any");

    private final TypeName javaType;
    private final String words;

    /** The method of the reader that reads it. */
    final String reader;

    Scalar(TypeName javaType, String words, String reader) {
      this.javaType = javaType;
      this.words = words;
      this.reader = reader;
    }

    @Override
    public TypeName javaType() {
      return javaType;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** An object of the model's own. */
  record Model(ClassName javaType) implements FieldType {
    @Override
    public String words() {
      return "object";
    }
  }

  /**
   * An object of Kubernetes', for which fabric8 has a class.
   *
   * @param type that class
   * @param reader the class that reads it
   */
  record Kubernetes(Class<?> type, ClassName reader) implements FieldType {
    Kubernetes(Class<?> type) {
      this(type, FieldCode.KUBERNETES);
    }

    @Override
    public TypeName javaType() {
      return ClassName.get(type);
    }

    @Override
    public String words() {
      return "object";
    }
  }

  /** A list. */
  record ListOf(FieldType element) implements FieldType {
    @Override
    public TypeName javaType() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.javaType());
    }

    @Override
    public String words() {
      return "list of " + element.words();
    }
  }

  /** A map with text keys. */
  record MapOf(FieldType value) implements FieldType {
    @Override
    public TypeName javaType() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value.javaType());
    }

    @Override
    public String words() {
      return "map of " + value.words();
    }
  }
}
