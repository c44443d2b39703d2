package dev.tc3.client.auth.source;

import dev.tc3.client.CredentialsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several sources, of which the first that is set up counts, from then on and alone: a program that acted as somebody else
 * once its source has trouble could do to one account what was meant for another.
 */
public final class SourceChain implements Source {

    private final List<Source> sources;
    private volatile @Nullable Source found;

    /**
     * Will ask the sources one after the other.
     *
     * @param sources the sources, first to last
     */
    public SourceChain(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public String name() {
        Source known = found;
        return known == null ? "default chain" : known.name();
    }

    @Override
    public Lease fetch() {
        Source known = found;
        return known == null ? search() : askAgain(known);
    }

    private Lease search() {
        List<String> tried = new ArrayList<>();
        for (Source source : sources) {
            try {
                Lease lease = source.fetch();
                found = source;
                return lease;
            } catch (NothingThereException e) {
                tried.add(place(tried.size(), source, e.reason()));
            } catch (CredentialsException e) {
                tried.add(place(tried.size(), source, String.valueOf(e.getMessage())));
                throw new CredentialsException("no credentials, because the " + source.name()
                        + " is set up but gives none, so nothing after it was asked; tried in this order: "
                        + String.join("; ", tried));
            }
        }
        throw new CredentialsException("no credentials found; tried in this order: " + String.join("; ", tried));
    }

    private static Lease askAgain(Source known) {
        try {
            return known.fetch();
        } catch (NothingThereException e) {
            throw gone(known, e.reason());
        } catch (CredentialsException e) {
            throw gone(known, String.valueOf(e.getMessage()));
        }
    }

    private static CredentialsException gone(Source known, String reason) {
        return new CredentialsException("the " + known.name()
                + " gave credentials before and gives none now; no other source is asked instead of it: " + reason);
    }

    private static String place(int before, Source source, String reason) {
        return "(" + (before + 1) + ") " + source.name() + ": " + reason;
    }
}
