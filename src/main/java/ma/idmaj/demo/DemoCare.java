package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.CareStoreService;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintDraft;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.LossDraft;
import ma.idmaj.followup.care.cases.ReturnCondition;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a few people of the past ceremony have come back with since: one case of each kind, one of them overdue. */
@Component
class DemoCare {

    private static final int PEOPLE = 6;

    private final CareService care;
    private final CareStoreService store;
    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoCare(CareService care, CareStoreService store, JdbcClient jdbc, Clock clock) {
        this.care = care;
        this.store = store;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    void fill() {
        List<UUID> people = jdbc.sql("""
                        select l.beneficiary_id from distribution_line l join ceremony c on c.id = l.ceremony_id
                        where c.state = 'CLOSED' and l.state = 'SIGNED' order by c.held_on, l.position limit ?""").param(PEOPLE).query(UUID.class).list();
        if (people.size() < PEOPLE) return;
        UUID repair = DemoActor.as(DemoAccount.CASEWORKER.username(), () -> comeBack(people));
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            store.sendToRepair(repair, 0, "ورشة الرحالي للصيانة", today.plusDays(4));
            return true;
        });
    }

    /** @return the repair that goes to a workshop */
    private UUID comeBack(List<UUID> people) {
        complain(
                people.get(0),
                thing(people.get(0)),
                ComplaintCategory.DELIVERY,
                22,
                "لم يتم تركيب الآلة كما اتفقنا عليه.");
        complain(
                people.get(1),
                thing(people.get(1)),
                ComplaintCategory.MISSING_PART,
                3,
                "Il manque la notice et deux accessoires.");
        UUID answered = complain(people.get(2), null, ComplaintCategory.WARRANTY, 12, "المورد يرفض الضمان.");
        care.answer(answered, 0, "راسلنا المورد وقبل إصلاح الآلة في إطار الضمان.");
        UUID repair = care.askRepair(
                people.get(2), thing(people.get(2)), today.minusDays(8), "تتوقف الآلة بعد دقائق من تشغيلها.");
        care.giveBack(
                people.get(3), thing(people.get(3)), today.minusDays(2), ReturnCondition.WORN, "انتقل إلى عمل بأجر.");
        care.declareLoss(
                people.get(4),
                thing(people.get(4)),
                new LossDraft(
                        LossCause.STOLEN,
                        today.minusDays(6),
                        "الدائرة الأمنية الثالثة",
                        "PV 2147",
                        today.minusDays(5),
                        "كسر قفل المحل ليلا."));
        care.askRepair(people.get(5), thing(people.get(5)), today.minusDays(1), "Le moteur chauffe.");
        return repair;
    }

    private UUID complain(
            UUID person, Belonging.@Nullable Thing about, ComplaintCategory category, int daysAgo, String words) {
        LocalDate received = today.minusDays(daysAgo);
        return care.complain(
                person,
                new ComplaintDraft(
                        category,
                        ComplaintWay.PHONE,
                        received,
                        received.plusDays(CareService.ANSWER_DAYS),
                        about,
                        words));
    }

    private Belonging.Thing thing(UUID person) {
        return care.belongings(person).stream()
                .filter(one -> !one.service())
                .findFirst()
                .orElseThrow()
                .thing();
    }
}
