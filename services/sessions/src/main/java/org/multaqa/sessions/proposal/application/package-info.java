/** What organisers do with proposals, and the runs that work them out. */
@NullMarked
package org.multaqa.sessions.proposal.application;

import org.jspecify.annotations.NullMarked;
