package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.followup.VisitState;
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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The past ceremony's people, four months on: most were seen once or twice, one sold a piece, some are late, some have a day. */
@Component
class DemoFollowUp {

    private static final int SEEN = 14;
    private static final int SEEN_TWICE = 6;

    private final VisitService visits;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoFollowUp(VisitService visits, JdbcClient jdbc, Clock clock) {
        this.visits = visits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Due(UUID id, LocalDate on, long version) {}

    void fill() {
        DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
            visit();
            return true;
        });
        // Recorded on the evening of each day, not at start-up.
        jdbc.sql(
                        "update follow_up_visit set recorded_at = timestamp(done_on, '18:20:00') where recorded_at is not null")
                .update();
        jdbc.sql("""
                update early_help t join follow_up_visit v on v.id = t.visit_id set t.raised_at = v.recorded_at""").update();
        jdbc.sql("""
                update life_project_step s join life_project p on p.id = s.life_project_id
                join follow_up_visit v on v.life_project_id = p.id and v.months = 1 and v.recorded_at is not null
                set s.occurred_at = v.recorded_at where s.state = 'ACTIVE'""").update();
    }

    private void visit() {
        List<Due> first = due(1);
        for (int i = 0; i < Math.min(SEEN, first.size()); i++) made(first.get(i), i, false);
        for (int i = SEEN; i < Math.min(SEEN + 2, first.size()); i++)
            notMade(first.get(i), i == SEEN ? VisitState.UNREACHABLE : VisitState.REFUSED);
        List<Due> second = due(3);
        for (int i = 0; i < Math.min(SEEN_TWICE, second.size()); i++) made(second.get(i), i, true);
        for (int i = SEEN_TWICE; i < Math.min(SEEN_TWICE + 4, second.size()); i++) {
            Due one = second.get(i);
            visits.schedule(
                    Map.of(one.id(), one.version()),
                    LocalDate.now(clock).plusDays(i - SEEN_TWICE + 1),
                    DemoAccount.CASEWORKER.username());
        }
    }

    /** Of the case worker's own centre, in an order that stays. */
    private List<Due> due(int months) {
        return jdbc.sql("""
                        select v.id, v.due_on, v.version from follow_up_visit v
                        join distribution_line l on l.life_project_id = v.life_project_id
                        join beneficiary b on b.id = v.beneficiary_id
                        join account a on a.centre_id = b.centre_id and a.username = ?
                        where v.months = ? and v.state = 'DUE' and v.due_on < ? order by l.position""")
                .params(DemoAccount.CASEWORKER.username(), months, LocalDate.now(clock))
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getLong("version")))
                .list();
    }

    private void made(Due due, int i, boolean again) {
        List<HandedItem> handed = visits.handedOver(due.id());
        boolean struggles = again && i == 1;
        var equipment = handed.stream()
                .map(item -> found(item, again && i == 2 && item.equals(handed.getFirst())))
                .toList();
        var findings = new Findings(
                struggles ? Activity.STRUGGLING : Activity.RUNNING,
                struggles ? IncomeBand.UNDER_1500 : IncomeBand.values()[2 + i % 3 + (again ? 1 : 0)],
                20 + i % 7,
                i % 4 == 3 ? 1 : 0,
                i % 3 == 0 ? FormalStatus.AUTO_ENTREPRENEUR : FormalStatus.IN_PROGRESS,
                i % 2 == 0 ? SocialCover.AMO_TADAMON : SocialCover.CNSS,
                difficulties(struggles, i),
                equipment,
                i % 3 == 1 ? "ربط الاتصال بغرفة الصناعة التقليدية" : "",
                i % 3 == 1 ? LocalDate.now(clock).plusDays(12 + i) : null);
        LocalDate on = past(due.on().plusDays(1 + i % 4));
        visits.record(due.id(), new MadeVisit(UUID.randomUUID(), on, findings, note(i, struggles)));
    }

    private static FoundItem found(HandedItem item, boolean sold) {
        return new FoundItem(
                item.lineItemId(),
                item.pieceId(),
                sold ? Found.SOLD : Found.WORKING,
                sold ? "بيعت لأداء كراء المحل" : "");
    }

    private static Set<Difficulty> difficulties(boolean struggles, int i) {
        if (struggles) return EnumSet.of(Difficulty.CUSTOMERS, Difficulty.PREMISES);
        return i % 2 == 0 ? EnumSet.of(Difficulty.PRICES) : EnumSet.noneOf(Difficulty.class);
    }

    private static String note(int i, boolean struggles) {
        if (struggles) return "قل الزبناء منذ انتقال السوق الأسبوعي إلى حي آخر.";
        return i % 3 == 0 ? "المحل مفتوح والتجهيزات في مكانها." : "";
    }

    private void notMade(Due due, VisitState how) {
        visits.notMade(
                due.id(),
                UUID.randomUUID(),
                how,
                past(due.on().plusDays(3)),
                how == VisitState.REFUSED
                        ? "فضل تأجيل الزيارة إلى ما بعد موسم الأعراس."
                        : "الهاتف مغلق منذ ثلاثة أيام.");
    }

    private LocalDate past(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) ? today : day;
    }
}
