package ma.idmaj.followup;

import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.Difficulty;
import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.FormalStatus;
import ma.idmaj.followup.findings.Found;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.HandedItem;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.followup.findings.SocialCover;
import ma.idmaj.followup.making.MadeVisit;
import ma.idmaj.followup.making.VisitService;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A ceremony some months ago whose people were served, and visits to them as a visitor would say them. */
public final class FollowUpCast {

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final VisitService visits;

    public FollowUpCast(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.visits = context.getBean(VisitService.class);
    }

    /**
     * People served and the ceremony closed, put back by some months; their files are a centre's.
     *
     * @param settle the end of a request, as far as one test's transaction can show it
     * @return the people
     */
    public List<UUID> equipped(int people, int monthsAgo, UUID centre, Runnable settle) {
        var cast = new CeremonyCast(context);
        var day = context.getBean(DayService.class);
        UUID ceremony = cast.approved(people);
        settle.run();
        for (int i = 0; i < people; i++) {
            LineRow line = day.lines(ceremony).get(i);
            day.checkIn(line.id(), line.version(), false);
            settle.run();
            line = day.lines(ceremony).get(i);
            day.handOver(new HandoverAct(
                    UUID.randomUUID(),
                    line.id(),
                    line.version(),
                    Map.of(),
                    SignerKind.BENEFICIARY,
                    "",
                    "تسلمت",
                    true,
                    CeremonyCast.signature(),
                    "",
                    null));
            settle.run();
        }
        context.getBean(ClosingService.class).close(ceremony, cast.version(ceremony));
        settle.run();
        List<UUID> served = jdbc.sql(
                        "select beneficiary_id from distribution_line where ceremony_id = ? order by position")
                .param(ceremony)
                .query(UUID.class)
                .list();
        jdbc.sql(
                        "update follow_up_visit set due_on = due_on - interval :months month where beneficiary_id in (:people)")
                .param("months", monthsAgo)
                .param("people", served)
                .update();
        jdbc.sql("""
                update life_project_step s join life_project p on p.id = s.life_project_id
                set s.occurred_at = s.occurred_at - interval :months month where p.beneficiary_id in (:people)""").param("months", monthsAgo).param("people", served).update();
        jdbc.sql("update beneficiary set centre_id = :centre where id in (:people)")
                .param("centre", centre)
                .param("people", served)
                .update();
        settle.run();
        return served;
    }

    public UUID visit(UUID person, int months) {
        return jdbc.sql("select id from follow_up_visit where beneficiary_id = ? and months = ?")
                .params(person, months)
                .query(UUID.class)
                .single();
    }

    public UUID project(UUID person) {
        return jdbc.sql("select id from life_project where beneficiary_id = ?")
                .param(person)
                .query(UUID.class)
                .single();
    }

    public String state(UUID person) {
        return jdbc.sql("select state from life_project where beneficiary_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    /** Everything found as one says, under a new form's name. */
    public MadeVisit made(UUID visit, LocalDate on, Activity activity, IncomeBand income, Found found) {
        List<HandedItem> handed = visits.handedOver(visit);
        return new MadeVisit(
                UUID.randomUUID(),
                on,
                new Findings(
                        activity,
                        income,
                        22,
                        1,
                        FormalStatus.AUTO_ENTREPRENEUR,
                        SocialCover.AMO_TADAMON,
                        Set.of(Difficulty.PRICES, Difficulty.SUPPLIES),
                        handed.stream()
                                .map(item -> new FoundItem(item.lineItemId(), item.pieceId(), found, ""))
                                .toList(),
                        "زيارة المورد",
                        on.plusDays(9)),
                "المحل مفتوح");
    }
}
