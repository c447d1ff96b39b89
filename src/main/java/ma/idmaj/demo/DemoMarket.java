package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.lifeprojects.market.Demand;
import ma.idmaj.lifeprojects.market.MarketNoteDraft;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.territory.CentreRow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the centres know of their markets: every trade in Casablanca, some in its arrondissements, Fès and Marrakech. */
@Component
class DemoMarket {

    private static final String CASABLANCA = "06.141";
    private static final String FIELD = "زيارة ميدانية للمركز";
    private static final String CHAMBER = "غرفة الصناعة التقليدية";
    private static final String ANAPEC = "ANAPEC";

    private final MarketService market;
    private final Clock clock;

    DemoMarket(MarketService market, Clock clock) {
        this.market = market;
        this.clock = clock;
    }

    /** @param centres in the order of their French names: Casablanca, Fès, Marrakech */
    void fill(List<CentreRow> centres) {
        DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
            write(centres);
            return true;
        });
    }

    private void write(List<CentreRow> centres) {
        UUID casablanca = centres.get(0).id();
        note(
                casablanca,
                "SNACK",
                CASABLANCA,
                Demand.STRONG,
                9,
                28,
                2,
                FIELD,
                "إقبال كبير قرب المعامل والمحطات في وقت الغذاء، والمحلات القائمة لا تكفي.",
                "Forte affluence près des usines et des gares à midi ; les snacks en place ne suffisent pas.");
        note(
                casablanca,
                "PASTRY",
                CASABLANCA,
                Demand.FAIR,
                12,
                60,
                4,
                FIELD,
                "الطلب موسمي: الأعراس وشهر رمضان، وضعيف بقية السنة.",
                "Demande saisonnière : mariages et ramadan, plus faible le reste de l’année.");
        note(
                casablanca,
                "BAKERY_CREPES",
                CASABLANCA,
                Demand.STRONG,
                5,
                4,
                3,
                FIELD,
                "المسمن والبغرير مطلوبان صباحا ومساء في الأحياء الشعبية.",
                "Msemen et baghrir demandés matin et soir dans les quartiers populaires.");
        note(
                casablanca,
                "FISH_TRIPORTEUR",
                CASABLANCA,
                Demand.FAIR,
                7,
                45,
                5,
                FIELD,
                "أسواق القرب بعيدة عن الأحياء الجديدة، والبيع المتنقل منظم بقرار جماعي.",
                "Les marchés sont loin des nouveaux quartiers ; la vente ambulante est réglée par arrêté communal.");
        note(
                casablanca,
                "BARBER",
                CASABLANCA,
                Demand.FAIR,
                18,
                30,
                2,
                FIELD,
                "المحلات كثيرة في وسط المدينة وقليلة في الأحياء الجديدة.",
                "Beaucoup de salons au centre, peu dans les nouveaux quartiers.");
        note(
                casablanca,
                "BARBER",
                "06.141.01.51",
                Demand.STRONG,
                4,
                30,
                1,
                FIELD,
                "حي كثيف السكان بأربعة محلات فقط، والانتظار طويل في نهاية الأسبوع.",
                "Quartier dense, quatre salons seulement, longue attente en fin de semaine.");
        note(
                casablanca,
                "BEAUTY_SALON",
                CASABLANCA,
                Demand.STRONG,
                11,
                80,
                6,
                FIELD,
                "طلب متزايد على خدمات العرائس والعناية بالبشرة.",
                "Demande croissante pour les mariées et les soins de la peau.");
        note(
                casablanca,
                "SEWING",
                CASABLANCA,
                Demand.STRONG,
                null,
                120,
                3,
                CHAMBER,
                "ورشات النسيج تعهد بأشغالها إلى خياطين مستقلين، وتصليح الملابس مطلوب.",
                "Les ateliers de textile sous-traitent à des indépendants ; la retouche est demandée.");
        note(
                casablanca,
                "ALU_JOINERY",
                CASABLANCA,
                Demand.FAIR,
                14,
                650,
                14,
                CHAMBER,
                "تباطؤ في البناء السكني، وطلب على إصلاح النوافذ.",
                "Ralentissement du logement neuf, demande de réparation de fenêtres.");
        note(
                casablanca,
                "WELDING",
                CASABLANCA,
                Demand.FAIR,
                16,
                500,
                5,
                CHAMBER,
                "أبواب وشبابيك للمساكن الجديدة، والمنافسة قوية في المناطق الصناعية.",
                "Portes et grilles des logements neufs ; forte concurrence dans les zones industrielles.");
        note(
                casablanca,
                "PLUMBING",
                CASABLANCA,
                Demand.STRONG,
                8,
                250,
                2,
                ANAPEC,
                "خصاص في الحرفيين المؤهلين، والطلب قائم طول السنة.",
                "");
        note(
                casablanca,
                "ELECTRICITY",
                CASABLANCA,
                Demand.STRONG,
                10,
                280,
                7,
                ANAPEC,
                "خصاص في الكهربائيين المؤهلين في أوراش البناء.",
                "Manque d’électriciens qualifiés sur les chantiers.");
        note(
                casablanca,
                "MOTO_REPAIR",
                CASABLANCA,
                Demand.STRONG,
                6,
                90,
                3,
                FIELD,
                "عدد الدراجات النارية في ارتفاع مع خدمات التوصيل.",
                "Le parc de deux-roues augmente avec la livraison.");
        note(
                casablanca,
                "PHONE_REPAIR",
                CASABLANCA,
                Demand.WEAK,
                25,
                110,
                15,
                FIELD,
                "محلات كثيرة حول درب غلف، والهامش في انخفاض.",
                "Très nombreuses boutiques autour de Derb Ghallef, marges en baisse.");
        note(
                centres.get(1).id(),
                "SEWING",
                "03.231",
                Demand.STRONG,
                9,
                140,
                4,
                CHAMBER,
                "القفطان والجلابة مطلوبان، والصناع المعلمون قلائل.",
                "Caftans et djellabas demandés, peu de maîtres artisans.");
        note(
                centres.get(2).id(),
                "SNACK",
                "07.351",
                Demand.FAIR,
                30,
                30,
                13,
                FIELD,
                "منافسة كبيرة قرب المدينة العتيقة، وفرص في الأحياء البعيدة.",
                "Forte concurrence près de la médina, des places dans les quartiers éloignés.");
    }

    private void note(
            UUID centre,
            String trade,
            String place,
            Demand demand,
            @Nullable Integer competitors,
            long price,
            int monthsAgo,
            String source,
            String ar,
            String fr) {
        market.write(
                centre,
                new MarketNoteDraft(
                        trade,
                        place,
                        demand,
                        competitors,
                        Money.ofDirhams(price),
                        new LocalizedText(ar, fr),
                        source,
                        LocalDate.now(clock).minusMonths(monthsAgo)),
                null);
    }
}
