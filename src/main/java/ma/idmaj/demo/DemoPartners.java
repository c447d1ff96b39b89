package ma.idmaj.demo;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.PartnerKind;
import ma.idmaj.territory.PartnerService;

import org.springframework.stereotype.Component;

/** Institutions every centre works with, by the names they bear. */
@Component
class DemoPartners {

    private final PartnerService partners;

    DemoPartners(PartnerService partners) {
        this.partners = partners;
    }

    void fill() {
        add(
                PartnerKind.TRAINING,
                "مكتب التكوين المهني وإنعاش الشغل",
                "Office de la formation professionnelle et de la promotion du travail (OFPPT)");
        add(
                PartnerKind.EMPLOYMENT,
                "الوكالة الوطنية لإنعاش التشغيل والكفاءات",
                "Agence nationale de promotion de l’emploi et des compétences (ANAPEC)");
        add(PartnerKind.SOCIAL, "التعاون الوطني", "Entraide nationale");
        add(
                PartnerKind.FUNDING,
                "المبادرة الوطنية للتنمية البشرية",
                "Initiative nationale pour le développement humain (INDH)");
        add(
                PartnerKind.PROFESSIONAL,
                "غرفة الصناعة التقليدية لجهة الدار البيضاء سطات",
                "Chambre d’artisanat de la région Casablanca-Settat");
    }

    private void add(PartnerKind kind, String ar, String fr) {
        partners.add(new LocalizedText(ar, fr), kind);
    }
}
