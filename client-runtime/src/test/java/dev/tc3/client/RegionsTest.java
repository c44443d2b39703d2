package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ap-singapore", "ap-shanghai-fsi", "na-siliconvalley", "eu-frankfurt", "ap-shenzhen-fsi-1"})
    void regionsAreTaken(String region) {
        assertThat(Regions.check(region)).isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ap",
                "ap-",
                "AP-singapore",
                "ap-singapore.evil.example",
                "ap-a/b",
                "ap-a b",
                "ap-a\n",
                "ap-a\r\nX: y",
                "ap-a@evil",
                "ap-\u0131",
                "ap-a-b-c-d",
                "ap-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void nothingElseMayReachAHostName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.check(text))
                .withMessageContaining("not a region name");
    }

    @Test
    void theEnvironmentNamesTheRegion() {
        assertThat(Regions.fromEnvironment(Map.of("TENCENTCLOUD_REGION", "ap-seoul")))
                .isEqualTo("ap-seoul");
    }

    @Test
    void aMissingOrWrongVariableIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.fromEnvironment(Map.of()))
                .withMessageContaining("TENCENTCLOUD_REGION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.fromEnvironment(Map.of("TENCENTCLOUD_REGION", "Seoul!")))
                .withMessageContaining("TENCENTCLOUD_REGION")
                .withMessageContaining("not a region name");
    }
}
