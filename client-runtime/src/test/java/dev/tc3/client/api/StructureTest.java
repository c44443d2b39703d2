package dev.tc3.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Bytes;
import dev.tc3.client.query.SensitiveParams;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A structure written by hand, as generated ones are. */
final class StructureTest {

    @Test
    void whatTheSpecDoesNotDeclareIsWrittenBehindWhatItDoes() {
        Disk disk = Disk.builder()
                .size(60L)
                .extra("Encrypt", true)
                .extra("Iops", 5)
                .extra(
                        "Tags",
                        List.of(Map.of("Key", "a"), Disk.builder().size(1L).build()))
                .build();

        assertThat(disk.toJson())
                .isEqualTo("{\"Size\":60,\"Encrypt\":true,\"Iops\":5,\"Tags\":[{\"Key\":\"a\"},{\"Size\":1}]}");
        assertThat(disk.toQuery()).isEqualTo("Size=60&Encrypt=true&Iops=5&Tags.0.Key=a&Tags.1.Size=1");
    }

    @Test
    void whatIsReadIsWrittenAgain() {
        String json = "{\"Size\":60,\"New\":{\"Deep\":[1,\"x\",{\"y\":0.10}],\"Big\":18446744073709551616}}";

        Disk disk = WireForms.fromJson(json, Disk::readFrom);

        assertThat(disk.size()).isEqualTo(60L);
        assertThat(disk.extras())
                .isEqualTo(Map.of(
                        "New",
                        Map.of(
                                "Deep",
                                List.of(1L, "x", Map.of("y", new BigDecimal("0.10"))),
                                "Big",
                                new BigInteger("18446744073709551616"))));
        assertThat(disk.toJson()).isEqualTo(json);
    }

    @Test
    void extrasCountForEqualityAndGoAlongWithACopy() {
        Disk disk = Disk.builder().size(1L).extra("New", 2).build();

        assertThat(disk.toBuilder().build()).isEqualTo(disk).hasSameHashCodeAs(disk);
        assertThat(disk.toBuilder().extra("New", null).build())
                .isEqualTo(Disk.builder().size(1L).build())
                .isNotEqualTo(disk);
        assertThat(WireForms.fromJson("{\"Size\":1,\"New\":2}", Disk::readFrom)).isEqualTo(disk);
    }

    @Test
    void extrasAreCopiedAndCannotBeChanged() {
        List<Object> values = new ArrayList<>(List.of("a"));
        Disk.Builder builder = Disk.builder().extra("New", values);
        Disk disk = builder.build();
        values.add("b");
        builder.extra("Other", 1);

        assertThat(disk.extras()).isEqualTo(Map.of("New", List.of("a")));
        assertThatThrownBy(() -> disk.extras().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nobodyKnowsWhetherAnExtraIsASecret() {
        Disk disk = Disk.builder()
                .size(60L)
                .extra("UserPassword", "hunter2")
                .extra("Login", Map.of("Password", "hunter2"))
                .build();

        assertThat(disk).hasToString("Disk{Size=60, UserPassword=***, Login=***}");
        assertThat(SensitiveParams.in(disk)).containsExactly("Login", "UserPassword");
    }

    @Test
    void aMemberThatIsSetTwiceIsRefusedAndOneThatIsNotSetMayBeAnExtra() {
        Disk twice = Disk.builder().size(1L).extra("Size", 2).build();

        assertThatThrownBy(twice::toJson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Size is set twice");
        assertThatThrownBy(twice::toQuery).hasMessageContaining("Size is set twice");
        assertThat(Disk.builder().extra("Size", "60G").build().toJson()).isEqualTo("{\"Size\":\"60G\"}");
    }

    @Test
    void aValueWithoutAFormIsRefusedWithoutShowingIt() {
        Disk.Builder builder = Disk.builder();

        for (Object value : List.of(
                new Object() {
                    @Override
                    public String toString() {
                        return "hunter2";
                    }
                },
                Double.NaN,
                Float.POSITIVE_INFINITY,
                Arrays.asList("hunter2", null),
                Map.of(1, "hunter2"),
                Map.of("", "hunter2"))) {
            assertThatThrownBy(() -> builder.extra("New", value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("New")
                    .hasMessageNotContaining("hunter2");
        }
        assertThatThrownBy(() -> builder.extra("", 1)).isInstanceOf(IllegalArgumentException.class);
        Object deep = "hunter2";
        for (int i = 0; i < 10_000; i++) {
            deep = List.of(deep);
        }
        Object deepest = deep;
        assertThatThrownBy(() -> builder.extra("New", deepest)).hasMessageContaining("nested deeper");
    }

    @Test
    void bytesAreBase64InJsonAndHaveNoFlattenedForm() {
        Bytes bytes = Bytes.of(new byte[] {1, 2, 3});
        ParamSource file = writer -> writer.binary("File", bytes);

        assertThat(WireForms.toJson(file)).isEqualTo("{\"File\":\"AQID\"}");
        assertThatThrownBy(() -> WireForms.toQuery(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("File is binary");
        assertThat(RedactedText.of("Upload", file)).isEqualTo("Upload{File=<3 bytes>}");
    }

    @Test
    void anAnswerMayBeReadWithItsEnvelopeOrWithout() {
        assertThat(WireForms.fromAnswer("{\"Response\":{\"Size\":1}}", Disk::readFrom)
                        .size())
                .isEqualTo(1L);
        assertThat(WireForms.fromAnswer("{\"Size\":1}", Disk::readFrom).size()).isEqualTo(1L);
        Disk ofItsOwn = WireForms.fromAnswer("{\"Response\":{\"Size\":1},\"Size\":2}", Disk::readFrom);
        assertThat(ofItsOwn.size()).isEqualTo(2L);
        assertThat(ofItsOwn.extras()).isEqualTo(Map.of("Response", Map.of("Size", 1L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "hush", "{\"Size\":1", "{\"Size\":1}{}", "{\"Size\":\"hush\"}", "{\"Size\":{}}"
            })
    void whatIsNoStructureIsRefusedWithoutQuotingIt(String json) {
        assertThatThrownBy(() -> WireForms.fromJson(json, Disk::readFrom))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the text cannot be read: ")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> WireForms.fromAnswer(json, Disk::readFrom))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Disk extends Structure {

        private final @Nullable Long size;

        private Disk(Builder builder) {
            super(builder);
            this.size = builder.size;
        }

        static Builder builder() {
            return new Builder();
        }

        Builder toBuilder() {
            return new Builder(this);
        }

        @Nullable
        Long size() {
            return size;
        }

        @Override
        protected void writeMembers(ParamWriter writer) {
            writer.int64("Size", size);
        }

        static Disk readFrom(ResponseReader reader) {
            Builder builder = new Builder();
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                switch (name) {
                    case "Size" -> builder.size = reader.int64();
                    default -> builder.keepUnknown(name, reader);
                }
            }
            return builder.build();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Disk that && Objects.equals(size, that.size) && extras().equals(that.extras());
        }

        @Override
        public int hashCode() {
            return Objects.hash(size, extras());
        }

        static final class Builder extends StructureBuilder<Builder> {

            private @Nullable Long size;

            private Builder() {}

            private Builder(Disk source) {
                super(source);
                this.size = source.size;
            }

            @Override
            protected Builder self() {
                return this;
            }

            Builder size(@Nullable Long size) {
                this.size = size;
                return this;
            }

            Disk build() {
                return new Disk(this);
            }
        }
    }
}
