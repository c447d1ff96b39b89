package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.contacts.CallDraft;
import ma.idmaj.beneficiaries.contacts.CallOutcome;
import ma.idmaj.beneficiaries.contacts.CallPurpose;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.beneficiaries.contacts.ConvocationDraft;
import ma.idmaj.beneficiaries.contacts.ConvocationReason;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.contacts.ConvocationState;
import ma.idmaj.beneficiaries.contacts.ConvocationWay;
import ma.idmaj.demo.DemoPeople.DemoPerson;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Calls and convocations around the two ceremonies and for a few who come next, so that time lines read as lives do. */
@Component
class DemoContacts {

    /** Of the past ceremony's people, those whose contacts are told. */
    private static final int TOLD = 12;

    private static final int TO_COME = 5;
    private static final LocalizedText CENTRE =
            new LocalizedText("مركز الرعاية اللاحقة بالدار البيضاء", "Centre d’accompagnement de Casablanca");
    private static final LocalizedText SIDI_BERNOUSSI =
            new LocalizedText("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi");
    private static final LocalizedText AIN_CHOCK =
            new LocalizedText("عمالة مقاطعة عين الشق", "Préfecture d’arrondissement d’Aïn Chock");

    private final CallService calls;
    private final ConvocationService convocations;
    private final BeneficiaryService beneficiaries;
    private final DemoProjects projects;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoContacts(
            CallService calls,
            ConvocationService convocations,
            BeneficiaryService beneficiaries,
            DemoProjects projects,
            JdbcClient jdbc,
            Clock clock) {
        this.calls = calls;
        this.convocations = convocations;
        this.beneficiaries = beneficiaries;
        this.projects = projects;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param people the first for today's ceremony, those after them for the past one */
    void fill(List<DemoPerson> people) {
        projects.forget();
        DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
            contactAll(people);
            return true;
        });
        projects.forget();
        backdate();
    }

    private void contactAll(List<DemoPerson> people) {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < DemoCeremonies.TODAY; i++) {
            UUID person = people.get(i).id();
            call(person, today.minusDays(150), CallPurpose.DIAGNOSIS, CallOutcome.REACHED, null, "");
            if (i % 4 == 1) call(person, today.minusDays(9), CallPurpose.CEREMONY, CallOutcome.NOT_REACHED, null, "");
            boolean answered = i % 6 != 5;
            if (answered)
                call(person, today.minusDays(6), CallPurpose.CEREMONY, CallOutcome.REACHED, true, "الحضور في الموعد");
            convoke(person, ConvocationReason.CEREMONY, today, SIDI_BERNOUSSI, state(answered));
        }
        for (int i = DemoCeremonies.TODAY; i < DemoCeremonies.TODAY + TOLD; i++) {
            UUID person = people.get(i).id();
            call(person, today.minusMonths(4).minusDays(5), CallPurpose.CEREMONY, CallOutcome.REACHED, true, "");
            call(person, today.minusMonths(3).plusDays(1), CallPurpose.VISIT, CallOutcome.REACHED, true, "");
            // Planned for today, as every convocation is planned ahead, and put back with the rest.
            convoke(person, ConvocationReason.CEREMONY, today, AIN_CHOCK, ConvocationState.CONFIRMED);
        }
        var own = beneficiaries.detail(people.getFirst().id()).centreId();
        people.stream()
                .skip(DemoCeremonies.TODAY + DemoCeremonies.PAST)
                .filter(person -> own != null
                        && own.equals(beneficiaries.detail(person.id()).centreId()))
                .limit(TO_COME)
                .forEach(person -> {
                    int days = 1 + person.trade() % 6;
                    call(person.id(), today.minusDays(2), CallPurpose.FILE_UPDATE, CallOutcome.CALL_AGAIN, null, "");
                    convoke(
                            person.id(),
                            ConvocationReason.INTERVIEW,
                            today.plusDays(days),
                            CENTRE,
                            days % 2 == 0 ? ConvocationState.SENT : ConvocationState.PLANNED);
                });
    }

    private static ConvocationState state(boolean answered) {
        return answered ? ConvocationState.CONFIRMED : ConvocationState.NO_ANSWER;
    }

    private void call(
            UUID person,
            LocalDate day,
            CallPurpose purpose,
            CallOutcome outcome,
            @Nullable Boolean agreed,
            String agreedTo) {
        var at = LocalDateTime.of(day, LocalTime.of(9, 40).plusMinutes(Math.floorMod(person.hashCode(), 300)));
        calls.record(person, new CallDraft(at, purpose, outcome, agreed, agreedTo, ""));
    }

    private void convoke(
            UUID person, ConvocationReason reason, LocalDate day, LocalizedText place, ConvocationState to) {
        UUID id = convocations.plan(
                person, new ConvocationDraft(reason, day, LocalTime.of(10, 0), place, ConvocationWay.PHONE));
        if (to != ConvocationState.PLANNED) convocations.send(id, 0);
        if (to == ConvocationState.CONFIRMED) convocations.confirm(id, 1);
        if (to == ConvocationState.NO_ANSWER) convocations.leaveUnanswered(id, 1);
    }

    /** Nothing of all this happened at start-up: lists are approved days before, files are older than their projects. */
    private void backdate() {
        jdbc.sql("""
                update convocation_step s join convocation c on c.id = s.convocation_id
                set s.occurred_at = date_sub(s.occurred_at,
                        interval (case s.state when 'PLANNED' then 12 when 'SENT' then 10 else 6 end) day)
                where c.reason = 'CEREMONY'""").update();
        jdbc.sql("""
                update convocation_step s join convocation c on c.id = s.convocation_id
                set s.occurred_at = date_sub(s.occurred_at, interval 4 month), c.held_on = date_sub(c.held_on, interval 4 month)
                where c.reason = 'CEREMONY' and c.place_fr = ?""").param(AIN_CHOCK.fr()).update();
        jdbc.sql("""
                update distribution_line l join ceremony c on c.id = l.ceremony_id join handover h on h.line_id = l.id
                set l.attended_at = date_sub(h.handed_at, interval 20 minute) where c.state = 'CLOSED'""").update();
        jdbc.sql("""
                update distribution_line l join ceremony c on c.id = l.ceremony_id
                set l.attended_at = date_sub(l.attended_at, interval 4 month)
                where c.state = 'CLOSED' and l.state = 'ABSENT'""").update();
        jdbc.sql("""
                update ceremony set submitted_at = date_sub(submitted_at, interval 6 day),
                                    approved_at = date_sub(approved_at, interval 5 day)""").update();
        jdbc.sql("""
                update beneficiary b left join (select p.beneficiary_id, min(s.occurred_at) began from life_project p
                        join life_project_step s on s.life_project_id = p.id group by p.beneficiary_id) started
                    on started.beneficiary_id = b.id
                set b.created_at = date_sub(coalesce(started.began, b.created_at), interval 9 day),
                    b.created_by = ? where b.created_by = 'demo'""").param(DemoAccount.CASEWORKER.username()).update();
    }
}
