/* What to do when camera or microphone don't come: the key of a sentence, by what went wrong and in which browser. */
export const browserOf = (agent) => {
  if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && /Mobile/.test(agent))) return 'ios';
  if (/Android/.test(agent)) return 'android';
  if (/Firefox\//.test(agent)) return 'firefox';
  if (/Edg\//.test(agent)) return 'edge';
  if (/Chrome\/|Chromium\//.test(agent)) return 'chrome';
  if (/Safari\//.test(agent)) return 'safari';
  return 'other';
};

const REASONS = {
  NotAllowedError: 'refused', SecurityError: 'refused', PermissionDeniedError: 'refused',
  NotFoundError: 'none', DevicesNotFoundError: 'none', OverconstrainedError: 'none',
  NotReadableError: 'taken', TrackStartError: 'taken', AbortError: 'taken',
};

/** refused, none, taken or other. */
export const reasonOf = (problem) => REASONS[problem?.name] ?? 'other';

export const adviceFor = (reason, agent) => (reason === 'refused' ? `advice.refused.${browserOf(agent)}` : `advice.${reason}`);

/** What this browser lacks for a call at all, or null. */
export const lacking = (scope = globalThis) => {
  if (!scope.isSecureContext) return 'lacks.secure';
  return scope.RTCPeerConnection && scope.WebSocket && scope.navigator?.mediaDevices?.getUserMedia && scope.crypto?.subtle ? null : 'lacks.video';
};
