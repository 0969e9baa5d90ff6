package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is written.
 *
 * @param name what is called
 * @param position where the name stands
 * @param arguments what it is given, or null where only the name is written
 * @param path the path of the name
 */
record Call(String name, Position position, @Nullable Node arguments, FieldPath path) {}
