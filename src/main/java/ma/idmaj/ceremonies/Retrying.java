package ma.idmaj.ceremonies;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets an act of the day be tried again; each attempt is a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class Retrying {}
