package dev.tc3.testkit.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import dev.tc3.testkit.parameters.ServedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every required parameter is there, in every structure that is there. */
final class MissingParameterCheck implements Check<ActionCall> {

    @Override
    public Optional<Refusal> refuse(ActionCall call) {
        Search search = new Search(call.served());
        search.members("", call.parameters().tree(), call.served().action().parameters());
        return search.missing.isEmpty() ? Optional.empty() : Optional.of(Missing.parameters(search.missing));
    }

    private static final class Search {

        private final ServedAction served;
        private final List<String> missing = new ArrayList<>();

        Search(ServedAction served) {
            this.served = served;
        }

        void members(String prefix, JsonNode object, Map<String, MemberSpec> members) {
            members.forEach((name, member) -> {
                @Nullable JsonNode value = object.get(name);
                if (value != null) {
                    value(prefix + name, value, member.type());
                } else if (member.required()) {
                    missing.add(prefix + name);
                }
            });
        }

        private void value(String path, JsonNode value, TypeRef type) {
            if (type instanceof StructRef struct && value.isObject()) {
                members(path + ".", value, served.members(struct));
            } else if (type instanceof ListRef list && value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    value(path + "." + i, value.get(i), list.element());
                }
            }
        }
    }
}
