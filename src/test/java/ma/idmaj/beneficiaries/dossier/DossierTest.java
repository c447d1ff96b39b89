package ma.idmaj.beneficiaries.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.contacts.CallDraft;
import ma.idmaj.beneficiaries.contacts.CallOutcome;
import ma.idmaj.beneficiaries.contacts.CallPurpose;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person is given when they ask what is kept of them: whole, of nobody else, for people and for machines. */
@DatabaseTest
class DossierTest {

    private static final PersonName NAME = new PersonName("زهرة الكناري", "Zahra EL KANARI");
    private static final String REASON = "Demande écrite du 12 mars 2026";

    @Autowired
    ApplicationContext context;

    @Autowired
    DossierService dossiers;

    @Autowired
    List<DossierPart> parts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID person;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** On an approved list beside another, called once, with a visit to come. */
    private void known() {
        var cast = new CeremonyCast(context);
        UUID ceremony = cast.listed(2, null);
        person = context.getBean(ListService.class).lines(ceremony).getFirst().beneficiaryId();
        entities.flush();
        jdbc.sql(
                        "update beneficiary set name_ar = ?, name_latin = ?, address = ?, family_situation = 'WIDOWED' where id = ?")
                .params(NAME.ar(), NAME.latin(), "حي الفرح، زنقة 12", person)
                .update();
        entities.clear();
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        context.getBean(CallService.class)
                .record(
                        person,
                        new CallDraft(
                                null,
                                CallPurpose.DIAGNOSIS,
                                CallOutcome.REACHED,
                                true,
                                "تحضر يوم الخميس",
                                "قالت كناري 77"));
        jdbc.sql("""
                        insert into follow_up_visit
                          (id, beneficiary_id, life_project_id, months, due_on, state, note, version)
                        select uuid(), beneficiary_id, id, 3, '2026-05-18', 'DUE', 'ملاحظة كناري', 0
                        from life_project where beneficiary_id = ?""").param(person).update();
        entities.flush();
        entities.clear();
    }

    private static void officer() {
        var may = Stream.concat(Role.AUDITOR.permissions().stream(), Stream.of(Permission.PRIVACY_WORK))
                .toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "auditor", null, AuthorityUtils.createAuthorityList(may)));
    }

    @Test
    void theWholePersonAndNobodyElse() throws Exception {
        known();
        officer();
        var given = dossiers.give(person, REASON, Language.FR);
        String json = new String(given.json(), StandardCharsets.UTF_8);
        JsonNode sections = JsonMapper.shared().readTree(json).get("sections");
        JsonNode identity = sections.get("identity").get(0);
        assertThat(identity.get("name").get("latin").asString()).isEqualTo(NAME.latin());
        assertThat(identity.get("cin").asString()).startsWith("QZ").doesNotContain("•");
        assertThat(identity.get("familySituation").asString()).isEqualTo("WIDOWED");
        assertThat(sections.get("calls").get(0).get("note").asString()).isEqualTo("قالت كناري 77");
        assertThat(sections.get("calls").get(0).get("agreedTo").asString()).isEqualTo("تحضر يوم الخميس");
        assertThat(sections.get("lines").get(0).get("project").get("fr").asString())
                .isEqualTo("Atelier de couture");
        assertThat(sections.get("lineItems")).hasSize(3);
        assertThat(sections.get("needs")).hasSize(3);
        assertThat(sections.get("visits").get(0).get("note").asString()).isEqualTo("ملاحظة كناري");
        String other = jdbc.sql("select name_latin from distribution_line where beneficiary_id <> ? and ceremony_id ="
                        + " (select ceremony_id from distribution_line where beneficiary_id = ?)")
                .params(person, person)
                .query(String.class)
                .single();
        assertThat(json).doesNotContain(other);
        keep("dossier-fr", given.pdf());
        String text = text(given.pdf());
        assertThat(text)
                .contains(NAME.latin(), "09-08", "Veuf", "Atelier de couture", "Machine à coudre industrielle")
                .contains(identity.get("cin").asString())
                .doesNotContain(other, "!beneficiaries", "!audit", "null");
        assertThat(text.replaceAll("\\s+", "")).contains(digest(given.json()));
    }

    @Test
    void inArabicToo() throws Exception {
        known();
        officer();
        var given = dossiers.give(person, REASON, Language.AR);
        keep("dossier-ar", given.pdf());
        assertThat(text(given.pdf()))
                .contains("زهرة الكناري", "الهوية", "مشاريع الحياة", "قالت كناري", "حق")
                .doesNotContain("!beneficiaries");
        try (var document = Loader.loadPDF(given.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).doesNotContain("زهرة", "Zahra");
        }
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(given.zip()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names)
                .hasSize(2)
                .allMatch(name -> name.matches("idmaj-\\d{4}-\\d\\d-\\d\\d-dossier-\\w+\\.(pdf|json)"));
    }

    @Test
    void theJsonKeepsToItsFormat() {
        known();
        officer();
        var root = JsonMapper.shared()
                .readTree(dossiers.give(person, REASON, Language.FR).json());
        assertThat(root.get("format").asString()).isEqualTo("idmaj-dossier");
        assertThat(root.get("version").asInt()).isEqualTo(1);
        assertThat(root.get("fileNumber").isIntegralNumber()).isTrue();
        Map<String, DossierRows> known = parts.stream()
                .flatMap(part -> part.rows().stream())
                .collect(Collectors.toMap(DossierRows::key, Function.identity()));
        assertThat(root.get("sections").propertyNames()).containsExactlyInAnyOrderElementsOf(known.keySet());
        root.get("sections")
                .properties()
                .forEach(section -> section.getValue()
                        .forEach(entry -> entry.properties().forEach(fact -> {
                            DossierType type =
                                    known.get(section.getKey()).keys().get(fact.getKey());
                            assertThat(type)
                                    .as(section.getKey() + "." + fact.getKey())
                                    .isNotNull();
                            assertThat(fits(type, fact.getValue()))
                                    .as("%s.%s %s %s", section.getKey(), fact.getKey(), type, fact.getValue())
                                    .isTrue();
                        })));
    }

    private static boolean fits(DossierType type, JsonNode value) {
        return switch (type) {
            case TEXT -> value.isString() && !value.asString().isBlank();
            case CHOICE -> value.isString() && value.asString().matches("[A-Z][A-Z0-9_]*");
            case BOTH -> value.get("ar").isString() && value.get("fr").isString() && value.size() == 2;
            case NAME -> value.get("ar").isString() && value.get("latin").isString() && value.size() == 2;
            case DAY -> LocalDate.parse(value.asString()) != null;
            case TIME -> LocalTime.parse(value.asString()) != null;
            case MOMENT -> java.time.Instant.parse(value.asString()) != null;
            case NUMBER -> value.isIntegralNumber();
            case FLAG -> value.isBoolean();
            case MONEY ->
                value.get("amount").asString().matches("-?\\d+\\.\\d\\d")
                        && value.get("currency").asString().equals("MAD");
        };
    }

    @Test
    void onlyTheOfficerGivesItAndForAReason() {
        known();
        for (Role role : Role.values()) {
            CeremonyCast.signIn(role, role.name().toLowerCase(java.util.Locale.ROOT));
            assertThatThrownBy(() -> dossiers.give(person, REASON, Language.FR))
                    .isInstanceOf(AccessDeniedException.class);
        }
        officer();
        assertThatThrownBy(() -> dossiers.give(person, " ", Language.FR)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> dossiers.give(person, "appelée au 06 61 22 33 44", Language.FR))
                .isInstanceOf(Refusal.class);
        dossiers.give(person, REASON, Language.FR);
        var entry = jdbc.sql("select username, detail from audit_entry where subject_id = ? and act = 'dossierGiven'")
                .param(person.toString())
                .query((row, n) -> row.getString(1) + ": " + row.getString(2))
                .list();
        assertThat(entry).containsExactly("auditor: " + REASON);
    }

    @Test
    void whoLookedIsToldByRoleNotByName() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        person = context.getBean(BeneficiaryService.class)
                .registerFromList(
                        NAME,
                        new NationalId("QZ700707"),
                        null,
                        Phone.parse("0661223344").orElseThrow(),
                        "b".repeat(64));
        jdbc.sql("""
                        insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, version)
                        values (uuid(), 'canari-conseil', 'سر', 'SECRET Agent', 'x', true, false, 0)""").update();
        jdbc.sql("insert into account_role select id, 'CASE_WORKER' from account where username = 'canari-conseil'")
                .update();
        CeremonyCast.signIn(Role.CASE_WORKER, "canari-conseil");
        context.getBean(BeneficiaryService.class).phone(person, "pour le rendez-vous");
        officer();
        String json = new String(dossiers.give(person, REASON, Language.FR).json(), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("pour le rendez-vous", "+212661223344", "مستشار")
                .doesNotContain("canari-conseil", "SECRET");
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf"), pdf);
    }
}
