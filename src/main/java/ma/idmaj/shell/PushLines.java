package ma.idmaj.shell;

import com.vaadin.flow.spring.SpringServlet;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The line of an open page on which the server speaks first. Nobody else does, but for a sign of life: what the browser has to
 * say comes the ordinary way (WEBSOCKET_XHR). As they come the buffers of such a line take 96 kB of every open page, more than
 * the page itself; nothing is lost with smaller ones, a long message goes in several parts. Measured by MemoryBenchmark.
 */
@Configuration
class PushLines {

    /** What the server says in one part; the changes that an act makes on other desks' screens are one or two. */
    private static final int SAID = 4096;

    /** What a browser may say on it: a sign of life is a letter. */
    private static final int HEARD = 1024;

    static {
        // Tomcat reads it once, as it starts; there is no other way to it.
        if (System.getProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE") == null)
            System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", Integer.toString(SAID));
    }

    @Bean
    ServletContextInitializer smallBuffersOfTomcat() {
        return context -> {
            context.setInitParameter("org.apache.tomcat.websocket.textBufferSize", Integer.toString(HEARD));
            context.setInitParameter("org.apache.tomcat.websocket.binaryBufferSize", Integer.toString(HEARD));
        };
    }

    @Bean
    static BeanPostProcessor smallBuffersOfVaadin() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet)
                    for (String parameter : new String[] {"bufferSize", "maxTextMessageSize", "maxBinaryMessageSize"})
                        registration.addInitParameter("org.atmosphere.websocket." + parameter, Integer.toString(HEARD));
                return bean;
            }
        };
    }
}
