package ma.idmaj.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.funding.AgreementDetail.Act;
import ma.idmaj.funding.AgreementDetail.Kind;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.AgreementDraft.Partner;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A tranche from its proposal to what it hands on, and its money by funder. */
@DatabaseTest
class TrancheServiceTest {

    private static final LocalizedText NAME = new LocalizedText("اتفاقية تجريبية", "Convention d’essai");

    @Autowired
    FundingService funding;

    @Autowired
    TrancheService tranches;

    @Autowired
    MoneyTrail trail;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void organiser() {
        signIn.as(Role.ORGANISER);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aSecondPersonApprovesAndTheFundersPartsAreWrittenDown() {
        UUID tranche = funding.openTranche(threeFunders(null), Money.ofDirhams(1_000));
        assertThat(row(tranche).state()).isEqualTo(TrancheState.PROPOSED);
        approve(tranche);
        assertThat(row(tranche).state()).isEqualTo(TrancheState.APPROVED);
        assertThat(envelopes(tranche)).containsExactly(60_000L, 27_500L, 12_500L);
        assertThat(jdbc.sql("select sum(amount_centimes) from tranche_share where tranche_id = ?")
                        .param(tranche)
                        .query(Long.class)
                        .single())
                .isEqualTo(100_000L);
        assertThat(history(tranche)).extracting(Act::kind).containsExactly(Kind.APPROVED, Kind.PROPOSED, Kind.SIGNED);
    }

    @Test
    void whoeverProposedNeverApprovesEvenWithBothRoles() {
        withBothRoles("organiser-and-approver");
        UUID tranche = funding.openTranche(funding.sign(NAME, today()), Money.ofDirhams(1_000));
        refused(
                "funding.proposerCannotApprove",
                () -> tranches.approve(tranche, row(tranche).version()));
    }

    /** Else the terms a tranche is approved on would be one person's, though another proposed the envelope. */
    @Test
    void whoeverSaidWhatTheAgreementSaysNeverApprovesItsTranches() {
        UUID agreement = threeFunders(null);
        UUID tranche = funding.openTranche(agreement, Money.ofDirhams(1_000));
        var funders = funding.agreement(agreement).terms().funders();
        withBothRoles("organiser-and-approver");
        describe(agreement, Money.ofDirhams(900_000), funders);
        refused(
                "funding.preparerCannotApprove",
                () -> tranches.approve(tranche, row(tranche).version()));
    }

    /** A typo in the name or a wrong date is no term a tranche is approved on. */
    @Test
    void whoeverMendedNameOrDatesMayStillApprove() {
        UUID agreement = threeFunders(null);
        UUID tranche = funding.openTranche(agreement, Money.ofDirhams(1_000));
        var terms = funding.agreement(agreement).terms();
        withBothRoles("organiser-and-approver");
        funding.describe(
                agreement,
                funding.agreement(agreement).version(),
                new AgreementDraft(
                        new LocalizedText("اتفاقية مصححة", "Convention corrigée"),
                        today().minusDays(1),
                        today().plusYears(2),
                        new LocalizedText("برنامج", "Programme"),
                        null,
                        List.of(new Partner(new LocalizedText("جمعية", "Association"), PartnerRole.TRAINING)),
                        terms.funders()));
        assertThat(history(tranche).getFirst().kind()).isEqualTo(Kind.CORRECTED);
        tranches.approve(tranche, row(tranche).version());
        assertThat(row(tranche).state()).isEqualTo(TrancheState.APPROVED);
    }

    @Test
    void aTypoInAFundersNameIsMendedByOnePersonAndApprovedByAnother() {
        UUID agreement = threeFunders(Money.ofDirhams(150));
        UUID tranche = funding.openTranche(agreement, Money.ofDirhams(1_000));
        approve(tranche);
        var funders = funding.agreement(agreement).terms().funders();
        String ar = funders.get(1).name().ar();
        var mended = List.of(funders.get(0), funder(ar, "Second bailleur d’essai", 2_750, null), funders.get(2));
        refused("funding.funderNameFixed", () -> describe(agreement, null, mended));
        // Nor by way of another agreement that this funder pays.
        UUID another = funding.sign(draft(List.of(new Funder(funders.get(1).name(), 10_000, null))));
        refused(
                "funding.funderNameFixed",
                () -> describe(another, null, List.of(funder(ar, "Second bailleur d’essai", 10_000, null))));
        tranches.change(tranche, row(tranche).version(), Money.ofDirhams(1_000), null, "تصحيح اسم");
        describe(agreement, null, mended);
        assertThat(trail.of(tranche).funders().get(1).name().fr()).isEqualTo("Second bailleur d’essai");
        assertThat(history(tranche).getFirst().kind())
                .as("who pays is said by a name")
                .isEqualTo(Kind.DESCRIBED);
        approve(tranche);
        assertThat(envelopes(tranche)).containsExactly(60_000L, 27_500L, 12_500L);
        for (var other : List.of(
                funder(ar, "Second bailleur d’essai", 2_750, Money.ofDirhams(1)),
                funder("غيره", "Un autre", 2_750, null)))
            refused(
                    "funding.termsFixed",
                    () -> describe(agreement, null, List.of(funders.get(0), other, funders.get(2))));
        var halves = List.of(
                new Funder(funders.get(0).name(), 4_375, null),
                funder(ar, "Second bailleur d’essai", 4_375, null),
                funders.get(2));
        refused("funding.termsFixed", () -> describe(agreement, null, halves));
    }

    @Test
    void aFunderIsNotWrittenAsAnotherIs() {
        funding.sign(draft(List.of(funder("بنك الشمال", "Banque du Nord", 10_000, null))));
        UUID agreement = funding.sign(draft(List.of(funder("بنك الجنوب", "Banque du Sud", 10_000, null))));
        refused(
                "funding.funderNameTaken",
                () -> describe(agreement, null, List.of(funder("بنك الجنوب", "Banque du Nord", 10_000, null))));
    }

    @Test
    void whoSawOtherTermsIsToldBeforeApproving() {
        UUID agreement = threeFunders(null);
        UUID tranche = funding.openTranche(agreement, Money.ofDirhams(1_000));
        long seen = row(tranche).version();
        // As in a transaction of its own: what was written in this one is not locked again.
        entities.clear();
        describe(
                agreement,
                Money.ofDirhams(900),
                funding.agreement(agreement).terms().funders());
        signIn.as(Role.APPROVER);
        assertThatThrownBy(() -> tranches.approve(tranche, seen))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        tranches.approve(tranche, row(tranche).version());
    }

    @Test
    void theDatabaseItselfRefusesAProposersApproval() {
        UUID tranche = funding.openTranche(funding.sign(NAME, today()), Money.ofDirhams(1_000));
        assertThatThrownBy(() -> jdbc.sql("update tranche set approved_by = proposed_by where id = ?")
                        .param(tranche)
                        .update())
                .hasMessageContaining("tranche_proposer_never_approves");
        assertThatThrownBy(() -> jdbc.sql("update tranche set state = 'APPROVED' where id = ?")
                        .param(tranche)
                        .update())
                .hasMessageContaining("tranche_in_use_is_approved");
    }

    @Test
    void aCappedFunderPaysItsCapOverAllTranchesAndTheOthersTheRest() {
        UUID agreement = threeFunders(Money.ofDirhams(150));
        UUID first = funding.openTranche(agreement, Money.ofDirhams(1_000));
        UUID second = funding.openTranche(agreement, Money.ofDirhams(1_000));
        approve(first);
        approve(second);
        assertThat(envelopes(first)).containsExactly(60_000L, 27_500L, 12_500L);
        // 25 dirhams are left below the cap; 975 are shared 60 to 27,5.
        assertThat(envelopes(second)).containsExactly(66_857L, 30_643L, 2_500L);
    }

    @Test
    void anEnvelopeBeyondAllCapsIsNotProposed() {
        UUID agreement = funding.sign(draft(List.of(funder("واحد", "Un", 10_000, Money.ofDirhams(900)))));
        refused("funding.capsReached", () -> funding.openTranche(agreement, Money.ofDirhams(901)));
    }

    @Test
    void anotherEnvelopeWantsAReasonAndWaitsForItsApprovalAgain() {
        UUID tranche = funding.openTranche(threeFunders(null), Money.ofDirhams(1_000));
        approve(tranche);
        long version = row(tranche).version();
        refused("funding.reasonMissing", () -> tranches.change(tranche, version, Money.ofDirhams(2_000), null, "  "));
        tranches.change(tranche, version, Money.ofDirhams(2_000), today().plusDays(9), "زيادة مساهمة الصندوق");
        assertThat(row(tranche)).satisfies(changed -> {
            assertThat(changed.state()).isEqualTo(TrancheState.PROPOSED);
            assertThat(changed.envelope()).isEqualTo(Money.ofDirhams(2_000));
            assertThat(changed.validUntil()).isEqualTo(today().plusDays(9));
        });
        assertThat(history(tranche).getFirst()).satisfies(act -> {
            assertThat(act.before()).isEqualTo(Money.ofDirhams(1_000));
            assertThat(act.reason()).isEqualTo("زيادة مساهمة الصندوق");
        });
        assertThatThrownBy(() -> tranches.change(tranche, version, Money.ofDirhams(3_000), null, "x"))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void zeroAndNegativeEnvelopesAreRefused() {
        UUID agreement = funding.sign(NAME, today());
        refused("funding.envelopeMissing", () -> funding.openTranche(agreement, Money.ZERO));
        refused("funding.envelopeMissing", () -> funding.openTranche(agreement, new Money(-1)));
        UUID tranche = funding.openTranche(agreement, new Money(1));
        refused(
                "funding.envelopeMissing",
                () -> tranches.change(tranche, row(tranche).version(), Money.ZERO, null, "x"));
    }

    @Test
    void whatAClosedTrancheDidNotSpendIsCarriedOverOnce() {
        UUID agreement = threeFunders(null);
        UUID first = funding.openTranche(agreement, new Money(100_001));
        approve(first);
        refused("funding.notClosed", () -> tranches.carryOver(first, row(first).version()));
        tranches.close(first, row(first).version());
        refused(
                "funding.noNextTranche",
                () -> tranches.carryOver(first, row(first).version()));
        UUID second = funding.openTranche(agreement, Money.ofDirhams(500));
        tranches.carryOver(first, row(first).version());
        refused(
                "funding.carriedAlready",
                () -> tranches.carryOver(first, row(first).version()));
        assertThat(trail.of(first).whole().left()).isEqualTo(Money.ZERO);
        assertThat(trail.of(second).whole().available()).isEqualTo(new Money(150_001));
        assertThat(trail.of(second).funders())
                .extracting(part -> part.funds().carriedIn().centimes())
                .containsExactly(60_001L, 27_500L, 12_500L);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into carry_over (id, from_tranche_id, to_tranche_id, amount_centimes, carried_by, carried_at)
                        values (uuid(), ?, ?, 1, 'x', now(3))""").params(first, second).update()).hasMessageContaining("Duplicate");
        assertThat(history(first).getFirst().amount()).isEqualTo(new Money(100_001));
    }

    @Test
    void aProposedTrancheIsNotClosed() {
        UUID tranche = funding.openTranche(funding.sign(NAME, today()), Money.ofDirhams(1_000));
        refused(
                "funding.trancheNotApproved",
                () -> tranches.close(tranche, row(tranche).version()));
    }

    @Test
    void sharesAreAHundredPercentAndNamedInBothLanguages() {
        refused("funding.sharesNotWhole", () -> funding.sign(draft(List.of(funder("واحد", "Un", 9_999, null)))));
        refused("funding.funderNameMissing", () -> funding.sign(draft(List.of(funder("", "Un", 10_000, null)))));
        refused("funding.shareOutside", () -> funding.sign(draft(List.of(funder("واحد", "Un", 0, null)))));
        refused("funding.capMissing", () -> funding.sign(draft(List.of(funder("واحد", "Un", 10_000, Money.ZERO)))));
        refused(
                "funding.funderTwice",
                () -> funding.sign(
                        draft(List.of(funder("أحد", "Un", 5_000, null), funder("احد", "Deux", 5_000, null)))));
    }

    @Test
    void aFunderIsOneRecordInHoweverManyAgreements() {
        String ar = "صندوق مشترك " + UUID.randomUUID();
        String fr = "Fonds partagé " + UUID.randomUUID();
        funding.sign(draft(List.of(funder(ar, fr, 10_000, null))));
        UUID again = funding.sign(draft(List.of(funder(ar, "Écrit autrement", 10_000, null))));
        assertThat(funding.agreement(again).terms().funders())
                .extracting(funder -> funder.name().fr())
                .containsExactly(fr);
    }

    /** What a second person approved a tranche on: ceiling, funders, shares and caps. All else may be said anew. */
    @Test
    void onceATrancheIsApprovedNobodyAloneAltersWhoPaysWhat() {
        UUID agreement = threeFunders(Money.ofDirhams(150));
        UUID tranche = funding.openTranche(agreement, Money.ofDirhams(1_000));
        var funders = funding.agreement(agreement).terms().funders();
        describe(agreement, Money.ofDirhams(700), funders);
        approve(tranche);
        Money ceiling = Money.ofDirhams(700);
        refused("funding.termsFixed", () -> describe(agreement, Money.ofDirhams(701), funders));
        refused("funding.termsFixed", () -> describe(agreement, null, funders));
        refused("funding.termsFixed", () -> describe(agreement, ceiling, funders.reversed()));
        refused("funding.termsFixed", () -> describe(agreement, ceiling, List.of()));
        for (var other : List.of(
                new Funder(funders.get(2).name(), 1_250, Money.ofDirhams(151)),
                new Funder(funders.get(2).name(), 1_250, null),
                funder("ممول آخر", "Autre bailleur", 1_250, Money.ofDirhams(150))))
            refused(
                    "funding.termsFixed",
                    () -> describe(agreement, ceiling, List.of(funders.get(0), funders.get(1), other)));
        assertThat(funding.agreement(agreement).terms().ceiling()).isEqualTo(ceiling);
        assertThat(funding.agreement(agreement).terms().funders()).isEqualTo(funders);
        funding.describe(
                agreement,
                funding.agreement(agreement).version(),
                new AgreementDraft(
                        new LocalizedText("اسم آخر", "Autre nom"),
                        today(),
                        today().plusYears(3),
                        new LocalizedText("برنامج", "Programme"),
                        ceiling,
                        List.of(new Partner(new LocalizedText("جمعية", "Association"), PartnerRole.TRAINING)),
                        funders));
        assertThat(funding.agreement(agreement).terms().name().fr()).isEqualTo("Autre nom");
        assertThat(envelopes(tranche)).containsExactly(60_000L, 27_500L, 12_500L);
    }

    /** Another envelope makes the tranche proposed again: what its second approval then sees may be said anew. */
    @Test
    void aTrancheProposedAgainOpensTheTermsAndTheNextApprovalFixesThem() {
        UUID agreement = threeFunders(null);
        UUID tranche = funding.openTranche(agreement, Money.ofDirhams(1_000));
        approve(tranche);
        var names = funding.agreement(agreement).terms().funders();
        var others = List.of(
                new Funder(names.get(0).name(), 1_000, null),
                new Funder(names.get(1).name(), 1_000, null),
                new Funder(names.get(2).name(), 8_000, null));
        refused("funding.termsFixed", () -> describe(agreement, null, others));
        tranches.change(tranche, row(tranche).version(), Money.ofDirhams(1_000), null, "ملحق للاتفاقية");
        describe(agreement, null, others);
        approve(tranche);
        assertThat(envelopes(tranche)).containsExactly(10_000L, 10_000L, 80_000L);
        refused("funding.termsFixed", () -> describe(agreement, null, names));
    }

    @Test
    void textsAreNamesAndNotTooLong() {
        String name = "ا".repeat(AgreementDraft.NAME_LENGTH);
        String scheme = "s".repeat(AgreementDraft.SCHEME_LENGTH);
        UUID fits = funding.sign(new AgreementDraft(
                new LocalizedText(name, name),
                today(),
                null,
                new LocalizedText(scheme, scheme),
                null,
                List.of(new Partner(new LocalizedText(name, name), PartnerRole.LEAD)),
                List.of(funder(name, "é".repeat(AgreementDraft.NAME_LENGTH), 10_000, null))));
        assertThat(funding.agreement(fits).terms().scheme().fr()).isEqualTo(scheme);
        refused("funding.nameTooLong", () -> funding.sign(new LocalizedText(name + "ا", name), today()));
        refused("funding.nameMissing", () -> funding.sign(new LocalizedText("\u0000 \u202e", "Nom"), today()));
        refused("funding.nameMissing", () -> funding.sign(new LocalizedText("«…»", "Nom"), today()));
        refused(
                "funding.schemeTooLong",
                () -> funding.sign(new AgreementDraft(
                        NAME, today(), null, new LocalizedText("", scheme + "s"), null, List.of(), List.of())));
        refused(
                "funding.partnerNameTooLong",
                () -> funding.sign(new AgreementDraft(
                        NAME,
                        today(),
                        null,
                        new LocalizedText("", ""),
                        null,
                        List.of(new Partner(new LocalizedText("جمعية", name + "a"), PartnerRole.LEAD)),
                        List.of())));
        refused(
                "funding.funderNameTooLong",
                () -> funding.sign(draft(List.of(funder("ممول", name + "a", 10_000, null)))));
        // One sign that is found by eighteen letters: what is kept to search by is longer than the name.
        refused(
                "funding.funderNameTooLong",
                () -> funding.sign(draft(List.of(funder("ﷺ".repeat(60), "Un", 10_000, null)))));
        refused("funding.funderNameMissing", () -> funding.sign(draft(List.of(funder("!!!", "Un", 10_000, null)))));
        UUID tranche = funding.openTranche(funding.sign(NAME, today()), Money.ofDirhams(1_000));
        refused(
                "funding.reasonTooLong",
                () -> tranches.change(tranche, row(tranche).version(), Money.ofDirhams(2), null, "x".repeat(241)));
        refused(
                "funding.reasonMissing",
                () -> tranches.change(tranche, row(tranche).version(), Money.ofDirhams(2), null, "\u200f\u0007"));
        tranches.change(tranche, row(tranche).version(), Money.ofDirhams(2), null, "x".repeat(240));
    }

    @Test
    void termsComeBackAsTheyWereWritten() {
        var terms = new AgreementDraft(
                NAME,
                today(),
                today().plusYears(1),
                new LocalizedText("برنامج", "Programme"),
                Money.ofDirhams(60_000),
                List.of(new Partner(new LocalizedText("جمعية", "Association"), PartnerRole.TRAINING)),
                List.of(funder("واحد فقط", "Un seul", 10_000, Money.ofDirhams(5_000_000))));
        UUID agreement = funding.sign(terms, Money.ofDirhams(455_000));
        assertThat(funding.agreement(agreement).terms()).isEqualTo(terms);
        assertThat(funding.ceiling(
                        funding.agreement(agreement).tranches().getFirst().id()))
                .contains(Money.ofDirhams(60_000));
        var backwards =
                new AgreementDraft(NAME, today(), today().minusDays(1), terms.scheme(), null, List.of(), List.of());
        refused("funding.endsBeforeSigned", () -> funding.sign(backwards));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void approversApproveAndOrganisersDoTheRest(Role role) {
        UUID tranche = funding.openTranche(funding.sign(NAME, today()), Money.ofDirhams(1_000));
        long version = row(tranche).version();
        signIn.as(role);
        if (role == Role.APPROVER) tranches.approve(tranche, version);
        else denied(() -> tranches.approve(tranche, version));
        if (role == Role.ORGANISER) return;
        denied(() -> tranches.change(tranche, version, Money.ofDirhams(2_000), null, "x"));
        denied(() -> tranches.close(tranche, version));
        denied(() -> tranches.carryOver(tranche, version));
    }

    private UUID threeFunders(@Nullable Money cap) {
        return funding.sign(draft(List.of(
                funder("ممول أول للتجربة", "Premier bailleur d’essai", 6_000, null),
                funder("ممول ثان للتجربة", "Deuxième bailleur d’essai", 2_750, null),
                funder("ممول ثالث للتجربة", "Troisième bailleur d’essai", 1_250, cap))));
    }

    private void describe(UUID agreement, @Nullable Money ceiling, List<Funder> funders) {
        funding.describe(
                agreement,
                funding.agreement(agreement).version(),
                new AgreementDraft(NAME, today(), null, new LocalizedText("", ""), ceiling, List.of(), funders));
    }

    private AgreementDraft draft(List<Funder> funders) {
        return new AgreementDraft(NAME, today(), null, new LocalizedText("", ""), null, List.of(), funders);
    }

    private static Funder funder(String ar, String fr, int share, @Nullable Money cap) {
        return new Funder(new LocalizedText(ar, fr), share, cap);
    }

    private void approve(UUID tranche) {
        signIn.as(Role.APPROVER);
        tranches.approve(tranche, row(tranche).version());
        signIn.as(Role.ORGANISER);
    }

    private TrancheRow row(UUID tranche) {
        return funding.tranches().stream()
                .filter(row -> row.id().equals(tranche))
                .findFirst()
                .orElseThrow();
    }

    private List<Act> history(UUID tranche) {
        return funding.agreement(row(tranche).agreementId()).history();
    }

    private List<Long> envelopes(UUID tranche) {
        return trail.of(tranche).funders().stream()
                .map(FunderFunds::funds)
                .map(funds -> funds.envelope().centimes())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }

    private static void withBothRoles(String username) {
        String[] permissions = Stream.of(Role.ORGANISER, Role.APPROVER)
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        username, null, AuthorityUtils.createAuthorityList(permissions)));
    }
}
