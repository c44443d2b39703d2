package dev.tc3.testkit;

import dev.tc3.spec.ApiSpec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs a {@link FakeTencentCloud} around JUnit 5 tests.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.serving(spec);
 *
 * @Test
 * void somethingIsCalled(FakeTencentCloud fake) { … }
 * }</pre>
 *
 * <p>Registered in a static field, the fake starts before the first test of the class and its nested classes and closes
 * after the last; in an instance field, it does so around each test. It is reset before each test and each {@code
 * BeforeEach} method, so what is scripted in a {@code BeforeAll} method is lost. Tests that share a fake must not run in
 * parallel.
 */
public final class FakeTencentCloudExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final Consumer<FakeTencentCloud.Builder> steps;
    private @Nullable FakeTencentCloud fake;
    private @Nullable String startedFor;

    private FakeTencentCloudExtension(Consumer<FakeTencentCloud.Builder> steps) {
        this.steps = steps;
    }

    /**
     * An extension whose fake serves specs, with defaults for everything else.
     *
     * @param specs at least one spec, at most one for each product and version
     */
    public static FakeTencentCloudExtension serving(ApiSpec... specs) {
        List<ApiSpec> copy = List.of(specs);
        return with(builder -> copy.forEach(builder::spec));
    }

    /** An extension whose fake the given steps configure. They run each time that a fake is started. */
    public static FakeTencentCloudExtension with(Consumer<FakeTencentCloud.Builder> steps) {
        return new FakeTencentCloudExtension(steps);
    }

    /**
     * The running fake.
     *
     * @throws IllegalStateException if no test is running
     */
    public synchronized FakeTencentCloud fake() {
        if (fake == null) {
            throw new IllegalStateException("the fake runs only around tests; is the extension registered?");
        }
        return fake;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        start(context);
        fake().reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stop(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FakeTencentCloud.class;
    }

    @Override
    public FakeTencentCloud resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return fake();
    }

    private synchronized void start(ExtensionContext context) {
        if (fake == null) {
            fake = FakeTencentCloud.start(steps);
            startedFor = context.getUniqueId();
        }
    }

    /** Stops the fake in the context that started it; nested classes run in contexts of their own. */
    private synchronized void stop(ExtensionContext context) {
        if (fake != null && context.getUniqueId().equals(startedFor)) {
            fake.close();
            fake = null;
        }
    }
}
