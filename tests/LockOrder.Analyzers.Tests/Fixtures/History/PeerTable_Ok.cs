/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| peers lock | `PeerManager._peersLock` | `PeerManager._peers (contents)`, `PeerManager._head` |
| shutdown | `Peer._shutdownLock` | `Peer._state` |

```lock-order
peers lock -> shutdown
```
*/
// After RevenantX/LiteNetLib #378: the table of peers is locked without a finally, and the way out for a peer that is connected already forgets it.
public enum PeerState
{
    Outgoing,
    Connected,
    Disconnected,
}

public sealed class Peer(string endPoint, int id)
{
    private readonly object _shutdownLock = new();
    private PeerState _state;

    public string EndPoint => endPoint;

    public int Id => id;

    internal Peer? Next { get; set; }

    public PeerState State
    {
        get
        {
            lock (_shutdownLock)
            {
                return _state;
            }
        }
    }

    public bool Shutdown()
    {
        lock (_shutdownLock)
        {
            if (_state == PeerState.Disconnected)
            {
                return false;
            }

            _state = PeerState.Disconnected;
            return true;
        }
    }
}

public sealed class PeerManager
{
    private readonly ReaderWriterLockSlim _peersLock = new(LockRecursionPolicy.NoRecursion);
    private readonly Dictionary<string, Peer> _peers = new(StringComparer.Ordinal);
    private Peer? _head;
    private int _lastId;

    public Peer Connect(string endPoint)
    {
        _peersLock.EnterUpgradeableReadLock();
        try
        {
            if (_peers.TryGetValue(endPoint, out var peer) && peer.State is PeerState.Connected or PeerState.Outgoing)
            {
                return peer!;
            }

            peer = new Peer(endPoint, Interlocked.Increment(ref _lastId));
            AddPeer(peer);
            return peer;
        }
        finally
        {
            _peersLock.ExitUpgradeableReadLock();
        }
    }

    private void AddPeer(Peer peer)
    {
        _peersLock.EnterWriteLock();
        try
        {
            peer.Next = _head;
            _head = peer;
            _peers[peer.EndPoint] = peer;
        }
        finally
        {
            _peersLock.ExitWriteLock();
        }
    }

    public int DisconnectAll()
    {
        var count = 0;
        _peersLock.EnterReadLock();
        try
        {
            for (var peer = _head; peer is not null; peer = peer.Next)
            {
                if (!peer.Shutdown())
                {
                    continue;
                }

                count++;
            }
        }
        finally
        {
            _peersLock.ExitReadLock();
        }

        return count;
    }
}
