package badsamples.feature;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class UnsecuredService {

    public void forAnyone() {}

    void forThisPackage() {}

    @Service
    static class GoodService {

        @PreAuthorize("hasAuthority('X')")
        public void forSome() {}

        @EventListener
        public void onEvent(String event) {}
    }

    @Service
    @PreAuthorize("hasAuthority('X')")
    static class GoodServiceAsAWhole {
        public void forSome() {}
    }
}
