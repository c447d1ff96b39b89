package ma.idmaj.demo;

import static ma.idmaj.lifeprojects.ProjectState.ADJOURNED;
import static ma.idmaj.lifeprojects.ProjectState.REJECTED;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.Decision;
import ma.idmaj.lifeprojects.committee.DecisionService;
import ma.idmaj.lifeprojects.committee.Member;
import ma.idmaj.lifeprojects.committee.SessionDraft;
import ma.idmaj.lifeprojects.committee.SessionService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sessions of the committee: past ones with their minutes, one to come. The members are invented. */
@Component
class DemoCommittee {

    private static final LocalizedText PLACE = new LocalizedText(
            "قاعة الاجتماعات بمركز الرعاية اللاحقة، الدار البيضاء",
            "Salle de réunion du centre d’accompagnement, Casablanca");
    private static final List<Member> MEMBERS = List.of(
            member(
                    "نادية التازي",
                    "Nadia TAZI",
                    "رئيسة اللجنة",
                    "Présidente du comité",
                    "مصلحة المصاحبة",
                    "Service d’accompagnement"),
            member(
                    "الحسين أوبيهي",
                    "Lahoucine OUBIHI",
                    "مكلف بالتكوين",
                    "Chargé de la formation",
                    "مكتب التكوين المهني وإنعاش الشغل",
                    "Office de la formation professionnelle et de la promotion du travail"),
            member(
                    "زهرة بلمقدم",
                    "Zohra BELMOKADDEM",
                    "إطار بقسم العمل الاجتماعي",
                    "Cadre de la division de l’action sociale",
                    "عمالة مقاطعات سيدي البرنوصي",
                    "Préfecture d’arrondissements de Sidi Bernoussi"),
            member("عادل المنجرة", "Adil ELMANDJRA", "مندوب", "Délégué", "التعاون الوطني", "Entraide nationale"));
    private static final List<List<String>> MISSING = List.of(
            List.of("بيان أثمان ثان للفرن", "عقد كراء المحل مصادق على إمضائه"),
            List.of("Attestation d’inscription au registre local"),
            List.of("ما يثبت المساهمة الشخصية", "تصميم المحل"));

    private final SessionService sessions;
    private final DecisionService decisions;
    private final CommitteeService committee;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCommittee(
            SessionService sessions,
            DecisionService decisions,
            CommitteeService committee,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.committee = committee;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static Member member(String ar, String latin, String titleAr, String titleFr, String ofAr, String ofFr) {
        return Member.of(new PersonName(ar, latin), new LocalizedText(titleAr, titleFr), new LocalizedText(ofAr, ofFr));
    }

    /** A past session that decided these projects so. */
    void decide(Map<UUID, ProjectState> wanted, int daysAgo) {
        if (wanted.isEmpty()) return;
        UUID session = plan(List.copyOf(wanted.keySet()), -daysAgo);
        DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            decisions.hold(session);
            int adjourned = 0;
            for (var line : committee.session(session).lines()) {
                ProjectState state = wanted.get(line.projectId());
                decisions.decide(
                        session,
                        line.id(),
                        state == ADJOURNED
                                ? Decision.adjourn(MISSING.get(adjourned++ % MISSING.size()))
                                : state == REJECTED
                                        ? Decision.reject("النشاط المقترح لا يدخل في المجالات التي تدعمها الاتفاقية.")
                                        : Decision.approve());
            }
            decisions.close(session);
            return session;
        });
        for (String column : List.of("created_at", "closed_at")) {
            jdbc.sql("update committee_session set " + column + " = date_sub(" + column
                            + ", interval ? day) where id = ?")
                    .params(daysAgo, session)
                    .update();
        }
        jdbc.sql("update committee_line set decided_at = date_sub(decided_at, interval ? day) where session_id = ?")
                .params(daysAgo, session)
                .update();
    }

    /** @param days from today, negative for one long held */
    UUID plan(List<UUID> projects, int days) {
        return DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            UUID session = sessions.plan(
                    new SessionDraft(LocalDate.now(clock).plusDays(days), LocalTime.of(10, 0), PLACE, MEMBERS));
            sessions.add(session, projects);
            return session;
        });
    }
}
