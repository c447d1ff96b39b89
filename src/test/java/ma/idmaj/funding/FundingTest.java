package ma.idmaj.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.LocalDate;
import java.util.UUID;

/** Agreements and tranches: numbered in order, written by organisers, read by those who plan and check. */
@DatabaseTest
class FundingTest {

    private static final LocalizedText NAME = new LocalizedText("اتفاقية شراكة", "Convention de partenariat");
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 12);

    @Autowired
    FundingService funding;

    @Autowired
    SignIn signIn;

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void tranchesFollowOneAnotherAndAreNamedInBothLanguages() {
        signIn.as(Role.ORGANISER);
        UUID agreement = funding.sign(NAME, SIGNED, Money.ofDirhams(300_000));
        UUID second = funding.openTranche(agreement, Money.ofDirhams(455_000));
        var rows = funding.tranches().stream()
                .filter(row -> row.agreementId().equals(agreement))
                .toList();
        assertThat(rows).extracting(TrancheRow::ordinal).containsExactly(1, 2);
        assertThat(rows.getLast().envelope()).isEqualTo(Money.ofDirhams(455_000));
        assertThat(funding.trancheName(second)).contains(new LocalizedText("الشطر الثاني", "Deuxième tranche"));
        assertThat(funding.committed()).doesNotContainKey(second);
    }

    @Test
    void anAgreementWithoutAnEnvelopeIsNotSigned() {
        signIn.as(Role.ORGANISER);
        assertThatThrownBy(() -> funding.sign(NAME, SIGNED, Money.ZERO)).hasMessage("funding.envelopeMissing");
        assertThatThrownBy(() -> funding.sign(new LocalizedText("", ""), SIGNED))
                .hasMessage("funding.nameMissing");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void organisersWriteAndFourRolesRead(Role role) {
        signIn.as(role);
        switch (role) {
            case ORGANISER -> assertThat(funding.sign(NAME, SIGNED)).isNotNull();
            case SUPERVISOR, APPROVER, AUDITOR -> {
                assertThat(funding.tranches()).isNotNull();
                refused();
            }
            case CASE_WORKER, DESK, ADMINISTRATOR -> {
                assertThatThrownBy(() -> funding.tranches()).isInstanceOf(AccessDeniedException.class);
                refused();
            }
        }
    }

    private void refused() {
        assertThatThrownBy(() -> funding.sign(NAME, SIGNED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> funding.openTranche(UUID.randomUUID(), Money.ofDirhams(1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
