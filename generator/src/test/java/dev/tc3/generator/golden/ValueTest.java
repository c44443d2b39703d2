package dev.tc3.generator.golden;

import dev.tc3.golden.cvm.v20170312.EnhancedService;
import dev.tc3.golden.cvm.v20170312.LoginSettings;
import dev.tc3.golden.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.golden.cvm.v20170312.ResetInstanceResponse;
import dev.tc3.golden.cvm.v20170312.SystemDisk;
import dev.tc3.golden.wide.v20240229.CreateThingRequest;
import dev.tc3.golden.wide.v20240229.DescribeEverythingRequest;
import dev.tc3.golden.wide.v20240229.Empty;
import dev.tc3.golden.wide.v20240229.Everything;
import dev.tc3.golden.wide.v20240229.Names;
import dev.tc3.golden.wide.v20240229.Node;
import dev.tc3.golden.wide.v20240229.Peer;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ResetInstanceRequest.class,
                ResetInstanceResponse.class,
                SystemDisk.class,
                LoginSettings.class,
                EnhancedService.class,
                CreateThingRequest.class,
                DescribeEverythingRequest.class,
                Everything.class,
                Names.class,
                Node.class,
                Peer.class,
                Empty.class
            })
    void equalObjectsAreThoseWithEqualMembers(Class<?> type) {
        EqualsVerifier.forClass(type)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(Node.class, Node.of(n -> n.label("a")), Node.of(n -> n.label("b")))
                .withPrefabValues(Peer.class, Peer.of(p -> p.weight(1)), Peer.of(p -> p.weight(2)))
                .verify();
    }
}
