package ma.idmaj.lifeprojects.committee;

import jakarta.persistence.Embeddable;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

/** One who sits on the committee: name in both scripts, title and institution in both languages. */
@Embeddable
public record Member(
        String nameAr, String nameLatin, String titleAr, String titleFr, String institutionAr, String institutionFr) {

    public static final int TITLE_LENGTH = 120;
    public static final int INSTITUTION_LENGTH = 160;

    public static Member of(PersonName name, LocalizedText title, LocalizedText institution) {
        return new Member(name.ar(), name.latin(), title.ar(), title.fr(), institution.ar(), institution.fr());
    }

    public PersonName name() {
        return new PersonName(nameAr, nameLatin);
    }

    public LocalizedText title() {
        return new LocalizedText(titleAr, titleFr);
    }

    public LocalizedText institution() {
        return new LocalizedText(institutionAr, institutionFr);
    }
}
