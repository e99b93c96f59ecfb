package org.multaqa.sessions.material.application;

/**
 * How much is kept.
 *
 * @param file of one file, in bytes
 * @param meeting of all files of a meeting together, in bytes
 */
public record FileLimits(long file, long meeting) {

}
