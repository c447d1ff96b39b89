package ma.idmaj.documents.layout;

import java.util.List;

/** Blocks under each other that a page break must not part. */
public record Stack(List<? extends Block> blocks) implements Block {

    @Override
    public double height(double width) {
        return blocks.stream().mapToDouble(block -> block.height(width)).sum();
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        double top = y;
        for (Block block : blocks) {
            block.draw(page, x, top, width);
            top += block.height(width);
        }
    }
}
