package dev.tc3.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the client of an API, which the annotation processor {@code dev.tc3:tc3-processor} generates from the API's
 * spec while the annotated source is compiled.
 *
 * <pre>{@code
 * @GenerateClient(spec = "shop-2020-01-01.json", actions = {"Describe*", "BuyGoods"})
 * package com.acme.cloud;
 * }</pre>
 *
 * generates the package {@code com.acme.cloud.shop.v20200101}. The annotation stands in a package's
 * {@code package-info.java} or on any type, also several times, and leaves no trace in class files. The generated
 * sources are those of the Maven plugin, byte for byte.
 *
 * <p>A spec is looked for in these places, of which the first that has it counts:
 * <ol>
 *   <li>beside the annotated source: in its folder, or in its package on the compiler's source path;
 *   <li>on the class path: in the annotated source's package and then at the root, first in the folder of the class files,
 *       then in all the rest of the path;
 *   <li>in the folders of the processor's option {@code -Atc3.specPath}, which are separated as in a class path;
 *   <li>among the specs that come with tc3, which are called {@code service-version.json}, such as
 *       {@code shop-2020-01-01.json}, on the class path if {@code tc3-api-spec} is there, and in the processor.
 * </ol>
 *
 * What is wrong with a spec or an overlay is reported at the attribute that names it, with the line and column there.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(GenerateClient.Several.class)
public @interface GenerateClient {

    /**
     * The spec.
     *
     * @return a relative path with forward slashes and without {@code .} or {@code ..}, found as said {@linkplain
     *     GenerateClient above}
     */
    String spec();

    /**
     * Changes to the spec: JSON Merge Patches as RFC 7396 defines them.
     *
     * @return files, which are found like the spec and applied one after the other
     */
    String[] overlays() default {};

    /**
     * The actions to generate. The compiler warns of a pattern that selects nothing; if none selects anything, nothing is
     * generated.
     *
     * @return names or patterns, in which {@code *} stands for any characters; none means all actions
     */
    String[] actions() default {};

    /**
     * The package below which the client gets its own, which is named after the service and the version. If it ends with
     * the service already, only the version is added: an annotated {@code com.acme.cloud.shop} gets
     * {@code com.acme.cloud.shop.v20200101}.
     *
     * @return the package; empty for the one that is annotated, or that of the annotated type
     */
    String basePackage() default "";

    /** Holds the annotations of an element that has several. The compiler writes it; sources need not. */
    @Retention(RetentionPolicy.SOURCE)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface Several {

        /**
         * All of them.
         *
         * @return the annotations, in the order of the source
         */
        GenerateClient[] value();
    }
}
