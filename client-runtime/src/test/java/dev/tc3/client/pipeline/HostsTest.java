package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.testing.Fixtures;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostsTest {

    @Test
    void ordinaryRegionsShareAHost() {
        Hosts hosts = new Hosts(Fixtures.SERVICE, Fixtures.config(c -> {}));

        assertThat(hosts.of("ap-singapore").url()).isEqualTo("https://svc.tencentcloudapi.com");
        assertThat(hosts.of("ap-beijing-fsi").url()).isEqualTo("https://svc.tencentcloudapi.com");
    }

    @Test
    void aFinanceRegionHasAHostOfItsOwn() {
        Hosts hosts = new Hosts(Fixtures.SERVICE, Fixtures.config(c -> {}));

        assertThat(hosts.of("ap-shanghai-fsi").url()).isEqualTo("https://svc.ap-shanghai-fsi.tencentcloudapi.com");
    }

    @Test
    void aHostOfOneLabelHasNoRegions() {
        ServiceDescriptor local = new ServiceDescriptor("svc", "2020-01-02", "svc", Set.of("ap-shanghai-fsi"));

        assertThat(new Hosts(local, Fixtures.config(c -> {}))
                        .of("ap-shanghai-fsi")
                        .authority())
                .isEqualTo("svc");
    }

    @Test
    void anEndpointThatIsNamedComesBeforeAll() {
        Hosts hosts = new Hosts(Fixtures.SERVICE, Fixtures.config(c -> c.endpoint("https://gateway.example:8443/")));

        assertThat(hosts.of("ap-singapore").url()).isEqualTo("https://gateway.example:8443");
        assertThat(hosts.of("ap-shanghai-fsi").url()).isEqualTo("https://gateway.example:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "svc.example/x", "svc.example@evil.example", "svc example", "svc.example?x", "-svc", "svc..x"
            })
    void aHostThatIsNoneIsRefusedAtOnce(String host) {
        ServiceDescriptor broken = new ServiceDescriptor("svc", "2020-01-02", host, Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hosts(broken, Fixtures.config(c -> {})))
                .withMessageContaining("host name");
    }
}
