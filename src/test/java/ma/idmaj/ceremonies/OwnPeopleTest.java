package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.UUID;

/** Of a ceremony's list a case worker reads the lines of the own centre's people; the others read it whole. */
class OwnPeopleTest extends DayTest {

    @Autowired
    ListService list;

    @Autowired
    CeremonyPapers papers;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    private UUID own;
    private UUID other;
    private UUID empty;

    /** The first two are of one centre, the third is of another. */
    @BeforeEach
    void centres() {
        signIn.as(Role.ADMINISTRATOR);
        own = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        other = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
        empty = territory.openCentre(new LocalizedText("مركز مكناس", "Centre de Meknès"), "03.231");
        signIn(Role.ORGANISER, "organiser");
        of(line(1), own);
        of(line(2), own);
        of(line(3), other);
        served(1);
        served(3);
    }

    private void of(LineRow line, UUID centre) {
        entities.flush();
        jdbc.sql("update beneficiary set centre_id = ? where id = ?")
                .params(centre, line.beneficiaryId())
                .update();
        settle();
    }

    @Test
    void aCaseWorkerReadsTheLinesOfTheOwnCentre() {
        signIn.as(Role.CASE_WORKER, own);
        assertThat(list.lines(ceremony)).extracting(LineRow::position).containsExactly(1, 2);
        assertThat(day.lines(ceremony)).extracting(LineRow::position).containsExactly(1, 2);
        assertThat(day.records(ceremony)).extracting(HandoverRow::lineId).containsExactly(line(1).id());

        signIn.as(Role.CASE_WORKER, other);
        assertThat(list.lines(ceremony))
                .extracting(LineRow::position)
                .as("the number on the whole list")
                .containsExactly(3);
        assertThat(day.records(ceremony))
                .hasSize(1)
                .extracting(HandoverRow::lineId)
                .containsExactly(line(1).id());
    }

    @Test
    void sumsAreThoseOfTheOwnPeopleAndSayThatTheyAre() {
        Money one = line(1).total();
        signIn.as(Role.CASE_WORKER, own);
        assertThat(ceremonies.ownPeopleOnly()).isTrue();
        assertThat(row().people()).isEqualTo(2);
        assertThat(row().total()).isEqualTo(one.plus(one));

        signIn.as(Role.CASE_WORKER, other);
        assertThat(row().people()).isEqualTo(1);
        assertThat(row().total()).isEqualTo(one);
    }

    @Test
    void aCeremonyWithoutOwnPeopleIsKnownAndEmpty() {
        signIn.as(Role.CASE_WORKER, empty);
        assertThat(row().people()).isZero();
        assertThat(row().total()).isEqualTo(Money.ZERO);
        assertThat(list.lines(ceremony)).isEmpty();
        assertThat(day.records(ceremony)).isEmpty();

        signIn.as(Role.CASE_WORKER);
        assertThat(list.lines(ceremony)).as("without a centre nobody").isEmpty();
    }

    @Test
    void aCaseWorkerIsGivenNoPaperOfTheWholeList() {
        signIn.as(Role.CASE_WORKER, own);
        assertThatThrownBy(() -> papers.give(PaperKind.GATE_LIST, ceremony, PaperLanguages.BOTH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> papers.listXlsx(ceremony, true)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ORGANISER", "APPROVER", "AUDITOR", "SUPERVISOR"})
    void theOthersReadTheWholeList(Role role) {
        signIn.as(role);
        assertThat(ceremonies.ownPeopleOnly()).isFalse();
        assertThat(list.lines(ceremony)).extracting(LineRow::position).containsExactly(1, 2, 3);
        assertThat(day.records(ceremony)).hasSize(2);
        assertThat(row().people()).isEqualTo(3);
    }

    private CeremonyRow row() {
        List<CeremonyRow> rows = ceremonies.ceremonies("");
        return rows.stream()
                .filter(row -> row.id().equals(ceremony))
                .findFirst()
                .orElseThrow();
    }
}
