package ma.idmaj.audit.seals;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Has the trail sealed while Idmaj runs; what fails is logged and tried again at the next interval. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealingTask {

    private final Sealer sealer;

    SealingTask(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(initialDelayString = "${idmaj.audit.seal-every}", fixedDelayString = "${idmaj.audit.seal-every}")
    void run() {
        sealer.seal();
        sealer.export();
    }
}
