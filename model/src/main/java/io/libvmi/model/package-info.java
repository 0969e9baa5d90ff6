/**
 * What all classes of the model share: {@link io.libvmi.model.ApiType}, and how an object is
 * written and read. The classes themselves lie one package below, one for each API group and
 * version.
 */
@NullMarked
package io.libvmi.model;

import org.jspecify.annotations.NullMarked;
