package ma.idmaj.beneficiaries;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.PersonName;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One person's file. CIN and phone are kept sealed, with a blind index to find them by and a mask to show. */
@Entity
class Beneficiary {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "latin", column = @Column(name = "name_latin"))
    PersonName name;

    String sortAr;
    String sortLatin;

    byte @Nullable [] cinSealed;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte @Nullable [] cinIndex;

    String cinMasked = "";
    byte @Nullable [] phoneSealed;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte @Nullable [] phoneIndex;

    String phoneMasked = "";

    @Nullable
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Nullable
    Sex sex;

    String address;

    @Nullable
    String divisionCode;

    @Nullable
    UUID centreId;

    String training;

    @Nullable
    String sourceDigest;

    Instant createdAt;
    String createdBy;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Beneficiary() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Beneficiary(BeneficiaryDraft draft, @Nullable UUID centreId, Instant now, String username) {
        this.createdAt = now;
        this.createdBy = username;
        describe(draft, centreId);
    }

    /** Everything of the draft but the sealed numbers. */
    void describe(BeneficiaryDraft draft, @Nullable UUID centreId) {
        name = draft.name();
        sortAr = NameWords.sortKey(name, true);
        sortLatin = NameWords.sortKey(name, false);
        birthDate = draft.birthDate();
        sex = draft.sex();
        address = draft.address();
        divisionCode = draft.divisionCode();
        training = draft.training();
        this.centreId = centreId;
    }

    void identify(SealedNumber cin) {
        cinSealed = cin.sealed();
        cinIndex = cin.index();
        cinMasked = cin.masked();
    }

    void reachBy(SealedNumber phone) {
        phoneSealed = phone.sealed();
        phoneIndex = phone.index();
        phoneMasked = phone.masked();
    }

    /** The list of that digest brought the person, whose project was decided elsewhere. */
    void cameFrom(String digest) {
        sourceDigest = digest;
    }
}
