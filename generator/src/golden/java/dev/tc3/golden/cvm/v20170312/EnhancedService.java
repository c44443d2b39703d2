package dev.tc3.golden.cvm.v20170312;

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
 * The additional services of an instance.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class EnhancedService extends Structure {
    /** The value of {@code SecurityService}. */
    private final @Nullable RunSecurityServiceEnabled securityService;

    /** The value of {@code MonitorService}. */
    private final @Nullable RunMonitorServiceEnabled monitorService;

    /** The value of {@code AutomationService}. */
    private final @Nullable RunAutomationServiceEnabled automationService;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private EnhancedService(Builder builder) {
        super(builder);
        this.securityService = builder.securityService;
        this.monitorService = builder.monitorService;
        this.automationService = builder.automationService;
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
    public static EnhancedService of(Consumer<Builder> steps) {
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
     * Cloud Security. Without it, the service is switched on.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable RunSecurityServiceEnabled securityService() {
        return securityService;
    }

    /**
     * Cloud Monitor. Without it, the service is switched on. Some instance types cannot do without the
     * service.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable RunMonitorServiceEnabled monitorService() {
        return monitorService;
    }

    /**
     * TencentCloud Automation Tools, by which commands are run on the instance. Without it, the service is
     * switched on for public images and off for all others.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable RunAutomationServiceEnabled automationService() {
        return automationService;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("SecurityService", securityService);
        writer.struct("MonitorService", monitorService);
        writer.struct("AutomationService", automationService);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static EnhancedService readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "SecurityService" -> builder.securityService = reader.struct(RunSecurityServiceEnabled::readFrom);
                case "MonitorService" -> builder.monitorService = reader.struct(RunMonitorServiceEnabled::readFrom);
                case "AutomationService" -> builder.automationService = reader.struct(RunAutomationServiceEnabled::readFrom);
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
    public static EnhancedService fromJson(String json) {
        return WireForms.fromJson(json, EnhancedService::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnhancedService that
                && Objects.equals(securityService, that.securityService)
                && Objects.equals(monitorService, that.monitorService)
                && Objects.equals(automationService, that.automationService)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(securityService, monitorService, automationService, extras());
    }

    /** Collects the values of {@link EnhancedService}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code SecurityService}. */
        private @Nullable RunSecurityServiceEnabled securityService;

        /** The value of {@code MonitorService}. */
        private @Nullable RunMonitorServiceEnabled monitorService;

        /** The value of {@code AutomationService}. */
        private @Nullable RunAutomationServiceEnabled automationService;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(EnhancedService source) {
            super(source);
            this.securityService = source.securityService;
            this.monitorService = source.monitorService;
            this.automationService = source.automationService;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Cloud Security. Without it, the service is switched on.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder securityService(Consumer<RunSecurityServiceEnabled.Builder> steps) {
            return securityService(RunSecurityServiceEnabled.of(steps));
        }

        /**
         * Cloud Security. Without it, the service is switched on.
         *
         * @param securityService the value, or null to clear it
         * @return this builder
         */
        public Builder securityService(@Nullable RunSecurityServiceEnabled securityService) {
            this.securityService = securityService;
            return this;
        }

        /**
         * Cloud Monitor. Without it, the service is switched on. Some instance types cannot do without the
         * service.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder monitorService(Consumer<RunMonitorServiceEnabled.Builder> steps) {
            return monitorService(RunMonitorServiceEnabled.of(steps));
        }

        /**
         * Cloud Monitor. Without it, the service is switched on. Some instance types cannot do without the
         * service.
         *
         * @param monitorService the value, or null to clear it
         * @return this builder
         */
        public Builder monitorService(@Nullable RunMonitorServiceEnabled monitorService) {
            this.monitorService = monitorService;
            return this;
        }

        /**
         * TencentCloud Automation Tools, by which commands are run on the instance. Without it, the service is
         * switched on for public images and off for all others.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder automationService(Consumer<RunAutomationServiceEnabled.Builder> steps) {
            return automationService(RunAutomationServiceEnabled.of(steps));
        }

        /**
         * TencentCloud Automation Tools, by which commands are run on the instance. Without it, the service is
         * switched on for public images and off for all others.
         *
         * @param automationService the value, or null to clear it
         * @return this builder
         */
        public Builder automationService(@Nullable RunAutomationServiceEnabled automationService) {
            this.automationService = automationService;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public EnhancedService build() {
            return new EnhancedService(this);
        }
    }
}
