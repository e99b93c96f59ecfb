/** What people do with the materials of sessions, and the keeping of their files. */
@NullMarked
package org.multaqa.sessions.material.application;

import org.jspecify.annotations.NullMarked;
