package org.multaqa.sessions.proposal.timefold;

/**
 * One session takes up the outputs of another.
 *
 * @param base number of the session on which it builds
 * @param later number of the session that builds on it
 * @param unaccepted whether the base is over, and nobody has accepted its outputs
 */
record Order(int base, int later, boolean unaccepted) {

}
