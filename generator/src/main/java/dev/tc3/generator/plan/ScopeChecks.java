package dev.tc3.generator.plan;

import dev.tc3.generator.docs.StringLiteral;
import dev.tc3.generator.names.WireNames;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.generator.report.SpecPart;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses what cannot be generated. A scope that passes can be planned and emitted without a further look. Specs that
 * come from the reader seldom fail here; specs that were put together by hand may.
 */
public final class ScopeChecks {

    /** Javac puts the start of an enum into one method of at most 64 KiB. */
    static final int MAX_ERROR_CODES = 2_900;

    /** Checking and comparing an object are one expression each, and javac descends into those on its own stack. */
    static final int MAX_MEMBERS = 300;

    /** A class file numbers its constants with 16 bits, which javac exceeds between 2,000 and 3,000 actions. */
    static final int MAX_ACTIONS = 1_000;

    /** They are listed in one method of at most 64 KiB; real APIs have a handful. */
    static final int MAX_FINANCE_REGIONS = 1_000;

    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9]{0,62}([_-][a-z0-9]{1,63}){0,3}");
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Scope scope;
    private final SpecPart whole;
    private final List<GeneratorProblem> problems = new ArrayList<>();

    private ScopeChecks(Scope scope) {
        this.scope = scope;
        this.whole = SpecPart.whole(scope.spec());
    }

    /** Everything that keeps the scope from being generated; empty if nothing does. */
    public static List<GeneratorProblem> problems(Scope scope) {
        ScopeChecks checks = new ScopeChecks(scope);
        checks.api();
        checks.endpoint();
        checks.actions();
        scope.actions().forEach(checks::action);
        scope.structs().forEach(name -> checks.struct(Defined.in(scope.spec().types(), name)));
        checks.errorCodes();
        return List.copyOf(checks.problems);
    }

    private void api() {
        String service = scope.spec().service();
        if (!SERVICE.matcher(service).matches()) {
            report(
                    whole.at("service"),
                    Printable.quote(service) + " is no short name of a product",
                    "write lower-case letters and digits");
        }
        String version = scope.spec().version();
        if (!VERSION.matcher(version).matches()) {
            report(whole.at("version"), Printable.quote(version) + " is no version", "write it as yyyy-MM-dd");
        }
    }

    private void endpoint() {
        Endpoint endpoint = scope.spec().endpoint();
        int regions = endpoint.financeRegions().size();
        if (regions > MAX_FINANCE_REGIONS) {
            report(
                    whole.at("endpoint"),
                    regions + " finance regions are more than the " + MAX_FINANCE_REGIONS + " that a client can list",
                    "take some out");
        }
        boolean fits = Stream.concat(Stream.of(endpoint.host()), endpoint.financeRegions().stream())
                .allMatch(StringLiteral::fits);
        if (!fits) {
            report(
                    whole.at("endpoint"),
                    "the host or a finance region is longer than a Java string can hold",
                    "shorten it");
        }
    }

    private void actions() {
        if (scope.actions().size() > MAX_ACTIONS) {
            report(
                    whole.at("actions"),
                    scope.actions().size() + " actions are more than the " + MAX_ACTIONS + " that a client can have",
                    "select fewer actions");
        }
    }

    private void action(ActionSpec action) {
        SpecPart part = whole.at("actions").at(action.name());
        name(part, action.name());
        members(part.at("parameters"), action.parameters());
        members(part.at("result"), action.result());
        MemberSpec requestId = action.result().get(Planner.REQUEST_ID);
        if (requestId == null || requestId.type() != ScalarType.STRING) {
            report(
                    part,
                    "the result has no string " + Planner.REQUEST_ID + ", which every answer has",
                    "add it to the spec");
        }
        problems.addAll(CompletionChecks.problems(scope.spec(), action, part));
        problems.addAll(new ExclusionChecks(scope.spec().types()).problems(action, part.at("exclusive")));
    }

    private void struct(StructSpec struct) {
        SpecPart part = whole.at("types").at(struct.name());
        name(part, struct.name());
        members(part.at("members"), struct.members());
    }

    private void members(SpecPart part, Map<String, MemberSpec> members) {
        if (members.size() > MAX_MEMBERS) {
            report(
                    part,
                    members.size() + " members are more than the " + MAX_MEMBERS + " that a class can hold",
                    "take some out");
        }
        members.values().forEach(member -> member(part.at(member.name()), member));
    }

    private void member(SpecPart part, MemberSpec member) {
        name(part, member.name());
        TypeRef element = member.type() instanceof ListRef list ? list.element() : member.type();
        if (member.type() instanceof ListRef && element == ScalarType.BINARY) {
            report(part, "a list of binary values has no form on the wire", "put the binary value into a structure");
        }
        Reach.structOf(element)
                .filter(name -> !scope.spec().types().containsKey(name))
                .ifPresent(name -> report(
                        part, "the type " + Printable.quote(name) + " is not defined", "add it to the spec's types"));
    }

    private void errorCodes() {
        SpecPart errors = whole.at("errors");
        if (scope.errorCodes().size() > MAX_ERROR_CODES) {
            report(
                    errors,
                    scope.errorCodes().size() + " codes are more than the " + MAX_ERROR_CODES
                            + " that a Java enum can hold",
                    "select fewer actions");
        }
        for (String code : scope.errorCodes()) {
            ErrorSpec error = scope.spec().errors().get(code);
            if (error == null) {
                report(
                        errors,
                        "an action refers to " + Printable.quote(code) + ", which is not described",
                        "add it to the spec's errors");
            } else if (!StringLiteral.fits(code) || !StringLiteral.fits(error.doc())) {
                report(errors.at(code), "the code or its doc is longer than a Java string can hold", "shorten it");
            }
        }
    }

    private void name(SpecPart part, String name) {
        if (!WireNames.isUsable(name)) {
            report(part, "no Java name can be made of " + Printable.quote(name), WireNames.rule());
        }
    }

    private void report(SpecPart part, String message, String remedy) {
        problems.add(part.problem(message, remedy));
    }
}
