package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitReports;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.UUID;

/** The report of a visit that follows from a ceremony: looked at by who reads visits, issued by who makes them. */
class VisitReportsTest extends DayTest {

    @Autowired
    VisitReports reports;

    @Autowired
    FollowUpService followUp;

    @Test
    void aDraftIsLookedAtAndThePaperOnceItIsIssued() {
        served(1);
        for (int position = 2; position <= 3; position++)
            day.markAbsent(line(position).id(), line(position).version());
        settle();
        closing.close(ceremony, cast.version(ceremony));
        settle();
        UUID person = line(1).beneficiaryId();
        UUID visit = followUp.ofPerson(person).getFirst().id();
        var seen = reports.look(person, visit, PaperLanguages.BOTH);
        assertThat(seen.draft()).isTrue();
        assertThat(seen.issuable()).as("an organiser makes no visits").isFalse();
        assertThat(seen.fileName()).endsWith("visit-report-draft.pdf");
        assertThat(PaperReader.text(seen.content())).doesNotContain("/verify/");
        assertThatThrownBy(() -> reports.give(person, visit, PaperLanguages.BOTH))
                .isInstanceOf(AccessDeniedException.class);
        signIn(Role.CASE_WORKER, "caseworker");
        assertThat(reports.look(person, visit, PaperLanguages.BOTH).issuable()).isTrue();
        var given = reports.give(person, visit, PaperLanguages.BOTH);
        var again = reports.look(person, visit, PaperLanguages.BOTH);
        assertThat(again.issued()).isEqualTo(given.issued());
        assertThat(again.content()).as("made at another moment, the same paper").isEqualTo(given.content());
        assertThat(again.issuable()).isFalse();
    }
}
