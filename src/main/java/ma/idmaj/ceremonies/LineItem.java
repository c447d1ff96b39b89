package ma.idmaj.ceremonies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;

import java.util.UUID;

/** One item of a line, with the name and price it had when it was put there: a later price never alters a list. */
@Entity
class LineItem {

    static final int MOST = 1000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    DistributionLine line;

    int position;
    UUID itemId;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    LocalizedText name;

    int quantity;

    @Embedded
    @AttributeOverride(name = "centimes", column = @Column(name = "unit_price_centimes"))
    Money unitPrice;

    @Enumerated(EnumType.STRING)
    ItemState state = ItemState.PLANNED;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LineItem() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    LineItem(DistributionLine line, int position, NewItem item) {
        check(item);
        this.line = line;
        this.position = position;
        this.itemId = item.itemId();
        this.name = item.name();
        this.quantity = item.quantity();
        this.unitPrice = item.unitPrice();
    }

    /** @throws Refusal for a quantity that is not a whole number from 1 to {@link #MOST}, and a price below zero */
    static void check(NewItem item) {
        if (item.quantity() < 1 || item.quantity() > MOST) {
            throw new Refusal("ceremonies.quantityOutOfRange", item.name().in(true), item.quantity(), MOST);
        }
        if (item.unitPrice().isNegative())
            throw new Refusal("ceremonies.priceNegative", item.name().in(true));
    }

    Money total() {
        return unitPrice.times(quantity);
    }
}
