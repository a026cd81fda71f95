/* LockOrdering.md
1. `DirectoryCache.Membership`
2. `Activation.Gate`

```lock-order
1. DirectoryCache.Membership
2. Activation.Gate
```
*/
// After dotnet/orleans #5844: a failed activation asked the directory for its partition under its own lock, a lost server takes the locks in the documented order.
public interface IActivationCatalog
{
    void OnServerLost(string server);
}

public sealed class DirectoryCache
{
    private readonly object _membership = new();
    private readonly SortedSet<string> _servers = [];
    private readonly List<IActivationCatalog> _catalogs = [];

    public void Register(IActivationCatalog catalog)
    {
        lock (_membership)
        {
            _catalogs.Add(catalog);
        }
    }

    public void RemoveServer(string server)
    {
        lock (_membership)
        {
            _servers.Remove(server);
            foreach (var catalog in _catalogs)
            {
                catalog.OnServerLost(server);
            }
        }
    }

    public string? PartitionOf(int hash)
    {
        lock (_membership)
        {
            return _servers.ElementAtOrDefault(hash % Math.Max(1, _servers.Count));
        }
    }
}

public sealed class Activation(int hash)
{
    internal readonly object Gate = new();

    public int Hash { get; } = hash;

    public string? Forward { get; set; }

    public bool Valid { get; private set; } = true;

    public void Deactivate()
    {
        lock (Gate)
        {
            Valid = false;
        }
    }
}

public sealed class Catalog(DirectoryCache directory) : IActivationCatalog
{
    private readonly List<Activation> _all = [];

    void IActivationCatalog.OnServerLost(string server)
    {
        foreach (var activation in _all)
        {
            if (activation.Forward == server)
            {
                activation.Deactivate();
            }
        }
    }

    public void RecoverFailedInit(Activation activation)
    {
        lock (activation.Gate)
        {
            if (activation.Valid)
            {
                activation.Forward = {|LOCK1001:FindForward(activation)|};
            }
        }
    }

    private string? FindForward(Activation activation) => directory.PartitionOf(activation.Hash);
}
