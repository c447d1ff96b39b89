package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The hand-over at a desk: signed once, with the items that were there, by whoever signed. */
class HandOverTest extends DayTest {

    @Test
    void receivesHandsOverAndSignsOnce() {
        LineRow line = served(1);

        assertThat(line.state()).isEqualTo(LineState.SIGNED);
        assertThat(line.items()).extracting(LineRow.Item::state).containsOnly(ItemState.GIVEN);
        assertThat(ceremonies.detail(ceremony.toString()).state()).isEqualTo(CeremonyState.IN_PROGRESS);
        assertRefused("ceremonies.lineWrongState", () -> day.handOver(act(line)));
        assertThat(day.records(ceremony)).hasSize(1);
    }

    @Test
    void keepsTheWordsAndTheDrawingWithTheRecord() {
        LineRow line = present(1);
        byte[] drawing = CeremonyCast.signature();
        day.handOver(act(UUID.randomUUID(), line, SignerKind.WITNESS, "إدريس الوزاني", drawing));
        settle();

        var row = jdbc.sql(
                        "select signed_text, signed_text_language, signed_text_version, signed_by_kind, signed_by_name, signature_png"
                                + " from handover where standing_line_id = ?")
                .param(line.id())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("signed_text", "تسلمت")
                .containsEntry("signed_text_language", "ar")
                .containsEntry("signed_text_version", SignedWords.VERSION)
                .containsEntry("signed_by_kind", "WITNESS")
                .containsEntry("signed_by_name", "إدريس الوزاني")
                .containsEntry("signature_png", drawing);
    }

    @Test
    void countsTheSameActSentTwiceOnce() {
        HandoverAct act = act(present(1));
        day.handOver(act);
        settle();
        LineRow once = line(1);
        day.handOver(act);
        settle();

        assertThat(line(1)).isEqualTo(once);
        assertThat(day.records(ceremony)).hasSize(1);
    }

    @Test
    void keepsWhatWasMissingAndWhatWasDamaged() {
        LineRow line = present(1);
        UUID missing = line.items().get(0).id();
        UUID damaged = line.items().get(1).id();
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(missing, ItemState.MISSING, damaged, ItemState.DAMAGED),
                SignerKind.BENEFICIARY,
                "",
                "x",
                true,
                CeremonyCast.signature(),
                ""));
        settle();

        assertThat(line(1).items())
                .extracting(LineRow.Item::state)
                .containsExactly(ItemState.MISSING, ItemState.DAMAGED, ItemState.GIVEN);
    }

    @Test
    void refusesAHandOverOfNothing() {
        LineRow line = present(1);
        var none = new HashMap<UUID, ItemState>();
        line.items().forEach(item -> none.put(item.id(), ItemState.MISSING));
        assertRefused(
                "ceremonies.nothingGiven",
                () -> day.handOver(new HandoverAct(
                        UUID.randomUUID(),
                        line.id(),
                        line.version(),
                        none,
                        SignerKind.BENEFICIARY,
                        "",
                        "x",
                        true,
                        CeremonyCast.signature(),
                        "")));
    }

    @Test
    void tellsTheSecondDeskThatTheLineWasTaken() {
        LineRow seenByBoth = present(1);
        day.handOver(act(seenByBoth));
        settle();

        assertRefused("ceremonies.lineChanged", () -> day.handOver(act(seenByBoth)));
        assertRefused("ceremonies.lineChanged", () -> day.markAbsent(seenByBoth.id(), seenByBoth.version()));
        assertThat(day.records(ceremony)).hasSize(1);
    }

    @Test
    void asksForTheNameOfAProxyAndOfAWitness() {
        LineRow line = represented(1);
        for (SignerKind kind : new SignerKind[] {SignerKind.PROXY, SignerKind.WITNESS}) {
            assertRefused(
                    "ceremonies.signerNameMissing",
                    () -> day.handOver(act(UUID.randomUUID(), line, kind, " \u200f ", CeremonyCast.signature())));
        }
        day.handOver(act(UUID.randomUUID(), line, SignerKind.PROXY, "سعيد بنعلي", CeremonyCast.signature()));
        settle();
        assertThat(line(1).state()).isEqualTo(LineState.SIGNED);
    }

    @Test
    void checksNobodyInOutOfAStandingRecord() {
        LineRow line = served(1);
        assertRefused("ceremonies.lineWrongState", () -> day.checkIn(line.id(), line.version(), false));
        settle();
        assertThat(line(1).state()).isEqualTo(LineState.SIGNED);
    }

    @Test
    void keepsTheMandateOfAProxyAndAsksForIt() {
        LineRow line = represented(1);
        var none = act(UUID.randomUUID(), line, SignerKind.BENEFICIARY, "", CeremonyCast.signature());
        for (Mandate missing : new Mandate[] {null, new Mandate(MandateKind.ADOUL, " \u200f", null)})
            assertRefused(
                    "ceremonies.acts.mandateMissing",
                    () -> day.handOver(new HandoverAct(
                            none.id(),
                            line.id(),
                            line.version(),
                            Map.of(),
                            SignerKind.PROXY,
                            "سعيد بنعلي",
                            "تسلمت",
                            true,
                            none.signaturePng(),
                            "",
                            missing)));
        day.handOver(act(UUID.randomUUID(), line, SignerKind.PROXY, "سعيد بنعلي", CeremonyCast.signature()));
        settle();
        assertThat(jdbc.sql(
                                "select mandate_kind, mandate_reference, from_paper from handover where standing_line_id = ?")
                        .param(line.id())
                        .query()
                        .singleRow())
                .containsEntry("mandate_kind", "LEGALISED")
                .containsEntry("mandate_reference", "118/2026")
                .containsEntry("from_paper", false);
    }

    @Test
    void whoWasReceivedIsWhoSigns() {
        LineRow inPerson = present(1);
        assertRefused(
                "ceremonies.acts.receivedInPerson",
                () -> day.handOver(
                        act(UUID.randomUUID(), inPerson, SignerKind.PROXY, "سعيد بنعلي", CeremonyCast.signature())));
        LineRow byProxy = represented(2);
        for (SignerKind other : new SignerKind[] {SignerKind.BENEFICIARY, SignerKind.WITNESS})
            assertRefused(
                    "ceremonies.acts.receivedByProxy",
                    () -> day.handOver(
                            act(UUID.randomUUID(), byProxy, other, "إدريس الوزاني", CeremonyCast.signature())));
        assertThat(day.records(ceremony)).isEmpty();
    }

    @Test
    void anUndoneHandOverLeavesTheProxyAtTheDesk() {
        day.handOver(act(UUID.randomUUID(), represented(1), SignerKind.PROXY, "سعيد بنعلي", CeremonyCast.signature()));
        settle();
        day.undo(line(1).id(), line(1).version(), "خطأ");
        settle();
        assertThat(line(1).state()).isEqualTo(LineState.REPRESENTED);
    }

    @Test
    void refusesAnEmptySignature() {
        LineRow line = present(1);
        byte[] cut = Arrays.copyOf(CeremonyCast.signature(), 400);
        byte[] text = "x".repeat(500).getBytes(StandardCharsets.US_ASCII);
        for (byte[] none : new byte[][] {new byte[0], CeremonyCast.emptySheet(), cut, text}) {
            assertRefused(
                    "ceremonies.signatureMissing",
                    () -> day.handOver(act(UUID.randomUUID(), line, SignerKind.BENEFICIARY, "", none)));
        }
        assertThat(line(1).state()).isEqualTo(LineState.PRESENT);
    }
}
