package ma.idmaj.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One item of the catalogue. A changed price goes back to review: nobody approves what they wrote themselves. */
@Entity
class CatalogueItem {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String reference;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    LocalizedText name;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "specification_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "specification_fr"))
    LocalizedText specification;

    /** Undecided while nobody has looked at an item that a list brought. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Sector sector;

    @Enumerated(EnumType.STRING)
    ItemKind kind;

    @Enumerated(EnumType.STRING)
    ItemUnit unit;

    @Embedded
    @AttributeOverride(name = "centimes", column = @Column(name = "price_centimes"))
    Money price;

    LocalDate priceDate;
    String priceSource;

    @Enumerated(EnumType.STRING)
    ItemState state = ItemState.DRAFT;

    @Nullable
    String stateBy;

    @Nullable
    Instant stateAt;

    String searchText;
    String foldedAr;
    String foldedFr;
    String sortAr;
    String sortFr;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CatalogueItem() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    CatalogueItem(String reference, ItemDraft draft) {
        this.reference = reference;
        describe(draft);
    }

    void describe(ItemDraft draft) {
        this.name = draft.name();
        this.specification = draft.specification();
        this.sector = draft.sector();
        this.kind = draft.kind();
        this.unit = draft.unit();
        this.price = draft.price();
        this.priceDate = draft.priceDate();
        this.priceSource = draft.priceSource();
        this.foldedAr = SearchKey.of(name.ar());
        this.foldedFr = SearchKey.of(name.fr());
        // The name as it is shown: that of the other language where one is missing.
        this.sortAr = SearchKey.of(name.in(true));
        this.sortFr = SearchKey.of(name.in(false));
        this.searchText = String.join(
                " ",
                foldedAr,
                foldedFr,
                SearchKey.of(specification.ar() + " " + specification.fr()),
                reference.toLowerCase(java.util.Locale.ROOT));
    }

    /** A price a second supervisor has approved; what the item is does not change, nor where it stands. */
    void reprice(Money price, LocalDate priceDate, String priceSource) {
        if (state == ItemState.WITHDRAWN) throw new Refusal("catalogue.prices.itemWithdrawn", name);
        this.price = price;
        this.priceDate = priceDate;
        this.priceSource = priceSource;
    }

    void propose(String username, Instant now) {
        move(ItemState.TO_REVIEW, username, now);
    }

    /** @throws Refusal when the one who proposed approves, or something is to be completed */
    void approve(String username, Instant now) {
        if (!name.complete()) throw new Refusal("catalogue.nameIncomplete", reference);
        if (sector == null) throw new Refusal("catalogue.sectorUndecided", reference);
        if (username.equals(stateBy)) throw new Refusal("catalogue.proposerCannotApprove");
        move(ItemState.APPROVED, username, now);
    }

    void sendBack(String username, Instant now) {
        move(ItemState.DRAFT, username, now);
    }

    void withdraw(String username, Instant now) {
        move(ItemState.WITHDRAWN, username, now);
    }

    /** A decision taken back by who made it: the item waits as its proposer left it, and not for the proposer. */
    void waitAgain(String decider, String proposer, Instant proposedAt) {
        boolean decided = state == ItemState.APPROVED || state == ItemState.DRAFT;
        if (!decided || !decider.equals(stateBy) || decider.equals(proposer)) {
            throw new Refusal("catalogue.wrongState", state, ItemState.TO_REVIEW);
        }
        state = ItemState.TO_REVIEW;
        stateBy = proposer;
        stateAt = proposedAt;
    }

    private void move(ItemState to, String username, Instant now) {
        if (!state.next().contains(to)) throw new Refusal("catalogue.wrongState", state, to);
        state = to;
        stateBy = username;
        stateAt = now;
    }

    ItemRow row() {
        return new ItemRow(
                id,
                reference,
                name,
                specification,
                sector,
                kind,
                unit,
                price,
                priceDate,
                priceSource,
                state,
                stateBy,
                version);
    }
}
