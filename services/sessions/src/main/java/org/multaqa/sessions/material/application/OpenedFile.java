package org.multaqa.sessions.material.application;

import java.io.InputStream;

import org.multaqa.sessions.material.domain.Content.StoredFile;

/**
 * A file that somebody reads.
 *
 * @param isPublic whether everybody may read it now
 * @param content what is in it, read from the store as it is needed
 */
public record OpenedFile(StoredFile file, boolean isPublic, InputStream content) {

}
