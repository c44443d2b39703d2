package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ErrorFamilyTest {

    @ParameterizedTest
    @CsvSource({
        "AuthFailure, AUTHENTICATION",
        "AuthFailure.SignatureExpire, AUTHENTICATION",
        "AuthFailures, UNCERTAIN",
        "RequestLimitExceeded, RATE_LIMITED",
        "RequestLimitExceeded.IPLimitExceeded, RATE_LIMITED",
        "MutexOperation.TaskRunning, BUSY",
        "OperationDenied.InstanceOperationInProgress, BUSY",
        "OperationDenied.ChargeNotSupported, UNCERTAIN",
        "FailedOperation.InProgress, UNCERTAIN",
        "UnsupportedOperation.InstanceStateRunning, BUSY",
        "UnsupportedOperation.Other, INVALID_REQUEST",
        "UnauthorizedOperation, PERMISSION",
        "IpInBlacklist, PERMISSION",
        "InvalidParameter, INVALID_REQUEST",
        "InvalidParameterValue.TooLong, INVALID_REQUEST",
        "MissingParameter, INVALID_REQUEST",
        "UnknownParameter, INVALID_REQUEST",
        "UnsupportedRegion, INVALID_REQUEST",
        "NoSuchVersion, INVALID_REQUEST",
        "RequestSizeLimitExceeded, INVALID_REQUEST",
        "ActionOffline, INVALID_REQUEST",
        "DryRunOperation, INVALID_REQUEST",
        "InternalError, UNCERTAIN",
        "FailedOperation.InvalidState, UNCERTAIN",
        ".InvalidParameter, UNCERTAIN"
    })
    void theHeadOfACodeTellsItsFamily(String code, ErrorFamily family) {
        assertThat(ErrorFamily.of(code)).isEqualTo(family);
    }

    @Test
    void onlyWhatIsNotKnownMayHaveRun() {
        assertThat(ErrorFamily.values())
                .filteredOn(family -> family.outcome() == Outcome.UNKNOWN)
                .containsExactly(ErrorFamily.UNCERTAIN);
    }

    @ParameterizedTest
    @EnumSource
    void everyFamilySaysInASentenceWhatToDo(ErrorFamily family) {
        assertThat(family.advice()).matches("[A-Z].+\\.");
    }
}
