package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.PackageName;

/**
 * The package of an API: service and version below a base, such as {@code com.example.shop.v20200101}. A base that ends with
 * the service is not given it twice.
 */
public final class ApiPackage {

    private ApiPackage() {}

    /** What tells the packages of two specs apart. */
    public static String path(String service, String version) {
        return segment(service) + "." + version;
    }

    /** The package of an API below a base. */
    public static PackageName below(PackageName base, String service, String version) {
        Identifier product = Identifier.escaping(segment(service));
        PackageName ofProduct = base.last().equals(product) ? base : base.child(product);
        return ofProduct.child(new Identifier("v" + version.replace("-", "")));
    }

    private static String segment(String service) {
        return service.replace('-', '_');
    }
}
