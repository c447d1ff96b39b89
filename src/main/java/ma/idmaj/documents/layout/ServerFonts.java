package ma.idmaj.documents.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * Opens our own font on a server that has none. There the JDK refuses even {@link Font#createFont} («Fontconfig head is
 * null», dressed as a failure to read) until told of a font configuration; two lines that name nothing satisfy it.
 */
public final class ServerFonts {

    private static final String SETTING = "sun.awt.fontconfig";
    private static final String EMPTY_CONFIGURATION = "version=1\nsequence.allfonts=default\n";

    private ServerFonts() {}

    public static Font create(ByteArrayInputStream file) {
        try {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException | RuntimeException | Error noSystemFonts) {
                if (System.getProperty(SETTING) != null) throw noSystemFonts;
                pretendConfiguration();
                file.reset();
                return Font.createFont(Font.TRUETYPE_FONT, file);
            }
        } catch (FontFormatException broken) {
            throw new IllegalStateException("font file broken", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void pretendConfiguration() throws IOException {
        var file = Files.createTempFile("fontconfig", ".properties");
        file.toFile().deleteOnExit();
        Files.writeString(file, EMPTY_CONFIGURATION);
        System.setProperty(SETTING, file.toString());
    }
}
