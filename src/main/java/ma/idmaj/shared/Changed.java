package ma.idmaj.shared;

import java.util.List;

/**
 * Published by a service in the transaction of each change; the audit module writes exactly one entry for it. Holds no
 * personal data: the subject's id says whom it concerns.
 *
 * @param subject    kind of thing changed, e.g. {@code ceremony}
 * @param id         its id as text
 * @param act        the verb, e.g. {@code approved}
 * @param detail     short facts for a reader of the trail (row number, reason), never a name, CIN or phone
 * @param difference what an edit made of each field it changed; see {@link Difference}
 */
public record Changed(String subject, String id, String act, String detail, List<FieldChange> difference) {

    public Changed {
        difference = List.copyOf(difference);
    }

    public Changed(String subject, String id, String act, String detail) {
        this(subject, id, act, detail, List.of());
    }

    public Changed(String subject, String id, String act, Difference difference) {
        this(subject, id, act, "", difference.changes());
    }
}
