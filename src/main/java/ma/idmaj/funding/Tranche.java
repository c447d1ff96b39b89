package ma.idmaj.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.Money;

import org.hibernate.annotations.UuidGenerator;

import java.util.UUID;

/** One instalment (شطر) of an agreement: what it allows in all. */
@Entity
class Tranche {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID agreementId;
    int ordinal;

    @Embedded
    @AttributeOverride(name = "centimes", column = @Column(name = "envelope_centimes"))
    Money envelope;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Tranche() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Tranche(UUID agreementId, int ordinal, Money envelope) {
        this.agreementId = agreementId;
        this.ordinal = ordinal;
        this.envelope = envelope;
    }
}
