/** Proposals over HTTP. */
@NullMarked
package org.multaqa.sessions.proposal.web;

import org.jspecify.annotations.NullMarked;
