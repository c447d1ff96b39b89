package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.timeline.Timeline;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelinePart;
import ma.idmaj.beneficiaries.timeline.TimelineService;
import ma.idmaj.ceremonies.received.ReceivedRow;
import ma.idmaj.ceremonies.received.ReceivedService;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One person's line of time: before, on and after the day, and apart what is to come; on screen and on paper. */
class PersonTimelineTest extends DayTest {

    @Autowired
    TimelineService timelines;

    @Autowired
    ReceivedService received;

    @Autowired
    FollowUpService followUp;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void beforeTheDayTheCeremonyIsToCome() {
        LineRow line = line(1);
        assertThat(parts(line))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        TimelinePart.BEFORE,
                        List.of(
                                "beneficiaries.timeline.file.registeredFromList",
                                "lifeprojects.timeline.moved",
                                "ceremonies.timeline.listApproved"),
                        TimelinePart.TO_COME,
                        List.of("ceremonies.timeline.planned")));
        assertThat(received.received(line.beneficiaryId())).isEmpty();
    }

    @Test
    void aHandOverMakesItsDay() {
        LineRow line = served(1);
        backdate(line, 40);
        var parts = parts(line);
        assertThat(parts.get(TimelinePart.DAY)).containsExactly("ceremonies.timeline.signed");
        assertThat(parts.get(TimelinePart.AFTER))
                .containsExactlyInAnyOrder(
                        "beneficiaries.timeline.file.registeredFromList",
                        "lifeprojects.timeline.moved",
                        "ceremonies.timeline.listApproved",
                        "ceremonies.timeline.present");
        assertThat(parts).doesNotContainKey(TimelinePart.TO_COME);
        assertThat(received.received(line.beneficiaryId()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row)
                        .returns(ItemState.GIVEN, ReceivedRow::state)
                        .returns(CeremonyCast.TITLE, ReceivedRow::title));
    }

    @Test
    void anAnnulledHandOverIsToldAndMakesNoDay() {
        LineRow line = served(1);
        day.undo(line.id(), line.version(), "خطأ في الشخص");
        settle();
        var parts = parts(line);
        assertThat(parts).doesNotContainKey(TimelinePart.DAY);
        assertThat(parts.get(TimelinePart.BEFORE))
                .contains("ceremonies.timeline.signed", "ceremonies.timeline.annulled");
        assertThat(parts.get(TimelinePart.TO_COME)).containsExactly("ceremonies.timeline.planned");
        assertThat(received.received(line.beneficiaryId())).isEmpty();
    }

    @Test
    void whoDidNotComeIsToldSo() {
        LineRow line = line(1);
        day.markAbsent(line.id(), line.version());
        settle();
        assertThat(parts(line).get(TimelinePart.BEFORE)).contains("ceremonies.timeline.absent");
        assertThat(parts(line)).doesNotContainKey(TimelinePart.TO_COME);
    }

    @Test
    void aPlacePassedOnAndEquipmentThatCameBackAreTold() {
        ceremony = cast.approvedWithReserve(2, 1);
        settle();
        var waiting = context.getBean(ReserveService.class).reserve(ceremony).getFirst();
        LineRow leaves = line(1);
        context.getBean(SubstitutionService.class)
                .substitute(leaves.id(), leaves.version(), waiting.id(), "لم يعد المعني بالأمر يرغب");
        settle();
        assertThat(parts(leaves).get(TimelinePart.BEFORE)).contains("ceremonies.timeline.gavePlace");
        assertThat(parts(line(3)).get(TimelinePart.BEFORE)).contains("ceremonies.timeline.tookPlace");
        LineRow signed = served(2);
        closing.takeReturn(signed.id(), signed.version(), "جهاز معطل");
        settle();
        assertThat(timelines.of(signed.beneficiaryId()).events())
                .filteredOn(event -> event.sentenceKey().equals("ceremonies.timeline.returned"))
                .singleElement()
                .returns("organiser", TimelineEvent::by);
    }

    @Test
    void visitsToMakeAreToComeAndThoseMadeAreAfter() {
        LineRow line = served(1);
        jdbc.sql("""
                        insert into follow_up_visit (id, beneficiary_id, life_project_id, months, due_on, state, note, done_on, version)
                        values (uuid(), :p, :l, 1, date_sub(current_date, interval 9 day), 'DONE', '', date_sub(current_date, interval 8 day), 0),
                               (uuid(), :p, :l, 3, date_sub(current_date, interval 1 day), 'DUE', '', null, 0),
                               (uuid(), :p, :l, 6, date_add(current_date, interval 90 day), 'SCHEDULED', '', null, 0)""")
                .param("p", line.beneficiaryId())
                .param("l", line.lifeProjectId())
                .update();
        backdate(line, 40);
        assertThat(parts(line).get(TimelinePart.AFTER)).contains("followup.timeline.DONE");
        assertThat(parts(line).get(TimelinePart.TO_COME))
                .containsExactly("followup.timeline.DUE", "followup.timeline.SCHEDULED");
        assertThat(followUp.ofPerson(line.beneficiaryId()))
                .extracting(visit -> visit.months())
                .containsExactly(1, 3, 6);
    }

    @Test
    void theSheetSaysItInTheReadersLanguageAndItsPrintingIsKept() throws IOException {
        LineRow line = served(1);
        backdate(line, 40);
        String arabic = print(line, Set.of(), Language.AR);
        assertThat(arabic)
                .contains("الخط الزمني للملف")
                .contains(line.name().ar())
                .contains("يوم التسليم")
                .contains("صفحة 1 من 1")
                .contains("تسليم التجهيزات وتوقيع المحضر")
                .contains("QZ••••");
        assertThat(arabic).doesNotContainPattern("QZ\\d");
        String french = print(line, Set.of(TimelineKind.CEREMONY), Language.FR);
        assertThat(french)
                .contains("Chronologie du dossier")
                .contains("Le jour de la remise")
                .contains("Page 1 sur 1")
                .doesNotContain("Inscription du dossier")
                .as("a moment stays on its line")
                .containsPattern("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d");
        assertThat(jdbc.sql("select subject_id from audit_entry where act = 'timelinePrinted'")
                        .query(String.class)
                        .list())
                .containsExactly(
                        line.beneficiaryId().toString(), line.beneficiaryId().toString());
    }

    private String print(LineRow line, Set<TimelineKind> kinds, Language language) throws IOException {
        byte[] paper = timelines.sheet(line.beneficiaryId(), kinds, language);
        Path shelf = Files.createDirectories(Path.of("target", "papers"));
        Files.write(shelf.resolve("timeline-" + language.code() + ".pdf"), paper);
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void anotherCentreReachesNothing() {
        LineRow line = served(1);
        jdbc.sql("""
                        insert into follow_up_visit (id, beneficiary_id, life_project_id, months, due_on, state, note, version)
                        values (uuid(), ?, ?, 1, current_date, 'DUE', '', 0)""").params(line.beneficiaryId(), line.lifeProjectId()).update();
        assertThat(received.received(line.beneficiaryId())).isNotEmpty();
        assertThat(followUp.ofPerson(line.beneficiaryId())).isNotEmpty();
        signIn.as(Role.ADMINISTRATOR);
        UUID elsewhere = territory.openCentre(new LocalizedText("مركز طنجة", "Centre de Tanger"), "01.511");
        signIn.as(Role.CASE_WORKER, elsewhere);
        assertThatThrownBy(() -> timelines.of(line.beneficiaryId())).isInstanceOf(BeneficiaryNotFound.class);
        assertThatThrownBy(() -> timelines.sheet(line.beneficiaryId(), Set.of(), Language.FR))
                .isInstanceOf(BeneficiaryNotFound.class);
        assertThat(received.received(line.beneficiaryId())).isEmpty();
        assertThat(followUp.ofPerson(line.beneficiaryId())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyReadersOfPeopleReadTheLine(Role role) {
        LineRow line = line(1);
        signIn.as(role);
        var readers = EnumSet.of(Role.ORGANISER, Role.APPROVER, Role.AUDITOR);
        if (readers.contains(role))
            assertThatCode(() -> timelines.of(line.beneficiaryId())).doesNotThrowAnyException();
        else
            // A case worker without a centre reaches nobody.
            assertThatThrownBy(() -> timelines.of(line.beneficiaryId()))
                    .isInstanceOf(role == Role.CASE_WORKER ? BeneficiaryNotFound.class : AccessDeniedException.class);
    }

    private Map<TimelinePart, List<String>> parts(LineRow line) {
        var parts = new java.util.EnumMap<TimelinePart, List<String>>(TimelinePart.class);
        for (Timeline.Section section : timelines.of(line.beneficiaryId()).sections()) {
            parts.put(
                    section.part(),
                    section.months().stream()
                            .flatMap(month -> month.events().stream())
                            .map(TimelineEvent::sentenceKey)
                            .toList());
        }
        return parts;
    }

    /** The hand-over as if it had been days ago. */
    private void backdate(LineRow line, int days) {
        jdbc.sql("""
                        update handover set handed_at = date_sub(handed_at, interval :days day),
                                            signed_at = date_sub(signed_at, interval :days day) where line_id = :line""").param("days", days).param("line", line.id()).update();
    }
}
