package org.multaqa.sessions.proposal.timefold;

/**
 * One session takes up the outputs of another.
 *
 * @param base number of the session on which it builds
 * @param later number of the session that builds on it
 */
record Order(int base, int later) {

}
