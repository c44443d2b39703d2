package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.PackageName;

/** The package of an API: product and version below a base, such as {@code dev.tc3.cvm.v20170312}. */
final class ApiPackage {

    private ApiPackage() {}

    /** What tells the packages of two specs apart. */
    static String path(String service, String version) {
        return segment(service) + "." + version;
    }

    static PackageName below(PackageName base, String service, String version) {
        return base.child(Identifier.escaping(segment(service))).child(new Identifier("v" + version.replace("-", "")));
    }

    private static String segment(String service) {
        return service.replace('-', '_');
    }
}
