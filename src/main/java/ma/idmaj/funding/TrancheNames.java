package ma.idmaj.funding;

import ma.idmaj.shared.LocalizedText;

import java.util.List;

/** Ordinals of tranches, written out as official texts do. */
final class TrancheNames {

    private static final List<String> ARABIC =
            List.of("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");
    private static final List<String> FRENCH = List.of(
            "Première",
            "Deuxième",
            "Troisième",
            "Quatrième",
            "Cinquième",
            "Sixième",
            "Septième",
            "Huitième",
            "Neuvième",
            "Dixième");

    private TrancheNames() {}

    static LocalizedText of(int ordinal) {
        return ordinal <= ARABIC.size()
                ? new LocalizedText("الشطر " + ARABIC.get(ordinal - 1), FRENCH.get(ordinal - 1) + " tranche")
                : new LocalizedText("الشطر رقم " + ordinal, "Tranche n° " + ordinal);
    }
}
