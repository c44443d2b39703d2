package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension as its users see it: every test finds the fake running and forgetful. */
@TestMethodOrder(MethodOrderer.Random.class)
class FakeTencentCloudExtensionTest {

    private static final ManualClock CLOCK = ManualClock.startingNow();

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(CLOCK));

    private static String endpointOfTheClass;

    @BeforeAll
    static void theFakeRunsBeforeTheFirstTest(FakeTencentCloud fake) {
        endpointOfTheClass = fake.endpoint();
        fake.on("MakeGarden").failWith("InternalError");
    }

    @BeforeEach
    void whatASetUpMethodScriptsHolds(FakeTencentCloud fake) {
        assertThat(fake.requests()).isEmpty();
        fake.on("DescribeGardens").failWith("ResourceInUse");
    }

    @RepeatedTest(3)
    void everyTestStartsAnew(FakeTencentCloud fake) {
        assertThat(fake).isSameAs(TENCENT.fake());
        assertThat(fake.endpoint()).isEqualTo(endpointOfTheClass);
        for (int i = 0; i < 10; i++) {
            assertThat(TestCall.to(fake, CLOCK, Form.TC3_POST).send().code()).isNull();
        }
        assertThat(TestCall.to(fake, CLOCK, Form.TC3_POST)
                        .action("DescribeGardens")
                        .parameters("{}")
                        .send()
                        .code())
                .isEqualTo("ResourceInUse");
        fake.on("MakeGarden").failWith("InvalidGate");
    }

    @Test
    void outsideOfTestsThereIsNoFake() {
        FakeTencentCloudExtension unregistered = FakeTencentCloudExtension.serving(TestSpecs.garden());

        assertThatThrownBy(unregistered::fake).isInstanceOf(IllegalStateException.class);
    }

    @Nested
    class InANestedClass {

        @Test
        void theSameFakeRuns(FakeTencentCloud fake) {
            assertThat(fake.endpoint()).isEqualTo(endpointOfTheClass);
            assertThat(TestCall.to(fake, CLOCK, Form.TC3_POST).send().code()).isNull();
        }
    }

    /** The tests after this nested class need the fake, too. */
    @Nested
    class InAnotherNestedClass {

        @Test
        void theSameFakeStillRuns(FakeTencentCloud fake) {
            assertThat(TestCall.to(fake, CLOCK, Form.TC3_POST).send().code()).isNull();
        }
    }
}
