package dev.tc3.client.bucket4j;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import java.time.Duration;
import java.util.List;

/** Hazelcast members that talk to each other, and to nobody else, over loopback. */
final class LoopbackGrid {

    private static final String NAME = "tc3-test";

    private LoopbackGrid() {}

    /** Joins those at the given ports; the last one is its own. */
    static HazelcastInstance member(List<Integer> ports) {
        Config config = new Config();
        config.setClusterName(NAME);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        config.getMetricsConfig().setEnabled(false);
        config.getNetworkConfig()
                .setPort(ports.get(ports.size() - 1))
                .setPortAutoIncrement(false)
                .getInterfaces()
                .setEnabled(true)
                .addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        ports.forEach(port -> join.getTcpIpConfig().addMember("127.0.0.1:" + port));
        return Hazelcast.newHazelcastInstance(config);
    }

    /** Uses a member's store without holding any of it. */
    static HazelcastInstance client(int port) {
        ClientConfig config = new ClientConfig();
        config.setClusterName(NAME);
        config.setProperty("hazelcast.logging.type", "none");
        config.getMetricsConfig().setEnabled(false);
        config.getNetworkConfig().addAddress("127.0.0.1:" + port);
        return HazelcastClient.newHazelcastClient(config);
    }

    static Bucket4jRateLimiter limiter(HazelcastInstance grid, Duration margin) {
        return Bucket4jRateLimiter.over(
                        Bucket4jHazelcast.entryProcessorBasedBuilder(grid.<String, byte[]>getMap("limits"))
                                .build()
                                .asAsync())
                .margin(margin)
                .build();
    }
}
