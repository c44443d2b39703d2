package dev.tc3.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spec that comes with the project declares what the published model declares: no member less, no other type, none more. */
class BundledSpecIsTodaysTest {

    private static final String MODEL = "cn/cvm/v20170312";

    @ParameterizedTest
    @ValueSource(strings = {"ResetInstance", "DescribeInstances"})
    void bothDeclareTheSameMembers(String action) throws Exception {
        SortedMap<String, String> published = Declarations.of(Corpus.spec(MODEL), action);

        assertThat(published).hasSizeGreaterThan(10);
        assertThat(Declarations.of(BundledSpecs.read("cvm", "2017-03-12"), action))
                .isEqualTo(published);
    }

    /** Proves that the comparison finds what it is for. */
    @Test
    void theRevisionOfThePageLacksWhatWasPublishedSince() throws Exception {
        SortedSet<String> published = new TreeSet<>(
                Declarations.of(Corpus.spec(MODEL), "ResetInstance").keySet());
        String name = "/dev/tc3/it/revisions/cvm-2017-03-12-page.json";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            published.removeAll(Declarations.of(new SpecReader().read(name, in), "ResetInstance")
                    .keySet());
        }

        assertThat(published)
                .containsExactly(
                        "EnhancedService.AutomationService",
                        "RunAutomationServiceEnabled.Enabled",
                        "SystemDisk.CdcId",
                        "SystemDisk.DiskName",
                        "SystemDisk.Encrypt",
                        "SystemDisk.KmsKeyId",
                        "parameter UserData");
    }

    /** What an action declares, with all structures that it reaches: types and requirements by place. */
    private static final class Declarations {

        private final ApiSpec spec;
        private final SortedMap<String, String> found = new TreeMap<>();

        private Declarations(ApiSpec spec) {
            this.spec = spec;
        }

        static SortedMap<String, String> of(ApiSpec spec, String action) {
            Declarations declarations = new Declarations(spec);
            declarations.add("parameter ", spec.actions().get(action).parameters());
            declarations.add("result ", spec.actions().get(action).result());
            return declarations.found;
        }

        private void add(String place, Map<String, MemberSpec> members) {
            members.forEach((name, member) -> {
                String declared = member.type().notation() + (member.required() ? ", required" : "");
                if (found.put(place + name, declared) == null) {
                    reach(member.type());
                }
            });
        }

        private void reach(TypeRef type) {
            if (type instanceof ListRef list) {
                reach(list.element());
            } else if (type instanceof StructRef struct) {
                StructSpec declared = spec.types().get(struct.name());
                add(struct.name() + ".", declared.members());
            }
        }
    }
}
