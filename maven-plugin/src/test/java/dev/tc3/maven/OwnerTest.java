package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.output.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerTest {

    @Test
    void ordinaryIdsStayReadable() {
        assertThat(Owner.of("default-cli")).isEqualTo("default-cli");
    }

    @Test
    void anyIdIsAnOwnerAndNoTwoAreTheSame() {
        List<String> ids = List.of("a/b", "a:b", "a b", "生成", "代码", ".x", "", "x".repeat(120), "a_b");

        assertThat(ids.stream().map(Owner::of))
                .doesNotHaveDuplicates()
                .allSatisfy(owner -> new SourceFolder(Path.of("unused"), owner));
    }
}
