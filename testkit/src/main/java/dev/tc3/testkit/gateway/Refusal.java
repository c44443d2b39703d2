package dev.tc3.testkit.gateway;

/**
 * Why a call is not let through.
 *
 * @param code the documented error code
 * @param message what is wrong, without any value of the request that may be secret
 */
public record Refusal(String code, String message) {}
