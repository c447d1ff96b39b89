package ma.idmaj.intake.file;

import ma.idmaj.shared.Refusal;

/** A file that can't be read as a list. The reason tells the screen which help to show beside the sentence. */
public final class FileRefused extends Refusal {

    public enum Reason {
        EMPTY("intake.refused.empty"),
        TOO_LARGE("intake.refused.tooLarge"),
        WRONG_TYPE("intake.refused.wrongType"),
        OLD_WORKBOOK("intake.refused.oldWorkbook"),
        PROTECTED("intake.refused.protected"),
        DAMAGED("intake.refused.damaged"),
        SUSPICIOUS("intake.refused.suspicious"),
        TOO_MANY_ROWS("intake.refused.tooManyRows"),
        TOO_MANY_PEOPLE("intake.refused.tooManyPeople");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }
    }

    private final Reason reason;

    public FileRefused(Reason reason, Object... values) {
        super(reason.messageKey, values);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
