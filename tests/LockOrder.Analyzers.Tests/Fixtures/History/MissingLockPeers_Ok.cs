/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| peers | `PeerSet.Gate` | `Peer.Score`, `Peer.Banned (writes)` |
*/
// Coverity's MISSING_LOCK: the guard of an element belongs to the set that holds it; a new peer is nobody else's.
public sealed class Peer(string address)
{
    internal int Score;
    internal bool Banned;

    public string Address => address;
}

public sealed class PeerSet
{
    internal readonly object Gate = new();
    private readonly Dictionary<string, Peer> _peers = [];

    public Peer Add(string address)
    {
        var peer = new Peer(address) { Score = 10 };
        peer.Banned = false;
        lock (Gate)
        {
            _peers[address] = peer;
        }

        return peer;
    }

    public void Punish(string address, int by)
    {
        Peer? peer;
        lock (Gate)
        {
            if (!_peers.TryGetValue(address, out peer))
            {
                return;
            }

            Lower(peer, by);
            BanIfLow(peer);
        }
    }

    private static void Lower(Peer peer, int by) => peer.Score -= by;

    private static void BanIfLow(Peer peer)
    {
        if (peer.Score < 0)
        {
            peer.Banned = true;
        }
    }

    public IEnumerable<string> Allowed()
    {
        lock (Gate)
        {
            return _peers.Values.Where(p => !p.Banned).OrderByDescending(p => p.Score).Select(p => p.Address).ToList();
        }
    }

    public bool IsBanned(Peer peer) => peer.Banned;
}
