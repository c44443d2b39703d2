package dev.tc3.generator;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Effect;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts specs together that no reader would let pass, or that would be long as documents. */
public final class SpecBuilder {

    private String service = "demo";
    private String version = "2020-01-01";
    private Endpoint endpoint = new Endpoint("demo.tencentcloudapi.com", List.of());
    private final Map<String, ActionSpec> actions = new LinkedHashMap<>();
    private final Map<String, StructSpec> types = new LinkedHashMap<>();
    private final Map<String, ErrorSpec> errors = new LinkedHashMap<>();

    public SpecBuilder service(String service) {
        this.service = service;
        return this;
    }

    public SpecBuilder version(String version) {
        this.version = version;
        return this;
    }

    public SpecBuilder action(String name, MemberSpec... parameters) {
        return action(name, "", List.of(), parameters);
    }

    public SpecBuilder action(String name, String summary, List<String> errors, MemberSpec... parameters) {
        return add(
                name,
                summary,
                List.of(),
                Map.of("RequestId", member("RequestId", ScalarType.STRING)),
                errors,
                parameters);
    }

    public SpecBuilder actionWithResult(String name, MemberSpec... result) {
        return add(name, "", List.of(), members(result), List.of());
    }

    public SpecBuilder actionWithExclusion(String name, List<String> path, MemberSpec... parameters) {
        return actionWithExclusions(name, List.of(List.of(new ParameterPath(path))), parameters);
    }

    public SpecBuilder actionWithExclusions(String name, List<List<ParameterPath>> groups, MemberSpec... parameters) {
        return add(
                name, "", groups, Map.of("RequestId", member("RequestId", ScalarType.STRING)), List.of(), parameters);
    }

    public SpecBuilder type(String name, String doc, MemberSpec... members) {
        types.put(name, new StructSpec(name, doc, members(members)));
        return this;
    }

    public SpecBuilder error(String code, String doc) {
        errors.put(code, new ErrorSpec(code, doc));
        return this;
    }

    public SpecBuilder endpoint(String host, List<String> financeRegions) {
        this.endpoint = new Endpoint(host, financeRegions);
        return this;
    }

    public ApiSpec build() {
        return new ApiSpec(service, version, endpoint, actions, types, errors);
    }

    public static MemberSpec member(String name, TypeRef type) {
        return new MemberSpec(name, type, false, false, false, "", null);
    }

    public static MemberSpec text(String name, String doc) {
        return new MemberSpec(name, ScalarType.STRING, false, false, false, doc, doc);
    }

    private SpecBuilder add(
            String name,
            String summary,
            List<List<ParameterPath>> exclusive,
            Map<String, MemberSpec> result,
            List<String> errors,
            MemberSpec... parameters) {
        actions.put(
                name,
                new ActionSpec(
                        name, summary, Effect.WRITE, null, members(parameters), exclusive, result, errors, List.of()));
        return this;
    }

    private static Map<String, MemberSpec> members(MemberSpec... members) {
        Map<String, MemberSpec> byName = new LinkedHashMap<>();
        Stream.of(members).forEach(member -> byName.put(member.name(), member));
        return byName;
    }
}
