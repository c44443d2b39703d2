package dev.tc3.client.pipeline;

import dev.tc3.client.CallObserver;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.http.Timer;

/**
 * What all calls of a client share.
 *
 * @param requests encodes
 * @param credentials says who signs
 * @param permits says when a request may be sent
 * @param clock the time that signatures name
 * @param budget what may be spent on further attempts
 * @param timer ends waits
 * @param observer is told of attempts
 */
record CallTools(
        Requests requests,
        CredentialsSource credentials,
        Permits permits,
        ClientClock clock,
        RetryBudget budget,
        Timer timer,
        CallObserver observer) {

    static CallTools of(ClientConfig config, WorkerThreads workers) {
        return new CallTools(
                new Requests(),
                new CredentialsSource(config.credentials(), workers),
                new Permits(config.rateLimiter()),
                new ClientClock(config.clock()),
                new RetryBudget(config.retries().budget()),
                new Timer(),
                config.observer());
    }
}
