package dev.tc3.client.batch;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.testing.Fixtures;

/** A request for one thing, with a secret in it. */
record Thing(String id) implements ParamSource {

    static final String PASSWORD = "pass*word-ü";

    static final ActionDescriptor<Thing, String> WIPE =
            new ActionDescriptor<>(Fixtures.SERVICE, "WipeThing", Effect.DESTRUCTIVE, null, reader -> "");

    @Override
    public void writeTo(ParamWriter writer) {
        writer.string("Id", id);
        writer.sensitive().string("Password", PASSWORD);
    }
}
