package org.multaqa.recommendations;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.ArchitectureContract;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest implements ArchitectureContract {

}
