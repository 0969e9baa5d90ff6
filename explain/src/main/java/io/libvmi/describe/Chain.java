package io.libvmi.describe;

import io.libvmi.describe.Diagram.Box;
import java.util.List;

/**
 * A disk or an interface with what it leads to.
 *
 * @param label its name
 * @param text all of it in words
 * @param boxes all of it as a picture shows it; none where it is not shown
 */
record Chain(String label, String text, List<Box> boxes) {}
