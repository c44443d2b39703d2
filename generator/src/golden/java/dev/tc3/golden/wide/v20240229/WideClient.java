package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.EventStream;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Calls {@code wide} in version {@code 2024-02-29}.
 *
 * <p>A client is thread-safe and holds connections: make one, share it, and close it in the end.
 * Every method ends in {@code call} or {@code callAsync}, so a fake implements those, or just the
 * methods that a test uses.
 */
@Generated("wide 2024-02-29")
public interface WideClient extends ServiceClient {
    /** The product and version. */
    ServiceDescriptor SERVICE = new ServiceDescriptor(
            "wide",
            "2024-02-29",
            "wide.tencentcloudapi.com",
            Set.of("ap-shanghai-fsi", "ap-shenzhen-fsi"));

    /**
     * Opens a client.
     *
     * @param steps set the region, the credentials and whatever else differs from the defaults
     * @return a client, to be closed after use
     * @throws IllegalArgumentException if the region or the credentials are missing
     */
    static WideClient create(Consumer<ClientConfig.Builder> steps) {
        return create(ClientConfig.of(steps));
    }

    /**
     * Opens a client.
     *
     * @param config how it calls
     * @return a client, to be closed after use
     */
    static WideClient create(ClientConfig config) {
        return new DefaultWideClient(config);
    }

    /**
     * Calls {@code Call}.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default CallResponse call_(Consumer<CallRequest.Builder> steps) {
        return call_(CallRequest.of(steps));
    }

    /**
     * Calls {@code Call} with a request that was built before.
     *
     * <p>See {@link #call_(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default CallResponse call_(CallRequest request) {
        return call_(request, RequestOptions.none());
    }

    /**
     * Calls {@code Call} with options for this one call.
     *
     * <p>See {@link #call_(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default CallResponse call_(CallRequest request, RequestOptions options) {
        return call(CallRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Call} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #call_(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<CallResponse> callAsync_(Consumer<CallRequest.Builder> steps) {
        return callAsync_(CallRequest.of(steps));
    }

    /**
     * Calls {@code Call} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #call_(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<CallResponse> callAsync_(CallRequest request) {
        return callAsync_(request, RequestOptions.none());
    }

    /**
     * Calls {@code Call} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #call_(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<CallResponse> callAsync_(CallRequest request,
            RequestOptions options) {
        return callAsync(CallRequest.ACTION, request, options);
    }

    /**
     * Talks.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>If the request asks for a stream of events, call {@link #chatStream(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ChatResponse chat(Consumer<ChatRequest.Builder> steps) {
        return chat(ChatRequest.of(steps));
    }

    /**
     * Calls {@code Chat} with a request that was built before.
     *
     * <p>See {@link #chat(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ChatResponse chat(ChatRequest request) {
        return chat(request, RequestOptions.none());
    }

    /**
     * Calls {@code Chat} with options for this one call.
     *
     * <p>See {@link #chat(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ChatResponse chat(ChatRequest request, RequestOptions options) {
        return call(ChatRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Chat} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #chat(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<ChatResponse> chatAsync(Consumer<ChatRequest.Builder> steps) {
        return chatAsync(ChatRequest.of(steps));
    }

    /**
     * Calls {@code Chat} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #chat(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<ChatResponse> chatAsync(ChatRequest request) {
        return chatAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code Chat} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #chat(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<ChatResponse> chatAsync(ChatRequest request, RequestOptions options) {
        return callAsync(ChatRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Chat} and gives its answer event by event.
     *
     * <p>The request must ask for a stream, if that is its choice. See {@link #chat(Consumer)}.
     *
     * @param steps set the parameters
     * @return the events, to be closed after use; what fails later fails as they are taken
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default EventStream<ChatResponse> chatStream(Consumer<ChatRequest.Builder> steps) {
        return chatStream(ChatRequest.of(steps));
    }

    /**
     * Calls {@code Chat} with a request that was built before, and gives its answer event by event.
     *
     * <p>The request must ask for a stream, if that is its choice. See {@link #chat(Consumer)}.
     *
     * @param request the parameters
     * @return the events, to be closed after use; what fails later fails as they are taken
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default EventStream<ChatResponse> chatStream(ChatRequest request) {
        return chatStream(request, RequestOptions.none());
    }

    /**
     * Calls {@code Chat} with options for this one call, and gives its answer event by event.
     *
     * <p>The request must ask for a stream, if that is its choice. See {@link #chat(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the events, to be closed after use; what fails later fails as they are taken
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default EventStream<ChatResponse> chatStream(ChatRequest request, RequestOptions options) {
        return stream(ChatRequest.ACTION, request, options);
    }

    /**
     * Makes a thing.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>With a sensitive parameter set, the request is not sent by GET, whose URL would show it, unless
     * {@link RequestOptions.Builder#allowInUrl} allows it for the call.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default CreateThingResponse createThing(Consumer<CreateThingRequest.Builder> steps) {
        return createThing(CreateThingRequest.of(steps));
    }

    /**
     * Calls {@code CreateThing} with a request that was built before.
     *
     * <p>See {@link #createThing(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default CreateThingResponse createThing(CreateThingRequest request) {
        return createThing(request, RequestOptions.none());
    }

    /**
     * Calls {@code CreateThing} with options for this one call.
     *
     * <p>See {@link #createThing(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default CreateThingResponse createThing(CreateThingRequest request, RequestOptions options) {
        return call(CreateThingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code CreateThing} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #createThing(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<CreateThingResponse> createThingAsync(
            Consumer<CreateThingRequest.Builder> steps) {
        return createThingAsync(CreateThingRequest.of(steps));
    }

    /**
     * Calls {@code CreateThing} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #createThing(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<CreateThingResponse> createThingAsync(CreateThingRequest request) {
        return createThingAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code CreateThing} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #createThing(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<CreateThingResponse> createThingAsync(CreateThingRequest request,
            RequestOptions options) {
        return callAsync(CreateThingRequest.ACTION, request, options);
    }

    /**
     * Reads everything there is.
     *
     * <p>A second paragraph:
     *
     * <ul>
     * <li>with one line</li>
     * <li>and another</li>
     * </ul>
     *
     * <p>Changes nothing.
     *
     * <p>The service accepts at most 1 request in 60 seconds from each account and region.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DescribeEverythingResponse describeEverything(
            Consumer<DescribeEverythingRequest.Builder> steps) {
        return describeEverything(DescribeEverythingRequest.of(steps));
    }

    /**
     * Calls {@code DescribeEverything} with a request that was built before.
     *
     * <p>See {@link #describeEverything(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DescribeEverythingResponse describeEverything(DescribeEverythingRequest request) {
        return describeEverything(request, RequestOptions.none());
    }

    /**
     * Calls {@code DescribeEverything} with options for this one call.
     *
     * <p>See {@link #describeEverything(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DescribeEverythingResponse describeEverything(DescribeEverythingRequest request,
            RequestOptions options) {
        return call(DescribeEverythingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code DescribeEverything} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #describeEverything(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<DescribeEverythingResponse> describeEverythingAsync(
            Consumer<DescribeEverythingRequest.Builder> steps) {
        return describeEverythingAsync(DescribeEverythingRequest.of(steps));
    }

    /**
     * Calls {@code DescribeEverything} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #describeEverything(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<DescribeEverythingResponse> describeEverythingAsync(
            DescribeEverythingRequest request) {
        return describeEverythingAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code DescribeEverything} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #describeEverything(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<DescribeEverythingResponse> describeEverythingAsync(
            DescribeEverythingRequest request, RequestOptions options) {
        return callAsync(DescribeEverythingRequest.ACTION, request, options);
    }

    /**
     * Destroys <b>all</b> of it. &#42;&#47; class Evil &#123;&#125; &#47;&#42; &#92;u002a&#92;u002f
     * &#64;see #nothing &#123;&#64;link none&#125; $T &#38; more
     *
     * <p><strong>Loses data that cannot be brought back.</strong> If the outcome is unknown, find out
     * before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>The service accepts at most 20 requests per second from each account and region.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DestroyEverythingResponse destroyEverything(
            Consumer<DestroyEverythingRequest.Builder> steps) {
        return destroyEverything(DestroyEverythingRequest.of(steps));
    }

    /**
     * Calls {@code DestroyEverything} with a request that was built before.
     *
     * <p>See {@link #destroyEverything(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DestroyEverythingResponse destroyEverything(DestroyEverythingRequest request) {
        return destroyEverything(request, RequestOptions.none());
    }

    /**
     * Calls {@code DestroyEverything} with options for this one call.
     *
     * <p>See {@link #destroyEverything(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default DestroyEverythingResponse destroyEverything(DestroyEverythingRequest request,
            RequestOptions options) {
        return call(DestroyEverythingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code DestroyEverything} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #destroyEverything(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<DestroyEverythingResponse> destroyEverythingAsync(
            Consumer<DestroyEverythingRequest.Builder> steps) {
        return destroyEverythingAsync(DestroyEverythingRequest.of(steps));
    }

    /**
     * Calls {@code DestroyEverything} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #destroyEverything(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<DestroyEverythingResponse> destroyEverythingAsync(
            DestroyEverythingRequest request) {
        return destroyEverythingAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code DestroyEverything} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #destroyEverything(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<DestroyEverythingResponse> destroyEverythingAsync(
            DestroyEverythingRequest request, RequestOptions options) {
        return callAsync(DestroyEverythingRequest.ACTION, request, options);
    }

    /**
     * Gives credentials to those who have none.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>The request is not signed, so no credentials are needed.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     * @deprecated The service no longer wants it to be called.
     */
    @Deprecated
    default IntroduceResponse introduce(Consumer<IntroduceRequest.Builder> steps) {
        return introduce(IntroduceRequest.of(steps));
    }

    /**
     * Calls {@code Introduce} with a request that was built before.
     *
     * <p>See {@link #introduce(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     * @deprecated The service no longer wants it to be called.
     */
    @Deprecated
    default IntroduceResponse introduce(IntroduceRequest request) {
        return introduce(request, RequestOptions.none());
    }

    /**
     * Calls {@code Introduce} with options for this one call.
     *
     * <p>See {@link #introduce(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     * @deprecated The service no longer wants it to be called.
     */
    @Deprecated
    default IntroduceResponse introduce(IntroduceRequest request, RequestOptions options) {
        return call(IntroduceRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Introduce} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #introduce(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     * @deprecated The service no longer wants it to be called.
     */
    @Deprecated
    default CompletableFuture<IntroduceResponse> introduceAsync(
            Consumer<IntroduceRequest.Builder> steps) {
        return introduceAsync(IntroduceRequest.of(steps));
    }

    /**
     * Calls {@code Introduce} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #introduce(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     * @deprecated The service no longer wants it to be called.
     */
    @Deprecated
    default CompletableFuture<IntroduceResponse> introduceAsync(IntroduceRequest request) {
        return introduceAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code Introduce} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #introduce(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     * @deprecated The service no longer wants it to be called.
     */
    @Deprecated
    default CompletableFuture<IntroduceResponse> introduceAsync(IntroduceRequest request,
            RequestOptions options) {
        return callAsync(IntroduceRequest.ACTION, request, options);
    }

    /**
     * Calls {@code ListRetired}.
     *
     * <p>Changes nothing.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ListRetiredResponse listRetired(Consumer<ListRetiredRequest.Builder> steps) {
        return listRetired(ListRetiredRequest.of(steps));
    }

    /**
     * Calls {@code ListRetired} with a request that was built before.
     *
     * <p>See {@link #listRetired(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ListRetiredResponse listRetired(ListRetiredRequest request) {
        return listRetired(request, RequestOptions.none());
    }

    /**
     * Calls {@code ListRetired} with options for this one call.
     *
     * <p>See {@link #listRetired(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default ListRetiredResponse listRetired(ListRetiredRequest request, RequestOptions options) {
        return call(ListRetiredRequest.ACTION, request, options);
    }

    /**
     * Calls {@code ListRetired} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #listRetired(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<ListRetiredResponse> listRetiredAsync(
            Consumer<ListRetiredRequest.Builder> steps) {
        return listRetiredAsync(ListRetiredRequest.of(steps));
    }

    /**
     * Calls {@code ListRetired} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #listRetired(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<ListRetiredResponse> listRetiredAsync(ListRetiredRequest request) {
        return listRetiredAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code ListRetired} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #listRetired(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<ListRetiredResponse> listRetiredAsync(ListRetiredRequest request,
            RequestOptions options) {
        return callAsync(ListRetiredRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Ping}.
     *
     * <p>Changes nothing.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default PingResponse ping(Consumer<PingRequest.Builder> steps) {
        return ping(PingRequest.of(steps));
    }

    /**
     * Calls {@code Ping} with a request that was built before.
     *
     * <p>See {@link #ping(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default PingResponse ping(PingRequest request) {
        return ping(request, RequestOptions.none());
    }

    /**
     * Calls {@code Ping} with options for this one call.
     *
     * <p>See {@link #ping(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default PingResponse ping(PingRequest request, RequestOptions options) {
        return call(PingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Ping} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #ping(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<PingResponse> pingAsync(Consumer<PingRequest.Builder> steps) {
        return pingAsync(PingRequest.of(steps));
    }

    /**
     * Calls {@code Ping} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #ping(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<PingResponse> pingAsync(PingRequest request) {
        return pingAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code Ping} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #ping(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<PingResponse> pingAsync(PingRequest request, RequestOptions options) {
        return callAsync(PingRequest.ACTION, request, options);
    }

    /**
     * Takes a thing out of service, which takes a while.
     *
     * <p><strong>Loses data that cannot be brought back.</strong> If the outcome is unknown, find out
     * before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>To wait for its end, call {@link #retireThingAndWait(Consumer, WaitOptions)}.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RetireThingResponse retireThing(Consumer<RetireThingRequest.Builder> steps) {
        return retireThing(RetireThingRequest.of(steps));
    }

    /**
     * Calls {@code RetireThing} with a request that was built before.
     *
     * <p>See {@link #retireThing(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RetireThingResponse retireThing(RetireThingRequest request) {
        return retireThing(request, RequestOptions.none());
    }

    /**
     * Calls {@code RetireThing} with options for this one call.
     *
     * <p>See {@link #retireThing(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RetireThingResponse retireThing(RetireThingRequest request, RequestOptions options) {
        return call(RetireThingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code RetireThing} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #retireThing(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<RetireThingResponse> retireThingAsync(
            Consumer<RetireThingRequest.Builder> steps) {
        return retireThingAsync(RetireThingRequest.of(steps));
    }

    /**
     * Calls {@code RetireThing} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #retireThing(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<RetireThingResponse> retireThingAsync(RetireThingRequest request) {
        return retireThingAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code RetireThing} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #retireThing(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<RetireThingResponse> retireThingAsync(RetireThingRequest request,
            RequestOptions options) {
        return callAsync(RetireThingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code RetireThing} once, and waits for its end.
     *
     * <p>The end is looked for with {@code ListRetired}, before the call and then from time to time.
     * {@link CompletionState#SUCCESS} says that the action did what it was to do,
     * {@link CompletionState#FAILED} that it did not, {@link CompletionState#RUNNING} that it had
     * not ended when the time was up, and {@link CompletionState#SUPERSEDED} that a later operation hides its
     * end. Whatever is seen or not seen, the action is not called again.
     *
     * <p>See {@link #retireThing(Consumer)}.
     *
     * @param steps set the parameters
     * @param options how long to wait, and how the calls are made
     * @return the answer that accepted the action, and what became of it
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default Completion<RetireThingResponse> retireThingAndWait(
            Consumer<RetireThingRequest.Builder> steps, WaitOptions options) {
        return retireThingAndWait(RetireThingRequest.of(steps), options);
    }

    /**
     * Calls {@code RetireThing} once with a request that was built before, and waits for its end.
     *
     * <p>See {@link #retireThingAndWait(Consumer, WaitOptions)}.
     *
     * @param request the parameters
     * @param options how long to wait, and how the calls are made
     * @return the answer that accepted the action, and what became of it
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default Completion<RetireThingResponse> retireThingAndWait(RetireThingRequest request,
            WaitOptions options) {
        return callAndWait(RetireThingRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Run}.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RunResponse run(Consumer<RunRequest.Builder> steps) {
        return run(RunRequest.of(steps));
    }

    /**
     * Calls {@code Run} with a request that was built before.
     *
     * <p>See {@link #run(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RunResponse run(RunRequest request) {
        return run(request, RequestOptions.none());
    }

    /**
     * Calls {@code Run} with options for this one call.
     *
     * <p>See {@link #run(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RunResponse run(RunRequest request, RequestOptions options) {
        return call(RunRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Run} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #run(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<RunResponse> runAsync(Consumer<RunRequest.Builder> steps) {
        return runAsync(RunRequest.of(steps));
    }

    /**
     * Calls {@code Run} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #run(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<RunResponse> runAsync(RunRequest request) {
        return runAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code Run} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #run(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<RunResponse> runAsync(RunRequest request, RequestOptions options) {
        return callAsync(RunRequest.ACTION, request, options);
    }

    /**
     * Calls {@code RunAsync}.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RunAsyncResponse runAsync_(Consumer<RunAsyncRequest.Builder> steps) {
        return runAsync_(RunAsyncRequest.of(steps));
    }

    /**
     * Calls {@code RunAsync} with a request that was built before.
     *
     * <p>See {@link #runAsync_(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RunAsyncResponse runAsync_(RunAsyncRequest request) {
        return runAsync_(request, RequestOptions.none());
    }

    /**
     * Calls {@code RunAsync} with options for this one call.
     *
     * <p>See {@link #runAsync_(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default RunAsyncResponse runAsync_(RunAsyncRequest request, RequestOptions options) {
        return call(RunAsyncRequest.ACTION, request, options);
    }

    /**
     * Calls {@code RunAsync} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #runAsync_(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<RunAsyncResponse> runAsyncAsync(
            Consumer<RunAsyncRequest.Builder> steps) {
        return runAsyncAsync(RunAsyncRequest.of(steps));
    }

    /**
     * Calls {@code RunAsync} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #runAsync_(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<RunAsyncResponse> runAsyncAsync(RunAsyncRequest request) {
        return runAsyncAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code RunAsync} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #runAsync_(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<RunAsyncResponse> runAsyncAsync(RunAsyncRequest request,
            RequestOptions options) {
        return callAsync(RunAsyncRequest.ACTION, request, options);
    }

    /**
     * Stores a file.
     *
     * <p>Changes something. If the outcome is unknown, find out before calling again.
     *
     * <p>Accepted is not finished: the service may still be at work when the answer comes.
     *
     * <p>Binary parameters are sent by POST with TC3-HMAC-SHA256, the only form that can carry them.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default UploadResponse upload(Consumer<UploadRequest.Builder> steps) {
        return upload(UploadRequest.of(steps));
    }

    /**
     * Calls {@code Upload} with a request that was built before.
     *
     * <p>See {@link #upload(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default UploadResponse upload(UploadRequest request) {
        return upload(request, RequestOptions.none());
    }

    /**
     * Calls {@code Upload} with options for this one call.
     *
     * <p>See {@link #upload(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default UploadResponse upload(UploadRequest request, RequestOptions options) {
        return call(UploadRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Upload} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #upload(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<UploadResponse> uploadAsync(Consumer<UploadRequest.Builder> steps) {
        return uploadAsync(UploadRequest.of(steps));
    }

    /**
     * Calls {@code Upload} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #upload(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<UploadResponse> uploadAsync(UploadRequest request) {
        return uploadAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code Upload} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #upload(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<UploadResponse> uploadAsync(UploadRequest request,
            RequestOptions options) {
        return callAsync(UploadRequest.ACTION, request, options);
    }

    /**
     * An action whose name is a method of every object.
     *
     * <p>Changes nothing.
     *
     * @param steps set the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default WaitResponse wait_(Consumer<WaitRequest.Builder> steps) {
        return wait_(WaitRequest.of(steps));
    }

    /**
     * Calls {@code Wait} with a request that was built before.
     *
     * <p>See {@link #wait_(Consumer)}.
     *
     * @param request the parameters
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default WaitResponse wait_(WaitRequest request) {
        return wait_(request, RequestOptions.none());
    }

    /**
     * Calls {@code Wait} with options for this one call.
     *
     * <p>See {@link #wait_(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer; the action was accepted
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws NotSentException if the request did not reach the service
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if no usable answer came: the action may or may not have run
     */
    default WaitResponse wait_(WaitRequest request, RequestOptions options) {
        return call(WaitRequest.ACTION, request, options);
    }

    /**
     * Calls {@code Wait} without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #wait_(Consumer)}.
     *
     * @param steps set the parameters
     * @return the answer to come; whatever fails later fails the future, as the method that waits would
     * @throws InvalidRequestException at once, if the request cannot be built from what the lambda set
     */
    default CompletableFuture<WaitResponse> waitAsync(Consumer<WaitRequest.Builder> steps) {
        return waitAsync(WaitRequest.of(steps));
    }

    /**
     * Calls {@code Wait} with a request that was built before, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #wait_(Consumer)}.
     *
     * @param request the parameters
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<WaitResponse> waitAsync(WaitRequest request) {
        return waitAsync(request, RequestOptions.none());
    }

    /**
     * Calls {@code Wait} with options for this one call, without waiting for the answer.
     *
     * <p>Cancelling the future does not undo a request that was sent. See {@link #wait_(Consumer)}.
     *
     * @param request the parameters
     * @param options what this call does differently
     * @return the answer to come; whatever fails, fails the future, as the method that waits would
     */
    default CompletableFuture<WaitResponse> waitAsync(WaitRequest request, RequestOptions options) {
        return callAsync(WaitRequest.ACTION, request, options);
    }
}
