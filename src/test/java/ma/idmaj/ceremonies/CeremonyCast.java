package ma.idmaj.ceremonies;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

/** A small ceremony with invented people, made through the services as its organiser and approver would. */
public final class CeremonyCast {

    public static final String DESK = "desk";
    public static final LocalizedText TITLE =
            new LocalizedText("حفل تجريبي بعين السبع", "Cérémonie d’essai à Aïn Sebaâ");

    private static final List<PersonName> NAMES = List.of(
            new PersonName("فاطمة الزهراء بنعلي", "Fatima Zahra BENALI"),
            new PersonName("عبد الرحيم المنصوري", "Abderrahim EL MANSOURI"),
            new PersonName("حسناء أيت لحسن", "Hasnaa AIT LAHCEN"),
            new PersonName("يونس القادري", "Younes KADIRI"),
            new PersonName("خديجة الوزاني", "Khadija OUAZZANI"),
            new PersonName("مصطفى بوعزة", "Mustapha BOUAZZA"));
    private static final AtomicInteger CARDS = new AtomicInteger(310_000);

    private final ApplicationContext context;
    private final CeremonyService ceremonies;
    private final ListService lists;
    private final ApprovalService approvals;

    public CeremonyCast(ApplicationContext context) {
        this.context = context;
        this.ceremonies = context.getBean(CeremonyService.class);
        this.lists = context.getBean(ListService.class);
        this.approvals = context.getBean(ApprovalService.class);
    }

    /** The account acts until the next one does. */
    public static void signIn(Role role, String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        username,
                        null,
                        AuthorityUtils.createAuthorityList(role.permissions().toArray(String[]::new))));
    }

    /** Announced for today, the list made and approved; leaves the organiser signed in. */
    public UUID approved(int people) {
        return approved(people, null);
    }

    public UUID approved(int people, String alias) {
        UUID id = listed(people, alias);
        lists.submit(id, version(id));
        signIn(Role.APPROVER, "approver");
        approvals.approve(id, version(id));
        signIn(Role.ORGANISER, "organiser");
        return id;
    }

    /** Approved with people waiting on its reserve; leaves the organiser signed in. */
    public UUID approvedWithReserve(int people, int waiting) {
        UUID id = listed(people, null);
        var reserve = new ArrayList<NewLine>();
        for (int i = 0; i < waiting; i++) reserve.add(person(people + i));
        context.getBean(ReserveService.class).add(id, reserve);
        lists.submit(id, version(id));
        signIn(Role.APPROVER, "approver");
        approvals.approve(id, version(id));
        signIn(Role.ORGANISER, "organiser");
        return id;
    }

    /** With its list made, not yet submitted. */
    public UUID listed(int people, String alias) {
        signIn(Role.ORGANISER, "organiser");
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        UUID id = ceremonies.announce(
                new CeremonyDraft(
                        TITLE,
                        new LocalizedText("دار الشباب", "Maison des jeunes"),
                        null,
                        today,
                        LocalTime.of(10, 0),
                        null,
                        Money.ofDirhams(5_000_000)),
                alias,
                Set.of(DESK));
        var newLines = new ArrayList<NewLine>();
        for (int i = 0; i < people; i++) newLines.add(person(i));
        lists.add(id, newLines);
        return id;
    }

    /** Someone who stands on no list yet. */
    NewLine newcomer() {
        return person(CARDS.get() % NAMES.size());
    }

    /** The next invented person with a funded project, on no list. */
    public NewLine person(int i) {
        PersonName known = NAMES.get(i % NAMES.size());
        String round = i < NAMES.size() ? "" : " " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(i / NAMES.size() - 1);
        var name = new PersonName(known.ar(), known.latin() + round);
        var project = new LocalizedText("ورشة خياطة", "Atelier de couture");
        UUID beneficiary = context.getBean(BeneficiaryService.class)
                .registerFromList(name, new NationalId("QZ" + CARDS.incrementAndGet()), null, null, "a".repeat(64));
        var items = List.of(
                item("آلة خياطة صناعية", "Machine à coudre industrielle", 1, 8_900),
                item("طاولة قص", "Table de coupe", 1, 2_400),
                item("بكرات خيط", "Bobines de fil", 12, 15));
        UUID life = context.getBean(LifeProjectService.class)
                .fundOutside(
                        beneficiary,
                        project,
                        null,
                        items.stream()
                                .map(item -> new EligibleProject.Need(item.itemId(), item.quantity()))
                                .toList(),
                        "a".repeat(64));
        return new NewLine(beneficiary, life, name, project, items);
    }

    private NewItem item(String ar, String fr, int quantity, long dirhams) {
        var name = new LocalizedText(ar, fr);
        var catalogue = context.getBean(CatalogueService.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        UUID id = catalogue
                .findByName(fr)
                .map(found -> found.id())
                .orElseGet(() -> catalogue.addFromList(name, Money.ofDirhams(dirhams), today, "test"));
        return new NewItem(id, name, quantity, Money.ofDirhams(dirhams));
    }

    /** What the person signs for all items, as the desk's page words it. */
    public String words(UUID ceremony, LineRow line) {
        return words(ceremony, line, LocalDate.now(context.getBean(Clock.class)));
    }

    /** As a page drawn on that day words it. */
    public String words(UUID ceremony, LineRow line, LocalDate day) {
        return new SignedWords(context.getBean(Translations.class), ceremonies.detail(ceremony.toString()), day)
                .of(Language.AR, line, line.items().size(), SignerKind.BENEFICIARY, "");
    }

    public long version(UUID id) {
        return ceremonies.detail(id.toString()).version();
    }

    /** A sheet of the pad's size with a stroke on it. */
    public static byte[] signature() {
        return png(true);
    }

    /** The same sheet with nothing on it. */
    public static byte[] emptySheet() {
        return png(false);
    }

    private static byte[] png(boolean stroke) {
        var image = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 300);
        pen.setColor(new Color(16, 23, 20));
        pen.setStroke(new BasicStroke(3));
        if (stroke) pen.drawArc(100, 60, 500, 180, 20, 250);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
