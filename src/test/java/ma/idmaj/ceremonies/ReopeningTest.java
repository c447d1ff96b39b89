package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.closing.ReopeningRow;
import ma.idmaj.ceremonies.closing.ReopeningService;
import ma.idmaj.ceremonies.closing.ReturnService;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.Validity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.UUID;

/** A closed ceremony is opened again by two people, put right, and closed a second time without doing things twice. */
class ReopeningTest extends DayTest {

    @Autowired
    ReopeningService reopening;

    @Autowired
    ReturnService returns;

    @BeforeEach
    void closed() {
        served(1);
        served(2);
        day.markAbsent(line(3).id(), line(3).version());
        settle();
        closing.close(ceremony, cast.version(ceremony));
        settle();
    }

    private CeremonyState state() {
        return ceremonies.detail(ceremony.toString()).state();
    }

    private void reopened() {
        UUID request = reopening.request(ceremony, "سطر سجل خطأ");
        settle();
        signIn(Role.APPROVER, "approver");
        reopening.confirm(request);
        settle();
        signIn(Role.ORGANISER, "organiser");
    }

    private long visits() {
        return jdbc.sql("""
                        select count(*) from follow_up_visit v join distribution_line l
                        on l.life_project_id = v.life_project_id where l.ceremony_id = ?""").param(ceremony).query(Long.class).single();
    }

    @Test
    void oneAsksAndAnotherConfirms() {
        UUID request = reopening.request(ceremony, "سطر سجل خطأ");
        settle();
        assertThat(state()).isEqualTo(CeremonyState.CLOSED);
        assertRefused("ceremonies.reopening.waits", () -> reopening.request(ceremony, "مرة أخرى"));
        assertThatThrownBy(() -> reopening.confirm(request)).isInstanceOf(AccessDeniedException.class);
        signIn(Role.APPROVER, "organiser");
        assertRefused("ceremonies.reopening.own", () -> reopening.confirm(request));
        signIn(Role.APPROVER, "approver");
        reopening.confirm(request);
        settle();
        assertThat(state()).isEqualTo(CeremonyState.DONE);
        assertThat(reopening.of(ceremony)).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo(ReopeningRow.Answer.CONFIRMED);
            assertThat(row.askedBy()).isEqualTo("organiser");
            assertThat(row.answeredBy()).isEqualTo("approver");
        });
        assertRefused("ceremonies.reopening.gone", () -> reopening.confirm(request));
    }

    @Test
    void theRegisterOfTheFirstClosingIsReplaced() {
        var papers = context.getBean(CeremonyPapers.class);
        String code = papers.give(PaperKind.RECORD_REGISTER, ceremony, PaperLanguages.BOTH)
                .issued()
                .code();
        settle();
        reopened();
        assertThat(verified(code))
                .singleElement()
                .satisfies(paper -> assertThat(paper.validity()).isEqualTo(Validity.REPLACED));
    }

    @Test
    void aRefusedRequestLeavesItClosed() {
        UUID request = reopening.request(ceremony, "سطر سجل خطأ");
        signIn(Role.APPROVER, "approver");
        reopening.refuse(request);
        settle();
        assertThat(state()).isEqualTo(CeremonyState.CLOSED);
    }

    @Test
    void theDatabaseTakesNoReopeningByOne() {
        UUID request = reopening.request(ceremony, "سطر سجل خطأ");
        settle();
        assertThatThrownBy(() -> jdbc.sql("update ceremony set state = 'DONE' where id = ?")
                        .param(ceremony)
                        .update())
                .hasMessageContaining("closed_unless_reopened");
        assertThatThrownBy(() -> jdbc.sql("update ceremony set state = 'DONE', reopening_id = ? where id = ?")
                        .params(request, ceremony)
                        .update())
                .as("asked for and not confirmed")
                .hasMessageContaining("reopened_by_two");
        assertThatThrownBy(() -> jdbc.sql("""
                        update ceremony_reopening set state = 'CONFIRMED', waiting_ceremony_id = null,
                            decided_by = requested_by, decided_at = requested_at where id = ?""").param(request).update()).hasMessageContaining("second_person_decides");
    }

    @Test
    void closedAgainNothingHappensTwice() {
        assertThat(visits()).isEqualTo(14);
        reopened();
        assertRefused("ceremonies.notServing", () -> day.checkIn(line(3).id(), line(3).version(), false));
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(state()).isEqualTo(CeremonyState.CLOSED);
        assertThat(visits()).as("visits were there already").isEqualTo(14);
        assertThat(jdbc.sql("select reopening_id is null from ceremony where id = ?")
                        .param(ceremony)
                        .query(Boolean.class)
                        .single())
                .as("closed for good until two people open it again")
                .isTrue();
    }

    @Test
    void whatTwoAllowedOnceOpensItOnce() {
        reopened();
        UUID used = reopening.of(ceremony).getFirst().id();
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(reopening.of(ceremony))
                .singleElement()
                .satisfies(row -> assertThat(row.answer()).isEqualTo(ReopeningRow.Answer.USED));
        signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> closing.reopen(ceremony, used)).hasMessageContaining("reopened_by_two");
    }

    @Test
    void whatCameBackHasARecordOfItsOwn() {
        LineRow first = line(1);
        assertRefused("ceremonies.returns.notNow", () -> closing.takeReturn(first.id(), first.version(), "عيب"));
        reopened();
        int signed = number(line(1));
        closing.takeReturn(line(1).id(), line(1).version(), "عيب في الآلة");
        settle();
        assertThat(line(1).state()).isEqualTo(LineState.RETURNED);
        assertThat(number(line(1))).as("the signed record stands").isEqualTo(signed);
        closing.takeReturn(line(2).id(), line(2).version(), "عيب في الآلة");
        settle();
        var records = returns.of(ceremony);
        assertThat(records.get(line(2).id()).number())
                .isEqualTo(records.get(line(1).id()).number() + 1);
        assertRefused(
                "ceremonies.lineWrongState", () -> closing.takeReturn(line(3).id(), line(3).version(), "لم يسلم"));
        settle();
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(visits()).as("the visit asks what became of it").isEqualTo(14);
        assertThat(jdbc.sql("select state from life_project where id = ?")
                        .param(line(1).lifeProjectId())
                        .query(String.class)
                        .single())
                .isEqualTo("EQUIPPED");
    }
}
