package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ر.ت                              | NUMBER
            N°                               | NUMBER
            الرقم الترتيبي                   | NUMBER
            ر.ت / N°                         | NUMBER
            الإسم الكامل                     | NAME_AR
            الاسْـــم الكامِل                   | NAME_AR
            الاسم والنسب                     | NAME_AR
            المستفيد(ة)                      | NAME_AR
            الاسم بالفرنسية                  | NAME_LATIN
            NOM ET PRENOM                    | NAME_LATIN
            Nom & prénom du bénéficiaire     | NAME_LATIN
            Nom complet en arabe             | NAME_AR
            الاسم الشخصي                     | FIRST_NAME_AR
            الاسم العائلي بالفرنسية          | LAST_NAME_LATIN
            Prénom                           | FIRST_NAME_LATIN
            رقم ب.و.ت                        | CIN
            ر.ب.و                            | CIN
            رقم البطاقة الوطنية للتعريف الإلكترونية | CIN
            N° CNIE                          | CIN
            C.I.N.                           | CIN
            CIN du bénéficiaire              | CIN
            تاريخ الإزدياد                   | BIRTH
            Date de naissance                | BIRTH
            Né(e) le                         | BIRTH
            رقم الهاتف                       | PHONE
            Téléphone du bénéficiaire        | PHONE
            الجنس / Sexe                     | SEX
            نوع المشروع                      | PROJECT
            Nature de l’activité             | PROJECT
            التجهيزات                        | ITEM
            Désignation de l'équipement      | ITEM
            العدد                            | QUANTITY
            QTE                              | QUANTITY
            الكمية - Quantité                | QUANTITY
            ثمن الوحدة (درهم)                | UNIT_PRICE
            P.U.                             | UNIT_PRICE
            Prix unitaire TTC                | UNIT_PRICE
            المجموع                          | LINE_TOTAL
            الثمن الإجمالي                   | LINE_TOTAL
            Prix total (DH)                  | LINE_TOTAL
            Montant                          | LINE_TOTAL
            """)
    void headers_as_clerks_write_them(String header, Field field) {
        assertThat(Headers.field(header)).contains(field);
        assertThat(Headers.field("\u200F " + header + "\u200E ")).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "مكان الازدياد",
                "Lieu de naissance",
                "العنوان",
                "Adresse",
                "Observations",
                "Centre",
                "RIB",
                "عدد أفراد الأسرة",
                "Signature"
            })
    void other_columns_are_left_alone(String header) {
        assertThat(Headers.field(header)).isEmpty();
    }
}
