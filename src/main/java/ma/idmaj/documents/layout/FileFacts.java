package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** What a file says of itself: title, language, moment, and that it can be read aloud (PDF/UA-1). */
public final class FileFacts {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%3$s</xmp:ModifyDate>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private FileFacts() {}

    /**
     * @param title neutral: it shows in a window's title bar and in lists of files
     * @param made  the moment of creation
     */
    public static void describe(PDDocument document, String title, Locale language, Instant made) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (language.getLanguage().equals("ar"))
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        catalog.setViewerPreferences(preferences);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var moment = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        moment.setTimeInMillis(made.toEpochMilli());
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        catalog.setMetadata(metadata(document, title, language, made));
    }

    private static PDMetadata metadata(PDDocument document, String title, Locale language, Instant made)
            throws IOException {
        String text = XMP.formatted(escaped(title), language.toLanguageTag(), made.truncatedTo(ChronoUnit.SECONDS));
        var metadata = new PDMetadata(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        metadata.getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
        metadata.getCOSObject().setName(COSName.SUBTYPE, "XML");
        return metadata;
    }

    private static String escaped(String text) {
        return PrintableText.of(text, PaperFont.REGULAR)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
