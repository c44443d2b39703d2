package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductFiguresTest {

    @Test
    void aNoteIsReadBack() {
        List.of(
                        new ProductFigures(106, 341, 392, 61_204, List.of()),
                        new ProductFigures(0, 0, 0, 0, List.of(0)),
                        new ProductFigures(1, 2, 3, 4, List.of(0, 2, 11)))
                .forEach(figures ->
                        assertThat(ProductFigures.parse(figures.note())).isEqualTo(figures));
    }

    @Test
    void theTextIsForPeople() {
        assertThat(new ProductFigures(106, 341, 392, 61_204, List.of()).text())
                .isEqualTo("106 actions, 392 classes, 61,204 lines");
        assertThat(new ProductFigures(1, 1, 1, 1, List.of()).text()).isEqualTo("1 action, 1 class, 1 line");
        assertThat(new ProductFigures(0, 0, 0, 0, List.of()).text()).isEqualTo("no action is selected");
    }
}
