package org.multaqa.roadmap.api;

/**
 * What an approver has read, and is about to sign.
 *
 * @param contentHash hash of exactly that content
 */
public record ReadContent(String contentHash) {

}
