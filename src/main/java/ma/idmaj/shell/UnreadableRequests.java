package ma.idmaj.shell;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jsoup.nodes.Document;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the web server refuses before any of our filters sees it, an address that cannot be one: said in both languages,
 * with the browser's guards, instead of in the server's own page.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Translations translations;

    UnreadableRequests(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // The innermost of the host's valves speaks first.
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Said(page())));
    }

    private byte[] page() {
        var page = Document.createShell("");
        page.selectFirst("html")
                .attr("lang", Language.AR.locale().toLanguageTag())
                .attr("dir", Language.AR.dir());
        page.title(translations.text(Language.AR, "shell.product"));
        for (Language language : Language.values())
            page.body()
                    .appendElement("p")
                    .attr("lang", language.locale().toLanguageTag())
                    .attr("dir", language.dir())
                    .text(translations.text(language, "shell.unreadable"));
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static class Said extends ErrorReportValve {

        private final byte[] page;

        Said(byte[] page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            PageHeaders.guard(response::setHeader);
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=utf-8");
            try {
                response.getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException gone) {
                // Whoever asked has hung up.
            }
        }
    }
}
