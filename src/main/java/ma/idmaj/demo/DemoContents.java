package ma.idmaj.demo;

import ma.idmaj.beneficiaries.background.BackgroundDraft;
import ma.idmaj.beneficiaries.background.BackgroundKind;
import ma.idmaj.beneficiaries.background.BackgroundService;
import ma.idmaj.beneficiaries.background.StudyLevel;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.papers.PaperDraft;
import ma.idmaj.beneficiaries.papers.PaperKind;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.demo.DemoPeople.DemoPerson;
import ma.idmaj.shared.LocalizedText;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What some people's files hold beside the person: a training of their trade, work, a licence, consents, photo, papers. */
@Component
class DemoContents {

    static final int WITH_BACKGROUND = 60;
    static final int WITH_CONSENT = 50;
    static final int WITH_PHOTO = 12;
    static final int WITH_PAPER = 6;
    private static final String WITNESS = "سعاد الشرقاوي";

    /** Diplomas of the kits' trades, in their order. */
    private static final List<LocalizedText> DIPLOMAS = List.of(
            new LocalizedText("شهادة الطبخ والوجبات السريعة", "Certificat de cuisine et restauration rapide"),
            new LocalizedText("دبلوم التأهيل المهني في الحلويات", "Diplôme de qualification en pâtisserie"),
            new LocalizedText("تكوين في المخبزة التقليدية", "Formation en boulangerie traditionnelle"),
            new LocalizedText("تكوين في بيع وحفظ منتجات البحر", "Formation en vente et conservation du poisson"),
            new LocalizedText("دبلوم الحلاقة", "Diplôme de coiffure hommes"),
            new LocalizedText("دبلوم الحلاقة والتجميل", "Diplôme de coiffure et esthétique"),
            new LocalizedText("دبلوم الخياطة والفصالة", "Diplôme de coupe et couture"),
            new LocalizedText("دبلوم نجارة الألمنيوم", "Diplôme de menuiserie aluminium"),
            new LocalizedText("دبلوم التلحيم والحدادة", "Diplôme de soudure et ferronnerie"),
            new LocalizedText("دبلوم الترصيص الصحي", "Diplôme de plomberie sanitaire"),
            new LocalizedText("دبلوم كهرباء المباني", "Diplôme d’électricité du bâtiment"),
            new LocalizedText("دبلوم إصلاح الدراجات النارية", "Diplôme de réparation de motocycles"),
            new LocalizedText("تكوين في إصلاح الهواتف", "Formation en réparation de téléphones"));

    private final BackgroundService background;
    private final ConsentService consents;
    private final PhotoService photos;
    private final FilePaperService papers;
    private final KitService kits;
    private final Clock clock;

    DemoContents(
            BackgroundService background,
            ConsentService consents,
            PhotoService photos,
            FilePaperService papers,
            KitService kits,
            Clock clock) {
        this.background = background;
        this.consents = consents;
        this.photos = photos;
        this.papers = papers;
        this.kits = kits;
        this.clock = clock;
    }

    void fill(List<DemoPerson> persons) {
        List<KitRow> all = kits.kits();
        byte[] pdf = onePage();
        for (int i = 0; i < WITH_BACKGROUND; i++) {
            var person = persons.get(i);
            learnt(person, person.kit(all).trade().code(), i);
            if (i < WITH_CONSENT) agreed(person.id(), i);
            if (i < WITH_PHOTO) photos.put(person.id(), DemoPortrait.png(i, woman(person)));
            if (i < WITH_PAPER) {
                papers.attach(person.id(), new PaperDraft(PaperKind.DIPLOMA, "", day(500 + 40 * i)), pdf);
                papers.attach(person.id(), new PaperDraft(PaperKind.LEASE, "محل المشروع", day(60 + i)), pdf);
            }
        }
    }

    private void learnt(DemoPerson person, String trade, int i) {
        background.add(
                person.id(),
                new BackgroundDraft(
                        BackgroundKind.TRAINING,
                        DIPLOMAS.get(person.trade() % DIPLOMAS.size()),
                        "مكتب التكوين المهني وإنعاش الشغل",
                        StudyLevel.QUALIFICATION,
                        trade,
                        day(900 + 7 * i),
                        day(600 + 7 * i),
                        null));
        if (i % 2 == 0) {
            background.add(
                    person.id(),
                    new BackgroundDraft(
                            BackgroundKind.EXPERIENCE,
                            new LocalizedText("عمل لدى حرفي في الحي", "Travail chez un artisan du quartier"),
                            "",
                            null,
                            trade,
                            day(580 + 5 * i),
                            day(200 + 2 * i),
                            null));
        }
        if (i % 5 == 0) {
            // The first one's has run out: that is what the list has to show.
            background.add(
                    person.id(),
                    new BackgroundDraft(
                            BackgroundKind.LICENCE,
                            new LocalizedText("رخصة السياقة صنف ب", "Permis de conduire, catégorie B"),
                            "",
                            null,
                            null,
                            day(3_700),
                            null,
                            i == 0 ? day(47) : day(-1_800)));
        }
    }

    /** All agreed to be on file; most to be seen, fewer to be named. */
    private void agreed(UUID file, int i) {
        consents.record(
                file,
                new ConsentDraft(
                        Map.of(
                                ConsentKind.DATA_PROCESSING,
                                ConsentAnswer.GIVEN,
                                ConsentKind.IMAGE,
                                i % 4 == 3 ? ConsentAnswer.REFUSED : ConsentAnswer.GIVEN,
                                ConsentKind.PRESS_NAME,
                                i % 3 == 0 ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED),
                        day(20 + i % 5),
                        TextLanguage.ARABIC,
                        ConsentEvidence.SAID_ALOUD,
                        null,
                        WITNESS));
        if (i == 1) {
            consents.record(
                    file,
                    new ConsentDraft(
                            Map.of(ConsentKind.IMAGE, ConsentAnswer.WITHDRAWN),
                            day(2),
                            TextLanguage.ARABIC,
                            ConsentEvidence.SAID_ALOUD,
                            null,
                            WITNESS));
        }
    }

    private static boolean woman(DemoPerson person) {
        return DemoPeople.isWoman(person.name());
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    private static byte[] onePage() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
