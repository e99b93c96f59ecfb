package org.multaqa.roadmap.api;

/**
 * What an approver has read.
 *
 * @param contentHash hash of exactly that content
 */
public record GateApproval(String contentHash) {

}
