package dev.tc3.client.auth.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceChainTest {

    private static final Credentials FOUND = Credentials.of("id", "hush-key");

    private final Place first = new Place("first place");
    private final Place second = new Place("second place");
    private final Place third = new Place("third place");
    private final SourceChain chain = new SourceChain(List.of(first, second, third));

    /** A source that can be changed. */
    private static final class Place implements Source {

        private final String name;
        private int asked;
        private Answer answer;

        private interface Answer {

            Lease get() throws NothingThereException;
        }

        Place(String name) {
            this.name = name;
            this.answer = () -> {
                throw new NothingThereException("nothing in the " + name);
            };
        }

        void has(Credentials credentials) {
            answer = () -> Lease.lasting(credentials);
        }

        void isBroken() {
            answer = () -> {
                throw new CredentialsException("half of a credential in the " + name);
            };
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Lease fetch() throws NothingThereException {
            asked++;
            return answer.get();
        }
    }

    @Test
    void theFirstThatHasCredentialsCounts() {
        second.has(FOUND);
        third.has(Credentials.of("other", "key"));

        assertThat(chain.now()).isEqualTo(FOUND);
        assertThat(chain.name()).isEqualTo("second place");
        assertThat(third.asked).isZero();
    }

    @Test
    void whatWasTriedAndWhatItLackedIsSaidInOrder() {
        assertThatThrownBy(chain::now)
                .isInstanceOf(CredentialsException.class)
                .hasNoCause()
                .hasMessage("no credentials found; tried in this order: (1) first place: nothing in the first place;"
                        + " (2) second place: nothing in the second place; (3) third place: nothing in the third"
                        + " place");
        assertThat(chain.name()).isEqualTo("default chain");
    }

    @Test
    void whatIsSetUpAndBrokenEndsTheSearch() {
        second.isBroken();
        third.has(FOUND);

        assertThatThrownBy(chain::now)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("no credentials, because the second place is set up but gives none, so nothing after it was"
                        + " asked; tried in this order: (1) first place: nothing in the first place; (2) second place:"
                        + " half of a credential in the second place");
        assertThat(third.asked).isZero();
    }

    @Test
    void theSourceThatWorkedIsTheOnlyOneFromThenOn() {
        second.has(FOUND);
        chain.now();
        first.has(Credentials.of("other", "key"));
        assertThat(chain.now()).isEqualTo(FOUND);
        assertThat(first.asked).isOne();

        second.isBroken();
        assertThatThrownBy(chain::now)
                .hasMessage("the second place gave credentials before and gives none now; no other source is asked"
                        + " instead of it: half of a credential in the second place");

        second.has(FOUND);
        assertThat(chain.now()).isEqualTo(FOUND);
        assertThat(first.asked + third.asked).isOne();
    }

    @Test
    void afterASearchInVainAllAreAskedAgain() {
        assertThatThrownBy(chain::now).isInstanceOf(CredentialsException.class);
        first.has(FOUND);

        assertThat(chain.now()).isEqualTo(FOUND);
    }
}
