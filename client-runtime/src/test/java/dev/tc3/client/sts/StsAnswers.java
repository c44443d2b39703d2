package dev.tc3.client.sts;

/** What the service answers. */
final class StsAnswers {

    static final long EXPIRY = 1_900_000_000L;

    private StsAnswers() {}

    static String credentials(String name) {
        return "{\"Response\":{\"ExpiredTime\":" + EXPIRY + ",\"Expiration\":\"2030-03-17T17:46:40Z\","
                + "\"Credentials\":{\"Token\":\"hush-" + name + "-token\",\"TmpSecretId\":\"" + name
                + "-id\",\"TmpSecretKey\":\"hush-" + name + "-key\"},\"RequestId\":\"r-1\"}}";
    }
}
