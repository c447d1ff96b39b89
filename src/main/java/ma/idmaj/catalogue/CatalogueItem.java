package ma.idmaj.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.PowerSupply;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** One item of the catalogue. A changed one goes back to review: nobody approves what they wrote or priced themselves. */
@Entity
class CatalogueItem {

    private static final int FOLDED = 320;
    private static final int FOLDED_MODEL = 240;
    private static final int SEARCHED = 2800;

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

    /** Make and model as the plate says it. */
    String model;

    String foldedModel;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "description_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "description_fr"))
    LocalizedText description;

    @Nullable
    String tradeCode;

    int vatRate;

    @Enumerated(EnumType.STRING)
    @Nullable
    PowerSupply power;

    @Nullable
    Integer powerWatts;

    @Column(name = "floor_space_dm2")
    @Nullable
    Integer floorSpaceDm2;

    @Nullable
    Boolean licenceNeeded;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "licence_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "licence_fr"))
    LocalizedText licence;

    @Nullable
    Integer warrantyMonths;

    String safetyStandard;

    @Enumerated(EnumType.STRING)
    ItemState state = ItemState.DRAFT;

    @Nullable
    String stateBy;

    @Nullable
    Instant stateAt;

    /** Who wrote it as it stands. */
    @Nullable
    String writtenBy;

    /** Who set the price that stands; null where that was approved before anybody asked. */
    @Nullable
    String priceBy;

    @Nullable
    String priceApprovedBy;

    @Nullable
    Instant priceApprovedAt;

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
    CatalogueItem(String reference, ItemDraft draft, FirstPrice price, String username, Instant now) {
        this.reference = reference;
        this.price = price.amount();
        this.priceDate = price.date();
        this.priceSource = price.source();
        this.priceBy = username;
        this.writtenBy = username;
        this.stateBy = username;
        this.stateAt = now;
        describe(draft);
    }

    void describe(ItemDraft draft) {
        this.name = draft.name();
        this.specification = draft.specification();
        this.sector = draft.sector();
        this.kind = draft.kind();
        this.unit = draft.unit();
        describe(draft.facts());
        this.foldedAr = folded(name.ar(), FOLDED);
        this.foldedFr = folded(name.fr(), FOLDED);
        // The name as it is shown: that of the other language where one is missing.
        this.sortAr = folded(name.in(true), FOLDED);
        this.sortFr = folded(name.in(false), FOLDED);
        this.searchText = cut(
                String.join(
                        " ",
                        foldedAr,
                        foldedFr,
                        reference.toLowerCase(Locale.ROOT),
                        SearchKey.of(model),
                        foldedModel,
                        SearchKey.of(specification.ar() + " " + specification.fr())),
                SEARCHED);
    }

    private void describe(ItemFacts facts) {
        this.model = facts.model();
        this.foldedModel = foldedModel(facts.model());
        this.description = facts.description();
        this.tradeCode = facts.tradeCode();
        this.vatRate = facts.vatRate();
        this.power = facts.needs().power();
        this.powerWatts = facts.needs().watts();
        this.floorSpaceDm2 = facts.needs().floorSpaceDm2();
        this.licenceNeeded = facts.needs().licenceNeeded();
        this.licence = facts.needs().licence();
        this.warrantyMonths = facts.warrantyMonths();
        this.safetyStandard = facts.safetyStandard();
    }

    /** «WX 350-L» and «wx350l» are one model. */
    static String foldedModel(String model) {
        return cut(SearchKey.of(model).replace(" ", ""), FOLDED_MODEL);
    }

    private static String folded(String text, int most) {
        return cut(SearchKey.of(text), most);
    }

    /** One letter may fold to many; what is beyond its column is not searched. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /**
     * A price a second supervisor has approved; what the item is does not change, nor where it stands.
     *
     * @throws Refusal when it is withdrawn, or the price is of another unit than the item is counted by now
     */
    void reprice(ApprovedPrice approved, String username, Instant now) {
        if (state == ItemState.WITHDRAWN) throw new Refusal("catalogue.prices.itemWithdrawn", name);
        if (approved.unit() != unit) throw new Refusal("catalogue.prices.unitChanged", name, approved.unit(), unit);
        this.price = approved.price();
        this.priceDate = approved.date();
        this.priceSource = approved.source();
        this.priceBy = approved.proposedBy();
        this.priceApprovedBy = username;
        this.priceApprovedAt = now;
    }

    /** Who sends an item out of use to the review again stands for all that is written in it. */
    void propose(String username, Instant now) {
        if (state == ItemState.WITHDRAWN) writtenBy = username;
        move(ItemState.TO_REVIEW, username, now);
    }

    /** @throws Refusal when the one who wrote it or set its price approves, or something is to be completed */
    void approve(String username, Instant now) {
        if (!name.complete()) throw new Refusal("catalogue.nameIncomplete", reference);
        if (sector == null) throw new Refusal("catalogue.sectorUndecided", reference);
        if (username.equals(writtenBy)) throw new Refusal("catalogue.proposerCannotApprove");
        if (authors().barred().contains(username)) throw new Refusal("catalogue.pricerCannotApprove", price.format());
        move(ItemState.APPROVED, username, now);
        if (priceApprovedBy != null) return;
        priceApprovedBy = username;
        priceApprovedAt = now;
    }

    void sendBack(String username, Instant now) {
        move(ItemState.DRAFT, username, now);
    }

    void withdraw(String username, Instant now) {
        move(ItemState.WITHDRAWN, username, now);
    }

    /** A decision taken back by who made it: the item waits as its author left it, and so does a price approved with it. */
    void waitAgain(String decider, Instant proposedAt) {
        boolean decided = state == ItemState.APPROVED || state == ItemState.DRAFT;
        if (!decided || !decider.equals(stateBy) || decider.equals(writtenBy)) {
            throw new Refusal("catalogue.wrongState", state, ItemState.TO_REVIEW);
        }
        boolean priceToo = state == ItemState.APPROVED && Objects.equals(priceApprovedAt, stateAt);
        if (priceToo) {
            priceApprovedBy = null;
            priceApprovedAt = null;
        }
        state = ItemState.TO_REVIEW;
        stateBy = writtenBy;
        stateAt = proposedAt;
    }

    /** Whoever wrote last does not approve; an approved item is looked at again. */
    void rewritten(String username, Instant now) {
        if (state == ItemState.APPROVED) propose(username, now);
        writtenBy = username;
        stateBy = username;
        stateAt = now;
    }

    private void move(ItemState to, String username, Instant now) {
        if (!state.next().contains(to)) throw new Refusal("catalogue.wrongState", state, to);
        state = to;
        stateBy = username;
        stateAt = now;
    }

    ItemFacts facts(List<SpecificationLine> lines) {
        return new ItemFacts(
                model,
                description,
                tradeCode,
                vatRate,
                new SiteNeeds(power, powerWatts, floorSpaceDm2, licenceNeeded, licence),
                warrantyMonths,
                safetyStandard,
                lines);
    }

    private ItemRow.Authors authors() {
        return new ItemRow.Authors(writtenBy, priceBy, priceApprovedBy != null);
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
                vatRate,
                state,
                authors(),
                version);
    }
}
