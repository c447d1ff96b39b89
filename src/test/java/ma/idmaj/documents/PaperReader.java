package ma.idmaj.documents;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads papers back as somebody who searches or copies from them does, and puts them on a shelf to be looked at. */
public final class PaperReader {

    private static final Path SHELF = Path.of("target", "papers");

    private PaperReader() {}

    public static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of it in reading order, one space between two words. */
    public static String text(byte[] pdf) {
        return plain(String.join("\n", pages(pdf)));
    }

    public static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").replaceAll("[\\u200B-\\u200F\\u2066-\\u2069]", "");
    }

    public static byte[] shelve(String name, byte[] pdf) {
        try {
            Files.createDirectories(SHELF);
            Files.write(SHELF.resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
