package ma.idmaj.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import ma.idmaj.shared.PersonName;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Someone who logs in. */
@Entity
class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String username;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "latin", column = @Column(name = "name_latin"))
    PersonName name;

    String passwordHash;
    boolean enabled = true;
    boolean demo;

    @Nullable
    UUID centreId;

    /** The one day on which a temporary account opens; null for an account that was opened for good. */
    @Nullable
    LocalDate validOn;

    /** Who opened a temporary account, and was told its password. */
    @Nullable
    String openedBy;

    /** Moves with whatever a session carries of the account: sessions with an older one have ended. */
    long stamp;

    /** Whether the password was chosen by another, and has to be replaced at the next log-in. */
    boolean passwordDue;

    /** Whether a second factor has to be enrolled at the next log-in, whatever the roles. */
    boolean factorDue;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Account(
            String username,
            PersonName name,
            String passwordHash,
            Set<Role> roles,
            @Nullable UUID centreId,
            boolean demo) {
        this.username = username;
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = EnumSet.copyOf(roles);
        this.centreId = centreId;
        this.demo = demo;
    }

    void openedBy(String username) {
        openedBy = username;
    }

    void onlyOn(LocalDate day) {
        validOn = day;
        endSessions();
    }

    /** Of a temporary account. */
    LocalDate day() {
        return Objects.requireNonNull(validOn);
    }

    boolean opensOn(LocalDate day) {
        return validOn == null || validOn.equals(day);
    }

    /** The day after a temporary account's own: what its browser kept may still arrive. */
    boolean onlyDeliversOn(LocalDate day) {
        return validOn != null && validOn.plusDays(1).equals(day);
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
        endSessions();
    }

    /** A first password, known to who gave it: replaced by one of the owner's at the next log-in. */
    void givePassword(String hash) {
        passwordHash = hash;
        passwordDue = true;
        endSessions();
    }

    void serve(Set<Role> roles, @Nullable UUID centreId) {
        this.roles.clear();
        this.roles.addAll(roles);
        this.centreId = centreId;
        endSessions();
    }

    void endSessions() {
        stamp++;
    }

    boolean temporary() {
        return validOn != null;
    }
}
