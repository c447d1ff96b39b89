package ma.idmaj.shell.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: where to look. */
@Component
class StartupLine {

    private static final Logger LOG = LoggerFactory.getLogger("ma.idmaj");

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            return;
        var settings = event.getApplicationContext().getEnvironment();
        String scheme = settings.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        String path = settings.getProperty("server.servlet.context-path", "");
        LOG.info("Idmaj: {}://localhost:{}{}", scheme, web.getWebServer().getPort(), path);
        if (settings.matchesProfiles("demo")) LOG.info("Demo accounts and their password are on the log-in page.");
    }
}
