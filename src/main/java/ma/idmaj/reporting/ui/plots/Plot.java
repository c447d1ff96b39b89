package ma.idmaj.reporting.ui.plots;

import com.vaadin.flow.dom.Element;

import ma.idmaj.ui.i18n.Language;

/** Something that can be drawn, in a language. */
public interface Plot {

    /** @param finding what the plot shows, for those who cannot see it */
    Element draw(Language language, String finding);
}
