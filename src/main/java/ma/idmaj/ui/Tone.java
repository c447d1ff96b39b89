package ma.idmaj.ui;

/** What a state means to the eye: always with an icon and a word. */
public enum Tone {
    NEUTRAL("•"),
    INFO("›"),
    WAITING("◔"),
    GOOD("✓"),
    BAD("!");

    private final String mark;

    Tone(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }

    public String cssClass() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
