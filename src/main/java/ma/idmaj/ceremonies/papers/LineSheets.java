package ma.idmaj.ceremonies.papers;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.WhoReceived;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
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
import ma.idmaj.shared.NationalId;
import ma.idmaj.stock.LineStock;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills the papers of one person from the line, its record and the file. */
@Component
class LineSheets {

    private static final LocalizedText NOBODY = new LocalizedText("", "");

    private final PeopleOnPapers people;
    private final LineStock stock;
    private final AccountNames accounts;
    private final Clock clock;
    private final LocalizedText body;
    private final FactsOfRecords facts;
    private final int engagementMonths;

    /**
     * @param bodyAr           legal name of who hands over; unset: neutral words stand for it
     * @param engagementMonths how long what was given is not sold: as long as the visits go on, unless set otherwise
     */
    LineSheets(
            PeopleOnPapers people,
            LineStock stock,
            AccountNames accounts,
            Clock clock,
            FactsOfRecords facts,
            @Value("${idmaj.papers.body-ar:}") String bodyAr,
            @Value("${idmaj.papers.body-fr:}") String bodyFr,
            @Value("${idmaj.papers.engagement-months:48}") int engagementMonths) {
        this.people = people;
        this.stock = stock;
        this.accounts = accounts;
        this.clock = clock;
        this.body = new LocalizedText(bodyAr.strip(), bodyFr.strip());
        this.facts = facts;
        this.engagementMonths = engagementMonths;
    }

    /** @param record absent before the hand-over */
    RecordSheet record(CeremonyDetail ceremony, LineRow line, @Nullable KeptRecord record, Instant made) {
        KeptFacts facts = facts(ceremony, line, record);
        Money total = facts.items().stream()
                .filter(item ->
                        record == null || !record.stands() || item.state().handedOver())
                .map(GivenItem::total)
                .reduce(Money.ZERO, Money::plus);
        return new RecordSheet(
                new Occasion(
                        facts.title(),
                        facts.place(),
                        record == null ? ceremony.heldOn() : day(record.handedAt()),
                        facts.hijriShift(),
                        made),
                record == null ? "" : record.number(),
                facts.person(),
                facts.body() == null ? body : facts.body(),
                facts.givenBy(),
                facts.items(),
                total,
                record == null ? null : record.signing(),
                record == null || record.annulledAt() == null ? null : day(record.annulledAt()));
    }

    /**
     * Of a hand-over as it was. Before version 36 they were kept when first told: of one annulled before that, what had been
     * planned.
     */
    private KeptFacts facts(CeremonyDetail ceremony, LineRow line, @Nullable KeptRecord record) {
        if (record == null) return facts(ceremony, ceremony.hijriShift(), line, party(line), NOBODY, false, true);
        var told = facts.of(record.id());
        if (told.isPresent()) {
            // The whole number is read again, and the trail keeps by whom.
            people.cinToSign(line.beneficiaryId());
            return told.get();
        }
        // The pieces a line has by now are those of another hand-over than one that was annulled.
        var now = facts(
                ceremony,
                shift(ceremony, day(record.handedAt())),
                line,
                party(line),
                account(record.handedBy()),
                record.stands(),
                record.stands());
        return record.stands() ? facts.keep(record.id(), now) : now;
    }

    /** What is being handed over today, as its record says it from now on. */
    KeptFacts given(CeremonyDetail ceremony, LineRow line, WhoReceived received, String handedBy) {
        return facts(
                ceremony,
                shift(ceremony, LocalDate.now(clock)),
                line,
                party(line, received.sex(), received.cin()),
                account(handedBy),
                true,
                true);
    }

    /** The one confirmed is that of the ceremony's own day. */
    private static @Nullable Integer shift(CeremonyDetail ceremony, LocalDate day) {
        return ceremony.heldOn().equals(day) ? ceremony.hijriShift() : null;
    }

    private KeptFacts facts(
            CeremonyDetail ceremony,
            @Nullable Integer hijriShift,
            LineRow line,
            Party person,
            LocalizedText givenBy,
            boolean given,
            boolean serials) {
        return new KeptFacts(
                ceremony.title(), ceremony.place(), hijriShift, body, person, givenBy, items(line, given, serials));
    }

    EngagementSheet engagement(CeremonyDetail ceremony, LineRow line, @Nullable KeptRecord record, Instant made) {
        boolean given = record != null;
        KeptFacts facts = facts(ceremony, line, record);
        return new EngagementSheet(
                new Occasion(
                        facts.title(), facts.place(), given ? day(record.handedAt()) : ceremony.heldOn(), null, made),
                facts.person(),
                facts.items().stream()
                        .filter(item -> !given || item.state().handedOver())
                        .toList(),
                engagementMonths);
    }

    MandateSheet mandate(CeremonyDetail ceremony, LineRow line, @Nullable KeptRecord record, Instant made) {
        boolean recorded = record != null && record.signing().signer() == Signing.Signer.PROXY;
        return new MandateSheet(
                new Occasion(ceremony.title(), ceremony.place(), ceremony.heldOn(), null, made),
                party(line),
                recorded ? record.signing().name() : "",
                recorded ? record.signing().mandate() : null);
    }

    RegisterSheet register(CeremonyDetail ceremony, List<LineRow> lines, List<KeptRecord> records, Instant made) {
        Map<UUID, LineRow> byId = lines.stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
        var rows = records.stream()
                .filter(record -> byId.containsKey(record.lineId()))
                .map(record -> {
                    var outcome = outcome(record);
                    Money amount = outcome == RegisterSheet.Outcome.ANNULLED
                            ? Money.ZERO
                            : items(byId.get(record.lineId()), true, false).stream()
                                    .filter(item -> item.state().handedOver())
                                    .map(GivenItem::total)
                                    .reduce(Money.ZERO, Money::plus);
                    return new RegisterSheet.Row(
                            record.number(), day(record.handedAt()), record.position(), amount, outcome);
                })
                .toList();
        Money total = rows.stream()
                .filter(row -> row.outcome() == RegisterSheet.Outcome.SIGNED)
                .map(RegisterSheet.Row::amount)
                .reduce(Money.ZERO, Money::plus);
        return new RegisterSheet(
                new Occasion(ceremony.title(), ceremony.place(), ceremony.heldOn(), ceremony.hijriShift(), made),
                rows,
                total);
    }

    private static RegisterSheet.Outcome outcome(KeptRecord record) {
        if (!record.stands()) return RegisterSheet.Outcome.ANNULLED;
        return switch (record.lineState()) {
            case RETURNED -> RegisterSheet.Outcome.RETURNED;
            default -> RegisterSheet.Outcome.SIGNED;
        };
    }

    private Party party(LineRow line) {
        UUID person = line.beneficiaryId();
        return party(
                line,
                people.sexes(List.of(person)).get(person),
                people.cinToSign(person).orElse(null));
    }

    private static Party party(LineRow line, @Nullable Sex sex, @Nullable NationalId cin) {
        Agreement agreement = sex == null ? Agreement.PERSON : Agreement.valueOf(sex.name());
        return new Party(line.name(), agreement, cin == null ? "" : cin.value(), line.position());
    }

    /**
     * @param given   whether the record stands: else nothing has become of the items yet
     * @param serials whether the numbers of pieces are asked for
     */
    private List<GivenItem> items(LineRow line, boolean given, boolean serials) {
        var pieces = serials
                ? stock.offered(line.items().stream().map(LineRow.Item::id).toList())
                : Map.<UUID, List<LineStock.Offered>>of();
        return line.items().stream()
                .map(item -> new GivenItem(
                        item.name(),
                        item.quantity(),
                        pieces.getOrDefault(item.id(), List.of()).stream()
                                .filter(piece -> !given || piece.state().given())
                                .map(LineStock.Offered::serial)
                                .toList(),
                        state(given ? item.state() : ItemState.PLANNED),
                        item.total()))
                .toList();
    }

    private static GivenItem.State state(ItemState state) {
        return GivenItem.State.valueOf(state.name());
    }

    private LocalizedText account(String username) {
        var names = accounts.of(List.of(username));
        return new LocalizedText(names.of(username, true), names.of(username, false));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
