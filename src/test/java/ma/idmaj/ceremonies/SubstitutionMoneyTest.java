package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Role;
import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tranche is charged for who stands on the list now, to the centime, and never for more than it holds. */
class SubstitutionMoneyTest extends DayTest {

    /** One person of {@link CeremonyCast}. */
    private static final Money PERSON = Money.ofDirhams(11_480);

    private static final Money LEFT = Money.ofDirhams(100);

    @Autowired
    FundingService funding;

    @Autowired
    TrancheService tranches;

    @Autowired
    MoneyTrail trail;

    @Autowired
    ReserveService reserve;

    @Autowired
    SubstitutionService substitution;

    @Autowired
    CallOffService callOff;

    @Autowired
    Clock clock;

    private UUID tranche;

    @BeforeEach
    void paidFromATranche() {
        UUID agreement = funding.sign(new AgreementDraft(
                new LocalizedText("اتفاقية الحفل", "Convention de la cérémonie"),
                LocalDate.now(clock),
                null,
                new LocalizedText("", ""),
                PERSON.plus(LEFT).plus(LEFT),
                List.of(),
                List.of(new Funder(new LocalizedText("ممول س", "Bailleur X"), 10_000, null))));
        tranche = funding.openTranche(agreement, PERSON.times(2).plus(LEFT));
        settle();
        signIn(Role.APPROVER, "approver");
        tranches.approve(tranche, row().version());
        signIn(Role.ORGANISER, "organiser");
        settle();
        ceremony = cast.listed(2, null);
        settle();
        var seen = ceremonies.detail(ceremony.toString());
        ceremonies.describe(
                ceremony,
                seen.version(),
                new CeremonyDraft(seen.title(), seen.place(), null, seen.heldOn(), null, tranche, seen.envelope()));
        reserve.add(ceremony, List.of(cast.person(2), cast.person(3)));
        settle();
        context.getBean(ListService.class).submit(ceremony, cast.version(ceremony));
        settle();
        signIn(Role.APPROVER, "approver");
        context.getBean(ApprovalService.class).approve(ceremony, cast.version(ceremony));
        settle();
        signIn(Role.ORGANISER, "organiser");
    }

    private TrancheRow row() {
        return funding.tranches().stream()
                .filter(row -> row.id().equals(tranche))
                .findFirst()
                .orElseThrow();
    }

    private Money committed() {
        settle();
        return trail.of(tranche).whole().committed();
    }

    /** Makes the first who waits dearer by so much. */
    private UUID dearer(Money by) {
        UUID waiting = reserve.reserve(ceremony).getFirst().id();
        jdbc.sql(
                        "update reserve_item set unit_price_centimes = unit_price_centimes + ? where reserve_line_id = ? and position = 1")
                .params(by.centimes(), waiting)
                .update();
        settle();
        return waiting;
    }

    private void substitute(UUID waiting) {
        LineRow line = line(1);
        substitution.substitute(line.id(), line.version(), waiting, "تنازل");
    }

    @Test
    void theCommitmentFollowsWhoStandsOnTheList() {
        assertThat(committed()).isEqualTo(PERSON.times(2));
        substitute(dearer(LEFT));
        assertThat(committed()).isEqualTo(PERSON.times(2).plus(LEFT));
        assertThat(trail.of(tranche).whole().left()).isEqualTo(Money.ZERO);
    }

    @Test
    void neverMoreThanTheTrancheHolds() {
        UUID waiting = dearer(LEFT.plus(new Money(1)));
        assertRefused("funding.aboveTranche", () -> substitute(waiting));
    }

    @Test
    void norMoreThanOnePersonMayBeGiven() {
        UUID waiting = dearer(LEFT.plus(LEFT).plus(new Money(1)));
        assertRefused("ceremonies.reserve.aboveCeiling", () -> substitute(waiting));
    }

    @Test
    void whatIsNotHeldIsNotCharged() {
        callOff.cancel(ceremony, cast.version(ceremony), "تعذر توفير القاعة");
        assertThat(committed()).isEqualTo(Money.ZERO);
    }
}
