package org.multaqa.recommendations.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.OutputId;

/**
 * Words that somebody wants to cite.
 *
 * @param output of which output
 * @param quote the words, letter by letter
 * @param wording number of the wording that they stand in, or absent for the latest
 */
public record Quote(OutputId output, @Lines String quote, @Nullable Integer wording) {

}
