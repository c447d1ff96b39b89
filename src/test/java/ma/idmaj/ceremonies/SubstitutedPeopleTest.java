package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.ceremonies.paper.PaperTwinService;
import ma.idmaj.ceremonies.programme.ProgrammeDraft;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.rehearsal.Rehearsal;
import ma.idmaj.ceremonies.rehearsal.RehearsalService;
import ma.idmaj.ceremonies.rehearsal.Shares;
import ma.idmaj.ceremonies.rehearsal.Timing;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** Whose place another took is not prepared for as if they came. */
class SubstitutedPeopleTest extends DayTest {

    @Autowired
    ReserveService reserve;

    @Autowired
    SubstitutionService substitution;

    @Autowired
    ReadinessService readiness;

    @Autowired
    RehearsalService rehearsals;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    PaperTwinService twin;

    private String out;

    @BeforeEach
    void theSecondGivesThePlace() {
        ceremony = cast.approvedWithReserve(3, 1);
        settle();
        LineRow line = line(2);
        out = line.name().latin();
        substitution.substitute(
                line.id(), line.version(), reserve.reserve(ceremony).getFirst().id(), "لم يعد المعني بالأمر يرغب");
        settle();
    }

    @Test
    void nothingIsAskedForThemAndThePersonPutOff() {
        LineRow first = line(1);
        day.postpone(first.id(), first.version());
        settle();
        assertThat(readiness.of(ceremony))
                .filteredOn(row -> row.line().state().next().isEmpty())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.points()).isEmpty());
        assertThat(readiness.of(ceremony))
                .filteredOn(row -> row.lacks(ReadinessPoint.GOODS))
                .extracting(row -> row.line().position())
                .containsExactly(3, 4);
    }

    @Test
    void theyTakeNoTurn() {
        LineRow first = line(1);
        day.postpone(first.id(), first.version());
        settle();
        Rehearsal played = rehearsals.rehearse(ceremony, new Shares(0, 0, 0), 1, Map.of(), Set.of(), Timing.USUAL);
        assertThat(played.turns())
                .as("neither they nor the person put off")
                .extracting(turn -> turn.line().position())
                .containsExactly(3, 4);
    }

    @Test
    void theProgrammeGivesThemNoTime() {
        programmes.add(ceremony, new ProgrammeDraft(LocalTime.NOON, 2, true, new LocalizedText("تسليم", "Remise"), ""));
        assertThat(programmes.programme(ceremony).handOver().orElseThrow().minutes())
                .isEqualTo(6);
    }

    @Test
    void theyAreNotCountedWhenItIsClosed() {
        served(1);
        for (int position : new int[] {3, 4}) {
            day.markAbsent(line(position).id(), line(position).version());
            settle();
        }
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(jdbc.sql("select detail from audit_entry where act = 'closed' and subject_id = ?")
                        .param(ceremony.toString())
                        .query(String.class)
                        .single())
                .as("signed, of the places on the list")
                .isEqualTo("1/3");
    }

    @Test
    void thePaperListDoesNotOfferThem() throws Exception {
        String text;
        try (var pdf = Loader.loadPDF(twin.list(ceremony, Language.FR))) {
            text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        assertThat(text)
                .contains(line(1).name().latin(), line(4).name().latin())
                .doesNotContain(out);
    }
}
