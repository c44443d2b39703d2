package dev.tc3.it.official;

import com.google.gson.JsonObject;

/** What is done with a request. */
interface Command {

    /**
     * Does it.
     *
     * @param action the action
     * @param request the business parameters as JSON
     * @return what came of it
     */
    JsonObject run(SdkAction action, String request) throws ReflectiveOperationException;
}
