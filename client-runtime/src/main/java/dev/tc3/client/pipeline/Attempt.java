package dev.tc3.client.pipeline;

import dev.tc3.client.api.ActionDescriptor;

/**
 * One attempt of a call.
 *
 * @param action what is called
 * @param number the number of the attempt, from 1 on
 * @param <R> the response
 */
record Attempt<R>(ActionDescriptor<?, R> action, int number) {

    String actionName() {
        return action.name();
    }
}
