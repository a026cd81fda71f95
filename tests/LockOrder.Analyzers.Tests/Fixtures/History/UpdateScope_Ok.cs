// After alanmcgovern/monotorrent: an update is opened and closed by a pair of methods, and the answer for an unknown peer left between them.
public sealed class PeerTable
{
    private readonly object _locker = new();
    private readonly Dictionary<string, int> _peers = [];
    private int _changes;

    public event EventHandler? Changed;

    public void BeginUpdate()
    {
        Monitor.Enter(_locker);
    }

    public void EndUpdate()
    {
        Monitor.Exit(_locker);
    }

    public void Add(string peer)
    {
        BeginUpdate();
        try
        {
            _peers.TryAdd(peer, 0);
        }
        finally
        {
            EndUpdate();
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    public int Choke(string peer)
    {
        BeginUpdate();
        try
        {
            if (!_peers.TryGetValue(peer, out var score))
            {
                return -1;
            }

            _peers[peer] = score - 1;
            _changes++;
            return score;
        }
        finally
        {
            EndUpdate();
        }
    }
}
