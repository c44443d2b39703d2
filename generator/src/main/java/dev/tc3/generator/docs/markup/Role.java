package dev.tc3.generator.docs.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the tags mean that are taken as tags. All others, such as {@code <InstanceId>}, are text. */
enum Role {
    PARAGRAPH(
            "p div section article center header footer figure figcaption blockquote details summary dl dt dd form fieldset"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    BREAK("br"),
    RULE("hr"),
    BULLETS("ul menu"),
    NUMBERS("ol"),
    ITEM("li"),
    TABLE("table"),
    ROW("tr caption"),
    CELL("td"),
    HEADER_CELL("th"),
    NOTHING("thead tbody tfoot colgroup col"),
    IMAGE("img"),
    DRAWING("svg g path rect text tspan defs pattern marker circle ellipse line polyline polygon use"),
    BOLD("b strong"),
    ITALIC("i em cite dfn"),
    RAISED("sup"),
    LOWERED("sub"),
    CODE("code tt kbd samp pre"),
    LINK("a"),
    PLAIN("font span u s del ins strike small big mark nobr label");

    private static final String OWN = "dx-";

    private static final Map<String, Role> BY_NAME = new TreeMap<>();

    static {
        for (Role role : values()) {
            for (String name : role.names.split(" ", -1)) {
                BY_NAME.put(name, role);
            }
        }
    }

    private final String names;

    Role(String names) {
        this.names = names;
    }

    static Optional<Role> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isOwn(lower) ? Optional.of(PARAGRAPH) : Optional.ofNullable(BY_NAME.get(lower));
    }

    /** Whether an element is one of Tencent's own documentation system, some of which have a title. */
    static boolean isOwn(String name) {
        return name.startsWith(OWN);
    }

    /** Whether a tag only means something together with its partner. */
    boolean isPaired() {
        return compareTo(BOLD) >= 0;
    }
}
