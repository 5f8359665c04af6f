package com.vtconnect.registration.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestTest {

    @ParameterizedTest
    @CsvSource({
        "3, 5, 3, false",
        "5, 5, 5, false",
        "6, 5, 5, true",
        "0, 5, 0, false",
        "9, 0, 1, true",
        "9, -7, 1, true",
        "2500, 1000000, 2000, true"
    })
    void says_whether_there_are_older_ones(int there, int most, int shown, boolean hasOlder) {
        var read = IntStream.range(0, there).limit(Newest.toRead(most)).boxed().toList();
        var newest = Newest.of(read, most);
        assertThat(newest.rows()).isEqualTo(read.subList(0, shown));
        assertThat(newest.hasOlder()).isEqualTo(hasOlder);
        assertThat(newest.with(row -> -row)).isEqualTo(new Newest<>(negated(newest), hasOlder));
    }

    private static List<Integer> negated(Newest<Integer> newest) {
        return newest.rows().stream().map(row -> -row).toList();
    }
}
