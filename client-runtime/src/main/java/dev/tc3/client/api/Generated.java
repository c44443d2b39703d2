package dev.tc3.client.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from a spec; edit the spec, not the type. It stays in class files, so that coverage
 * tools leave the type out, and needs no module beside {@code java.base}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {

    /** {@return the service and version of the spec the type was generated from} */
    String value();
}
