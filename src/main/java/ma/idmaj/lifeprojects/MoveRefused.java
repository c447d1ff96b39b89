package ma.idmaj.lifeprojects;

import ma.idmaj.shared.Refusal;

/** A project may not move on yet: says what is missing and on which part of its page it is put right. */
public class MoveRefused extends Refusal {

    private final String tab;

    /** @param tab path of the part of the project's page that leads to what is missing */
    public MoveRefused(String tab, String messageKey, Object... values) {
        super(messageKey, values);
        this.tab = tab;
    }

    public String tab() {
        return tab;
    }
}
