package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is said of a session when it is planned. The day and hour are Morocco's. */
public record SessionDraft(LocalDate heldOn, LocalTime heldAt, LocalizedText place, List<Member> members) {

    public static final int PLACE_LENGTH = 160;
    public static final int MOST_MEMBERS = 20;

    /** @throws Refusal which says what to put right */
    public SessionDraft {
        members = List.copyOf(members);
        if (!place.complete()) throw new Refusal("lifeprojects.committee.placeMissing");
        if (place.ar().length() > PLACE_LENGTH || place.fr().length() > PLACE_LENGTH)
            throw new Refusal("lifeprojects.committee.textTooLong", PLACE_LENGTH);
        if (members.size() > MOST_MEMBERS) throw new Refusal("lifeprojects.committee.tooManyMembers", MOST_MEMBERS);
        for (Member member : members) check(member);
    }

    private static void check(Member member) {
        if (!member.name().complete()
                || !member.title().complete()
                || !member.institution().complete())
            throw new Refusal("lifeprojects.committee.memberIncomplete", member.name());
        boolean title = member.titleAr().length() > Member.TITLE_LENGTH
                || member.titleFr().length() > Member.TITLE_LENGTH;
        boolean institution = member.institutionAr().length() > Member.INSTITUTION_LENGTH
                || member.institutionFr().length() > Member.INSTITUTION_LENGTH;
        if (title || institution) throw new Refusal("lifeprojects.committee.textTooLong", Member.TITLE_LENGTH);
    }
}
