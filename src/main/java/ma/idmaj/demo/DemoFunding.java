package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.AgreementDraft.Partner;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.PartnerRole;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One agreement of three funders, one of them capped: a first tranche spent and closed, a second one that today's ceremony
 * spends from, a third that waits for its approval.
 */
@Component
class DemoFunding {

    private static final Money SECOND = Money.ofDirhams(455_000);

    private final FundingService funding;
    private final TrancheService tranches;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoFunding(FundingService funding, TrancheService tranches, JdbcClient jdbc, Clock clock) {
        this.funding = funding;
        this.tranches = tranches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tranches the two ceremonies spend from. */
    record Tranches(UUID first, UUID second) {}

    Tranches fill() {
        LocalDate today = LocalDate.now(clock);
        return DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            UUID agreement = funding.sign(new AgreementDraft(
                    new LocalizedText(
                            "اتفاقية دعم المشاريع المدرة للدخل",
                            "Convention d’appui aux projets générateurs de revenus"),
                    today.minusYears(1),
                    today.plusYears(2),
                    new LocalizedText(
                            "برنامج دعم التشغيل الذاتي والمقاولات الصغرى",
                            "Programme d’appui à l’auto-emploi et à la très petite entreprise"),
                    Money.ofDirhams(60_000),
                    List.of(
                            new Partner(
                                    new LocalizedText(
                                            "الوكالة الجهوية للمقاولة الناشئة",
                                            "Agence régionale de l’entreprise naissante"),
                                    PartnerRole.FINANCING),
                            new Partner(
                                    new LocalizedText(
                                            "جمعية مواكبة للتكوين المهني", "Association Mouakaba pour la formation"),
                                    PartnerRole.TRAINING)),
                    List.of(
                            funder("صندوق الإدماج الاجتماعي", "Fonds d’insertion sociale", 6_000, null),
                            funder(
                                    "الوكالة الجهوية للمقاولة الناشئة",
                                    "Agence régionale de l’entreprise naissante",
                                    2_750,
                                    null),
                            funder(
                                    "مؤسسة الأمل للأعمال الاجتماعية",
                                    "Fondation Al Amal pour l’action sociale",
                                    1_250,
                                    Money.ofDirhams(200_000)))));
            UUID first = open(agreement, Money.ofDirhams(1_300_000));
            UUID second = open(agreement, SECOND);
            funding.openTranche(agreement, Money.ofDirhams(600_000), today.plusMonths(18));
            return new Tranches(first, second);
        });
    }

    private static Funder funder(String ar, String fr, int share, @Nullable Money cap) {
        return new Funder(new LocalizedText(ar, fr), share, cap);
    }

    private UUID open(UUID agreement, Money envelope) {
        UUID tranche = funding.openTranche(agreement, envelope);
        return DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            tranches.approve(tranche, version(tranche));
            return tranche;
        });
    }

    /** Once its ceremony is closed: what the first tranche did not spend goes to the second. */
    void closeFirst(Tranches both) {
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            tranches.close(both.first(), version(both.first()));
            tranches.carryOver(both.first(), version(both.first()));
            backdate(
                    "agreement_id = (select agreement_id from tranche where id = ?) and tranche_id is null",
                    both.first(),
                    12);
            backdate("tranche_id = ? and act in ('PROPOSED', 'APPROVED')", both.first(), 11);
            backdate("tranche_id = ? and act in ('CLOSED', 'CARRIED_OVER')", both.first(), 3);
            backdate("tranche_id = ?", both.second(), 2);
            return both;
        });
    }

    private void backdate(String which, UUID tranche, int months) {
        jdbc.sql("update funding_act set done_at = date_sub(done_at, interval ? month) where " + which)
                .params(months, tranche)
                .update();
    }

    private long version(UUID tranche) {
        return funding.tranches().stream()
                .filter(row -> row.id().equals(tranche))
                .mapToLong(TrancheRow::version)
                .findFirst()
                .orElseThrow();
    }
}
