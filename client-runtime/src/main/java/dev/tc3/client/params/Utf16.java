package dev.tc3.client.params;

/** Checks of text as Java keeps it. */
public final class Utf16 {

    private Utf16() {}

    /**
     * Whether every surrogate in the text has its other half, so that the text has a form in UTF-8.
     *
     * @param text what to look at
     * @return whether it is so
     */
    public static boolean isWellFormed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
