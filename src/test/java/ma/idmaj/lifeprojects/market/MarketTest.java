package ma.idmaj.lifeprojects.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.ProjectBench;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Notes on markets: one current one of a trade in a place for a centre, older ones kept, read by all, written by the own. */
@DatabaseTest
class MarketTest {

    private static final String CASABLANCA = "06.141";
    private static final String AIN_CHOCK = "06.141.01.41";

    @Autowired
    MarketService market;

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private ProjectBench bench;

    @BeforeEach
    void bench() {
        bench = new ProjectBench(context, signIn);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void writtenAnewTheOlderOneIsKept() {
        UUID first = write(CASABLANCA, "سوق", null);
        UUID second = write(CASABLANCA, "سوق أكبر", first);
        assertThat(market.notes(filter(CASABLANCA), 0, 10))
                .extracting(MarketNote::id)
                .containsExactly(second);
        assertThat(market.versions(second)).extracting(MarketNote::id).containsExactlyInAnyOrder(second, first);
        assertThat(market.note(first).orElseThrow().current()).isFalse();
        assertThatThrownBy(() -> write(CASABLANCA, "متأخر", first))
                .as("of two editors the slower one")
                .isInstanceOf(NotedMeanwhile.class);
    }

    @Test
    void aSecondCurrentNoteOfTheSameIsRefused() {
        write(CASABLANCA, "سوق", null);
        assertThatThrownBy(() -> write(CASABLANCA, "سوق", null)).hasMessage("lifeprojects.market.alreadyNoted");
    }

    @Test
    void theDatabaseHoldsOneCurrentNote() {
        UUID first = write(CASABLANCA, "سوق", null);
        UUID second = write(CASABLANCA, "سوق", first);
        assertThatThrownBy(() -> jdbc.update("update market_note set standing = true where id = ?", first))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(market.note(second).orElseThrow().current()).isTrue();
    }

    @Test
    void aNoteOfAPrefectureServesItsArrondissementsTheNearestFirst() {
        UUID wide = write(CASABLANCA, "سوق المدينة", null);
        UUID near = write(ProjectBench.SIDI_BERNOUSSI, "سوق الحي", null);
        write(AIN_CHOCK, "حي آخر", null);
        signIn.as(Role.CASE_WORKER, bench.fes);
        UUID others = market.write(bench.fes, draft(ProjectBench.SIDI_BERNOUSSI, "سوق", today()), null);
        assertThat(market.serving(ProjectBench.TRADE, ProjectBench.SIDI_BERNOUSSI, bench.casablanca))
                .extracting(MarketNote::id)
                .containsExactly(near, wide, others);
        assertThat(market.serving("PLUMBING", ProjectBench.SIDI_BERNOUSSI, bench.casablanca))
                .isEmpty();
        assertThat(market.serving(ProjectBench.TRADE, null, bench.casablanca)).isEmpty();
    }

    @Test
    void aPlaceFindsWhatLiesInItAndWhatItLiesIn() {
        UUID wide = write(CASABLANCA, "سوق", null);
        UUID near = write(ProjectBench.SIDI_BERNOUSSI, "سوق", null);
        UUID other = write(AIN_CHOCK, "سوق", null);
        assertThat(market.notes(filter(ProjectBench.SIDI_BERNOUSSI), 0, 10))
                .extracting(MarketNote::id)
                .containsExactlyInAnyOrder(wide, near);
        assertThat(market.notes(filter(CASABLANCA), 0, 10))
                .extracting(MarketNote::id)
                .containsExactlyInAnyOrder(wide, near, other);
    }

    @Test
    void aNoteOlderThanAYearIsMarked() {
        UUID old = market.write(
                bench.casablanca,
                draft(CASABLANCA, "قديم", today().minusMonths(12).minusDays(1)),
                null);
        UUID year = market.write(bench.casablanca, draft(AIN_CHOCK, "عام", today().minusMonths(12)), null);
        assertThat(market.note(old).orElseThrow().stale(today())).isTrue();
        assertThat(market.note(year).orElseThrow().stale(today())).isFalse();
    }

    @Test
    void whatCannotBeANoteIsRefused() {
        refuses(
                new MarketNoteDraft("NO_TRADE", CASABLANCA, Demand.FAIR, 1, null, text("س"), "م", today()),
                "tradeUnknown");
        refuses(new MarketNoteDraft(trade(), "99", Demand.FAIR, 1, null, text("س"), "م", today()), "placeUnknown");
        refuses(
                new MarketNoteDraft(trade(), CASABLANCA, Demand.FAIR, 1, null, text("\u0000"), "م", today()),
                "contextMissing");
        refuses(
                new MarketNoteDraft(trade(), CASABLANCA, Demand.FAIR, 1, null, text("س"), " \u202E", today()),
                "sourceMissing");
        refuses(
                new MarketNoteDraft(trade(), CASABLANCA, Demand.FAIR, -1, null, text("س"), "م", today()),
                "competitorsWrong");
        refuses(
                new MarketNoteDraft(trade(), CASABLANCA, Demand.FAIR, 1, Money.ZERO, text("س"), "م", today()),
                "priceWrong");
        refuses(
                new MarketNoteDraft(trade(), CASABLANCA, Demand.FAIR, 1, null, text("س"), "م", today().plusDays(1)),
                "dateWrong");
        assertThatThrownBy(() -> market.write(bench.casablanca, draft(CASABLANCA, "س".repeat(1001), today()), null))
                .hasMessage("lifeprojects.prepared.tooLong");
    }

    @Test
    void tradeAndPlaceOfANoteStay() {
        UUID first = write(CASABLANCA, "سوق", null);
        assertThatThrownBy(() -> write(AIN_CHOCK, "سوق", first)).hasMessage("lifeprojects.market.placeFixed");
    }

    @Test
    void anotherCentreReadsAndDoesNotWrite() {
        UUID note = write(CASABLANCA, "سوق", null);
        signIn.as(Role.CASE_WORKER, bench.fes);
        assertThat(market.notes(filter(CASABLANCA), 0, 10)).hasSize(1);
        assertThatThrownBy(() -> market.write(bench.casablanca, draft(CASABLANCA, "سوق", today()), note))
                .hasMessage("lifeprojects.market.otherCentre");
        assertThatThrownBy(() -> market.write(bench.fes, draft(CASABLANCA, "سوق", today()), note))
                .hasMessage("lifeprojects.market.otherCentre");
        assertThatThrownBy(() -> market.retire(note)).hasMessage("lifeprojects.market.otherCentre");
    }

    @Test
    void aRetiredNoteIsProposedNoMore() {
        UUID note = write(CASABLANCA, "سوق", null);
        market.retire(note);
        assertThat(market.serving(ProjectBench.TRADE, CASABLANCA, bench.casablanca))
                .isEmpty();
        assertThat(market.note(note)).isPresent();
        assertThatThrownBy(() -> market.retire(note)).isInstanceOf(NotedMeanwhile.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
    void onlyCaseWorkersWrite(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> market.write(bench.casablanca, draft(CASABLANCA, "سوق", today()), null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> market.retire(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "ADMINISTRATOR"})
    void desksAndAdministratorsDoNotRead(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> market.notes(filter(CASABLANCA), 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private void refuses(MarketNoteDraft draft, String key) {
        assertThatThrownBy(() -> market.write(bench.casablanca, draft, null)).hasMessage("lifeprojects.market." + key);
    }

    private UUID write(String place, String context, UUID replaced) {
        return market.write(bench.casablanca, draft(place, context, today()), replaced);
    }

    private static MarketNoteDraft draft(String place, String context, LocalDate on) {
        return new MarketNoteDraft(
                trade(), place, Demand.STRONG, 3, Money.ofDirhams(30), text(context), "زيارة ميدانية", on);
    }

    private static LocalizedText text(String arabic) {
        return new LocalizedText(arabic, "");
    }

    private static String trade() {
        return ProjectBench.TRADE;
    }

    private static MarketFilter filter(String place) {
        return new MarketFilter(trade(), place);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
