package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void quotesCommasAndLineBreaksStayWithinTheirCell() {
        assertThat(CsvLine.of("O\"Hara, Ann", "two\nlines", null, "", "ñ"))
                .isEqualTo("\"O\"\"Hara, Ann\",\"two\nlines\",,,\"ñ\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=cmd|' /C calc'!A0"
            })
    void whatASpreadsheetWouldTakeForAFormulaIsDefused(String text) {
        assertThat(CsvLine.of(text)).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void anOrdinaryCellIsLeftAsItIs() {
        assertThat(CsvLine.of("Anne-Marie", "a=b")).isEqualTo("\"Anne-Marie\",\"a=b\"\r\n");
    }
}
