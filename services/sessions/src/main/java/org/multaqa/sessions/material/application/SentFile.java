package org.multaqa.sessions.material.application;

import java.io.InputStream;

/**
 * A file that somebody sends.
 *
 * @param name what it is called on the sender's machine
 * @param content what is in it; read once, and only when the sender may send it
 */
public record SentFile(String name, InputStream content) {

}
