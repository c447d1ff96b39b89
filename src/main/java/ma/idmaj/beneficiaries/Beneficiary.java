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

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One person's file. CIN and phone are kept sealed, with a blind index to find them by and a mask to show. */
@Entity
// What an edit leaves as it was may be sealed anew at the same moment: it must not write that back.
@DynamicUpdate
class Beneficiary {

    @Id
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
    byte @Nullable [] secondPhoneSealed;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    byte @Nullable [] secondPhoneIndex;

    String secondPhoneMasked = "";

    @Nullable
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Nullable
    Sex sex;

    @Enumerated(EnumType.STRING)
    @Nullable
    FamilySituation familySituation;

    @JdbcTypeCode(SqlTypes.TINYINT)
    @Nullable
    Integer dependants;

    String address;
    String commune;

    @Nullable
    String divisionCode;

    @Nullable
    UUID centreId;

    String training;

    @Nullable
    String sourceDigest;

    Instant createdAt;
    String createdBy;

    /** Null until the first write: that is how a file with an id of its own is known to be new. */
    @Version
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Beneficiary() {}

    @SuppressWarnings("NullAway.Init") // described at once
    Beneficiary(UUID id, BeneficiaryDraft draft, @Nullable UUID centreId, Instant now, String username) {
        this.id = id;
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
        familySituation = draft.familySituation();
        dependants = draft.dependants();
        address = draft.address();
        commune = draft.commune();
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

    void alsoReachBy(SealedNumber phone) {
        secondPhoneSealed = phone.sealed();
        secondPhoneIndex = phone.index();
        secondPhoneMasked = phone.masked();
    }

    /** The list of that digest brought the person, whose project was decided elsewhere. */
    void cameFrom(String digest) {
        sourceDigest = digest;
    }
}
