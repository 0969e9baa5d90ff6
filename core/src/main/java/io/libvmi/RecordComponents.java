package io.libvmi;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** The components of options' records. Java makes them anew each time that it is asked. */
final class RecordComponents {
  private static final ClassValue<List<RecordComponent>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private RecordComponents() {}

  /** The components of a record's class, in their order. */
  static List<RecordComponent> of(Class<?> type) {
    return KNOWN.get(type);
  }
}
