package io.libvmi.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the kinds of the model and their lists, so that Jackson reads them by their own fields.
 *
 * <p>Without it Jackson would take the deserializer that fabric8 gives to all resources, which
 * looks up the class by kind and would come back here for ever. It carries that word for Jackson 2
 * and for Jackson 3; whichever of the two is absent at run time is passed over by the virtual
 * machine.
 */
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = com.fasterxml.jackson.databind.JsonDeserializer.None.class)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = tools.jackson.databind.ValueDeserializer.None.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ApiResource {}
