package org.multaqa.portal.pages.cards;

/**
 * Words of an output as they stood when they were cited.
 *
 * @param output the output as it stands now
 * @param quote the words cited
 * @param wording number of the wording cited
 * @param changedSince whether the output has other words now
 */
public record CitationLine(OutputCard output, String quote, int wording, boolean changedSince) {

}
