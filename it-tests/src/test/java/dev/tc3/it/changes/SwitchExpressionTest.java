package dev.tc3.it.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.spec.diff.ChangeRule;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a new error code does to a switch expression that, against the advice of the enum, has no default. */
class SwitchExpressionTest {

    private static final String CODES = "com.example.shop.v20200229.ShopErrorCode";
    private static final String CALLER = "package caller; public final class Careless {\n"
            + "  public static int of(" + CODES + " code) {\n"
            + "    return switch (code) { case NO_STOCK -> 1; case UNLISTED -> 2; };\n  }\n}\n";

    @Test
    void aNewCodeBreaksASwitchWithoutDefaultAndJapicmpDoesNotSaySo() throws Exception {
        MemoryCompiler compiler = new MemoryCompiler();
        RulesPage.Example example = RulesPage.read().example(ChangeRule.ERROR_ADDED);
        Edition before = Edition.of(example.before().orElseThrow(), compiler);
        Edition after = before.next(example.after().orElseThrow(), compiler);
        Map<String, String> careless = Map.of("caller.Careless", CALLER);
        MemoryCompiler.Result compiled = compiler.compile(careless, before.classes());
        assertThat(compiled.messages()).isEmpty();

        assertThat(compiler.compile(careless, after.classes()).messages())
                .contains("does not cover all possible input values");
        assertThat(new Proof(before, compiler).against(after).japicmp()).isEmpty();
        Map<String, byte[]> classes = new HashMap<>(after.classes());
        classes.putAll(compiled.classes());
        MemoryLoader loader = new MemoryLoader(classes);
        Object closed = loader.loadClass(CODES).getField("CLOSED").get(null);
        assertThatThrownBy(() -> loader.loadClass("caller.Careless")
                        .getMethod("of", loader.loadClass(CODES))
                        .invoke(null, closed))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .satisfies(thrown -> assertThat(thrown.getClass().getName())
                        .isIn("java.lang.IncompatibleClassChangeError", "java.lang.MatchException"));
    }
}
