package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.ceremonies.ApprovalService;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ceremony of the 13, approved and held today, with two people on its reserve; and one of 37 people, closed four months ago. */
@Component
class DemoCeremonies {

    static final int TODAY = 13;
    static final int PAST = 37;
    /** Of the last people of all: they wait for a place at today's ceremony. */
    static final int RESERVE = 2;

    private final CeremonyService ceremonies;
    private final ListService lists;
    private final ReserveService reserves;
    private final ApprovalService approvals;
    private final DayService day;
    private final ClosingService closing;
    private final DemoProjects projects;
    private final KitService kits;
    private final Translations translations;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCeremonies(
            CeremonyService ceremonies,
            ListService lists,
            ReserveService reserves,
            ApprovalService approvals,
            DayService day,
            ClosingService closing,
            DemoProjects projects,
            KitService kits,
            Translations translations,
            JdbcClient jdbc,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.lists = lists;
        this.reserves = reserves;
        this.approvals = approvals;
        this.day = day;
        this.closing = closing;
        this.projects = projects;
        this.kits = kits;
        this.translations = translations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param people at least fifty, the first thirteen for today */
    void fill(List<DemoPeople.DemoPerson> people, DemoFunding.Tranches tranches) {
        List<KitRow> all = kits.kits();
        LocalDate today = LocalDate.now(clock);
        var guests = new ArrayList<>(people.subList(0, TODAY));
        guests.addAll(people.subList(people.size() - RESERVE, people.size()));
        List<NewLine> decided = lines(guests, all, DemoProjects.LAST_SESSION);
        UUID now = announce(
                "sidi-bernoussi",
                new LocalizedText(
                        "حفل توزيع التجهيزات بسيدي البرنوصي", "Cérémonie de remise des équipements, Sidi Bernoussi"),
                new LocalizedText("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                "06.141.01.50",
                today,
                tranches.second(),
                Money.ofDirhams(455_000),
                Set.of(DemoAccount.DESK.username()),
                decided.subList(0, TODAY),
                decided.subList(TODAY, decided.size()));
        approve(now);
        UUID past = announce(
                "ain-chock",
                new LocalizedText("حفل توزيع التجهيزات بعين الشق", "Cérémonie de remise des équipements, Aïn Chock"),
                new LocalizedText("عمالة مقاطعة عين الشق", "Préfecture d’arrondissement d’Aïn Chock"),
                "06.141.01.40",
                today.minusMonths(4),
                tranches.first(),
                Money.ofDirhams(1_300_000),
                Set.of(),
                lines(people.subList(TODAY, TODAY + PAST), all, DemoProjects.LAST_SESSION + 120),
                List.of());
        approve(past);
        serve(past);
        backdate(past, 4);
    }

    private UUID announce(
            String alias,
            LocalizedText title,
            LocalizedText place,
            String division,
            LocalDate date,
            UUID tranche,
            Money envelope,
            Set<String> desks,
            List<NewLine> lines,
            List<NewLine> reserve) {
        return DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            UUID id = ceremonies.announce(
                    new CeremonyDraft(title, place, division, date, LocalTime.of(10, 30), tranche, envelope),
                    alias,
                    desks);
            lists.add(id, lines);
            if (!reserve.isEmpty()) reserves.add(id, reserve);
            lists.submit(id, ceremonies.detail(alias).version());
            projects.forget();
            return id;
        });
    }

    private void approve(UUID id) {
        DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            approvals.approve(id, ceremonies.detail(id.toString()).version());
            return id;
        });
    }

    /** Everybody signed but every twelfth, who did not come. */
    private void serve(UUID id) {
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            for (var line : day.lines(id)) {
                if (line.position() % 12 == 0) day.markAbsent(line.id(), line.version());
                else day.checkIn(line.id(), line.version(), false);
                projects.forget();
            }
            var ceremony = ceremonies.detail(id.toString());
            var words = new SignedWords(translations, ceremony, ceremony.heldOn());
            for (var line : day.lines(id)) {
                if (!line.state().here()) continue;
                day.handOver(new HandoverAct(
                        UUID.randomUUID(),
                        line.id(),
                        line.version(),
                        Map.of(),
                        SignerKind.BENEFICIARY,
                        "",
                        words.of(Language.AR, line, line.items().size(), SignerKind.BENEFICIARY, ""),
                        true,
                        DemoSignature.png(line.position()),
                        ""));
                projects.forget();
            }
            closing.close(id, ceremonies.detail(id.toString()).version());
            return id;
        });
    }

    private void backdate(UUID id, int months) {
        for (String column : List.of("submitted_at", "approved_at", "closed_at")) {
            jdbc.sql("update ceremony set " + column + " = date_sub(" + column + ", interval ? month) where id = ?")
                    .params(months, id)
                    .update();
        }
        jdbc.sql("""
                update handover set handed_at = date_sub(handed_at, interval ? month),
                                    signed_at = date_sub(signed_at, interval ? month)
                where line_id in (select id from distribution_line where ceremony_id = ?)""").params(months, months, id).update();
    }

    private List<NewLine> lines(List<DemoPeople.DemoPerson> people, List<KitRow> all, int decidedDaysAgo) {
        var lines = new ArrayList<NewLine>();
        List<UUID> funded = projects.funded(people, decidedDaysAgo);
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var kit = person.kit(all);
            UUID project = funded.get(i);
            lines.add(new NewLine(
                    person.id(),
                    project,
                    person.name(),
                    kit.trade().name(),
                    kit.lines().stream()
                            .map(l -> new NewItem(l.itemId(), l.name(), l.quantity(), l.unitPrice()))
                            .toList()));
        }
        return lines;
    }
}
