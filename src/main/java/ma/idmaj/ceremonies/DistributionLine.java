package ma.idmaj.ceremonies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One person's line of the list: who, for which project, with which items, and what became of it. */
@Entity
class DistributionLine {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID ceremonyId;
    UUID beneficiaryId;
    UUID lifeProjectId;
    int position;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "latin", column = @Column(name = "name_latin"))
    PersonName name;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "project_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "project_fr"))
    LocalizedText project;

    @Enumerated(EnumType.STRING)
    LineState state = LineState.PLANNED;

    /** The person while the line is live: the database lets one live line a person exist. */
    @Nullable
    UUID liveBeneficiaryId;

    @Nullable
    Instant attendedAt;

    @Nullable
    String attendedBy;

    /** Written by the stations' own service alone: a desk that saves its line never puts an older one back. */
    @Column(insertable = false, updatable = false)
    String station = "";

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<LineItem> items = new ArrayList<>();

    @Version
    long version;

    /** The version in which state, items or pieces last changed: what was decided upon an older line does not hold. */
    long actedVersion;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DistributionLine() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    DistributionLine(UUID ceremonyId, int position, NewLine line) {
        this.ceremonyId = ceremonyId;
        this.beneficiaryId = line.beneficiaryId();
        this.lifeProjectId = line.lifeProjectId();
        this.position = position;
        this.name = line.name();
        this.project = line.project();
        this.liveBeneficiaryId = line.beneficiaryId();
        replaceItems(line.items());
    }

    Money total() {
        return items.stream().map(LineItem::total).reduce(Money.ZERO, Money::plus);
    }

    /** @throws Refusal for a line without items, or a quantity that is not a whole number from 1 to 1000 */
    void replaceItems(List<NewItem> wanted) {
        if (wanted.isEmpty())
            throw new Refusal("ceremonies.lineWithoutItems", name.ar().isEmpty() ? name.latin() : name.ar());
        items.clear();
        for (NewItem item : wanted) items.add(new LineItem(this, items.size() + 1, item));
    }

    void checkIn(boolean byProxy, Instant now, String username) {
        attend(byProxy ? LineState.REPRESENTED : LineState.PRESENT, now, username);
    }

    void markAbsent(Instant now, String username) {
        attend(LineState.ABSENT, now, username);
    }

    void postpone(Instant now, String username) {
        attend(LineState.POSTPONED, now, username);
        liveBeneficiaryId = null;
    }

    private void attend(LineState to, Instant now, String username) {
        // The arrows from there to PRESENT and REPRESENTED are the undo's, with its annulment: nobody is checked in out
        // of a record.
        if (state == LineState.HANDED_OVER || state == LineState.SIGNED)
            throw new Refusal("ceremonies.lineWrongState", position, state, to);
        move(to);
        attendedAt = now;
        attendedBy = username;
    }

    void handOver() {
        move(LineState.HANDED_OVER);
    }

    void sign() {
        move(LineState.SIGNED);
    }

    /** After an annulled hand-over the person, or the proxy, stands at the desk again, and no item has been given. */
    void undoHandover(boolean byProxy) {
        // PRESENT can be reached by checking in, too: that is another verb.
        if (state != LineState.HANDED_OVER && state != LineState.SIGNED) {
            throw new Refusal("ceremonies.nothingToUndo", position);
        }
        move(byProxy ? LineState.REPRESENTED : LineState.PRESENT);
        items.forEach(item -> item.state = ItemState.PLANNED);
    }

    /** Someone of the reserve takes the place: this person may stand on another list. */
    void substitute() {
        move(LineState.SUBSTITUTED);
        liveBeneficiaryId = null;
    }

    /** What was signed for came back. */
    void takeReturn() {
        move(LineState.RETURNED);
    }

    /** The ceremony is not held on its day; the person waits for another. */
    void putOff() {
        if (state.next().contains(LineState.POSTPONED)) move(LineState.POSTPONED);
        settle();
    }

    /** The ceremony is closed or not held: the person may stand on another list. */
    void settle() {
        liveBeneficiaryId = null;
    }

    private void move(LineState to) {
        if (!state.next().contains(to)) throw new Refusal("ceremonies.lineWrongState", position, state, to);
        state = to;
        touch();
    }

    /** What an act at a desk builds upon has changed; the line's version moves with it, whatever part it was. */
    void touch() {
        actedVersion = version + 1;
    }
}
