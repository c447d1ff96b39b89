package ma.idmaj.beneficiaries.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.background.BackgroundDraft;
import ma.idmaj.beneficiaries.background.BackgroundKind;
import ma.idmaj.beneficiaries.background.BackgroundService;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.beneficiaries.papers.PaperDraft;
import ma.idmaj.beneficiaries.papers.PaperKind;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.shared.LocalizedText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What lies under a file goes where the file goes: to the one that stays, back again, or away with a registration. */
@DatabaseTest
class ContentsFollowTest {

    private static final List<String> TABLES = List.of("file_background", "file_photo", "file_paper", "consent_record");

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    DuplicateService duplicates;

    @Autowired
    BackgroundService background;

    @Autowired
    PhotoService photos;

    @Autowired
    FilePaperService papers;

    @Autowired
    ConsentService consents;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    DuplicateCast cast;
    UUID first;
    UUID second;

    @BeforeEach
    void registerTwice() {
        cast = new DuplicateCast(context);
        cast.caseWorker("amina", cast.casablanca);
        first = cast.habiba();
        cast.caseWorker("brahim", cast.casablanca);
        second = cast.habibaAgain();
        entities.flush();
        entities.clear();
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void contentsFollowTheFileThatStaysAndComeBack() {
        fill(first, ConsentAnswer.GIVEN, today().minusDays(5));
        fill(second, ConsentAnswer.REFUSED, today());
        cast.caseWorker("amina", cast.casablanca);
        UUID pair = cast.waiting().getFirst().id();
        cast.same(pair, Set.of());
        assertThat(counts(first)).containsExactly(2, 1, 2, 2);
        assertThat(counts(second)).as("a second photo stays where it is").containsExactly(0, 1, 0, 0);
        assertThat(consents.current(first).get(ConsentKind.IMAGE).answer())
                .as("what was said last, in whichever file")
                .isEqualTo(ConsentAnswer.REFUSED);

        // A page opened before still names the file that is gone.
        background.add(second, entry());
        assertThat(background.of(second)).hasSize(3);
        assertThat(counts(first)).containsExactly(3, 1, 2, 2);

        duplicates.undo(pair);
        assertThat(counts(first)).containsExactly(2, 1, 1, 1);
        assertThat(counts(second)).containsExactly(1, 1, 1, 1);
        assertThat(consents.allows(first, ConsentKind.IMAGE)).isTrue();
        assertThat(papers.read(papers.of(second).getFirst().id()).bytes()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void thePhotoFollowsToAFileWithoutOne() {
        photos.put(second, SampleFiles.picture("png", 30, 30));
        cast.caseWorker("amina", cast.casablanca);
        UUID pair = cast.waiting().getFirst().id();
        cast.same(pair, Set.of());
        assertThat(photos.facts(first)).isPresent();
        duplicates.undo(pair);
        assertThat(photos.facts(first)).isEmpty();
        assertThat(photos.onFile(second)).isPresent();
    }

    @Test
    void aRegistrationGivenUpLeavesNothing() {
        fill(first, ConsentAnswer.GIVEN, today());
        fill(second, ConsentAnswer.GIVEN, today());
        publisher.publishEvent(new RegistrationDiscarded(second));
        assertThat(counts(second)).containsExactly(0, 0, 0, 0);
        assertThat(counts(first)).containsExactly(1, 1, 1, 1);
    }

    private void fill(UUID file, ConsentAnswer answer, LocalDate day) {
        background.add(file, entry());
        photos.put(file, SampleFiles.picture("png", 30, 30));
        UUID paper = papers.attach(file, new PaperDraft(PaperKind.CONSENT_FORM, "", null), SampleFiles.pdf());
        consents.record(
                file,
                new ConsentDraft(
                        Map.of(ConsentKind.IMAGE, answer),
                        day,
                        TextLanguage.ARABIC,
                        ConsentEvidence.SIGNED_PAPER,
                        paper,
                        ""));
    }

    private static BackgroundDraft entry() {
        return new BackgroundDraft(
                BackgroundKind.EXPERIENCE, new LocalizedText("خياطة", ""), "", null, null, null, null, null);
    }

    private List<Integer> counts(UUID file) {
        return TABLES.stream()
                .map(table -> jdbc.queryForObject(
                        "select count(*) from " + table + " where file_id = ?", Integer.class, file))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
