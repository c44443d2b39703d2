package dev.tc3.spec.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first word of an action tells whether it only reads, if it is sure. */
class ReadingNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DescribeInstances", "ListTopics", "GetEmbedding", "QueryJob", "SearchLog", "InquirePriceRunInstances",
                "InquiryPriceRunInstances", "CountItems", "FetchLogs", "LookupEvents", "Describe", "GetX509",
                "Get_Thing", "Get2"
            })
    void thatReads(String action) {
        assertThat(ReadingNames.KNOWN.isReading(action)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Getaway",
                "Listen",
                "Counter",
                "describeInstances",
                "CheckItem",
                "VerifyCode",
                "PullSmsSendStatus",
                "ExportLogs",
                "DownloadSnapshot",
                "RunInstances",
                "CreateList",
                "GETThing",
                "LookUp",
                "_Get",
                ""
            })
    void thatMayWrite(String action) {
        assertThat(ReadingNames.KNOWN.isReading(action)).isFalse();
    }
}
