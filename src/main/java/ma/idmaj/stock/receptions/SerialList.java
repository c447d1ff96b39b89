package ma.idmaj.stock.receptions;

import ma.idmaj.stock.SerialNumber;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Serial numbers as they are typed, scanned one after the other, or pasted from a column of a sheet. */
public final class SerialList {

    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n\\t;,،؛]+");

    private SerialList() {}

    /** @return each as it is kept, in order, empty ones left out; a number given twice is in it twice */
    public static List<String> of(String typed) {
        return Arrays.stream(BETWEEN.split(typed))
                .map(SerialNumber::clean)
                .filter(serial -> !serial.isEmpty())
                .toList();
    }
}
