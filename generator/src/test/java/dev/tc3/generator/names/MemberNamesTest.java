package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {

    @ParameterizedTest
    @CsvSource({
        "InstanceId, instanceId",
        "CPU, cpu",
        "IPAddress, ipAddress",
        "VPCId, vpcId",
        "KeyIds, keyIds",
        "ImageID, imageId",
        "IPv6Addresses, ipv6Addresses",
        "PrivateIPv4, privateIpv4",
        "IDs, ids",
        "VpcIDs, vpcIds",
        "ETag, eTag",
        "K8SVersion, k8sVersion",
        "SHA256Sum, sha256Sum",
        "Md5sum, md5sum",
        "Under_Score, underScore",
        "UPPER_CASE, upperCase",
        "already, already",
        "A, a",
        "_3d, _3d",
        "__, __",
    })
    void namesReadAsLowerCamelCase(String wire, String java) {
        assertThat(nameOf(wire, List.of(wire))).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "Switch, switch_",
        "Default, default_",
        "Null, null_",
        "Yield, yield_",
        "Class, class_",
        "GetClass, getClass_",
        "Notify, notify_",
        "Wait, wait_",
        "HashCode, hashCode_",
        "ToBuilder, toBuilder_",
        "WriteTo, writeTo_",
        "Build, build_",
        "_, __",
    })
    void takenNamesGetAnUnderscore(String wire, String java) {
        assertThat(nameOf(wire, List.of(wire))).isEqualTo(java);
    }

    @Test
    void membersThatWouldMeetKeepTheirSpelling() {
        List<String> members = List.of("DNSFormat", "DnsFormat", "Other");

        assertThat(nameOf("DNSFormat", members)).isEqualTo("dNSFormat");
        assertThat(nameOf("DnsFormat", members)).isEqualTo("dnsFormat");
        assertThat(nameOf("Other", members)).isEqualTo("other");
    }

    @Test
    void membersThatStillMeetAreNumbered() {
        List<String> members = List.of("Ttl", "ttl");

        assertThat(nameOf("Ttl", members)).isEqualTo("ttl");
        assertThat(nameOf("ttl", members)).isEqualTo("ttl2");
    }

    @Test
    void aNumberedNameDoesNotMeetAnotherMember() {
        List<String> members = List.of("Ttl", "ttl", "Ttl2");

        assertThat(members.stream().map(member -> nameOf(member, members))).doesNotHaveDuplicates();
        assertThat(nameOf("Ttl2", members)).isEqualTo("ttl2");
    }

    @Test
    void theOrderOfTheMembersMakesNoDifference() {
        assertThat(nameOf("ttl", List.of("ttl", "Ttl", "TTL"))).isEqualTo(nameOf("ttl", List.of("TTL", "Ttl", "ttl")));
    }

    private static String nameOf(String wire, List<String> members) {
        return MemberNames.assign(members).of(wire).text();
    }
}
