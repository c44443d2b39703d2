package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names that are hard to turn into Java.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Names extends Structure {
    /** The value of {@code Switch}. */
    private final @Nullable String switch_;

    /** The value of {@code Default}. */
    private final @Nullable String default_;

    /** The value of {@code Public}. */
    private final @Nullable String public_;

    /** The value of {@code Package}. */
    private final @Nullable String package_;

    /** The value of {@code Enum}. */
    private final @Nullable String enum_;

    /** The value of {@code Class}. */
    private final @Nullable String class_;

    /** The value of {@code GetClass}. */
    private final @Nullable String getClass_;

    /** The value of {@code Notify}. */
    private final @Nullable String notify_;

    /** The value of {@code NotifyAll}. */
    private final @Nullable String notifyAll_;

    /** The value of {@code Clone}. */
    private final @Nullable String clone_;

    /** The value of {@code Wait}. */
    private final @Nullable String wait_;

    /** The value of {@code HashCode}. */
    private final @Nullable String hashCode_;

    /** The value of {@code Equals}. */
    private final @Nullable String equals_;

    /** The value of {@code ToString}. */
    private final @Nullable String toString_;

    /** The value of {@code Finalize}. */
    private final @Nullable String finalize_;

    /** The value of {@code Build}. */
    private final @Nullable String build_;

    /** The value of {@code ToBuilder}. */
    private final @Nullable String toBuilder_;

    /** The value of {@code WriteTo}. */
    private final @Nullable String writeTo_;

    /** The value of {@code ReadFrom}. */
    private final @Nullable String readFrom_;

    /** The value of {@code ErrorCodes}. */
    private final @Nullable String errorCodes_;

    /** The value of {@code Of}. */
    private final @Nullable String of_;

    /** The value of {@code Check}. */
    private final @Nullable String check_;

    /** The value of {@code IPAddress}. */
    private final @Nullable String ipAddress;

    /** The value of {@code CPU}. */
    private final @Nullable String cpu;

    /** The value of {@code VPCId}. */
    private final @Nullable String vpcId;

    /** The value of {@code KeyIds}. */
    private final @Nullable String keyIds;

    /** The value of {@code IPv6Addresses}. */
    private final @Nullable String ipv6Addresses;

    /** The value of {@code IDs}. */
    private final @Nullable String ids;

    /** The value of {@code K8SVersion}. */
    private final @Nullable String k8sVersion;

    /** The value of {@code Sha256}. */
    private final @Nullable String sha256;

    /** The value of {@code Under_Score}. */
    private final @Nullable String underScore;

    /** The value of {@code lower}. */
    private final @Nullable String lower;

    /** The value of {@code ETag}. */
    private final @Nullable String eTag;

    /** The value of {@code DNSFormat}. */
    private final @Nullable String dNSFormat;

    /** The value of {@code DnsFormat}. */
    private final @Nullable String dnsFormat;

    /** The value of {@code TTL}. */
    private final @Nullable String tTL;

    /** The value of {@code Ttl}. */
    private final @Nullable String ttl;

    /** The value of {@code tTL}. */
    private final @Nullable String tTl;

    /** The value of {@code Writer}. */
    private final @Nullable String writer;

    /** The value of {@code Reader}. */
    private final @Nullable String reader;

    /** The value of {@code Other}. */
    private final @Nullable String other;

    /** The value of {@code That}. */
    private final @Nullable String that;

    /** The value of {@code Source}. */
    private final @Nullable String source;

    /** The value of {@code First}. */
    private final @Nullable String first;

    /** The value of {@code Rest}. */
    private final @Nullable String rest;

    /** The value of {@code Steps}. */
    private final @Nullable String steps;

    /** The value of {@code Name}. */
    private final @Nullable String name;

    /** The value of {@code BuilderValue}. */
    private final @Nullable PingRequest_ builderValue;

    /** The value of {@code Client}. */
    private final @Nullable WideClient_ client;

    /** The value of {@code Doc}. */
    private final @Nullable String doc;

    /** The value of {@code Long}. */
    private final @Nullable String long_;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Names(Builder builder) {
        super(builder);
        this.switch_ = builder.switch_;
        this.default_ = builder.default_;
        this.public_ = builder.public_;
        this.package_ = builder.package_;
        this.enum_ = builder.enum_;
        this.class_ = builder.class_;
        this.getClass_ = builder.getClass_;
        this.notify_ = builder.notify_;
        this.notifyAll_ = builder.notifyAll_;
        this.clone_ = builder.clone_;
        this.wait_ = builder.wait_;
        this.hashCode_ = builder.hashCode_;
        this.equals_ = builder.equals_;
        this.toString_ = builder.toString_;
        this.finalize_ = builder.finalize_;
        this.build_ = builder.build_;
        this.toBuilder_ = builder.toBuilder_;
        this.writeTo_ = builder.writeTo_;
        this.readFrom_ = builder.readFrom_;
        this.errorCodes_ = builder.errorCodes_;
        this.of_ = builder.of_;
        this.check_ = builder.check_;
        this.ipAddress = builder.ipAddress;
        this.cpu = builder.cpu;
        this.vpcId = builder.vpcId;
        this.keyIds = builder.keyIds;
        this.ipv6Addresses = builder.ipv6Addresses;
        this.ids = builder.ids;
        this.k8sVersion = builder.k8sVersion;
        this.sha256 = builder.sha256;
        this.underScore = builder.underScore;
        this.lower = builder.lower;
        this.eTag = builder.eTag;
        this.dNSFormat = builder.dNSFormat;
        this.dnsFormat = builder.dnsFormat;
        this.tTL = builder.tTL;
        this.ttl = builder.ttl;
        this.tTl = builder.tTl;
        this.writer = builder.writer;
        this.reader = builder.reader;
        this.other = builder.other;
        this.that = builder.that;
        this.source = builder.source;
        this.first = builder.first;
        this.rest = builder.rest;
        this.steps = builder.steps;
        this.name = builder.name;
        this.builderValue = builder.builderValue;
        this.client = builder.client;
        this.doc = builder.doc;
        this.long_ = builder.long_;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds by a lambda.
     *
     * @param steps fill an empty builder
     * @return what was built
     */
    public static Names of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    /**
     * Starts with the values of this object.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The value of {@code Switch}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String switch_() {
        return switch_;
    }

    /**
     * The value of {@code Default}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String default_() {
        return default_;
    }

    /**
     * The value of {@code Public}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String public_() {
        return public_;
    }

    /**
     * The value of {@code Package}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String package_() {
        return package_;
    }

    /**
     * The value of {@code Enum}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String enum_() {
        return enum_;
    }

    /**
     * The value of {@code Class}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String class_() {
        return class_;
    }

    /**
     * The value of {@code GetClass}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String getClass_() {
        return getClass_;
    }

    /**
     * The value of {@code Notify}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String notify_() {
        return notify_;
    }

    /**
     * The value of {@code NotifyAll}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String notifyAll_() {
        return notifyAll_;
    }

    /**
     * The value of {@code Clone}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String clone_() {
        return clone_;
    }

    /**
     * The value of {@code Wait}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String wait_() {
        return wait_;
    }

    /**
     * The value of {@code HashCode}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String hashCode_() {
        return hashCode_;
    }

    /**
     * The value of {@code Equals}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String equals_() {
        return equals_;
    }

    /**
     * The value of {@code ToString}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String toString_() {
        return toString_;
    }

    /**
     * The value of {@code Finalize}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String finalize_() {
        return finalize_;
    }

    /**
     * The value of {@code Build}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String build_() {
        return build_;
    }

    /**
     * The value of {@code ToBuilder}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String toBuilder_() {
        return toBuilder_;
    }

    /**
     * The value of {@code WriteTo}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String writeTo_() {
        return writeTo_;
    }

    /**
     * The value of {@code ReadFrom}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String readFrom_() {
        return readFrom_;
    }

    /**
     * The value of {@code ErrorCodes}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String errorCodes_() {
        return errorCodes_;
    }

    /**
     * The value of {@code Of}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String of_() {
        return of_;
    }

    /**
     * The value of {@code Check}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String check_() {
        return check_;
    }

    /**
     * The value of {@code IPAddress}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String ipAddress() {
        return ipAddress;
    }

    /**
     * The value of {@code CPU}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String cpu() {
        return cpu;
    }

    /**
     * The value of {@code VPCId}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String vpcId() {
        return vpcId;
    }

    /**
     * The value of {@code KeyIds}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String keyIds() {
        return keyIds;
    }

    /**
     * The value of {@code IPv6Addresses}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String ipv6Addresses() {
        return ipv6Addresses;
    }

    /**
     * The value of {@code IDs}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String ids() {
        return ids;
    }

    /**
     * The value of {@code K8SVersion}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String k8sVersion() {
        return k8sVersion;
    }

    /**
     * The value of {@code Sha256}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String sha256() {
        return sha256;
    }

    /**
     * The value of {@code Under_Score}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String underScore() {
        return underScore;
    }

    /**
     * The value of {@code lower}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String lower() {
        return lower;
    }

    /**
     * The value of {@code ETag}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String eTag() {
        return eTag;
    }

    /**
     * The value of {@code DNSFormat}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String dNSFormat() {
        return dNSFormat;
    }

    /**
     * The value of {@code DnsFormat}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String dnsFormat() {
        return dnsFormat;
    }

    /**
     * The value of {@code TTL}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String tTL() {
        return tTL;
    }

    /**
     * The value of {@code Ttl}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String ttl() {
        return ttl;
    }

    /**
     * The value of {@code tTL}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String tTl() {
        return tTl;
    }

    /**
     * The value of {@code Writer}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String writer() {
        return writer;
    }

    /**
     * The value of {@code Reader}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String reader() {
        return reader;
    }

    /**
     * The value of {@code Other}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String other() {
        return other;
    }

    /**
     * The value of {@code That}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String that() {
        return that;
    }

    /**
     * The value of {@code Source}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String source() {
        return source;
    }

    /**
     * The value of {@code First}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String first() {
        return first;
    }

    /**
     * The value of {@code Rest}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String rest() {
        return rest;
    }

    /**
     * The value of {@code Steps}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String steps() {
        return steps;
    }

    /**
     * The value of {@code Name}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * The value of {@code BuilderValue}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable PingRequest_ builderValue() {
        return builderValue;
    }

    /**
     * The value of {@code Client}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable WideClient_ client() {
        return client;
    }

    /**
     * Ends a comment &#42;&#47; or starts one &#47;&#42;, has &#92;u002a&#47; and &#64;tags,
     * &#123;&#64;link braces&#125;, <b>HTML</b>, &#38; entities, $dollars, {@code code}, 中文, a
     *
     * <p>separator, zero&#8203;width, 😀 and a tab.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String doc() {
        return doc;
    }

    /**
     * A long sentence that does not fit on one line of any reasonable width and so has to be wrapped by
     * whoever writes it into a comment, which should happen at a space and leave no line too long to read.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String long_() {
        return long_;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Switch", switch_);
        writer.string("Default", default_);
        writer.string("Public", public_);
        writer.string("Package", package_);
        writer.string("Enum", enum_);
        writer.string("Class", class_);
        writer.string("GetClass", getClass_);
        writer.string("Notify", notify_);
        writer.string("NotifyAll", notifyAll_);
        writer.string("Clone", clone_);
        writer.string("Wait", wait_);
        writer.string("HashCode", hashCode_);
        writer.string("Equals", equals_);
        writer.string("ToString", toString_);
        writer.string("Finalize", finalize_);
        writer.string("Build", build_);
        writer.string("ToBuilder", toBuilder_);
        writer.string("WriteTo", writeTo_);
        writer.string("ReadFrom", readFrom_);
        writer.string("ErrorCodes", errorCodes_);
        writer.string("Of", of_);
        writer.string("Check", check_);
        writer.string("IPAddress", ipAddress);
        writer.string("CPU", cpu);
        writer.string("VPCId", vpcId);
        writer.string("KeyIds", keyIds);
        writer.string("IPv6Addresses", ipv6Addresses);
        writer.string("IDs", ids);
        writer.string("K8SVersion", k8sVersion);
        writer.string("Sha256", sha256);
        writer.string("Under_Score", underScore);
        writer.string("lower", lower);
        writer.string("ETag", eTag);
        writer.string("DNSFormat", dNSFormat);
        writer.string("DnsFormat", dnsFormat);
        writer.string("TTL", tTL);
        writer.string("Ttl", ttl);
        writer.string("tTL", tTl);
        writer.string("Writer", this.writer);
        writer.string("Reader", reader);
        writer.string("Other", other);
        writer.string("That", that);
        writer.string("Source", source);
        writer.string("First", first);
        writer.string("Rest", rest);
        writer.string("Steps", steps);
        writer.string("Name", name);
        writer.struct("BuilderValue", builderValue);
        writer.struct("Client", client);
        writer.string("Doc", doc);
        writer.string("Long", long_);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Names readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Switch" -> builder.switch_ = reader.string();
                case "Default" -> builder.default_ = reader.string();
                case "Public" -> builder.public_ = reader.string();
                case "Package" -> builder.package_ = reader.string();
                case "Enum" -> builder.enum_ = reader.string();
                case "Class" -> builder.class_ = reader.string();
                case "GetClass" -> builder.getClass_ = reader.string();
                case "Notify" -> builder.notify_ = reader.string();
                case "NotifyAll" -> builder.notifyAll_ = reader.string();
                case "Clone" -> builder.clone_ = reader.string();
                case "Wait" -> builder.wait_ = reader.string();
                case "HashCode" -> builder.hashCode_ = reader.string();
                case "Equals" -> builder.equals_ = reader.string();
                case "ToString" -> builder.toString_ = reader.string();
                case "Finalize" -> builder.finalize_ = reader.string();
                case "Build" -> builder.build_ = reader.string();
                case "ToBuilder" -> builder.toBuilder_ = reader.string();
                case "WriteTo" -> builder.writeTo_ = reader.string();
                case "ReadFrom" -> builder.readFrom_ = reader.string();
                case "ErrorCodes" -> builder.errorCodes_ = reader.string();
                case "Of" -> builder.of_ = reader.string();
                case "Check" -> builder.check_ = reader.string();
                case "IPAddress" -> builder.ipAddress = reader.string();
                case "CPU" -> builder.cpu = reader.string();
                case "VPCId" -> builder.vpcId = reader.string();
                case "KeyIds" -> builder.keyIds = reader.string();
                case "IPv6Addresses" -> builder.ipv6Addresses = reader.string();
                case "IDs" -> builder.ids = reader.string();
                case "K8SVersion" -> builder.k8sVersion = reader.string();
                case "Sha256" -> builder.sha256 = reader.string();
                case "Under_Score" -> builder.underScore = reader.string();
                case "lower" -> builder.lower = reader.string();
                case "ETag" -> builder.eTag = reader.string();
                case "DNSFormat" -> builder.dNSFormat = reader.string();
                case "DnsFormat" -> builder.dnsFormat = reader.string();
                case "TTL" -> builder.tTL = reader.string();
                case "Ttl" -> builder.ttl = reader.string();
                case "tTL" -> builder.tTl = reader.string();
                case "Writer" -> builder.writer = reader.string();
                case "Reader" -> builder.reader = reader.string();
                case "Other" -> builder.other = reader.string();
                case "That" -> builder.that = reader.string();
                case "Source" -> builder.source = reader.string();
                case "First" -> builder.first = reader.string();
                case "Rest" -> builder.rest = reader.string();
                case "Steps" -> builder.steps = reader.string();
                case "Name" -> builder.name = reader.string();
                case "BuilderValue" -> builder.builderValue = reader.struct(PingRequest_::readFrom);
                case "Client" -> builder.client = reader.struct(WideClient_::readFrom);
                case "Doc" -> builder.doc = reader.string();
                case "Long" -> builder.long_ = reader.string();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads a JSON object, as {@link #toJson} writes it.
     *
     * @param json the text
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static Names fromJson(String json) {
        return WireForms.fromJson(json, Names::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Names that
                && Objects.equals(switch_, that.switch_)
                && Objects.equals(default_, that.default_)
                && Objects.equals(public_, that.public_)
                && Objects.equals(package_, that.package_)
                && Objects.equals(enum_, that.enum_)
                && Objects.equals(class_, that.class_)
                && Objects.equals(getClass_, that.getClass_)
                && Objects.equals(notify_, that.notify_)
                && Objects.equals(notifyAll_, that.notifyAll_)
                && Objects.equals(clone_, that.clone_)
                && Objects.equals(wait_, that.wait_)
                && Objects.equals(hashCode_, that.hashCode_)
                && Objects.equals(equals_, that.equals_)
                && Objects.equals(toString_, that.toString_)
                && Objects.equals(finalize_, that.finalize_)
                && Objects.equals(build_, that.build_)
                && Objects.equals(toBuilder_, that.toBuilder_)
                && Objects.equals(writeTo_, that.writeTo_)
                && Objects.equals(readFrom_, that.readFrom_)
                && Objects.equals(errorCodes_, that.errorCodes_)
                && Objects.equals(of_, that.of_)
                && Objects.equals(check_, that.check_)
                && Objects.equals(ipAddress, that.ipAddress)
                && Objects.equals(cpu, that.cpu)
                && Objects.equals(vpcId, that.vpcId)
                && Objects.equals(keyIds, that.keyIds)
                && Objects.equals(ipv6Addresses, that.ipv6Addresses)
                && Objects.equals(ids, that.ids)
                && Objects.equals(k8sVersion, that.k8sVersion)
                && Objects.equals(sha256, that.sha256)
                && Objects.equals(underScore, that.underScore)
                && Objects.equals(lower, that.lower)
                && Objects.equals(eTag, that.eTag)
                && Objects.equals(dNSFormat, that.dNSFormat)
                && Objects.equals(dnsFormat, that.dnsFormat)
                && Objects.equals(tTL, that.tTL)
                && Objects.equals(ttl, that.ttl)
                && Objects.equals(tTl, that.tTl)
                && Objects.equals(writer, that.writer)
                && Objects.equals(reader, that.reader)
                && Objects.equals(this.other, that.other)
                && Objects.equals(this.that, that.that)
                && Objects.equals(source, that.source)
                && Objects.equals(first, that.first)
                && Objects.equals(rest, that.rest)
                && Objects.equals(steps, that.steps)
                && Objects.equals(name, that.name)
                && Objects.equals(builderValue, that.builderValue)
                && Objects.equals(client, that.client)
                && Objects.equals(doc, that.doc)
                && Objects.equals(long_, that.long_)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(switch_, default_, public_, package_, enum_, class_, getClass_, notify_,
                notifyAll_, clone_, wait_, hashCode_, equals_, toString_, finalize_, build_,
                toBuilder_, writeTo_, readFrom_, errorCodes_, of_, check_, ipAddress, cpu, vpcId,
                keyIds, ipv6Addresses, ids, k8sVersion, sha256, underScore, lower, eTag, dNSFormat,
                dnsFormat, tTL, ttl, tTl, writer, reader, other, that, source, first, rest, steps,
                name, builderValue, client, doc, long_, extras());
    }

    /** Collects the values of {@link Names}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Switch}. */
        private @Nullable String switch_;

        /** The value of {@code Default}. */
        private @Nullable String default_;

        /** The value of {@code Public}. */
        private @Nullable String public_;

        /** The value of {@code Package}. */
        private @Nullable String package_;

        /** The value of {@code Enum}. */
        private @Nullable String enum_;

        /** The value of {@code Class}. */
        private @Nullable String class_;

        /** The value of {@code GetClass}. */
        private @Nullable String getClass_;

        /** The value of {@code Notify}. */
        private @Nullable String notify_;

        /** The value of {@code NotifyAll}. */
        private @Nullable String notifyAll_;

        /** The value of {@code Clone}. */
        private @Nullable String clone_;

        /** The value of {@code Wait}. */
        private @Nullable String wait_;

        /** The value of {@code HashCode}. */
        private @Nullable String hashCode_;

        /** The value of {@code Equals}. */
        private @Nullable String equals_;

        /** The value of {@code ToString}. */
        private @Nullable String toString_;

        /** The value of {@code Finalize}. */
        private @Nullable String finalize_;

        /** The value of {@code Build}. */
        private @Nullable String build_;

        /** The value of {@code ToBuilder}. */
        private @Nullable String toBuilder_;

        /** The value of {@code WriteTo}. */
        private @Nullable String writeTo_;

        /** The value of {@code ReadFrom}. */
        private @Nullable String readFrom_;

        /** The value of {@code ErrorCodes}. */
        private @Nullable String errorCodes_;

        /** The value of {@code Of}. */
        private @Nullable String of_;

        /** The value of {@code Check}. */
        private @Nullable String check_;

        /** The value of {@code IPAddress}. */
        private @Nullable String ipAddress;

        /** The value of {@code CPU}. */
        private @Nullable String cpu;

        /** The value of {@code VPCId}. */
        private @Nullable String vpcId;

        /** The value of {@code KeyIds}. */
        private @Nullable String keyIds;

        /** The value of {@code IPv6Addresses}. */
        private @Nullable String ipv6Addresses;

        /** The value of {@code IDs}. */
        private @Nullable String ids;

        /** The value of {@code K8SVersion}. */
        private @Nullable String k8sVersion;

        /** The value of {@code Sha256}. */
        private @Nullable String sha256;

        /** The value of {@code Under_Score}. */
        private @Nullable String underScore;

        /** The value of {@code lower}. */
        private @Nullable String lower;

        /** The value of {@code ETag}. */
        private @Nullable String eTag;

        /** The value of {@code DNSFormat}. */
        private @Nullable String dNSFormat;

        /** The value of {@code DnsFormat}. */
        private @Nullable String dnsFormat;

        /** The value of {@code TTL}. */
        private @Nullable String tTL;

        /** The value of {@code Ttl}. */
        private @Nullable String ttl;

        /** The value of {@code tTL}. */
        private @Nullable String tTl;

        /** The value of {@code Writer}. */
        private @Nullable String writer;

        /** The value of {@code Reader}. */
        private @Nullable String reader;

        /** The value of {@code Other}. */
        private @Nullable String other;

        /** The value of {@code That}. */
        private @Nullable String that;

        /** The value of {@code Source}. */
        private @Nullable String source;

        /** The value of {@code First}. */
        private @Nullable String first;

        /** The value of {@code Rest}. */
        private @Nullable String rest;

        /** The value of {@code Steps}. */
        private @Nullable String steps;

        /** The value of {@code Name}. */
        private @Nullable String name;

        /** The value of {@code BuilderValue}. */
        private @Nullable PingRequest_ builderValue;

        /** The value of {@code Client}. */
        private @Nullable WideClient_ client;

        /** The value of {@code Doc}. */
        private @Nullable String doc;

        /** The value of {@code Long}. */
        private @Nullable String long_;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Names source) {
            super(source);
            this.switch_ = source.switch_;
            this.default_ = source.default_;
            this.public_ = source.public_;
            this.package_ = source.package_;
            this.enum_ = source.enum_;
            this.class_ = source.class_;
            this.getClass_ = source.getClass_;
            this.notify_ = source.notify_;
            this.notifyAll_ = source.notifyAll_;
            this.clone_ = source.clone_;
            this.wait_ = source.wait_;
            this.hashCode_ = source.hashCode_;
            this.equals_ = source.equals_;
            this.toString_ = source.toString_;
            this.finalize_ = source.finalize_;
            this.build_ = source.build_;
            this.toBuilder_ = source.toBuilder_;
            this.writeTo_ = source.writeTo_;
            this.readFrom_ = source.readFrom_;
            this.errorCodes_ = source.errorCodes_;
            this.of_ = source.of_;
            this.check_ = source.check_;
            this.ipAddress = source.ipAddress;
            this.cpu = source.cpu;
            this.vpcId = source.vpcId;
            this.keyIds = source.keyIds;
            this.ipv6Addresses = source.ipv6Addresses;
            this.ids = source.ids;
            this.k8sVersion = source.k8sVersion;
            this.sha256 = source.sha256;
            this.underScore = source.underScore;
            this.lower = source.lower;
            this.eTag = source.eTag;
            this.dNSFormat = source.dNSFormat;
            this.dnsFormat = source.dnsFormat;
            this.tTL = source.tTL;
            this.ttl = source.ttl;
            this.tTl = source.tTl;
            this.writer = source.writer;
            this.reader = source.reader;
            this.other = source.other;
            this.that = source.that;
            this.source = source.source;
            this.first = source.first;
            this.rest = source.rest;
            this.steps = source.steps;
            this.name = source.name;
            this.builderValue = source.builderValue;
            this.client = source.client;
            this.doc = source.doc;
            this.long_ = source.long_;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Switch}.
         *
         * @param switch_ the value, or null to clear it
         * @return this builder
         */
        public Builder switch_(@Nullable String switch_) {
            this.switch_ = switch_;
            return this;
        }

        /**
         * The value of {@code Default}.
         *
         * @param default_ the value, or null to clear it
         * @return this builder
         */
        public Builder default_(@Nullable String default_) {
            this.default_ = default_;
            return this;
        }

        /**
         * The value of {@code Public}.
         *
         * @param public_ the value, or null to clear it
         * @return this builder
         */
        public Builder public_(@Nullable String public_) {
            this.public_ = public_;
            return this;
        }

        /**
         * The value of {@code Package}.
         *
         * @param package_ the value, or null to clear it
         * @return this builder
         */
        public Builder package_(@Nullable String package_) {
            this.package_ = package_;
            return this;
        }

        /**
         * The value of {@code Enum}.
         *
         * @param enum_ the value, or null to clear it
         * @return this builder
         */
        public Builder enum_(@Nullable String enum_) {
            this.enum_ = enum_;
            return this;
        }

        /**
         * The value of {@code Class}.
         *
         * @param class_ the value, or null to clear it
         * @return this builder
         */
        public Builder class_(@Nullable String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * The value of {@code GetClass}.
         *
         * @param getClass_ the value, or null to clear it
         * @return this builder
         */
        public Builder getClass_(@Nullable String getClass_) {
            this.getClass_ = getClass_;
            return this;
        }

        /**
         * The value of {@code Notify}.
         *
         * @param notify_ the value, or null to clear it
         * @return this builder
         */
        public Builder notify_(@Nullable String notify_) {
            this.notify_ = notify_;
            return this;
        }

        /**
         * The value of {@code NotifyAll}.
         *
         * @param notifyAll_ the value, or null to clear it
         * @return this builder
         */
        public Builder notifyAll_(@Nullable String notifyAll_) {
            this.notifyAll_ = notifyAll_;
            return this;
        }

        /**
         * The value of {@code Clone}.
         *
         * @param clone_ the value, or null to clear it
         * @return this builder
         */
        public Builder clone_(@Nullable String clone_) {
            this.clone_ = clone_;
            return this;
        }

        /**
         * The value of {@code Wait}.
         *
         * @param wait_ the value, or null to clear it
         * @return this builder
         */
        public Builder wait_(@Nullable String wait_) {
            this.wait_ = wait_;
            return this;
        }

        /**
         * The value of {@code HashCode}.
         *
         * @param hashCode_ the value, or null to clear it
         * @return this builder
         */
        public Builder hashCode_(@Nullable String hashCode_) {
            this.hashCode_ = hashCode_;
            return this;
        }

        /**
         * The value of {@code Equals}.
         *
         * @param equals_ the value, or null to clear it
         * @return this builder
         */
        public Builder equals_(@Nullable String equals_) {
            this.equals_ = equals_;
            return this;
        }

        /**
         * The value of {@code ToString}.
         *
         * @param toString_ the value, or null to clear it
         * @return this builder
         */
        public Builder toString_(@Nullable String toString_) {
            this.toString_ = toString_;
            return this;
        }

        /**
         * The value of {@code Finalize}.
         *
         * @param finalize_ the value, or null to clear it
         * @return this builder
         */
        public Builder finalize_(@Nullable String finalize_) {
            this.finalize_ = finalize_;
            return this;
        }

        /**
         * The value of {@code Build}.
         *
         * @param build_ the value, or null to clear it
         * @return this builder
         */
        public Builder build_(@Nullable String build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * The value of {@code ToBuilder}.
         *
         * @param toBuilder_ the value, or null to clear it
         * @return this builder
         */
        public Builder toBuilder_(@Nullable String toBuilder_) {
            this.toBuilder_ = toBuilder_;
            return this;
        }

        /**
         * The value of {@code WriteTo}.
         *
         * @param writeTo_ the value, or null to clear it
         * @return this builder
         */
        public Builder writeTo_(@Nullable String writeTo_) {
            this.writeTo_ = writeTo_;
            return this;
        }

        /**
         * The value of {@code ReadFrom}.
         *
         * @param readFrom_ the value, or null to clear it
         * @return this builder
         */
        public Builder readFrom_(@Nullable String readFrom_) {
            this.readFrom_ = readFrom_;
            return this;
        }

        /**
         * The value of {@code ErrorCodes}.
         *
         * @param errorCodes_ the value, or null to clear it
         * @return this builder
         */
        public Builder errorCodes_(@Nullable String errorCodes_) {
            this.errorCodes_ = errorCodes_;
            return this;
        }

        /**
         * The value of {@code Of}.
         *
         * @param of_ the value, or null to clear it
         * @return this builder
         */
        public Builder of_(@Nullable String of_) {
            this.of_ = of_;
            return this;
        }

        /**
         * The value of {@code Check}.
         *
         * @param check_ the value, or null to clear it
         * @return this builder
         */
        public Builder check_(@Nullable String check_) {
            this.check_ = check_;
            return this;
        }

        /**
         * The value of {@code IPAddress}.
         *
         * @param ipAddress the value, or null to clear it
         * @return this builder
         */
        public Builder ipAddress(@Nullable String ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /**
         * The value of {@code CPU}.
         *
         * @param cpu the value, or null to clear it
         * @return this builder
         */
        public Builder cpu(@Nullable String cpu) {
            this.cpu = cpu;
            return this;
        }

        /**
         * The value of {@code VPCId}.
         *
         * @param vpcId the value, or null to clear it
         * @return this builder
         */
        public Builder vpcId(@Nullable String vpcId) {
            this.vpcId = vpcId;
            return this;
        }

        /**
         * The value of {@code KeyIds}.
         *
         * @param keyIds the value, or null to clear it
         * @return this builder
         */
        public Builder keyIds(@Nullable String keyIds) {
            this.keyIds = keyIds;
            return this;
        }

        /**
         * The value of {@code IPv6Addresses}.
         *
         * @param ipv6Addresses the value, or null to clear it
         * @return this builder
         */
        public Builder ipv6Addresses(@Nullable String ipv6Addresses) {
            this.ipv6Addresses = ipv6Addresses;
            return this;
        }

        /**
         * The value of {@code IDs}.
         *
         * @param ids the value, or null to clear it
         * @return this builder
         */
        public Builder ids(@Nullable String ids) {
            this.ids = ids;
            return this;
        }

        /**
         * The value of {@code K8SVersion}.
         *
         * @param k8sVersion the value, or null to clear it
         * @return this builder
         */
        public Builder k8sVersion(@Nullable String k8sVersion) {
            this.k8sVersion = k8sVersion;
            return this;
        }

        /**
         * The value of {@code Sha256}.
         *
         * @param sha256 the value, or null to clear it
         * @return this builder
         */
        public Builder sha256(@Nullable String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * The value of {@code Under_Score}.
         *
         * @param underScore the value, or null to clear it
         * @return this builder
         */
        public Builder underScore(@Nullable String underScore) {
            this.underScore = underScore;
            return this;
        }

        /**
         * The value of {@code lower}.
         *
         * @param lower the value, or null to clear it
         * @return this builder
         */
        public Builder lower(@Nullable String lower) {
            this.lower = lower;
            return this;
        }

        /**
         * The value of {@code ETag}.
         *
         * @param eTag the value, or null to clear it
         * @return this builder
         */
        public Builder eTag(@Nullable String eTag) {
            this.eTag = eTag;
            return this;
        }

        /**
         * The value of {@code DNSFormat}.
         *
         * @param value the value, or null to clear it
         * @return this builder
         */
        public Builder dNSFormat(@Nullable String value) {
            this.dNSFormat = value;
            return this;
        }

        /**
         * The value of {@code DnsFormat}.
         *
         * @param value the value, or null to clear it
         * @return this builder
         */
        public Builder dnsFormat(@Nullable String value) {
            this.dnsFormat = value;
            return this;
        }

        /**
         * The value of {@code TTL}.
         *
         * @param value the value, or null to clear it
         * @return this builder
         */
        public Builder tTL(@Nullable String value) {
            this.tTL = value;
            return this;
        }

        /**
         * The value of {@code Ttl}.
         *
         * @param value the value, or null to clear it
         * @return this builder
         */
        public Builder ttl(@Nullable String value) {
            this.ttl = value;
            return this;
        }

        /**
         * The value of {@code tTL}.
         *
         * @param value the value, or null to clear it
         * @return this builder
         */
        public Builder tTl(@Nullable String value) {
            this.tTl = value;
            return this;
        }

        /**
         * The value of {@code Writer}.
         *
         * @param writer the value, or null to clear it
         * @return this builder
         */
        public Builder writer(@Nullable String writer) {
            this.writer = writer;
            return this;
        }

        /**
         * The value of {@code Reader}.
         *
         * @param reader the value, or null to clear it
         * @return this builder
         */
        public Builder reader(@Nullable String reader) {
            this.reader = reader;
            return this;
        }

        /**
         * The value of {@code Other}.
         *
         * @param other the value, or null to clear it
         * @return this builder
         */
        public Builder other(@Nullable String other) {
            this.other = other;
            return this;
        }

        /**
         * The value of {@code That}.
         *
         * @param that the value, or null to clear it
         * @return this builder
         */
        public Builder that(@Nullable String that) {
            this.that = that;
            return this;
        }

        /**
         * The value of {@code Source}.
         *
         * @param source the value, or null to clear it
         * @return this builder
         */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /**
         * The value of {@code First}.
         *
         * @param first the value, or null to clear it
         * @return this builder
         */
        public Builder first(@Nullable String first) {
            this.first = first;
            return this;
        }

        /**
         * The value of {@code Rest}.
         *
         * @param rest the value, or null to clear it
         * @return this builder
         */
        public Builder rest(@Nullable String rest) {
            this.rest = rest;
            return this;
        }

        /**
         * The value of {@code Steps}.
         *
         * @param steps the value, or null to clear it
         * @return this builder
         */
        public Builder steps(@Nullable String steps) {
            this.steps = steps;
            return this;
        }

        /**
         * The value of {@code Name}.
         *
         * @param name the value, or null to clear it
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * The value of {@code BuilderValue}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder builderValue(Consumer<PingRequest_.Builder> steps) {
            return builderValue(PingRequest_.of(steps));
        }

        /**
         * The value of {@code BuilderValue}.
         *
         * @param builderValue the value, or null to clear it
         * @return this builder
         */
        public Builder builderValue(@Nullable PingRequest_ builderValue) {
            this.builderValue = builderValue;
            return this;
        }

        /**
         * The value of {@code Client}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder client(Consumer<WideClient_.Builder> steps) {
            return client(WideClient_.of(steps));
        }

        /**
         * The value of {@code Client}.
         *
         * @param client the value, or null to clear it
         * @return this builder
         */
        public Builder client(@Nullable WideClient_ client) {
            this.client = client;
            return this;
        }

        /**
         * Ends a comment &#42;&#47; or starts one &#47;&#42;, has &#92;u002a&#47; and &#64;tags,
         * &#123;&#64;link braces&#125;, <b>HTML</b>, &#38; entities, $dollars, {@code code}, 中文, a
         *
         * <p>separator, zero&#8203;width, 😀 and a tab.
         *
         * <p>For example <code>&#42;&#47; " &#92; $S</code>.
         *
         * @param doc the value, or null to clear it
         * @return this builder
         */
        public Builder doc(@Nullable String doc) {
            this.doc = doc;
            return this;
        }

        /**
         * A long sentence that does not fit on one line of any reasonable width and so has to be wrapped by
         * whoever writes it into a comment, which should happen at a space and leave no line too long to read.
         *
         * @param long_ the value, or null to clear it
         * @return this builder
         */
        public Builder long_(@Nullable String long_) {
            this.long_ = long_;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Names build() {
            return new Names(this);
        }
    }
}
