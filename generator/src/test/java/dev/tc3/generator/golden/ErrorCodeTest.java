package dev.tc3.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.Outcome;
import dev.tc3.generator.Specs;
import dev.tc3.golden.cvm.v20170312.CvmErrorCode;
import dev.tc3.golden.cvm.v20170312.DescribeInstancesRequest;
import dev.tc3.golden.cvm.v20170312.ResetInstanceRequest;
import dev.tc3.golden.wide.v20240229.DescribeEverythingRequest;
import dev.tc3.golden.wide.v20240229.PingRequest;
import dev.tc3.golden.wide.v20240229.WideErrorCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void everyCodeOfTheSpecIsFoundByItsNameOnTheWire() {
        assertThat(Specs.cvm().errors()).isNotEmpty().allSatisfy((code, error) -> {
            assertThat(CvmErrorCode.of(code).code()).isEqualTo(code);
            assertThat(CvmErrorCode.of(code).explanation()).isEqualTo(error.doc());
        });
        assertThat(CvmErrorCode.values()).hasSize(Specs.cvm().errors().size() + 1);
    }

    @Test
    void anErrorIsMappedToItsConstant() {
        ApiErrorException error =
                new ApiErrorException("ResetInstance", 1, "r-1", "MutexOperation.TaskRunning", "busy");

        CvmErrorCode code = CvmErrorCode.of(error);

        assertThat(code).isEqualTo(CvmErrorCode.MUTEX_OPERATION_TASK_RUNNING);
        assertThat(code.family()).isEqualTo(ErrorFamily.BUSY);
        assertThat(code.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        assertThat(code.advice()).isEqualTo(ErrorFamily.BUSY.advice());
    }

    @Test
    void aCodeNewerThanTheClientIsUnlisted() {
        assertThat(CvmErrorCode.of("SomethingNew.Entirely")).isEqualTo(CvmErrorCode.UNLISTED);
        assertThat(CvmErrorCode.of("")).isEqualTo(CvmErrorCode.UNLISTED);
        assertThat(CvmErrorCode.UNLISTED.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aRequestKnowsTheCodesOfItsOwnAction() {
        Set<CvmErrorCode> codes = ResetInstanceRequest.errorCodes();

        assertThat(codes).hasSize(68).doesNotContain(CvmErrorCode.UNLISTED, CvmErrorCode.INVALID_FILTER);
        assertThat(DescribeInstancesRequest.errorCodes())
                .contains(CvmErrorCode.INVALID_FILTER)
                .doesNotContain(CvmErrorCode.INVALID_PASSWORD);
        assertThatThrownBy(codes::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(PingRequest.errorCodes()).isEmpty();
        assertThat(DescribeEverythingRequest.errorCodes()).hasSize(5).doesNotContain(WideErrorCode.INVALID_PARAMETER);
    }

    @Test
    void codesThatLookAlikeInJavaAreKeptApart() {
        assertThat(WideErrorCode.of("Common.Error")).isEqualTo(WideErrorCode.COMMON_ERROR);
        assertThat(WideErrorCode.of("CommonError")).isEqualTo(WideErrorCode.COMMON_ERROR_2);
        assertThat(WideErrorCode.of("Unlisted")).isEqualTo(WideErrorCode.UNLISTED_2);
        assertThat(WideErrorCode.of("E4xx.Odd_One").explanation())
                .isEqualTo(Specs.wide().errors().get("E4xx.Odd_One").doc());
    }
}
