package ma.idmaj.beneficiaries.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.util.Map;
import java.util.UUID;

/** A view is its owner's, or its centre's colleagues' too; holds nobody's number; comes back when its removal was wrong. */
@DatabaseTest
class SavedViewServiceTest {

    private static final Map<String, String> READY = Map.of("readiness", "ready", "sort", "newest");

    @Autowired
    SavedViewService views;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    UUID casablanca;
    UUID fes;

    @BeforeEach
    void centres() {
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
        signIn.as(Role.CASE_WORKER, casablanca);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("beneficiaries.views." + key));
    }

    @Test
    void aViewKeepsItsNameAndItsParameters() {
        UUID id = views.save("  جاهزون\u202E للائحة ", READY, false);
        assertThat(views.views()).containsExactly(new SavedView(id, "جاهزون للائحة", true, false, false, READY));
        views.rename(id, "الجاهزون");
        assertThat(views.views()).extracting(SavedView::name).containsExactly("الجاهزون");
        assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject = 'savedView' order by seq", String.class))
                .containsExactly("saved", "renamed");
    }

    @Test
    void aPrivateViewIsNobodyElses() {
        UUID id = views.save("لي", READY, false);
        for (UUID centre : new UUID[] {casablanca, fes}) {
            signIn.as(centre.equals(fes) ? Role.CASE_WORKER : Role.ORGANISER, centre);
            assertThat(views.views()).isEmpty();
            refused("notFound", () -> views.rename(id, "x"));
            refused("notFound", () -> views.remove(id));
            refused("notFound", () -> views.share(id, true));
            refused("notFound", () -> views.openWith(id));
        }
    }

    @Test
    void sharedByACaseWorkerItIsForTheCentreAndOnlyItsOwnerRemovesIt() {
        UUID id = views.save("مشترك", READY, true);
        signIn.as(Role.CASE_WORKER, fes);
        assertThat(views.views()).isEmpty();
        // A colleague: another account of the same centre.
        jdbc.update("update saved_view set owner = 'amina' where id = ?", id);
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(views.views()).extracting(SavedView::own, SavedView::shared).containsExactly(tuple(false, true));
        refused("notFound", () -> views.remove(id));
        views.openWith(id);
        assertThat(views.first()).map(SavedView::id).contains(id);
    }

    @Test
    void sharedByWhoSeesAllItIsForAll() {
        signIn.as(Role.ORGANISER);
        UUID id = views.save("للجميع", READY, true);
        signIn.as(Role.CASE_WORKER, fes);
        assertThat(views.views()).extracting(SavedView::id).containsExactly(id);
        signIn.as(Role.ORGANISER);
        views.share(id, false);
        signIn.as(Role.CASE_WORKER, fes);
        assertThat(views.views()).isEmpty();
    }

    @Test
    void whatIsRemovedComesBack() {
        UUID id = views.save("عرض", READY, false);
        views.openWith(id);
        views.remove(id);
        assertThat(views.views()).isEmpty();
        assertThat(views.first()).isEmpty();
        refused("notFound", () -> views.remove(id));
        // Meanwhile the name may be taken: then it can't.
        UUID other = views.save("عرض", Map.of("sort", "newest"), false);
        refused("nameTaken", () -> views.restore(id));
        views.remove(other);
        views.restore(id);
        assertThat(views.first()).map(SavedView::id).contains(id);
        refused("notFound", () -> views.restore(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE462544",
                "be 46-25-44",
                "0629751469",
                "06 29 75 14 69",
                "أحمد BE462544",
                "+212629751469",
                "٠٦٢٩٧٥١٤٦٩"
            })
    void nobodysNumberIsKept(String number) {
        refused("number", () -> views.save("عرض", Map.of("q", number), false));
        refused("number", () -> views.save(number, READY, false));
        assertThat(views.views()).isEmpty();
    }

    @Test
    void namesAreCheckedAndCompared() {
        refused("nameMissing", () -> views.save(" \u200F ", READY, false));
        refused("tooLong", () -> views.save("ع".repeat(61), READY, false));
        views.save("Prêts à équiper", READY, false);
        refused("nameTaken", () -> views.save("prets a equiper", Map.of("sort", "newest"), false));
    }

    @Test
    void nothingAndTooMuchAreNotKept() {
        refused("nothing", () -> views.save("عرض", Map.of(), false));
        refused("nothing", () -> views.save("عرض", Map.of("after", "x", "colour", "red", "year", "19"), false));
        for (int i = 0; i < 30; i++) views.save("عرض " + (char) ('ا' + i), READY, false);
        refused("tooMany", () -> views.save("واحد آخر", READY, false));
    }

    @Test
    void whatIsNoLongerUnderstoodIsDropped() {
        UUID id = views.save("عرض", READY, false);
        jdbc.update(
                "update saved_view set parameters = 'gone=1&readiness=never&sort=newest&centre=x&year=2026&q=%d8%a7' where id = ?",
                id);
        assertThat(views.views().getFirst().parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("sort", "newest", "year", "2026", "q", "ا"));
    }

    @Test
    void oneViewOpensTheList() {
        UUID one = views.save("أول", READY, false);
        UUID other = views.save("ثان", Map.of("sort", "newest"), false);
        views.openWith(one);
        views.openWith(other);
        assertThat(views.first()).map(SavedView::id).contains(other);
        views.openWith(null);
        assertThat(views.first()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "SUPERVISOR", "ADMINISTRATOR"})
    void whoReadsNoFilesHasNoViews(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> views.views()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> views.save("x", READY, false)).isInstanceOf(AccessDeniedException.class);
    }
}
