package ma.idmaj.documents.layout;

/** A piece of a paper that is drawn whole. Lengths are points. */
public interface Block {

    double height(double width);

    /** Draws with the upper left corner at {@code x}, {@code y}, y growing downwards. */
    void draw(PageCanvas page, double x, double y, double width);
}
