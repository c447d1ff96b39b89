package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.Validity;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.UUID;

/** The Hijri date stands on papers once somebody confirmed it; a record keeps the one of its hand-over. */
class HijriBesideTest extends DayTest {

    @Autowired
    CeremonyPapers papers;

    @Autowired
    PaperArchive archive;

    private String text(PaperKind kind, UUID subject) {
        return PaperReader.text(papers.look(kind, subject, PaperLanguages.BOTH).content())
                .replaceAll("\\s+", " ");
    }

    private String hijri(boolean arabic, int shift) {
        return PaperWords.of(arabic)
                .hijri(ceremonies.detail(ceremony.toString()).heldOn(), shift);
    }

    @Test
    void noPaperCarriesOneUntilItIsConfirmed() {
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST)
            assertThat(text(kind, ceremony)).as(kind.name()).doesNotContain(" هـ", " H)");
        ceremonies.confirmHijri(ceremony, -1);
        settle();
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST)
            assertThat(text(kind, ceremony)).as(kind.name()).contains(hijri(true, -1), hijri(false, -1));
        assertThat(text(PaperKind.HANDOVER_RECORD, line(1).id())).contains(hijri(true, -1), hijri(false, -1));
    }

    @Test
    void aRecordKeepsTheDateItWasHandedOverUnder() {
        ceremonies.confirmHijri(ceremony, -1);
        settle();
        LineRow given = served(1);
        ceremonies.confirmHijri(ceremony, 1);
        settle();
        assertThat(text(PaperKind.HANDOVER_RECORD, given.id())).contains(hijri(true, -1), hijri(false, -1));
        assertThat(text(PaperKind.RECEIPT, given.id()))
                .contains(hijri(true, -1))
                .doesNotContain(hijri(true, 1));
    }

    @Test
    void anotherDateReplacesPapersThatCarryOne() {
        IssuedPaper without =
                papers.give(PaperKind.GATE_LIST, ceremony, PaperLanguages.BOTH).issued();
        settle();
        ceremonies.confirmHijri(ceremony, 0);
        settle();
        assertThat(validity(without)).as("what it says is still so").isEqualTo(Validity.VALID);
        IssuedPaper first =
                papers.give(PaperKind.GATE_LIST, ceremony, PaperLanguages.BOTH).issued();
        assertThat(first.code()).isNotEqualTo(without.code());
        settle();
        ceremonies.confirmHijri(ceremony, -1);
        settle();
        assertThat(validity(first)).isEqualTo(Validity.REPLACED);
    }

    private Validity validity(IssuedPaper paper) {
        return archive.issued("ceremony", ceremony).stream()
                .filter(issued -> issued.id().equals(paper.id()))
                .findFirst()
                .orElseThrow()
                .validity();
    }

    @Test
    void nobodyElseConfirmsItNorAfterTheEnd() {
        assertRefused("ceremonies.hijri.tooFar", () -> ceremonies.confirmHijri(ceremony, 2));
        signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> ceremonies.confirmHijri(ceremony, 0)).isInstanceOf(AccessDeniedException.class);
        signIn(Role.ORGANISER, "organiser");
        for (int position = 1; position <= 3; position++)
            day.markAbsent(line(position).id(), line(position).version());
        settle();
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertRefused("ceremonies.hijri.over", () -> ceremonies.confirmHijri(ceremony, 0));
    }
}
