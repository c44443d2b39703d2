package dev.tc3.client.hostile;

import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import java.util.List;
import java.util.Map;

/** A request with secrets in every place where one may be, written as generated ones are. */
final class CanaryRequest extends Structure {

    private CanaryRequest(Builder builder) {
        super(builder);
    }

    static CanaryRequest full() {
        return new Builder()
                .extra("Secret", Canaries.EXTRA)
                .extra("Deep", Map.of("List", List.of(Map.of("Secret", Canaries.EXTRA))))
                .build();
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        ParamSource login = members -> members.sensitive().string("Password", Canaries.LISTED);
        writer.string("Id", "t-1");
        writer.sensitive().string("Password", Canaries.PASSWORD);
        writer.sensitive().strings("Keys", List.of(Canaries.LISTED, Canaries.PASSWORD));
        writer.structs("Logins", List.of(login, login));
        writer.sensitive().struct("Vault", members -> members.string("Inside", Canaries.LISTED));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanaryRequest that && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return extras().hashCode();
    }

    private static final class Builder extends StructureBuilder<Builder> {

        @Override
        protected Builder self() {
            return this;
        }

        CanaryRequest build() {
            return new CanaryRequest(this);
        }
    }
}
