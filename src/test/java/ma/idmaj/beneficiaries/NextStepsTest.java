package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contacts.ConvocationDraft;
import ma.idmaj.beneficiaries.contacts.ConvocationReason;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.contacts.ConvocationWay;
import ma.idmaj.beneficiaries.tabs.NextStep;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The one next step of a person: the most urgent first, and only what this reader may do. */
class NextStepsTest extends PeopleTest {

    @Autowired
    List<NextStep> steps;

    @Autowired
    ConvocationService convocations;

    @Autowired
    LifeProjectService projects;

    @Autowired
    Clock clock;

    private String next(UUID person) {
        return steps.stream()
                .flatMap(step -> step.next(person).stream())
                .min(Comparator.comparingInt(NextStep.Action::order))
                .map(step -> step.labelKey() + " " + step.href())
                .orElse("");
    }

    @Test
    void aProjectIsOpenedThenLedOn() {
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(next(fatima)).isEqualTo("lifeprojects.next.open life-projects/new?person=" + fatima);
        UUID project = projects.start(fatima, new LocalizedText("خياطة", "Couture"), null, List.of());
        assertThat(next(fatima)).isEqualTo("lifeprojects.next.DRAFT life-projects/" + project);
        state(project, "SUBMITTED");
        assertThat(next(fatima)).isEmpty();
        signIn.as(Role.APPROVER);
        assertThat(next(fatima)).isEqualTo("lifeprojects.next.SUBMITTED life-projects/" + project);
        state(project, "REJECTED");
        assertThat(next(fatima)).isEmpty();
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(next(fatima)).startsWith("lifeprojects.next.open");
        for (String running : List.of("FUNDED", "ACTIVE", "SUSTAINED")) {
            state(project, running);
            assertThat(next(fatima)).as(running).isEmpty();
        }
    }

    private void state(UUID project, String state) {
        jdbc.update("update life_project set state = ? where id = ?", state, project);
    }

    @Test
    void aConvocationComesBeforeTheFileAndTheFileBeforeTheProject() {
        signIn.as(Role.CASE_WORKER, casablanca);
        UUID bare = people.register(
                new BeneficiaryDraft(new PersonName("نجاة", "Najat"), null, null, null, null, "", null, null, ""));
        assertThat(next(bare)).isEqualTo("beneficiaries.next.complete beneficiaries/" + bare + "/edit?field=CIN");
        UUID convocation = convocations.plan(
                bare,
                new ConvocationDraft(
                        ConvocationReason.INTERVIEW,
                        LocalDate.now(clock),
                        null,
                        new LocalizedText("المركز", ""),
                        ConvocationWay.SMS));
        assertThat(next(bare)).isEqualTo("beneficiaries.contacts.next beneficiaries/" + bare + "?tab=contacts");
        convocations.cancel(convocation, 0);
        assertThat(next(bare)).startsWith("beneficiaries.next.complete");
        signIn.as(Role.ORGANISER);
        assertThat(next(bare)).isEmpty();
    }
}
