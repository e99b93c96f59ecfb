package org.multaqa.sessions.guest.application;

import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.domain.Merge;

/**
 * What becomes of the sessions of a guest who turns out to be somebody else.
 *
 * @param names of who stays
 */
public record MergedGuest(Merge.Outcome outcome, Names names) {

}
