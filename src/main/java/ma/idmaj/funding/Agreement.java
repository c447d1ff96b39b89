package ma.idmaj.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import ma.idmaj.shared.LocalizedText;

import org.hibernate.annotations.UuidGenerator;

import java.time.LocalDate;
import java.util.UUID;

/** A partnership agreement that pays in tranches. */
@Entity
class Agreement {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    LocalizedText name;

    LocalDate signedOn;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Agreement() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Agreement(LocalizedText name, LocalDate signedOn) {
        this.name = name;
        this.signedOn = signedOn;
    }
}
