package ma.idmaj.demo;

import ma.idmaj.beneficiaries.views.SavedViewService;

import org.springframework.stereotype.Component;

import java.util.Map;

/** Two views of the people's list that everyone is offered. */
@Component
class DemoLists {

    private final SavedViewService views;

    DemoLists(SavedViewService views) {
        this.views = views;
    }

    void fill() {
        views.save("جاهزون للائحة · Prêts", Map.of("readiness", "ready"), true);
        views.save("ملفات للاستكمال · À compléter", Map.of("file", "incomplete", "sort", "newest"), true);
    }
}
