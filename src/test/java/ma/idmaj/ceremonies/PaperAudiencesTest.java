package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.ceremonies.hall.HallIssues;
import ma.idmaj.ceremonies.hall.HallPrints;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.ceremonies.press.PressPapers;
import ma.idmaj.ceremonies.press.PressWritingService;
import ma.idmaj.ceremonies.programme.ProgrammeDraft;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.committee.MinutesSheet;
import ma.idmaj.documents.hall.Badges;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.person.ReturnSheet;
import ma.idmaj.documents.person.VisitReport;
import ma.idmaj.documents.report.Figure;
import ma.idmaj.documents.report.ReportSheet;
import ma.idmaj.papers.Audience;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every paper of a ceremony against everybody it is for: what its reader must not see is neither in its text nor in
 * anything else the file holds. Values that occur nowhere else are planted in the files of two people.
 */
class PaperAudiencesTest extends DayTest {

    /** What a file knows of a person. */
    private enum Fact {
        FIRST_NAME,
        FAMILY_NAME,
        CIN,
        MASKED_CIN,
        PHONE,
        BIRTH_DATE,
        ADDRESS,
        TRAINING,
        IDENTITY,
        RECORD
    }

    /** Of the list, on two lines: it says nothing of anybody, and once in some hundred runs a year of birth stands in it. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{24,}");

    private static final Map<Audience, Set<Fact>> MAY = new EnumMap<>(Map.of(
            Audience.OFFICE, EnumSet.of(Fact.FIRST_NAME, Fact.FAMILY_NAME, Fact.CIN, Fact.RECORD),
            Audience.GATE, EnumSet.of(Fact.FIRST_NAME),
            Audience.DESK, EnumSet.of(Fact.FIRST_NAME, Fact.FAMILY_NAME),
            Audience.GOVERNOR, EnumSet.noneOf(Fact.class),
            Audience.ACCOUNTANT, EnumSet.noneOf(Fact.class),
            Audience.PRESS, EnumSet.noneOf(Fact.class),
            Audience.PERSON, EnumSet.of(Fact.FIRST_NAME, Fact.FAMILY_NAME, Fact.CIN, Fact.RECORD),
            Audience.HALL, EnumSet.noneOf(Fact.class),
            Audience.GUESTS, EnumSet.noneOf(Fact.class)));

    /** Figures with their words, and no room for a person. */
    private static final Map<Class<? extends Record>, Set<String>> REPORT = Map.of(
            ReportSheet.class,
            Set.of("title", "institution", "subject", "period", "highlights", "summary", "sections", "notes", "made"),
            ReportSheet.Section.class,
            Set.of("heading", "columns", "lines", "total", "note"),
            ReportSheet.Line.class,
            Set.of("label", "figures"),
            Figure.class,
            Set.of("kind", "value"));

    /** What the sheets of papers that no ceremony makes have room for: what is not here can't be told by them. */
    private static final Map<PaperKind, Map<Class<? extends Record>, Set<String>>> ROOM = Map.of(
            PaperKind.COMMITTEE_MINUTES,
            Map.of(
                    MinutesSheet.class, Set.of("date", "time", "place", "closedAt", "members", "files"),
                    MinutesSheet.Member.class, Set.of("name", "title", "institution"),
                    MinutesSheet.File.class,
                            Set.of(
                                    "number",
                                    "name",
                                    "cinMasked",
                                    "project",
                                    "presenter",
                                    "total",
                                    "outcome",
                                    "missing",
                                    "reason")),
            PaperKind.VISIT_REPORT,
            Map.of(
                    VisitReport.class,
                    Set.of(
                            "fileNumber",
                            "name",
                            "holder",
                            "project",
                            "months",
                            "dueOn",
                            "doneOn",
                            "outcome",
                            "note",
                            "seen",
                            "action",
                            "nextOn",
                            "made"),
                    VisitReport.Seen.class,
                    Set.of("what", "said")),
            PaperKind.EQUIPMENT_RETURN,
            Map.of(
                    ReturnSheet.class,
                    Set.of(
                            "fileNumber",
                            "name",
                            "holder",
                            "item",
                            "quantity",
                            "serial",
                            "condition",
                            "broughtOn",
                            "takenOn",
                            "made")),
            PaperKind.FUNDER_REPORT,
            REPORT,
            PaperKind.YEARLY_REPORT,
            REPORT);

    /** One person's values, none of which stands in another's file. */
    private record Planted(LineRow line, Map<Fact, List<String>> facts) {}

    @Autowired
    CeremonyPapers papers;

    @Autowired
    HallPrints prints;

    @Autowired
    HallIssues issues;

    @Autowired
    PressWritingService writing;

    @Autowired
    PressPapers press;

    @Autowired
    PeopleOnPapers people;

    private Planted one;
    private Planted other;

    @BeforeEach
    void plant() {
        one = plant(1, new PersonName("زمردة الكناري", "Zomorroda KANARI"), "0661918273", 3);
        other = plant(2, new PersonName("ياقوت المرجاني", "Yakout MORJANI"), "0662737475", 4);
    }

    private Planted plant(int position, PersonName name, String phone, int day) {
        LineRow line = line(position);
        String address = "Derb Canari %d, porte bleue".formatted(position);
        String training = "Formation secrète %d".formatted(position);
        var born = LocalDate.of(1987, 7, day);
        jdbc.sql(
                        "update beneficiary set birth_date = ?, address = ?, training = ?, sex = ?, phone_masked = ? where id = ?")
                .params(born, address, training, Sex.FEMALE.name(), phone, line.beneficiaryId())
                .update();
        jdbc.sql("update beneficiary set name_ar = ?, name_latin = ? where id = ?")
                .params(name.ar(), name.latin(), line.beneficiaryId())
                .update();
        jdbc.sql("update distribution_line set name_ar = ?, name_latin = ? where id = ?")
                .params(name.ar(), name.latin(), line.id())
                .update();
        settle();
        String number = people.cinToSign(line.beneficiaryId()).orElseThrow().value();
        var facts = new EnumMap<Fact, List<String>>(Fact.class);
        facts.put(Fact.FIRST_NAME, List.of(name.ar().split(" ")[0], name.latin().split(" ")[0]));
        facts.put(
                Fact.FAMILY_NAME, List.of(name.ar().split(" ")[1], name.latin().split(" ")[1]));
        facts.put(Fact.CIN, List.of(number));
        facts.put(Fact.MASKED_CIN, List.of(new NationalId(number).masked()));
        facts.put(Fact.PHONE, List.of(phone));
        facts.put(Fact.BIRTH_DATE, List.of("0%d/07/1987".formatted(day), "1987-07-0" + day, "1987"));
        facts.put(Fact.ADDRESS, List.of(address, "Canari"));
        facts.put(Fact.TRAINING, List.of(training));
        facts.put(
                Fact.IDENTITY,
                List.of(line.beneficiaryId().toString(), line.lifeProjectId().toString()));
        return new Planted(line(position), facts);
    }

    @Test
    void noPaperHoldsWhatItsReaderMustNotSee() {
        served(1);
        served(2);
        one = new Planted(line(1), with(one));
        other = new Planted(line(2), with(other));
        for (PaperLanguages languages : PaperLanguages.values()) {
            for (PaperKind kind : CeremonyPapers.OF_THE_LIST) {
                byte[] pdf = papers.give(kind, ceremony, languages).content();
                holds(kind, languages, pdf, one, MAY.get(kind.audience()), kind == PaperKind.DISTRIBUTION_LIST);
                holds(kind, languages, pdf, other, MAY.get(kind.audience()), kind == PaperKind.DISTRIBUTION_LIST);
            }
            byte[] register =
                    papers.give(PaperKind.RECORD_REGISTER, ceremony, languages).content();
            holds(PaperKind.RECORD_REGISTER, languages, register, one, EnumSet.of(Fact.RECORD), false);
            var line = one.line.id();
            var own = MAY.get(Audience.PERSON);
            ofPerson(
                    PaperKind.HANDOVER_RECORD,
                    languages,
                    papers.record(line, languages).content(),
                    own);
            ofPerson(
                    PaperKind.RECEIPT,
                    languages,
                    papers.receipt(line, languages).content(),
                    own);
            ofPerson(
                    PaperKind.ENGAGEMENT,
                    languages,
                    papers.give(PaperKind.ENGAGEMENT, line, languages).content(),
                    own);
            ofPerson(
                    PaperKind.MANDATE,
                    languages,
                    papers.give(PaperKind.MANDATE, line, languages).content(),
                    own);
        }
    }

    @Test
    void whatLiesInTheHallNamesNobodyAndALetterItsReaderAlone() {
        context.getBean(GuestService.class)
                .add(
                        ceremony,
                        new GuestDraft(
                                new PersonName("أمينة برادة", "Amina BERRADA"),
                                new LocalizedText("", ""),
                                "A1",
                                InvitationState.TO_INVITE));
        context.getBean(ProgrammeService.class)
                .add(
                        ceremony,
                        new ProgrammeDraft(
                                LocalTime.of(10, 0),
                                3,
                                true,
                                new LocalizedText("التسليم", "Remise des équipements"),
                                ""));
        settle();
        UUID text = writing.begin(ceremony);
        for (PaperLanguages languages : PaperLanguages.values()) {
            for (PaperKind kind : List.of(PaperKind.INVITATIONS, PaperKind.RUNNING_ORDER))
                nobody(
                        kind,
                        languages,
                        issues.look(kind, ceremony, languages, "").content());
            nobody(PaperKind.PRESS_TEXT, languages, press.look(text, languages).content());
            letters(issues.look(PaperKind.CONVOCATIONS, ceremony, languages, "").content(), languages);
        }
        var both = PaperLanguages.BOTH;
        nobody(
                PaperKind.ITEM_LABELS,
                both,
                prints.itemLabels(ceremony, LabelSheet.SHEET_3_8, 1, false).pdf());
        nobody(
                PaperKind.BADGES,
                both,
                prints.badges(ceremony, EnumSet.allOf(Badges.Kind.class), false, 1)
                        .pdf());
        nobody(PaperKind.PLACE_CARDS, both, prints.placeCards(ceremony).pdf());
    }

    private void nobody(PaperKind kind, PaperLanguages languages, byte[] pdf) {
        holds(kind, languages, pdf, one, MAY.get(kind.audience()), false);
        holds(kind, languages, pdf, other, MAY.get(kind.audience()), false);
    }

    /** One file of letters: each on pages of its own, and none says anything of another's reader. */
    private void letters(byte[] pdf, PaperLanguages languages) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            int met = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String said = stripper.getText(document);
                boolean ones = names(said, one);
                boolean others = names(said, other);
                assertThat(ones && others).as("page %d in %s", page, languages).isFalse();
                if (ones || others) met++;
                for (Planted planted : List.of(one, other))
                    planted.facts.forEach((fact, values) -> {
                        if (fact == Fact.FIRST_NAME || fact == Fact.FAMILY_NAME) return;
                        for (String value : values)
                            assertThat(said).as("%s in %s", fact, languages).doesNotContain(value);
                    });
            }
            assertThat(met).as("letters to both").isEqualTo(2);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean names(String said, Planted planted) {
        return planted.facts.get(Fact.FAMILY_NAME).stream().anyMatch(said::contains);
    }

    @Test
    void papersOfOtherPlacesHaveNoRoomForMore() {
        ROOM.forEach((kind, sheets) -> sheets.forEach((sheet, room) -> assertThat(
                        Stream.of(sheet.getRecordComponents()).map(RecordComponent::getName))
                .as("%s: %s", kind, sheet.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(room)));
    }

    /** A new kind of paper is asked here what it may say. The dossier says all to the person alone; a bundle, what is in it. */
    @Test
    void everyPaperIsHere() {
        var asked = EnumSet.copyOf(CeremonyPapers.OF_THE_LIST);
        asked.addAll(EnumSet.range(PaperKind.HANDOVER_RECORD, PaperKind.RUNNING_ORDER));
        asked.add(PaperKind.PRESS_TEXT);
        asked.addAll(ROOM.keySet());
        assertThat(EnumSet.complementOf(asked)).containsExactlyInAnyOrder(PaperKind.DOSSIER, PaperKind.BUNDLE);
    }

    private Map<Fact, List<String>> with(Planted planted) {
        var facts = new EnumMap<>(planted.facts);
        facts.put(Fact.RECORD, List.of("/%04d".formatted(number(planted.line))));
        return facts;
    }

    /** A person's paper: of the one what it needs, of the other nothing at all. */
    private void ofPerson(PaperKind kind, PaperLanguages languages, byte[] pdf, Set<Fact> own) {
        holds(kind, languages, pdf, one, own, true);
        holds(kind, languages, pdf, other, EnumSet.noneOf(Fact.class), false);
    }

    /** @param named whether the person is to be found on it, so that the search is seen to find something */
    private static void holds(
            PaperKind kind, PaperLanguages languages, byte[] pdf, Planted planted, Set<Fact> may, boolean named) {
        String everything = everything(pdf);
        planted.facts.forEach((fact, values) -> {
            if (may.contains(fact)) return;
            for (String value : values)
                assertThat(everything).as("%s in %s: %s", kind, languages, fact).doesNotContain(value);
        });
        if (named)
            assertThat(everything)
                    .as("%s in %s names its person", kind, languages)
                    .containsAnyOf(planted.facts.get(Fact.FAMILY_NAME).toArray(String[]::new))
                    .contains(planted.facts.get(Fact.CIN).getFirst());
    }

    /** What is written on the pages, and every string and stream of the file: title, attachments, descriptions. */
    private static String everything(byte[] pdf) {
        var all = new StringBuilder(PaperReader.text(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getNames())
                    .as("nothing is attached")
                    .isNull();
            var base = new ArrayList<COSObject>();
            document.getDocument()
                    .getXrefTable()
                    .keySet()
                    .forEach(key -> base.add(document.getDocument().getObjectFromPool(key)));
            for (COSObject object : base) {
                var inside = object.getObject();
                if (inside instanceof COSStream stream && stream.getItem(COSName.SUBTYPE) != COSName.IMAGE)
                    all.append('\n').append(stream.toTextString());
                if (inside instanceof COSString string) all.append('\n').append(string.getString());
                if (inside instanceof COSDictionary dictionary)
                    dictionary.entrySet().forEach(entry -> {
                        if (entry.getValue() instanceof COSString string)
                            all.append('\n').append(string.getString());
                    });
            }
            return DIGEST.matcher(all).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
