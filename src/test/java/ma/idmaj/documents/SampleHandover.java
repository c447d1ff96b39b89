package ma.idmaj.documents;

import ma.idmaj.documents.handover.Agreement;
import ma.idmaj.documents.handover.EngagementSheet;
import ma.idmaj.documents.handover.GivenItem;
import ma.idmaj.documents.handover.MandateSheet;
import ma.idmaj.documents.handover.Occasion;
import ma.idmaj.documents.handover.Party;
import ma.idmaj.documents.handover.RecordSheet;
import ma.idmaj.documents.handover.RegisterSheet;
import ma.idmaj.documents.handover.Signing;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of the papers of one person's hand-over, plain or hostile. */
final class SampleHandover {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    private SampleHandover() {}

    private static Occasion occasion(SampleFacts facts) {
        return occasion(facts, facts.hijri());
    }

    /** What is signed for another purpose than the day carries no Hijri date. */
    private static Occasion plainly(SampleFacts facts) {
        return occasion(facts, null);
    }

    private static Occasion occasion(SampleFacts facts, @Nullable Integer hijriShift) {
        return new Occasion(
                facts.text("حفل تسليم التجهيزات والمعدات", "Cérémonie de remise des équipements"),
                facts.text("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                DAY,
                hijriShift,
                Instant.parse("2026-02-18T11:04:00Z"));
    }

    private static Party party(SampleFacts facts, int number, Agreement agreement) {
        return new Party(facts.name(number), agreement, facts.optional("BE462544"), 11);
    }

    private static List<GivenItem> items(SampleFacts facts, int count, boolean given) {
        return IntStream.rangeClosed(1, facts == SampleFacts.VERY_MANY ? 100 : count)
                .mapToObj(i -> new GivenItem(
                        facts.text("آلة خياطة صناعية رقم " + i, "Machine à coudre industrielle " + i),
                        1 + i % 3,
                        i % 2 == 0 || facts == SampleFacts.NOTHING_OPTIONAL
                                ? List.of()
                                : List.of(facts.typed("MC-2026-%04d".formatted(i))),
                        given ? (i == 3 ? GivenItem.State.MISSING : GivenItem.State.GIVEN) : GivenItem.State.PLANNED,
                        new Money(123_450L * i)))
                .toList();
    }

    static RecordSheet record(SampleFacts facts, int lines, Signing.Signer signer) {
        var items = items(facts, lines, true);
        Money total = items.stream()
                .filter(item -> item.state().handedOver())
                .map(GivenItem::total)
                .reduce(Money.ZERO, Money::plus);
        boolean herself = signer == Signing.Signer.BENEFICIARY;
        var signing = new Signing(
                facts.typed("أشهد أنني تسلمت يوم 18/02/2026 التجهيزات حسب البيان أعلاه، وأنني عاينت ما تسلمته."),
                true,
                1,
                facts.picture(150, 60),
                signer,
                herself ? "" : facts.typed("إدريس الوزاني"),
                signer == Signing.Signer.PROXY ? mandate(facts) : null);
        return new RecordSheet(
                occasion(facts),
                "2026/0012",
                party(facts, 10, Agreement.FEMALE),
                facts.text("سعاد بنجلون", "Souad BENJELLOUN"),
                items,
                total,
                signing,
                null);
    }

    /** Of what is to be handed over. */
    static RecordSheet planned(SampleFacts facts) {
        var items = items(facts, 3, false);
        Money total = items.stream().map(GivenItem::total).reduce(Money.ZERO, Money::plus);
        var nobody = new LocalizedText("", "");
        return new RecordSheet(occasion(facts), "", party(facts, 3, Agreement.MALE), nobody, items, total, null, null);
    }

    private static Signing.Mandate mandate(SampleFacts facts) {
        return new Signing.Mandate(
                Signing.Mandate.Kind.LEGALISED,
                facts.optional("2026/118"),
                facts == SampleFacts.NOTHING_OPTIONAL ? null : LocalDate.of(2026, 2, 10));
    }

    static EngagementSheet engagement(SampleFacts facts) {
        return new EngagementSheet(plainly(facts), party(facts, 10, Agreement.FEMALE), items(facts, 4, false), 48);
    }

    static MandateSheet blankMandate(SampleFacts facts) {
        return new MandateSheet(plainly(facts), party(facts, 3, Agreement.MALE), "", null);
    }

    static MandateSheet mandated(SampleFacts facts) {
        return new MandateSheet(
                plainly(facts), party(facts, 3, Agreement.MALE), facts.typed("إدريس الوزاني"), mandate(facts));
    }

    static RegisterSheet register(SampleFacts facts) {
        var outcomes = RegisterSheet.Outcome.values();
        var rows = IntStream.rangeClosed(1, facts.count(13))
                .mapToObj(i -> {
                    var outcome = i % 5 == 0 ? outcomes[i / 5 % outcomes.length] : RegisterSheet.Outcome.SIGNED;
                    return new RegisterSheet.Row(
                            "2026/%04d".formatted(i),
                            DAY,
                            i,
                            outcome == RegisterSheet.Outcome.ANNULLED ? Money.ZERO : Money.ofDirhams(35_000),
                            outcome);
                })
                .toList();
        Money total = rows.stream()
                .filter(row -> row.outcome() == RegisterSheet.Outcome.SIGNED)
                .map(RegisterSheet.Row::amount)
                .reduce(Money.ZERO, Money::plus);
        return new RegisterSheet(occasion(facts), rows, total);
    }
}
