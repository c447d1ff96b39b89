package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.PaperFont;
import ma.idmaj.documents.layout.PaperWords;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A word across a paper in both languages, whichever the paper speaks. Drawn as shapes under the text: letters in the
 * ground would be found and copied among the rows.
 */
record Across(String key, double size, double grey) {

    static final Across ANNULLED = new Across("handover.annulled", 78, 0.86);
    static final Across DRAFT = new Across("draft", 78, 0.92);

    void draw(PageCanvas page, double middleX, double middleY) {
        var under = page.beneath();
        double y = middleY - size * 1.1;
        for (PaperWords words : PaperWords.values()) {
            Shape shape = PaperFont.BOLD.outline(words.text(key), size, words.direction());
            var bounds = shape.getBounds2D();
            var place = AffineTransform.getTranslateInstance(middleX, y);
            place.rotate(-Math.PI / 10);
            place.translate(-bounds.getCenterX(), -bounds.getCenterY());
            under.fill(place.createTransformedShape(shape), grey);
            y += size * 1.75;
        }
        page.behind(under);
    }
}
