package dev.tc3.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

final class LoopbackDnsTest {

    private static final byte[] ELSEWHERE = {(byte) 203, 0, 113, 1};

    private final Dns lying = name -> List.of(InetAddress.getByAddress(ELSEWHERE));

    @Test
    void localhostIsThisMachineWhateverOthersSay() throws Exception {
        assertThat(new LoopbackDns(lying).lookup("localhost")).hasSize(2).allMatch(InetAddress::isLoopbackAddress);
    }

    @Test
    void otherNamesAreLeftToOthers() throws Exception {
        assertThat(new LoopbackDns(lying).lookup("svc.example")).containsExactly(InetAddress.getByAddress(ELSEWHERE));
    }
}
