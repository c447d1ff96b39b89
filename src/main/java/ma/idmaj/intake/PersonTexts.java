package ma.idmaj.intake;

import ma.idmaj.intake.file.Cell;

/** One person of a file as texts, still to be checked. */
public interface PersonTexts {

    /** In the file. */
    int row();

    /** Blank where the file has nothing. */
    Cell cell(Field field);

    default String text(Field field) {
        return cell(field).text();
    }
}
