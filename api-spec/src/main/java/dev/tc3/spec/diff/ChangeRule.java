package dev.tc3.spec.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of changes. Each has an id that stays the same from version to version, and a verdict for callers that is the
 * same wherever the rule applies. {@code docs/change-rules.md} has an example of each.
 *
 * <p>A verdict is for code that keeps to what the generated client says of itself: a switch over error codes has a default,
 * classes are not reached by reflection, and requests are sent as they are unless told otherwise, by POST and with a
 * signature.
 */
public enum ChangeRule {
    // The API
    CLIENT_ADDED(Verdict.MINOR, "There is one more client, in a package of its own."),
    CLIENT_REMOVED(Verdict.MAJOR, "The client of the API is no longer generated."),
    CLIENT_MOVED(Verdict.MAJOR, "The client is in another package, so every import of it breaks."),
    HOST_CHANGED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Calls go to another host."),
    FINANCE_REGION_ADDED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Calls of the region go to a host of its own."),
    FINANCE_REGION_REMOVED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Calls of the region go to the ordinary host."),

    // Actions
    ACTION_ADDED(
            Verdict.MINOR, "The client has more methods. They have bodies, so clients written by hand still compile."),
    ACTION_REMOVED(Verdict.MAJOR, "The methods and classes of the action are gone."),
    ACTION_RENAMED(Verdict.MAJOR, "The methods and classes of the action have other names."),
    ACTION_RECASED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The service is called by another spelling; all Java names are the same."),
    ACTION_RECASED_VISIBLY(Verdict.MAJOR, "Methods or classes of the action are spelled differently."),
    ACTION_DEPRECATED(Verdict.MINOR, "Compilers warn of its use."),
    ACTION_REINSTATED(Verdict.MINOR, "Compilers no longer warn of its use."),
    SUMMARY_CHANGED(Verdict.DOCS, "Its documentation says something else."),
    EFFECT_RAISED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "A call does more to the world than it was said to do, so the client is more careful with it."),
    EFFECT_LOWERED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "A call does less to the world than it was said to do, so the client is less careful with it."),
    RATE_LIMIT_LOWERED(
            Verdict.MINOR, Seen.IN_BEHAVIOUR, "Callers that went up to the limit are now refused by the service."),
    RATE_LIMIT_RAISED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Callers may call more often."),
    SIGNATURE_REQUIRED(Verdict.MAJOR, "Clients without credentials can no longer call it."),
    SIGNATURE_DROPPED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Requests are sent without a signature."),
    EVENT_STREAM_ADDED(Verdict.MINOR, "The client has one more method, which reads the answer event by event."),
    EVENT_STREAM_REMOVED(Verdict.MAJOR, "The method that reads the answer event by event is gone."),
    COMPLETION_ADDED(Verdict.MINOR, "The client has two more methods, which call the action and wait for its end."),
    COMPLETION_REMOVED(Verdict.MAJOR, "The methods that call the action and wait for its end are gone."),
    COMPLETION_CHANGED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The end of the action is looked for in another way; the methods are the same."),
    CLIENT_TOKEN_ADDED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The service recognizes a request that was sent again, so the client may send one again that might have run."),
    CLIENT_TOKEN_REMOVED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The service does not recognize a request that was sent again, so the client sends none again that might have run."),
    CLIENT_TOKEN_CHANGED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The service recognizes a request that was sent again by another parameter."),
    EXCLUSION_ADDED(Verdict.MAJOR, "Requests that set both parameters are refused when they are built."),
    EXCLUSION_OF_NEW_PARAMETER(
            Verdict.MINOR, "A new parameter cannot be set together with others; nobody has set it yet."),
    EXCLUSION_REMOVED(Verdict.MINOR, "Both parameters may be set at once."),
    MULTIPART_BEGUN(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "Requests are sent in several parts, which neither GET nor the older signatures can do."),
    MULTIPART_ENDED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Requests are sent as JSON again."),
    ERROR_LISTED(Verdict.MINOR, "The set of the action's error codes has one more."),
    ERROR_DELISTED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "The set of the action's error codes has one less."),

    // Parameters and members
    MEMBER_ADDED(Verdict.MINOR, "There is one more accessor and one more setter."),
    REQUIRED_MEMBER_ADDED(Verdict.MAJOR, "Requests without it are refused when they are built."),
    MEMBER_REMOVED(Verdict.MAJOR, "Its accessor and its setters are gone."),
    MEMBER_RENAMED(Verdict.MAJOR, "Its accessor and its setters have another name."),
    MEMBER_RECASED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "It is spelled differently on the wire; its accessor and its setters are the same."),
    MEMBER_RECASED_VISIBLY(Verdict.MAJOR, "Its accessor and its setters are spelled differently."),
    MEMBER_TYPE_CHANGED(Verdict.MAJOR, "Its accessor returns, and its setters take, another Java type."),
    MEMBER_RANGE_CHANGED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The Java type is the same, but its values are read and written with or without a sign."),
    MEMBER_TEXT_KIND_CHANGED(Verdict.NONE, "It is a text in Java as before."),
    MEMBER_BECAME_REQUIRED(Verdict.MAJOR, "Requests without it are refused when they are built."),
    MEMBER_BECAME_OPTIONAL(Verdict.MINOR, "Requests may leave it out, so its accessor may return null."),
    ANSWER_REQUIREMENT_CHANGED(
            Verdict.DOCS, "Answers are read with or without it, as before; only the documentation says otherwise."),
    MEMBER_DEPRECATED(Verdict.MINOR, "Compilers warn of its use."),
    MEMBER_REINSTATED(Verdict.MINOR, "Compilers no longer warn of its use."),
    MEMBER_BECAME_SECRET(
            Verdict.MINOR, Seen.IN_BEHAVIOUR, "Text for logs masks it, and GET sends it only with leave by name."),
    MEMBER_NO_LONGER_SECRET(Verdict.MINOR, Seen.IN_BEHAVIOUR, "Text for logs shows it, and GET sends it."),
    MEMBER_DOC_CHANGED(Verdict.DOCS, "Its documentation says something else."),
    MEMBER_EXAMPLE_CHANGED(Verdict.DOCS, "Its documentation shows another example."),
    MEMBERS_REORDERED(Verdict.NONE, "Nothing that a caller sees depends on the order."),

    // Structures
    TYPE_ADDED(Verdict.MINOR, "There is one more class."),
    TYPE_REMOVED(Verdict.MAJOR, "Its class is no longer generated."),
    TYPE_RENAMED(Verdict.MAJOR, "Its class has another name, and so have all types that are made of it."),
    TYPE_RECASED(
            Verdict.DOCS,
            "Its class has the same name, and the wire does not know it; only documentation may show it."),
    TYPE_RECASED_VISIBLY(Verdict.MAJOR, "Its class is spelled differently."),
    TYPE_DOC_CHANGED(Verdict.DOCS, "Its documentation says something else."),

    // Error codes
    ERROR_ADDED(
            Verdict.MINOR,
            Seen.IN_BEHAVIOUR,
            "The code has a constant of its own and no longer comes as UNLISTED. A switch expression that names all constants"
                    + " and has no default, against the advice of the enum, throws IncompatibleClassChangeError when the"
                    + " code comes, and does not compile again."),
    ERROR_REMOVED(Verdict.MAJOR, "Its constant is gone; the code, if it still comes, comes as UNLISTED."),
    ERROR_RENAMED(Verdict.MAJOR, "Its constant has another name."),
    ERROR_RECASED(Verdict.MINOR, Seen.IN_BEHAVIOUR, "The constant stands for another spelling of the code."),
    ERROR_RECASED_VISIBLY(Verdict.MAJOR, "Its constant is spelled differently."),
    ERROR_DOC_CHANGED(Verdict.DOCS, "Its explanation says something else."),

    // What others do to a name
    JAVA_NAME_MOVED(
            Verdict.MAJOR,
            "It is the same in the spec, but has another name in Java, because something new would have had the same."
                    + " The old name may now stand for the new thing.");

    /** Where callers meet a change. */
    private enum Seen {
        IN_SIGNATURES,
        IN_BEHAVIOUR
    }

    private final Verdict verdict;
    private final Seen seen;
    private final String meaning;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ChangeRule(Verdict verdict, String meaning) {
        this(verdict, Seen.IN_SIGNATURES, meaning);
    }

    ChangeRule(Verdict verdict, Seen seen, String meaning) {
        this.verdict = verdict;
        this.seen = seen;
        this.meaning = meaning;
    }

    /** The rule of an id, if there is one. */
    public static Optional<ChangeRule> ofId(String id) {
        return Stream.of(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** What reports and configurations call the rule, such as {@code member-removed}. */
    public String id() {
        return id;
    }

    /** What every change of this kind means to callers. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether code that compiles and runs as before meets another behaviour of the client or the service. */
    public boolean isBehaviour() {
        return seen == Seen.IN_BEHAVIOUR;
    }

    /** Why the verdict is what it is, in a sentence or two. */
    public String meaning() {
        return meaning;
    }
}
