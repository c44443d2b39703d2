package dev.tc3.client;

/** The language of the service's messages. */
public enum Language {
    ZH_CN("zh-CN"),
    EN_US("en-US");

    private final String wireName;

    Language(String wireName) {
        this.wireName = wireName;
    }

    /** The language's name in requests. */
    public String wireName() {
        return wireName;
    }
}
