package ma.idmaj.stock.deliveries;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a delivery: it leaves, arrives, is installed and explained with a signature, fails, or is called off. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_WRITE')")
public class DeliveryProgress {

    private final DeliveryService deliveries;
    private final DeliveryStore store;
    private final ApplicationEventPublisher events;

    DeliveryProgress(DeliveryService deliveries, DeliveryStore store, ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.store = store;
        this.events = events;
    }

    /**
     * The vehicle leaves.
     *
     * @throws Refusal for a piece that is another's by now, here and in each act that brings it further
     */
    public void leave(UUID id, long version, String driver) {
        String name = words(driver, DeliveryDraft.DRIVER_LENGTH);
        if (name.isEmpty()) throw new Refusal("stock.deliveries.driverMissing");
        stillPromised(id);
        act(id, version, DeliveryState.ON_THE_WAY, "deliveryLeft");
        store.left(id, name);
    }

    /** The pieces stand at the premises. */
    public void arrive(UUID id, long version, String remarks) {
        String words = words(remarks, DeliveryDraft.ADDRESS_LENGTH);
        stillPromised(id);
        act(id, version, DeliveryState.DELIVERED, "delivered");
        store.remark(id, words);
    }

    /**
     * It could not be delivered.
     *
     * @param again the day and hour of another attempt, by a note of its own; both null while nobody knows
     * @return the other attempt
     */
    public Optional<UUID> fail(
            UUID id, long version, String reason, @Nullable LocalDate again, @Nullable LocalTime hour) {
        String words = words(reason, DeliveryDraft.ADDRESS_LENGTH);
        if (words.isEmpty()) throw new Refusal("stock.reasonMissing");
        if ((again == null) != (hour == null)) throw new Refusal("stock.deliveries.hourMissing");
        // Ended it can always be: what is on its way to the wrong person has to come back.
        if (again != null) stillPromised(id);
        DeliveryRow note = act(id, version, DeliveryState.FAILED, "deliveryFailed");
        store.remark(id, words);
        if (again == null || hour == null) return Optional.empty();
        return Optional.of(deliveries.issue(
                new DeliveryDraft(again, hour, note.address(), note.vehicle(), note.driver(), store.pieces(note.id())),
                id));
    }

    public void cancel(UUID id, long version, String reason) {
        String words = words(reason, DeliveryDraft.ADDRESS_LENGTH);
        if (words.isEmpty()) throw new Refusal("stock.reasonMissing");
        act(id, version, DeliveryState.CANCELLED, "deliveryCancelled");
        store.remark(id, words);
    }

    /** Installed and explained: the words signed are kept with the signature, and nothing changes any more. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void install(UUID id, long version, Installation installation) {
        stillPromised(id);
        act(id, version, DeliveryState.INSTALLED, "deliveryInstalled");
        store.signed(id, installation);
    }

    /** The address is that of one person: a piece that was promised to another since the note was issued is not theirs. */
    private void stillPromised(UUID id) {
        var carried = store.carried(id);
        var now = store.lockedPurposes(
                carried.stream().map(DeliveryStore.Carried::piece).toList());
        for (var piece : carried)
            if (piece.purpose() == null || !piece.purpose().equals(now.get(piece.piece())))
                throw new Refusal("stock.deliveries.promisedSince", piece.serial());
    }

    private DeliveryRow act(UUID id, long version, DeliveryState to, String verb) {
        DeliveryRow note = store.find(id).orElseThrow(() -> new Refusal("stock.deliveries.gone"));
        if (note.version() != version) throw new Refusal("stock.deliveries.changedMeanwhile");
        store.move(note, version, to);
        events.publishEvent(new Changed("delivery", id.toString(), verb, note.number()));
        return note;
    }

    private static String words(String text, int most) {
        String words = CleanText.oneLine(text);
        if (words.length() > most) throw new Refusal("stock.textTooLong", most);
        return words;
    }
}
