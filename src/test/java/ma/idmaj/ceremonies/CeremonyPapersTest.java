package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.papers.Validity;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.StockCast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The papers of a ceremony and its lines: drafts until decided, issued once, given to those who may have them. */
class CeremonyPapersTest extends DayTest {

    @Autowired
    CeremonyPapers papers;

    @Test
    void whatIsApprovedIsIssuedOnceAndGivenAgainByteForByte() {
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST) {
            for (PaperLanguages languages : PaperLanguages.values()) {
                var first = papers.give(kind, ceremony, languages);
                settle();
                var again = papers.give(kind, ceremony, languages);
                assertThat(first.draft()).isFalse();
                assertThat(again.issued().code())
                        .as(kind + " " + languages)
                        .isEqualTo(first.issued().code());
                assertThat(again.content()).isEqualTo(first.content());
                assertThat(first.fileName())
                        .startsWith("idmaj-")
                        .endsWith(first.issued().code() + ".pdf");
            }
        }
    }

    @Test
    void beforeTheApprovalAllAreDraftsAndNoneIsKept() {
        UUID listed = cast.listed(2, null);
        settle();
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST) {
            var draft = papers.give(kind, listed, PaperLanguages.BOTH);
            assertThat(draft.draft()).isTrue();
            assertThat(draft.fileName()).endsWith("-draft.pdf");
            assertThat(PaperReader.text(draft.content())).doesNotContain("/verify/");
        }
        UUID line = day.lines(listed).getFirst().id();
        assertThat(papers.give(PaperKind.MANDATE, line, PaperLanguages.BOTH).draft())
                .isTrue();
        assertThat(papers.give(PaperKind.ENGAGEMENT, line, PaperLanguages.BOTH).draft())
                .isTrue();
        assertThat(papers.record(line, PaperLanguages.BOTH).draft()).isTrue();
        assertThat(issued(listed)).isZero();
    }

    private long issued(UUID subject) {
        return jdbc.sql("select count(*) from issued_paper where subject_id = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    @Test
    void theListKeepsItsOwnDigestAndCodeInItsFoot() {
        var detail = ceremonies.detail(ceremony.toString());
        var paper = papers.give(PaperKind.DISTRIBUTION_LIST, ceremony, PaperLanguages.ARABIC);
        assertThat(PaperReader.text(paper.content()))
                .contains(detail.digest(), detail.verifyCode())
                .contains("/verify/" + detail.verifyCode());
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST)
            assertThat(PaperReader.text(
                            papers.give(kind, ceremony, PaperLanguages.FRENCH).content()))
                    .as(kind + " says which list it is a cut of")
                    .contains(detail.digest());
    }

    @Test
    void theSumsAreTheListsWhateverIsKnownOfFundersAndSuppliers() {
        Money sum = LineRow.sum(day.lines(ceremony));
        String accountant = text(papers.give(PaperKind.ACCOUNTANT_LIST, ceremony, PaperLanguages.BOTH));
        assertThat(accountant).contains("Fournisseur non encore connu").contains("دون تحديد الممول");
        assertThat(accountant.split(Pattern.quote(sum.format()), -1)).hasSizeGreaterThan(5);
        assertThat(text(papers.give(PaperKind.GOVERNOR_LIST, ceremony, PaperLanguages.BOTH)))
                .contains(sum.format());
    }

    @Test
    void aPieceIsCountedToWhomItWasOrderedFrom() {
        var store = new StockCast(context);
        UUID machine = line(1).items().get(0).itemId();
        store.approve(machine);
        store.receive(store.ordered(machine, 2), 2, "MC-1", "MC-2");
        settle();
        String text = text(papers.give(PaperKind.ACCOUNTANT_LIST, ceremony, PaperLanguages.FRENCH));
        Money two = line(1).items().get(0).unitPrice().times(2);
        assertThat(text).contains(two.format());
        assertThat(text(papers.give(PaperKind.DESK_LIST, ceremony, PaperLanguages.FRENCH)))
                .contains("MC-1", "MC-2");
    }

    @Test
    void aRecordCarriesWhatWasSignedAndItsNumber() {
        assertThat(papers.record(line(1).id(), PaperLanguages.BOTH).draft()).isTrue();
        LineRow line = served(1);
        var record = papers.record(line.id(), PaperLanguages.BOTH);
        String number = "/%04d".formatted(number(line));
        assertThat(record.draft()).isFalse();
        assertThat(text(record))
                .contains(number, "تسلمت", line.total().format(), line.name().ar(), cin(line));
        assertThat(text(papers.receipt(line.id(), PaperLanguages.BOTH))).contains(number, "تسلمت");
        settle();
        assertThat(papers.record(line.id(), PaperLanguages.BOTH).content()).isEqualTo(record.content());
    }

    @Test
    void anAnnulledRecordIsMarkedAndTheLineHasADraftAgain() {
        LineRow line = served(1);
        String number = "/%04d".formatted(number(line));
        assertRefused("ceremonies.papers.noneAnnulled", () -> papers.annulledRecord(line.id(), PaperLanguages.BOTH));
        assertThat(papers.hasAnnulled(line.id())).isFalse();
        day.undo(line.id(), line.version(), "خطأ في الشخص");
        settle();
        assertThat(papers.hasAnnulled(line.id())).isTrue();
        assertThat(papers.record(line.id(), PaperLanguages.BOTH).draft()).isTrue();
        var copy = papers.annulledRecord(line.id(), PaperLanguages.BOTH);
        assertThat(text(copy)).contains(number, "وثيقة ملغاة بتاريخ");
        assertThat(validity(copy.issued())).isEqualTo(Validity.ANNULLED);
        day.handOver(act(line(1)));
        settle();
        var again = papers.annulledRecord(line.id(), PaperLanguages.BOTH);
        assertThat(again.issued().code()).isEqualTo(copy.issued().code());
        assertThat(again.content()).isEqualTo(copy.content());
        String register = text(papers.give(PaperKind.RECORD_REGISTER, ceremony, PaperLanguages.FRENCH));
        assertThat(register).contains(number, "Annulé", "Signé", line.total().format());
        assertThat(papers.give(PaperKind.RECORD_REGISTER, ceremony, PaperLanguages.FRENCH)
                        .draft())
                .as("until the ceremony is closed")
                .isTrue();
    }

    @Test
    void anUndoAnnulsThePapersIssuedOfTheRecordAndNoOthers() {
        LineRow line = served(1);
        String number = "/%04d".formatted(number(line));
        var record = papers.record(line.id(), PaperLanguages.BOTH).issued();
        var receipt = papers.receipt(line.id(), PaperLanguages.FRENCH).issued();
        var engagement = papers.give(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH)
                .issued();
        LineRow other = served(2);
        var others = papers.record(other.id(), PaperLanguages.BOTH).issued();
        day.undo(line.id(), line(1).version(), "خطأ في الشخص");
        settle();
        assertThat(validity(record)).isEqualTo(Validity.ANNULLED);
        assertThat(validity(receipt)).isEqualTo(Validity.ANNULLED);
        assertThat(validity(engagement)).isEqualTo(Validity.VALID);
        assertThat(validity(others)).isEqualTo(Validity.VALID);
        assertThat(context.getBean(PaperArchive.class).withdrawnFor(record.id()))
                .hasValueSatisfying(why -> {
                    assertThat(why.ar()).contains(number).doesNotContain("الشخص", "Procès");
                    assertThat(why.fr()).contains(number).doesNotContain("المحضر");
                });
    }

    private Validity validity(IssuedPaper paper) {
        return verified(paper.code()).getFirst().validity();
    }

    @Test
    void aRecordPrintedAgainSaysWhatItSaid() {
        var store = new StockCast(context);
        UUID machine = line(1).items().get(0).itemId();
        store.approve(machine);
        store.receive(store.ordered(machine, 2), 2, "MC-1", "MC-2");
        LineRow line = served(1);
        var first = papers.record(line.id(), PaperLanguages.BOTH);
        assertThat(text(first)).contains("MC-1");
        jdbc.sql("update beneficiary set sex = if(sex = 'MALE', 'FEMALE', 'MALE') where id = ?")
                .param(line.beneficiaryId())
                .update();
        context.getBean(ClosingService.class).takeReturn(line.id(), line(1).version(), "عيب في الآلة");
        settle();
        var again = papers.record(line.id(), PaperLanguages.BOTH);
        assertThat(again.issued().code()).isEqualTo(first.issued().code());
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(text(papers.receipt(line.id(), PaperLanguages.BOTH))).contains("MC-1");
    }

    @Test
    void aRecordFirstPrintedLaterSaysWhatWasHandedOver() {
        var store = new StockCast(context);
        UUID machine = line(1).items().get(0).itemId();
        store.approve(machine);
        store.receive(store.ordered(machine, 2), 2, "MC-1", "MC-2");
        String number = cin(line(1));
        String title = ceremonies.detail(ceremony.toString()).title().fr();
        LineRow line = served(1);
        jdbc.sql("update beneficiary set cin_sealed = null, cin_masked = '', cin_index = null where id = ?")
                .param(line.beneficiaryId())
                .update();
        jdbc.sql("update ceremony set title_fr = 'Autre titre' where id = ?")
                .param(ceremony)
                .update();
        context.getBean(ClosingService.class).takeReturn(line.id(), line(1).version(), "عيب في الآلة");
        settle();
        for (var languages : PaperLanguages.values())
            assertThat(text(papers.record(line.id(), languages))).contains("MC-1", number);
        assertThat(text(papers.receipt(line.id(), PaperLanguages.FRENCH)).replaceAll("\\s+", " "))
                .contains("MC-1", number, title)
                .doesNotContain("Autre titre");
    }

    @Test
    void anAnnulledRecordSaysWhatItSaid() {
        LineRow line = present(1);
        var missing = line.items().get(1);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(missing.id(), ItemState.MISSING),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        settle();
        papers.record(line.id(), PaperLanguages.FRENCH);
        String said = ceremonies.detail(ceremony.toString()).title().fr();
        settle();
        day.undo(line.id(), line(1).version(), "خطأ في الشخص");
        settle();
        jdbc.sql("update ceremony set title_fr = 'Autre titre' where id = ?")
                .param(ceremony)
                .update();
        settle();
        assertThat(text(papers.annulledRecord(line.id(), PaperLanguages.FRENCH)).replaceAll("\\s+", " "))
                .contains(said)
                .doesNotContain("Autre titre");
    }

    @Test
    void whoWillNotReceiveHasNothingToSign() {
        LineRow line = line(1);
        assertThat(papers.give(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH)
                        .draft())
                .isFalse();
        jdbc.sql("update distribution_line set state = 'POSTPONED' where id = ?")
                .param(line.id())
                .update();
        settle();
        assertThat(papers.give(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH)
                        .draft())
                .isTrue();
        assertThat(papers.give(PaperKind.MANDATE, line.id(), PaperLanguages.BOTH)
                        .draft())
                .isTrue();
    }

    @Test
    void noListCallsTheFoundationByItsWholeName() {
        jdbc.sql("update ceremony set title_fr = 'Remise par la Fondation Mohammed VI' where id = ?")
                .param(ceremony)
                .update();
        settle();
        var gate = papers.give(PaperKind.GATE_LIST, ceremony, PaperLanguages.FRENCH);
        assertThat(text(gate)).contains("Remise par la Fondation").doesNotContain("Mohammed");
        assertThat(gate.issued().about().fr()).isEqualTo("Remise par la Fondation");
    }

    @Test
    void onlyWhatWasGivenIsOnTheReceiptAndInTheSum() {
        LineRow line = present(1);
        var missing = line.items().get(1);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(missing.id(), ItemState.MISSING),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        settle();
        Money given = line.total().minus(missing.total());
        assertThat(text(papers.record(line.id(), PaperLanguages.FRENCH)))
                .contains(given.format(), "Manquant", missing.name().fr())
                .doesNotContain(line.total().format());
        assertThat(text(papers.receipt(line.id(), PaperLanguages.FRENCH)))
                .doesNotContain(missing.name().fr());
    }

    @Test
    void aPaperIsLookedAtWithoutBeingKept() {
        UUID line = line(1).id();
        var draft = papers.look(PaperKind.ENGAGEMENT, line, PaperLanguages.FRENCH);
        assertThat(text(draft)).contains("Engagement").doesNotContain("/verify/");
        assertThat(draft.draft()).isTrue();
        assertThat(draft.issuable()).isTrue();
        assertThat(issued(line)).isZero();
        IssuedPaper paper = papers.issue(PaperKind.ENGAGEMENT, papers.read(ceremony), line, PaperLanguages.FRENCH);
        var again = papers.look(PaperKind.ENGAGEMENT, line, PaperLanguages.FRENCH);
        assertThat(again.issued()).isEqualTo(paper);
        assertThat(text(again)).contains("/verify/" + paper.code());
        assertThat(papers.look(PaperKind.RECEIPT, line, PaperLanguages.FRENCH).issuable())
                .isFalse();
        assertRefused(
                "ceremonies.papers.notDecided",
                () -> papers.issue(PaperKind.RECEIPT, papers.read(ceremony), line, PaperLanguages.FRENCH));
    }

    @Test
    void aListReadBeforeIsReadAgainOnceItChanged() {
        var read = papers.read(ceremony);
        UUID line = line(1).id();
        papers.issue(PaperKind.ENGAGEMENT, read, line, PaperLanguages.FRENCH);
        jdbc.sql("update distribution_line set state = 'POSTPONED', version = version + 1 where id = ?")
                .param(line)
                .update();
        settle();
        assertRefused(
                "ceremonies.papers.notDecided",
                () -> papers.issue(PaperKind.ENGAGEMENT, read, line, PaperLanguages.FRENCH));
        assertThatThrownBy(() -> papers.issue(PaperKind.ENGAGEMENT, read, UUID.randomUUID(), PaperLanguages.FRENCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProxysMandateIsToldOnceRecorded() {
        assertThat(text(papers.give(PaperKind.MANDATE, line(2).id(), PaperLanguages.FRENCH)))
                .contains("……");
        day.handOver(
                act(UUID.randomUUID(), represented(2), SignerKind.PROXY, "Driss OUAZZANI", CeremonyCast.signature()));
        settle();
        assertThat(text(papers.give(PaperKind.MANDATE, line(2).id(), PaperLanguages.FRENCH)))
                .contains("Driss OUAZZANI", "procuration légalisée", "118/2026")
                .doesNotContain("……");
        assertThat(text(papers.record(line(2).id(), PaperLanguages.FRENCH)))
                .contains("procuration légalisée", "118/2026");
    }

    @Test
    void aDeskHasTheRecordOfItsOwnCeremonyAndNothingElse() {
        LineRow line = served(1);
        signIn(Role.DESK, CeremonyCast.DESK);
        assertThat(text(papers.record(line.id(), PaperLanguages.BOTH)))
                .contains(line.name().ar());
        assertThat(papers.receipt(line.id(), PaperLanguages.BOTH).draft()).isFalse();
        assertThatThrownBy(() -> papers.give(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> papers.give(PaperKind.MANDATE, line.id(), PaperLanguages.BOTH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> papers.give(PaperKind.GATE_LIST, ceremony, PaperLanguages.BOTH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> papers.give(PaperKind.RECORD_REGISTER, ceremony, PaperLanguages.BOTH))
                .isInstanceOf(AccessDeniedException.class);
        signIn(Role.DESK, "another-desk");
        assertThatThrownBy(() -> papers.record(line.id(), PaperLanguages.BOTH)).isInstanceOf(CeremonyNotFound.class);
        assertThatThrownBy(() -> papers.receipt(line.id(), PaperLanguages.BOTH)).isInstanceOf(CeremonyNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ORGANISER", "APPROVER", "DESK"},
            mode = EnumSource.Mode.EXCLUDE)
    void theOthersHaveNone(Role role) {
        UUID line = served(1).id();
        signIn(role, "someone");
        assertThatThrownBy(() -> papers.record(line, PaperLanguages.BOTH)).isInstanceOf(AccessDeniedException.class);
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST)
            assertThatThrownBy(() -> papers.give(kind, ceremony, PaperLanguages.BOTH))
                    .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void eachReadingOfAWholeNumberIsOnTheTrail() {
        LineRow line = served(1);
        long before = shown(line);
        papers.record(line.id(), PaperLanguages.BOTH);
        papers.give(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH);
        assertThat(shown(line)).isEqualTo(before + 2);
    }

    @Test
    void aLookIsOneReadingWhateverItShows() {
        LineRow line = line(2);
        long before = shown(line);
        papers.look(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH);
        assertThat(shown(line)).as("of a draft").isEqualTo(before + 1);
        papers.give(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH);
        papers.look(PaperKind.ENGAGEMENT, line.id(), PaperLanguages.BOTH);
        assertThat(shown(line)).as("and of what was issued").isEqualTo(before + 3);
    }

    @Test
    void aHandOverShowsNobodyTheNumber() {
        LineRow line = present(2);
        long before = shown(line);
        day.handOver(act(line));
        assertThat(shown(line)).isEqualTo(before);
    }

    private long shown(LineRow line) {
        settle();
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and act = 'cinShown'")
                .param(line.beneficiaryId().toString())
                .query(Long.class)
                .single();
    }

    private String cin(LineRow line) {
        return context.getBean(PeopleOnPapers.class)
                .cinToSign(line.beneficiaryId())
                .orElseThrow()
                .value();
    }

    private static String text(ReadyPaper paper) {
        return PaperReader.text(paper.content());
    }
}
