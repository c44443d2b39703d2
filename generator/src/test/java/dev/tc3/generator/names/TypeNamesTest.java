package dev.tc3.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeNamesTest {

    private final TypeNames names = new TypeNames();

    @Test
    void aTypeKeepsItsNameButForACapital() {
        assertThat(names.claim("SystemDisk")).hasToString("SystemDisk");
        assertThat(names.claim("Thing_Info")).hasToString("Thing_Info");
        assertThat(names.claim("lower")).hasToString("Lower");
    }

    @Test
    void whoComesLaterGivesWay() {
        assertThat(names.claim("RunRequest")).hasToString("RunRequest");
        assertThat(names.claim("RunRequest")).hasToString("RunRequest_");
        assertThat(names.claim("RunRequest")).hasToString("RunRequest__");
    }

    @Test
    void namesThatDifferInCaseOnlyWouldShareAFileSomewhere() {
        assertThat(names.claim("Ttl")).hasToString("Ttl");
        assertThat(names.claim("TTL")).hasToString("TTL_");
    }

    @Test
    void typesThatEveryFileSeesAreLeftAlone() {
        assertThat(names.claim("Object")).hasToString("Object_");
        assertThat(names.claim("Process")).hasToString("Process_");
        assertThat(names.claim("List")).hasToString("List_");
        assertThat(names.claim("Builder")).hasToString("Builder_");
        assertThat(names.claim("ParamWriter")).hasToString("ParamWriter_");
        assertThat(names.claim("Filter")).hasToString("Filter");
    }

    @Test
    void constantsThatWouldHideATypeAreLeftAlone() {
        assertThat(names.claim("ACTION")).hasToString("ACTION_");
        assertThat(names.claim("SERVICE")).hasToString("SERVICE_");
        assertThat(names.claim("Action")).hasToString("Action");
    }

    @Test
    void aTypeNeverBeginsAsAMemberMay() {
        assertThat(names.claim("_Foo")).hasToString("T_Foo");
    }
}
