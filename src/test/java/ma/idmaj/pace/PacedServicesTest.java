package ma.idmaj.pace;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.lists.PeopleListService;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectFilter;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

/** Whatever takes much away draws on the account's pace, whichever screen asks. */
@DatabaseTest
class PacedServicesTest {

    @Autowired
    Pace pace;

    @Autowired
    SignIn signIn;

    @Autowired
    BeneficiaryService people;

    @Autowired
    PeopleListService lists;

    @Autowired
    LifeProjectService projects;

    @Autowired
    FollowUpService followUp;

    private String username;

    @BeforeEach
    void begin() {
        username = signIn.as(Role.ORGANISER);
        Rest.all(pace);
    }

    @AfterEach
    void end() {
        signIn.out();
    }

    private void drewOn(Bulk bulk) {
        assertThat(Rest.asked(pace)).containsExactly("Asked[username=" + username + ", bulk=" + bulk + "]");
    }

    @Test
    void searchingPeople() {
        people.search(BeneficiaryFilter.ALL, null, 5);
        drewOn(Bulk.SEARCH);
    }

    @Test
    void searchingProjects() {
        projects.projects(new ProjectFilter("", null), 0, 5);
        drewOn(Bulk.SEARCH);
    }

    @Test
    void lookingThroughVisits() {
        followUp.toMake(5);
        drewOn(Bulk.SEARCH);
    }

    @Test
    void takingAListAway() {
        lists.export(
                BeneficiaryFilter.ALL, List.of(), SheetFormat.CSV, Language.FR, new ByteArrayOutputStream(), n -> true);
        drewOn(Bulk.EXPORT);
    }

    @Test
    void printingAList() {
        lists.print(BeneficiaryFilter.ALL, List.of(), Language.AR);
        drewOn(Bulk.EXPORT);
    }

    /** Numbers are drawn before it is told whether there is such a person. */
    @Test
    void readingANumber() {
        username = signIn.as(Role.APPROVER);
        refused(() -> people.cin(UUID.randomUUID(), "Vérification de l'identité"));
        drewOn(Bulk.NUMBER);
        Rest.all(pace);
        refused(() -> people.phone(UUID.randomUUID(), "Confirmation du rendez-vous"));
        drewOn(Bulk.NUMBER);
    }

    private static void refused(Runnable reading) {
        try {
            reading.run();
            throw new AssertionError("there is such a person");
        } catch (Refusal nobody) {
            assertThat(nobody).isNotNull();
        }
    }
}
