// After zeroc-ice/ice #961: shutting down closed the connections under the factory's mutex, and a connection that closes leaves its factory
// under its own. Here the factory closes a copy of its list.
public sealed class Factory
{
    private readonly object _mutex = new();
    private readonly List<IPeer> _peers = [];

    public void Shutdown()
    {
        IPeer[] peers;
        lock (_mutex)
        {
            peers = [.. _peers];
        }

        foreach (var peer in peers)
        {
            peer.Close();
        }
    }

    public void Remove(IPeer peer)
    {
        lock (_mutex)
        {
            _peers.Remove(peer);
        }
    }
}

public interface IPeer
{
    void Close();
}

internal sealed class Peer(Factory factory) : IPeer
{
    private readonly object _mutex = new();
    private bool _closed;

    public void Close()
    {
        lock (_mutex)
        {
            if (!_closed)
            {
                _closed = true;
                factory.Remove(this);
            }
        }
    }
}
