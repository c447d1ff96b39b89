package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What a paper is made of, in the order it is read; pieces of the pages hang on its leaves. */
final class StructureTree {

    private static final COSName MCR = COSName.getPDFName("MCR");

    /** One piece of a page, by its number there. */
    private record Content(int page, int id) {}

    static final class Node {
        private final Role role;
        private final @Nullable Node parent;
        private final List<Object> kids = new ArrayList<>(2);
        private final @Nullable Columns columns;
        private final COSDictionary written = new COSDictionary();
        private String alternative = "";
        private double @Nullable [] box;
        private int span = 1;

        private Node(Role role, @Nullable Node parent, @Nullable Columns columns) {
            this.role = role;
            this.parent = parent;
            this.columns = columns;
        }

        Role role() {
            return role;
        }

        @Nullable
        Columns columns() {
            return columns;
        }

        void describe(String words, double[] place) {
            alternative = words;
            box = place;
        }

        void span(int count) {
            span = count;
        }

        void add(int page, int id) {
            kids.add(new Content(page, id));
        }
    }

    private final Node document = new Node(Role.DOCUMENT, null, null);
    private final List<List<Node>> owners = new ArrayList<>();
    private Node top = document;
    private int deepest;

    Node top() {
        return top;
    }

    Node open(Role role, @Nullable Columns columns) {
        top = child(role, columns);
        return top;
    }

    void close() {
        if (top.parent == null) throw new IllegalStateException("nothing open");
        top = top.parent;
    }

    /** @param level of a heading, 0 for a paragraph; no level is left out on the way down, whatever a paper says */
    Node paragraph(int level) {
        if (level == 0) return child(Role.P, null);
        deepest = Math.min(level, deepest + 1);
        return child(Role.heading(deepest), null);
    }

    private Node child(Role role, @Nullable Columns columns) {
        var node = new Node(role, top, columns);
        top.kids.add(node);
        return node;
    }

    /** @return number of the next piece of this page, which belongs to the node */
    int piece(int page, Node node) {
        while (owners.size() <= page) owners.add(new ArrayList<>());
        var pieces = owners.get(page);
        pieces.add(node);
        return pieces.size() - 1;
    }

    COSDictionary write(List<COSDictionary> pages) {
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, document.written);
        write(document, root, pages);
        var numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page).setInt(COSName.STRUCT_PARENTS, page);
            pages.get(page).setName(COSName.getPDFName("Tabs"), "S");
            var parents = new COSArray();
            if (page < owners.size()) owners.get(page).forEach(node -> parents.add(node.written));
            numbers.add(COSInteger.get(page));
            numbers.add(parents);
        }
        var parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parentTree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    private static void write(Node node, COSDictionary parent, List<COSDictionary> pages) {
        var written = node.written;
        written.setName(COSName.S, node.role.tag);
        written.setItem(COSName.P, parent);
        if (!node.alternative.isEmpty()) written.setString(COSName.ALT, node.alternative);
        attributes(node, written);
        int own = -1;
        var kids = new COSArray();
        for (Object kid : node.kids) {
            if (kid instanceof Node child) {
                write(child, written, pages);
                kids.add(child.written);
            } else if (kid instanceof Content content) {
                if (own < 0) {
                    own = content.page;
                    written.setItem(COSName.PG, pages.get(own));
                }
                kids.add(content.page == own ? COSInteger.get(content.id) : elsewhere(content, pages));
            }
        }
        if (kids.size() == 1) written.setItem(COSName.K, kids.get(0));
        else if (kids.size() > 1) written.setItem(COSName.K, kids);
    }

    private static COSDictionary elsewhere(Content content, List<COSDictionary> pages) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, pages.get(content.page));
        reference.setInt(COSName.MCID, content.id);
        return reference;
    }

    private static void attributes(Node node, COSDictionary written) {
        boolean table = node.role == Role.TH || node.span > 1;
        if (!table && node.box == null) return;
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, table ? "Table" : "Layout");
        if (node.role == Role.TH) attributes.setName(COSName.getPDFName("Scope"), "Column");
        if (node.span > 1) attributes.setInt(COSName.getPDFName("ColSpan"), node.span);
        if (node.box != null) {
            var box = new COSArray();
            for (double side : node.box) box.add(new COSFloat((float) (Math.round(side * 100) / 100.0)));
            attributes.setItem(COSName.getPDFName("BBox"), box);
        }
        written.setItem(COSName.A, attributes);
    }
}
