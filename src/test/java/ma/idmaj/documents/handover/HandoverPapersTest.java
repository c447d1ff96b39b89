package ma.idmaj.documents.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reads the papers of one person back: order, words, sums, whom they speak to. */
class HandoverPapersTest {

    private static final Evidence EVIDENCE = new Evidence(
            "K7QM4T2X9BCD",
            "5d1084cfa7be3219f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e",
            "https://idmaj.example.ma/verify/K7QM4T2X9BCD");
    private static final PersonName ZINEB = new PersonName("زينب الزموري", "Zineb ZEMMOURI");
    private static final PersonName FOUAD = new PersonName("فؤاد حجي", "Fouad HAJJI");
    private static final String SIGNED_AR =
            "أنا زينب الزموري، أشهد أنني تسلمت يوم 18/02/2026، خلال «حفل تسليم التجهيزات»، 3 تجهيزات حسب البيان أعلاه، وأنني عاينت ما تسلمته.";

    private static Occasion occasion() {
        return new Occasion(
                new LocalizedText("حفل تسليم التجهيزات والمعدات", "Cérémonie de remise des équipements"),
                new LocalizedText("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                LocalDate.of(2026, 2, 18),
                null,
                Instant.parse("2026-02-18T11:04:00Z"));
    }

    private static List<GivenItem> items(int count, GivenItem.State state) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new GivenItem(
                        new LocalizedText("آلة خياطة صناعية رقم " + i, "Machine à coudre industrielle " + i),
                        1 + i % 3,
                        i % 2 == 0 ? List.of() : List.of("MC-2026-%04d".formatted(i)),
                        state,
                        new Money(123_450L * i)))
                .toList();
    }

    private static Party party(PersonName name, Agreement agreement) {
        return new Party(name, agreement, "BE462544", 11);
    }

    private static Signing signing(Signing.Signer signer, String name) {
        return new Signing(
                SIGNED_AR,
                true,
                1,
                CeremonyCast.signature(),
                signer,
                name,
                signer == Signing.Signer.PROXY
                        ? new Signing.Mandate(Signing.Mandate.Kind.LEGALISED, "2026/118", LocalDate.of(2026, 2, 10))
                        : null);
    }

    private static RecordSheet sheet(
            Party person, List<GivenItem> items, @Nullable Signing signing, @Nullable LocalDate annulled) {
        boolean whole = signing == null || annulled != null;
        Money total = items.stream()
                .filter(item -> whole || item.state().handedOver())
                .map(GivenItem::total)
                .reduce(Money.ZERO, Money::plus);
        return new RecordSheet(
                occasion(),
                signing == null ? "" : "2026/0012",
                person,
                signing == null ? new LocalizedText("", "") : new LocalizedText("سعاد بنجلون", "Souad BENJELLOUN"),
                items,
                total,
                signing,
                annulled);
    }

    private static RecordSheet signed(int items) {
        return sheet(
                party(ZINEB, Agreement.FEMALE),
                items(items, GivenItem.State.GIVEN),
                signing(Signing.Signer.BENEFICIARY, ""),
                null);
    }

    private static byte[] shelve(String name, PaperLanguages languages, byte[] pdf) {
        return PaperReader.shelve("person-" + name + "-" + languages.name().toLowerCase(Locale.ROOT), pdf);
    }

    private static String record(String name, RecordSheet sheet, PaperLanguages languages) {
        return PaperReader.text(shelve(name, languages, RecordPaper.render(sheet, languages, EVIDENCE)));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aShortRecordStandsTwiceOnOneSheet(PaperLanguages languages) {
        byte[] pdf = shelve("record-8", languages, RecordPaper.render(signed(8), languages, EVIDENCE));
        var pages = PaperReader.pages(pdf);
        assertThat(pages).hasSize(1);
        String text = PaperReader.plain(pages.getFirst());
        assertThat(text.split("2026/0012", -1)).as("number on both copies").hasSize(3);
        assertThat(text.split("44\\.442,00", -1)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(text.split(EVIDENCE.digest(), -1)).hasSize(3);
        assertThat(text).contains("أنا زينب الزموري، أشهد أنني تسلمت يوم");
        if (languages.order().contains(true))
            assertThat(text)
                    .containsSubsequence(
                            "محضر تسليم وتسلم التجهيزات",
                            "18 فبراير 2026",
                            "الطرف الثاني: السيدة",
                            "BE462544",
                            "آلة خياطة صناعية رقم 1",
                            "أربعة وأربعون ألفا وأربعمائة واثنان وأربعون درهما",
                            "المستفيدة")
                    .contains("تم تسليمه")
                    .doesNotContain("(ة)");
        if (languages.order().contains(false))
            assertThat(text)
                    .contains("Mme Zineb ZEMMOURI, titulaire de la CNIE n° BE462544")
                    .contains(
                            "en deux exemplaires originaux",
                            "Première partie : L’organisme organisateur, représentée par")
                    .contains("quarante-quatre mille quatre cent quarante-deux dirhams")
                    .contains("La bénéficiaire")
                    .doesNotContain("(e)");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aLongerRecordGoesOnOnSheetsThatSayWhichItIs(PaperLanguages languages) {
        assertThat(PaperReader.pages(RecordPaper.render(signed(9), languages, EVIDENCE)))
                .hasSizeLessThan(3);
        assertThat(PaperReader.text(RecordPaper.render(signed(9), languages, EVIDENCE))
                        .split("أنا زينب", -1))
                .as("a single copy")
                .hasSize(2);
        var pages =
                PaperReader.pages(shelve("record-60", languages, RecordPaper.render(signed(60), languages, EVIDENCE)));
        assertThat(pages).hasSizeGreaterThan(1);
        String title = languages.arabicLeads() ? "محضر تسليم وتسلم التجهيزات" : "Procès-verbal de remise";
        String column = languages.arabicLeads() ? "الرقم التسلسلي" : "N° de série";
        assertThat(pages).allSatisfy(page -> assertThat(PaperReader.plain(page)).contains("2026/0012", title, column));
        assertThat(PaperReader.plain(pages.getLast())).contains("أنا زينب الزموري، أشهد");
    }

    @Test
    void fiveHundredItemsAreAllThere() {
        String text = record("record-500", signed(500), PaperLanguages.FRENCH);
        for (int i = 1; i <= 500; i++) assertThat(text).contains("Machine à coudre industrielle " + i + " ");
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void theRecordAgreesWithThePerson(Agreement agreement) {
        var person = party(agreement == Agreement.MALE ? FOUAD : ZINEB, agreement);
        String text = record(
                "record-" + agreement,
                sheet(person, items(2, GivenItem.State.GIVEN), signing(Signing.Signer.BENEFICIARY, ""), null),
                PaperLanguages.BOTH);
        switch (agreement) {
            case FEMALE ->
                assertThat(text)
                        .contains("الحاملة للبطاقة", "Mme Zineb", "inscrite")
                        .doesNotContain("السيد ", "M. ");
            case MALE ->
                assertThat(text)
                        .contains("السيد فؤاد", "الحامل للبطاقة", "M. Fouad")
                        .doesNotContain("الحاملة", "Mme ");
            case PERSON ->
                assertThat(text)
                        .contains("الشخص الحامل للبطاقة", "personne inscrite")
                        .doesNotContain("السيد", "Mme ", "M. Z");
        }
        assertThat(text).doesNotContain("(ة)").doesNotContain("(e)");
    }

    @Test
    void whatWasNotGivenIsOnTheRecordAndNotInItsSum() {
        var items = new ArrayList<>(items(2, GivenItem.State.GIVEN));
        items.add(new GivenItem(
                new LocalizedText("ميزان", "Balance"), 1, List.of(), GivenItem.State.MISSING, Money.ofDirhams(999)));
        var sheet = sheet(party(FOUAD, Agreement.MALE), items, signing(Signing.Signer.BENEFICIARY, ""), null);
        assertThat(sheet.total()).isEqualTo(new Money(370_350));
        String text = record("record-partial", sheet, PaperLanguages.BOTH);
        assertThat(text).contains("ناقص، لم يسلم", "Manquant,", "non remis", "3.703,50");
        String receipt = PaperReader.text(
                shelve("receipt", PaperLanguages.BOTH, ReceiptPaper.render(sheet, PaperLanguages.BOTH, EVIDENCE)));
        assertThat(receipt).doesNotContain("Balance").doesNotContain("3.703,50").contains("وصل تسلم التجهيزات");
        assertThatThrownBy(() -> new RecordSheet(
                        sheet.occasion(),
                        sheet.number(),
                        sheet.person(),
                        sheet.givenBy(),
                        items,
                        Money.ofDirhams(4_702),
                        sheet.signing(),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProxyIsNamedWithTheMandateAndAWitnessAsSuch() {
        String proxy = record(
                "record-proxy",
                sheet(
                        party(ZINEB, Agreement.FEMALE),
                        items(2, GivenItem.State.GIVEN),
                        signing(Signing.Signer.PROXY, "إدريس الوزاني"),
                        null),
                PaperLanguages.BOTH);
        assertThat(proxy)
                .contains("تم التسلم نيابة عنها من طرف: إدريس الوزاني", "2026/118", "بتاريخ 10 فبراير 2026")
                .contains("procuration légalisée sous la référence 2026/118 en date du 10 février 2026");
        String witness = record(
                "record-witness",
                sheet(
                        party(FOUAD, Agreement.MALE),
                        items(2, GivenItem.State.GIVEN),
                        signing(Signing.Signer.WITNESS, "Idriss OUAZZANI"),
                        null),
                PaperLanguages.BOTH);
        assertThat(witness)
                .contains("Témoin de la remise")
                .contains("Idriss OUAZZANI")
                .contains("تعذر التوقيع الشخصي", "رقم البطاقة الوطنية للتعريف: ………", "CNIE n° ………");
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void whoCannotSignIsSpokenOfAndDoesNotSpeak(Agreement agreement) {
        var sheet = sheet(
                party(FOUAD, agreement),
                items(2, GivenItem.State.GIVEN),
                signing(Signing.Signer.WITNESS, "Idriss OUAZZANI"),
                null);
        String text = PaperReader.text(shelve(
                "receipt-witness-" + agreement,
                PaperLanguages.BOTH,
                ReceiptPaper.render(sheet, PaperLanguages.BOTH, EVIDENCE)));
        assertThat(text)
                .contains("a reçu le 18 février 2026", "les a vérifiés", "en deux exemplaires originaux")
                .contains("في نظيرين أصليين")
                .doesNotContain("soussigné", "أشهد أنا");
        assertThat(text)
                .contains(
                        switch (agreement) {
                            case FEMALE -> "تسلمت السيدة فؤاد حجي";
                            case MALE -> "تسلم السيد فؤاد حجي";
                            case PERSON -> "تم تسليم التجهيزات المبينة أسفله";
                        });
    }

    @Test
    void anAnnulledRecordSaysSo() {
        var sheet = sheet(
                party(ZINEB, Agreement.FEMALE),
                items(3, GivenItem.State.PLANNED),
                signing(Signing.Signer.BENEFICIARY, ""),
                LocalDate.of(2026, 2, 18));
        String text = record("record-annulled", sheet, PaperLanguages.BOTH);
        assertThat(text).contains("وثيقة ملغاة بتاريخ 18 فبراير 2026").contains("Document annulé le 18 février 2026");
    }

    @Test
    void theOrganiserIsCalledByItsLegalNameWhereOneIsSet() {
        var plain = signed(2);
        var sheet = new RecordSheet(
                plain.occasion(),
                plain.number(),
                plain.person(),
                new LocalizedText("جمعية الأفق", "Association Al Ofoq"),
                plain.givenBy(),
                plain.items(),
                plain.total(),
                plain.signing(),
                null);
        assertThat(record("record-body", sheet, PaperLanguages.BOTH))
                .contains("الطرف الأول: جمعية الأفق، وينوب عنها: سعاد بنجلون (الصفة:")
                .contains("Première partie : Association Al Ofoq, représentée par Souad BENJELLOUN (qualité : ………");
    }

    @Test
    void beforeTheHandOverItIsADraftToBeFilled() {
        var sheet = sheet(party(ZINEB, Agreement.FEMALE), items(3, GivenItem.State.PLANNED), null, null);
        byte[] pdf = RecordPaper.render(sheet, PaperLanguages.BOTH, null);
        shelve("record-draft", PaperLanguages.BOTH, pdf);
        assertThat(PaperReader.text(pdf))
                .doesNotContain("verify")
                .contains("مجموع التجهيزات المبرمجة")
                .contains("………");
    }

    @Test
    void aNameInOneScriptAndVeryLongNamesAreStillARecord() {
        var name = new PersonName("", "Maria " + "Fernandez ".repeat(11).strip());
        var items = IntStream.range(0, 8)
                .mapToObj(i -> new GivenItem(
                        new LocalizedText(
                                "", "Équipement " + "très complet ".repeat(11).strip()),
                        1,
                        List.of(),
                        GivenItem.State.GIVEN,
                        Money.ofDirhams(10)))
                .toList();
        var sheet =
                sheet(new Party(name, Agreement.FEMALE, "", 1), items, signing(Signing.Signer.BENEFICIARY, ""), null);
        String text = record("record-long-names", sheet, PaperLanguages.ARABIC);
        assertThat(text).contains("Maria Fernandez").contains("………").contains("80,00");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theEngagementSaysForHowLongAndForWhat(PaperLanguages languages) {
        var sheet =
                new EngagementSheet(occasion(), party(ZINEB, Agreement.FEMALE), items(4, GivenItem.State.PLANNED), 48);
        String text =
                PaperReader.text(shelve("engagement", languages, EngagementPaper.render(sheet, languages, EVIDENCE)));
        if (languages.order().contains(true))
            assertThat(text)
                    .contains("التزام بعدم بيع التجهيزات أو تفويتها", "أنا الموقعة أسفله، السيدة", "طوال 48 شهرا")
                    .contains("حرر بـ: ………")
                    .contains("عدم بيع هذه التجهيزات أو تفويتها");
        if (languages.order().contains(false))
            assertThat(text)
                    .contains("Je soussignée, Mme Zineb ZEMMOURI", "pendant 48 mois", "Fait à : ………")
                    .contains("à ne pas vendre, céder, louer");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 11, 100})
    void monthsAreCountedInArabic(int months) {
        var sheet = new EngagementSheet(
                occasion(), party(ZINEB, Agreement.FEMALE), items(1, GivenItem.State.PLANNED), months);
        String said = switch (months) {
            case 1 -> "شهر واحد";
            case 2 -> "شهرين";
            case 6 -> "6 أشهر";
            case 11 -> "11 شهرا";
            default -> "100 شهر ";
        };
        assertThat(PaperReader.text(EngagementPaper.render(sheet, PaperLanguages.ARABIC, EVIDENCE)))
                .contains("طوال " + said);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aMandateIsToBeFilledBeforeAndToldAfterwards(PaperLanguages languages) {
        var person = party(FOUAD, Agreement.MALE);
        String blank = PaperReader.text(shelve(
                "mandate-blank",
                languages,
                MandatePaper.render(new MandateSheet(occasion(), person, "", null), languages, EVIDENCE)));
        assertThat(blank).contains("………");
        if (languages.order().contains(true)) assertThat(blank).contains("أوكل: ………", "المصادقة على صحة الإمضاء");
        var recorded = new Signing.Mandate(Signing.Mandate.Kind.ADOUL, "77", LocalDate.of(2026, 1, 5));
        String filled = PaperReader.text(shelve(
                "mandate",
                languages,
                MandatePaper.render(
                        new MandateSheet(occasion(), person, "إدريس الوزاني", recorded), languages, EVIDENCE)));
        assertThat(filled).contains("إدريس الوزاني").doesNotContain("………");
        if (languages.order().contains(true))
            assertThat(filled)
                    .contains("تم التسلم لفائدة السيد فؤاد حجي (رقم 11 في لائحة التوزيع)", "وكالة عدلية تحت رقم 77")
                    .doesNotContain("أوكل", "المصادقة على صحة الإمضاء");
        if (languages.order().contains(false))
            assertThat(filled)
                    .contains("Mention de l’acte de représentation", "Réception effectuée pour M. Fouad HAJJI")
                    .doesNotContain("soussigné", "Légalisation");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theRegisterHasNumbersAndNoNames(PaperLanguages languages) {
        var rows = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> new RegisterSheet.Row(
                        "2026/%04d".formatted(i),
                        LocalDate.of(2026, 2, 18),
                        i,
                        i == 5 ? Money.ZERO : Money.ofDirhams(35_000),
                        i == 5
                                ? RegisterSheet.Outcome.ANNULLED
                                : i == 7 ? RegisterSheet.Outcome.RETURNED : RegisterSheet.Outcome.SIGNED))
                .toList();
        var sheet = new RegisterSheet(occasion(), rows, Money.ofDirhams(11 * 35_000));
        String text = PaperReader.text(shelve("register", languages, RegisterPaper.render(sheet, languages, EVIDENCE)));
        assertThat(text).contains("2026/0001", "2026/0013", "385.000,00", "18/02/2026");
        if (languages.order().contains(true))
            assertThat(text)
                    .contains("ملغى")
                    .contains("أرجعت التجهيزات")
                    .contains("حصر هذا السجل في 13 محضرا، بمبلغ إجمالي قدره ثلاثمائة");
        if (languages.order().contains(false))
            assertThat(text).contains("arrêté à 13 procès-verbaux, pour un montant total de trois cent");
        assertThatThrownBy(() -> new RegisterSheet(occasion(), rows, Money.ofDirhams(12 * 35_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(RecordPaper.render(signed(8), PaperLanguages.BOTH, EVIDENCE))
                .isEqualTo(RecordPaper.render(signed(8), PaperLanguages.BOTH, EVIDENCE))
                .isNotEqualTo(RecordPaper.render(signed(7), PaperLanguages.BOTH, EVIDENCE));
    }
}
