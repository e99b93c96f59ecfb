/**
 * Every event once, proof that none is missing, and the log that they are read from.
 * <ul>
 * <li>{@link org.multaqa.portal.journal.Journal}: all entries, of which there is one for
 * each event; a {@code Ledger} for each subject says which numbers are there.</li>
 * <li>{@link org.multaqa.portal.journal.History}: the journal for somebody, without what
 * is not shown to them.</li>
 * <li>{@link org.multaqa.portal.journal.EventLog}: the topics in Kafka, for those who
 * read them from their beginning.</li>
 * </ul>
 */
@NullMarked
package org.multaqa.portal.journal;

import org.jspecify.annotations.NullMarked;
