package ma.idmaj.canaries;

import jakarta.persistence.EntityManager;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.contacts.CallDraft;
import ma.idmaj.beneficiaries.contacts.CallOutcome;
import ma.idmaj.beneficiaries.contacts.CallPurpose;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.ceremonies.desks.DeskService;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.ceremonies.press.PressPapers;
import ma.idmaj.ceremonies.press.PressWritingService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.intake.people.PeopleIntakeService;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.springframework.context.ApplicationContext;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A season with numbers and passwords that stand nowhere else, done through the services, also by people who err. */
final class Planted {

    final List<Canary> canaries = new ArrayList<>();
    final List<Throwable> refusals = new ArrayList<>();
    UUID centre;
    UUID press;

    private final ApplicationContext context;
    private final SignIn signIn;
    private final Consumer<String> meanwhile;

    /** @param meanwhile asked in the middle of long work, with what is being done */
    Planted(ApplicationContext context, Consumer<String> meanwhile) {
        this.context = context;
        this.signIn = context.getBean(SignIn.class);
        this.meanwhile = meanwhile;
    }

    Planted all() {
        accounts();
        registrations();
        people();
        imports();
        ceremony();
        return this;
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    private String cin(String value) {
        canaries.add(Canary.cin(value));
        return value;
    }

    private String phone(String local) {
        canaries.add(Canary.phone(local));
        return local;
    }

    private String password(String value) {
        canaries.add(Canary.password(value));
        return value;
    }

    /** Somebody errs; what was thrown is what a log might get. */
    private void errs(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException refused) {
            refusals.add(refused);
            return;
        }
        throw new AssertionError("was to be refused");
    }

    private void accounts() {
        signIn.as(Role.ADMINISTRATOR);
        centre = the(TerritoryService.class).openCentre(new LocalizedText("مركز آسفي", "Centre de Safi"), "06.141");
        String password = password("Zitoun-918-kabir");
        var name = new PersonName("ليلى الشاوي", "Leila CHAOUI");
        the(AccountService.class).open("canari.leila", name, password, Set.of(Role.CASE_WORKER), centre);
        errs(() -> the(AccountService.class).open("canari.leila", name, password, Set.of(Role.CASE_WORKER), centre));
    }

    private void registrations() {
        signIn.as(Role.CASE_WORKER, centre);
        var registrations = the(RegistrationService.class);
        UUID sent = started();
        registrations.keep(
                sent,
                Map.of(
                        Answer.ARABIC_NAME,
                        "نجاة المرابط",
                        Answer.LATIN_NAME,
                        "Najat EL MRABET",
                        Answer.CIN,
                        "qx " + cin("QX918201").substring(2),
                        Answer.PHONE,
                        phone("0671928301"),
                        Answer.SECOND_PHONE,
                        phone("0672928302")));
        registrations.send(sent);
        UUID waiting = started();
        registrations.keep(
                waiting,
                Map.of(
                        Answer.CIN, cin("QX918202"),
                        Answer.PHONE, "+212 6 73 92 83 03",
                        Answer.SECOND_PHONE, "لا يعرف"));
        canaries.add(Canary.phone("0673928303"));
        registrations.problems(waiting);
        UUID same = started();
        registrations.keep(same, Map.of(Answer.ARABIC_NAME, "نجاة المرابط", Answer.CIN, "QX918201"));
        errs(() -> registrations.send(same));
    }

    private UUID started() {
        UUID id = the(RegistrationService.class).start();
        the(ConsentService.class)
                .record(
                        id,
                        new ConsentDraft(
                                Map.of(ConsentKind.DATA_PROCESSING, ConsentAnswer.GIVEN),
                                LocalDate.now(the(Clock.class)),
                                TextLanguage.ARABIC,
                                ConsentEvidence.SAID_ALOUD,
                                null,
                                "سعاد الشرقاوي"));
        return id;
    }

    private void people() {
        var people = the(BeneficiaryService.class);
        UUID id = people.register(draft(cin("QX918203"), phone("0674928304")));
        errs(() -> people.register(draft("QX918203", "0674928304")));
        errs(() -> people.cin(id, "رقمها QX918203"));
        people.cin(id, "للتحقق من البطاقة");
        people.phone(id, "للاتصال");
        people.edit(id, people.detail(id).version(), draft(cin("QX918204"), phone("0675928305")));
        for (String q : List.of("QX918204", "06 75 92 83 05"))
            people.search(new BeneficiaryFilter(q, null, null), null, 10);
        the(CallService.class)
                .record(
                        id,
                        new CallDraft(
                                null,
                                CallPurpose.values()[0],
                                CallOutcome.REACHED,
                                true,
                                "يتصل من " + phone("0676928306"),
                                "البطاقة الجديدة " + cin("QX918205") + "، هاتف الأخ 06 77 92 83 07"));
        canaries.add(Canary.phone("0677928307"));
    }

    private static BeneficiaryDraft draft(String cin, String phone) {
        return new BeneficiaryDraft(
                new PersonName("رشيدة الكتاني", "Rachida KETTANI"),
                new NationalId(cin),
                Phone.parse(phone).orElseThrow(),
                LocalDate.of(1984, 2, 9),
                null,
                "حي الأمل",
                "06.141",
                null,
                "");
    }

    private void imports() {
        String list = "الاسم الكامل بالعربية;Nom complet;CNIE;Date de naissance;Téléphone;Sexe;Métier;Centre\n"
                + "ميمون الصحراوي;Mimoun SAHRAOUI;" + cin("QX918206") + ";06/05/1981;" + phone("0671828308")
                + ";M;Soudure;\n";
        String broken = list.replace("06/05/1981", "أمس") + "x;y;" + "QX918206;;0671828308;M;;\n";
        var intake = the(PeopleIntakeService.class);
        intake.check(read(broken), done -> asked("import"));
        errs(() -> intake.bringIn(read(broken), done -> asked("import")));
        errs(() -> read("PK\u0003\u0004" + list));
        intake.bringIn(read(list), done -> asked("import"));
        // Known by now: whether it is left out or refused is the import's own matter.
        try {
            intake.bringIn(read(list), done -> asked("import"));
        } catch (RuntimeException refused) {
            refusals.add(refused);
        }
    }

    private boolean asked(String work) {
        meanwhile.accept(work);
        return true;
    }

    private static PeopleDraft read(String text) {
        var file = ListFileReader.read(text.getBytes(StandardCharsets.UTF_8), "liste.csv", PeopleDraft.MAX_ROWS);
        return PeopleDraft.read(file, Columns.propose(file.first(), FileKind.PEOPLE));
    }

    private void ceremony() {
        var cast = new CeremonyCast(context);
        UUID ceremony = cast.approved(2);
        settle();
        var day = the(DayService.class);
        var papers = the(CeremonyPapers.class);
        for (LineRow line : day.lines(ceremony)) {
            var number = the(PeopleOnPapers.class).cinToSign(line.beneficiaryId());
            canaries.add(Canary.cin(number.orElseThrow().value()));
        }
        LineRow line = day.lines(ceremony).getFirst();
        day.checkIn(line.id(), line.version(), false);
        settle();
        line = day.lines(ceremony).getFirst();
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                cast.words(ceremony, line),
                true,
                CeremonyCast.signature(),
                "",
                null));
        settle();
        papers.record(line.id(), PaperLanguages.BOTH);
        papers.give(PaperKind.DISTRIBUTION_LIST, ceremony, PaperLanguages.BOTH);
        meanwhile.accept("papers");
        password(the(DeskService.class)
                .open(ceremony, new PersonName("هشام الرامي", "Hicham RAMI"))
                .password());
        var writing = the(PressWritingService.class);
        press = writing.begin(ceremony);
        writing.nameSectors(
                ceremony,
                writing.withoutSector(ceremony).stream()
                        .collect(Collectors.toMap(without -> without, without -> Sector.CRAFTS)));
        settle();
    }

    byte[] pressPaper() {
        return the(PressPapers.class).look(press, PaperLanguages.BOTH).content();
    }

    private void settle() {
        var entities = the(EntityManager.class);
        entities.flush();
        entities.clear();
    }
}
