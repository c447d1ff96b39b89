package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.ceremonies.programme.ProgrammeDraft;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.ceremonies.stations.StationService;
import ma.idmaj.ceremonies.stations.Stations;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What was prepared for today's ceremony beside its list: programme, guests, stations, and who mends what is missing. */
@Component
class DemoPreparation {

    private final CeremonyService ceremonies;
    private final ListService lists;
    private final ProgrammeService programmes;
    private final GuestService guests;
    private final StationService stations;
    private final ReadinessService readiness;
    private final DemoProjects projects;
    private final Clock clock;

    DemoPreparation(
            CeremonyService ceremonies,
            ListService lists,
            ProgrammeService programmes,
            GuestService guests,
            StationService stations,
            ReadinessService readiness,
            DemoProjects projects,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.lists = lists;
        this.programmes = programmes;
        this.guests = guests;
        this.stations = stations;
        this.readiness = readiness;
        this.projects = projects;
        this.clock = clock;
    }

    void fill() {
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            UUID today = ceremonies.detail("sidi-bernoussi").id();
            programme(today);
            guests(today);
            stations.assign(today, Stations.inTurn(lists.lines(today), List.of("1", "2")));
            tasks(today);
            projects.forget();
            return today;
        });
    }

    private void programme(UUID ceremony) {
        entry(
                ceremony,
                10,
                0,
                30,
                "استقبال المدعوين والمستفيدين",
                "Accueil des invités et des bénéficiaires",
                "الاستقبال");
        entry(
                ceremony,
                10,
                30,
                5,
                "تلاوة آيات من القرآن الكريم والنشيد الوطني",
                "Récitation du Coran et hymne national",
                "");
        entry(ceremony, 10, 35, 15, "كلمات الافتتاح", "Allocutions d’ouverture", "السلطة المحلية والمؤسسة");
        programmes.add(
                ceremony,
                new ProgrammeDraft(
                        LocalTime.of(10, 50),
                        3,
                        true,
                        new LocalizedText("تسليم التجهيزات", "Remise des équipements"),
                        "المنظم"));
        entry(ceremony, 11, 30, 20, "زيارة أروقة المشاريع", "Visite des stands des projets", "مستشارو المصاحبة");
        entry(ceremony, 11, 50, 10, "اختتام الحفل", "Clôture de la cérémonie", "");
    }

    private void entry(UUID ceremony, int hour, int minute, int minutes, String ar, String fr, String responsible) {
        programmes.add(
                ceremony,
                new ProgrammeDraft(LocalTime.of(hour, minute), minutes, false, new LocalizedText(ar, fr), responsible));
    }

    private void guests(UUID ceremony) {
        guest(
                ceremony,
                "عبد الإله الودغيري",
                "Abdelilah OUDGHIRI",
                "ممثل السلطة الإقليمية",
                "Représentant de l’autorité préfectorale",
                "A1",
                Sex.MALE,
                InvitationState.CONFIRMED);
        guest(
                ceremony,
                "نزهة العمراني",
                "Nezha AMRANI",
                "رئيسة المجلس المنتخب",
                "Présidente du conseil élu",
                "A2",
                Sex.FEMALE,
                InvitationState.CONFIRMED);
        guest(
                ceremony,
                "رشيد بنجلون",
                "Rachid BENJELLOUN",
                "المندوب الجهوي للتكوين المهني",
                "Délégué régional de la formation professionnelle",
                "A3",
                Sex.MALE,
                InvitationState.SENT);
        guest(
                ceremony,
                "سعاد الكتاني",
                "Souad KETTANI",
                "مديرة الوكالة البنكية الشريكة",
                "Directrice de l’agence bancaire partenaire",
                "B1",
                Sex.FEMALE,
                InvitationState.TO_INVITE);
        guest(
                ceremony,
                "هشام الركراكي",
                "Hicham REGRAGUI",
                "غرفة الصناعة التقليدية",
                "Chambre d’artisanat",
                "B2",
                Sex.MALE,
                InvitationState.DECLINED);
    }

    private void guest(
            UUID ceremony,
            String ar,
            String latin,
            String titleAr,
            String titleFr,
            String seat,
            Sex sex,
            InvitationState state) {
        guests.add(
                ceremony,
                new GuestDraft(new PersonName(ar, latin), new LocalizedText(titleAr, titleFr), seat, state, sex));
    }

    /** Somebody calls those who have not said that they come, and two goods are chased. */
    private void tasks(UUID ceremony) {
        LocalDate today = LocalDate.now(clock);
        List<RowReadiness> rows = readiness.of(ceremony);
        rows.stream()
                .filter(row -> row.lacks(ReadinessPoint.PHONE))
                .forEach(row -> readiness.assign(
                        ceremony, row.line().id(), ReadinessPoint.PHONE, DemoAccount.CASEWORKER.username(), today));
        rows.stream()
                .filter(row -> row.lacks(ReadinessPoint.GOODS))
                .limit(2)
                .forEach(row -> readiness.assign(
                        ceremony, row.line().id(), ReadinessPoint.GOODS, DemoAccount.ORGANISER.username(), today));
    }
}
