/* Whether this browser, in this network, gets a connection: between two ends in this very page, with the servers that the call will use. */
const wait = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });

/** direct or relay, as far as the servers given allow to say; none if nothing came up in time (milliseconds). */
export const loopback = async ({ iceServers, icePolicy }, patience) => {
  const settings = { iceServers, iceTransportPolicy: icePolicy };
  const [one, other] = [new RTCPeerConnection(settings), new RTCPeerConnection(settings)];
  const relays = iceServers.some(({ urls }) => [urls].flat().some((url) => url.startsWith('turn')));
  let isRelayed = false;
  [[one, other], [other, one]].forEach(([from, to]) => {
    from.onicecandidate = ({ candidate }) => {
      if (candidate?.type === 'relay') isRelayed = true;
      if (candidate) to.addIceCandidate(candidate).catch(() => {});
    };
  });
  const opened = new Promise((done) => { one.createDataChannel('test').onopen = done; });
  try {
    await one.setLocalDescription();
    await other.setRemoteDescription(one.localDescription);
    await other.setLocalDescription();
    await one.setRemoteDescription(other.localDescription);
    const isThere = await Promise.race([opened.then(() => true), wait(patience).then(() => false)]);
    if (isThere && relays && !isRelayed) await wait(1500);
    if (!isThere || (relays && !isRelayed && icePolicy === 'relay')) return 'none';
    return isRelayed ? 'relay' : 'direct';
  } finally {
    one.close();
    other.close();
  }
};
