package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AssumedRoleTest {

    private static final String ROLE = "qcs::cam::uin/100000000001:roleName/deploy";

    @Test
    void aRoleNeedsItsNameAlone() {
        AssumedRole role = AssumedRole.of(r -> r.roleArn(ROLE));

        assertThat(role.roleArn()).isEqualTo(ROLE);
        assertThat(role.sessionName()).isEqualTo("tc3");
        assertThat(role.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(role.externalId()).isEmpty();
        assertThat(role.policy()).isEmpty();
        assertThat(role.region()).isEqualTo("ap-guangzhou");
        assertThat(role.endpoint()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssumedRole.of(r -> {}))
                .withMessage("no role; set roleArn");
    }

    @Test
    void anIdentityNeedsFourThings() {
        assertThat(WebIdentity.of(w -> w.region("ap-singapore")
                        .providerId("p")
                        .tokenFile(Path.of("t"))
                        .roleArn(ROLE)))
                .hasToString("WebIdentity{" + ROLE + ", providerId=p, tokenFile=t}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebIdentity.of(
                        w -> w.region("ap-singapore").providerId("p").roleArn(ROLE)))
                .withMessage("an identity needs all of region, providerId, tokenFile and roleArn");
    }

    @Test
    void aRoleShowsNothingThatMayBeSecret() {
        assertThat(AssumedRole.of(r -> r.roleArn(ROLE).externalId("hush").policy("hush")))
                .hasToString("AssumedRole{" + ROLE + ", sessionName=tc3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hush",
                "arn:aws:iam::1:role/hush",
                "qcs::cam::uin/hush:roleName/x",
                "qcs::cam::uin/1:roleName/hu sh",
                "qcs::cam::uin/1:roleName/x\r\nX-Hush: y"
            })
    void whatIsNoRoleIsRefusedAndNotShown(String text) {
        refused(r -> r.roleArn(text), "roleArn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "hu sh", "hush/", "hush\n", "hüsh"})
    void whatIsNoSessionNameIsRefusedAndNotShown(String text) {
        refused(r -> r.sessionName(text), "sessionName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "hu sh", "hush\r\n", "hush\"", "hüsh"})
    void whatIsNoExternalIdIsRefusedAndNotShown(String text) {
        refused(r -> r.externalId(text), "externalId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59S", "PT-1H", "PT0S", "PT12H0.001S"})
    void aTimeThatNoRoleLastsIsRefused(Duration duration) {
        refused(r -> r.duration(duration), "duration");
    }

    @Test
    void plainHttpStaysOnThisMachine() {
        refused(r -> r.endpoint("http://sts.tencentcloudapi.com"), "loopback");
        refused(r -> r.region("../x"), "region");
    }

    private static void refused(Consumer<AssumedRole.Builder> step, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssumedRole.of(step))
                .withMessageContaining(problem)
                .withMessageNotContaining("hush");
    }
}
