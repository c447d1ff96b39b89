package ma.idmaj.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

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

    @Nullable
    LocalDate runsUntil;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "scheme_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "scheme_fr"))
    LocalizedText scheme;

    /** What one person may be given at most. */
    @Embedded
    @AttributeOverride(name = "centimes", column = @Column(name = "ceiling_centimes"))
    @Nullable
    Money ceiling;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Agreement() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Agreement(AgreementDraft draft) {
        describe(draft);
    }

    void describe(AgreementDraft draft) {
        this.name = draft.name();
        this.signedOn = draft.signedOn();
        this.runsUntil = draft.runsUntil();
        this.scheme = draft.scheme();
        this.ceiling = draft.ceiling();
    }
}
