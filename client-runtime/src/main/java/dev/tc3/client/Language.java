package dev.tc3.client;

/** The language of the service's messages. */
public enum Language {
    /** Simplified Chinese. */
    ZH_CN("zh-CN"),
    /** American English. */
    EN_US("en-US");

    private final String wireName;

    Language(String wireName) {
        this.wireName = wireName;
    }

    /** {@return the language's name in requests} */
    public String wireName() {
        return wireName;
    }
}
