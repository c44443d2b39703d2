package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MethodNamesTest {

    @Test
    void eachActionHasTwoMethods() {
        MethodNames names = MethodNames.assign(List.of("ResetInstance"));

        assertThat(names.waiting().of("ResetInstance")).hasToString("resetInstance");
        assertThat(names.async().of("ResetInstance")).hasToString("resetInstanceAsync");
    }

    @Test
    void methodsOfTheClientAndOfObjectsAreLeftAlone() {
        MethodNames names = MethodNames.assign(List.of("Call", "Close", "Create", "Wait", "Notify", "Switch"));

        assertThat(names.waiting().of("Call")).hasToString("call_");
        assertThat(names.async().of("Call")).hasToString("callAsync_");
        assertThat(names.waiting().of("Close")).hasToString("close_");
        assertThat(names.waiting().of("Create")).hasToString("create_");
        assertThat(names.waiting().of("Wait")).hasToString("wait_");
        assertThat(names.async().of("Wait")).hasToString("waitAsync");
        assertThat(names.waiting().of("Switch")).hasToString("switch_");
    }

    @Test
    void anActionNamedLikeTheAsyncMethodOfAnotherGivesWay() {
        MethodNames names = MethodNames.assign(List.of("RunAsync", "Run"));

        assertThat(names.async().of("Run")).hasToString("runAsync");
        assertThat(names.waiting().of("RunAsync")).hasToString("runAsync_");
        assertThat(names.async().of("RunAsync")).hasToString("runAsyncAsync");
    }

    @Test
    void anActionNamedLikeTheMethodThatWaitsForTheEndOfAnotherGivesWay() {
        MethodNames names = MethodNames.assign(List.of("RunAndWait", "Run", "Call"));

        assertThat(names.completing().of("Run")).hasToString("runAndWait");
        assertThat(names.waiting().of("RunAndWait")).hasToString("runAndWait_");
        assertThat(names.completing().of("RunAndWait")).hasToString("runAndWaitAndWait");
        assertThat(names.completing().of("Call")).hasToString("callAndWait_");
    }

    @Test
    void aNameOfAStructuresMethodIsFreeHere() {
        assertThat(MethodNames.assign(List.of("Build")).waiting().of("Build")).hasToString("build");
    }
}
