package ma.idmaj.followup.care.cases;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A complaint as it comes in. @param about null when it is about no thing */
public record ComplaintDraft(
        ComplaintCategory category,
        ComplaintWay way,
        LocalDate receivedOn,
        LocalDate answerBy,
        Belonging.@Nullable Thing about,
        String words) {}
