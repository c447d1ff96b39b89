package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import java.util.List;

/**
 * A decision with its words: nothing for an approval, what is missing for an adjournment, the reason for a refusal.
 *
 * @param missing short items, in the order they were said
 */
public record Decision(Outcome outcome, List<String> missing, String reason) {

    public static final int MAX_ITEMS = 12;
    public static final int ITEM_LENGTH = 200;
    public static final int REASON_LENGTH = 500;

    /** @throws Refusal when the words a decision needs are not there, or are too many */
    public Decision {
        if (!outcome.decision()) throw new IllegalArgumentException(outcome.name());
        missing = missing.stream()
                .map(CleanText::oneLine)
                .filter(item -> !item.isEmpty())
                .toList();
        reason = CleanText.oneLine(reason);
        if (outcome == Outcome.ADJOURNED && missing.isEmpty())
            throw new Refusal("lifeprojects.committee.missingRequired");
        if (outcome == Outcome.REJECTED && reason.isEmpty()) throw new Refusal("lifeprojects.committee.reasonRequired");
        if (missing.size() > MAX_ITEMS) throw new Refusal("lifeprojects.committee.missingTooMany", MAX_ITEMS);
        if (missing.stream().anyMatch(item -> item.length() > ITEM_LENGTH))
            throw new Refusal("lifeprojects.committee.missingTooLong", ITEM_LENGTH);
        if (reason.length() > REASON_LENGTH) throw new Refusal("lifeprojects.committee.reasonTooLong", REASON_LENGTH);
        if (outcome != Outcome.ADJOURNED) missing = List.of();
        if (outcome != Outcome.REJECTED) reason = "";
    }

    public static Decision approve() {
        return new Decision(Outcome.APPROVED, List.of(), "");
    }

    public static Decision adjourn(List<String> missing) {
        return new Decision(Outcome.ADJOURNED, missing, "");
    }

    public static Decision reject(String reason) {
        return new Decision(Outcome.REJECTED, List.of(), reason);
    }
}
