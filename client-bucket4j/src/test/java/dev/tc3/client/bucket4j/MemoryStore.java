package dev.tc3.client.bucket4j;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.CommandResult;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.distributed.remote.Request;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** One machine's way to buckets in a map, by that machine's clock. What it answers can be held up or broken. */
final class MemoryStore extends AbstractCompareAndSwapBasedProxyManager<String> {

    private final Map<String, byte[]> buckets;
    private UnaryOperator<CompletableFuture<?>> way = answer -> answer;
    private int questions;

    MemoryStore(Map<String, byte[]> buckets, TimeMeter clock) {
        super(ClientSideConfig.getDefault().withClientClock(clock));
        this.buckets = buckets;
    }

    /** What becomes of each answer on its way. */
    void answers(UnaryOperator<CompletableFuture<?>> way) {
        this.way = way;
    }

    int questions() {
        return questions;
    }

    @Override
    @SuppressWarnings("unchecked") // an answer's way does not change it
    public <T> CompletableFuture<CommandResult<T>> executeAsync(String key, Request<T> request) {
        questions++;
        return (CompletableFuture<CommandResult<T>>) way.apply(super.executeAsync(key, request));
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeout) {
                return Optional.ofNullable(buckets.get(key));
            }

            @Override
            public boolean compareAndSwap(
                    byte[] old, byte[] fresh, RemoteBucketState state, Optional<Long> requestTimeout) {
                return swap(key, old, fresh);
            }
        };
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        return new AsyncCompareAndSwapOperation() {
            @Override
            public CompletableFuture<Optional<byte[]>> getStateData(Optional<Long> timeout) {
                return CompletableFuture.completedFuture(Optional.ofNullable(buckets.get(key)));
            }

            @Override
            public CompletableFuture<Boolean> compareAndSwap(
                    byte[] old, byte[] fresh, RemoteBucketState state, Optional<Long> requestTimeout) {
                return CompletableFuture.completedFuture(swap(key, old, fresh));
            }
        };
    }

    private synchronized boolean swap(String key, byte[] old, byte[] fresh) {
        boolean same = Arrays.equals(old, buckets.get(key));
        if (same) {
            buckets.put(key, fresh);
        }
        return same;
    }

    @Override
    public void removeProxy(String key) {
        buckets.remove(key);
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        buckets.remove(key);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isAsyncModeSupported() {
        return true;
    }
}
