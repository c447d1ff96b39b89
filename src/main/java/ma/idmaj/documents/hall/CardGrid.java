package ma.idmaj.documents.hall;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;

import java.util.List;

/** Cards of one size side by side on a page, each at its place; the places before the first may be used up. */
final class CardGrid {

    /** Draws one card. */
    interface Card {
        void draw(PageCanvas page, double x, double y);
    }

    private CardGrid() {}

    /** @param start place of the first, from 1 */
    static void fill(Paper paper, LabelSheet sheet, int start, List<? extends Card> cards) {
        int from = 0;
        int free = sheet.places() - (start - 1);
        int first = start - 1;
        while (from < cards.size() || from == 0) {
            int to = Math.min(cards.size(), from + free);
            if (from > 0) paper.newPage();
            paper.add(new Sheet(sheet, first, cards.subList(from, to)));
            if (to == cards.size()) return;
            from = to;
            first = 0;
            free = sheet.places();
        }
    }

    /** The whole page as a block, so that what is on it is read in its order. */
    private record Sheet(LabelSheet sheet, int first, List<? extends Card> cards) implements Block {

        @Override
        public double height(double width) {
            return 0;
        }

        @Override
        public void draw(PageCanvas page, double x, double y, double width) {
            for (int i = 0; i < cards.size(); i++) cards.get(i).draw(page, sheet.x(first + i), sheet.y(first + i));
        }
    }
}
