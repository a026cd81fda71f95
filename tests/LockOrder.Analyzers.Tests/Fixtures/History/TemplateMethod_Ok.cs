/* LockOrdering.md
```lock-order
ProviderBase.sync
  ->Journal3.sync
```
*/
// After the .NET configuration providers: the base class calls the hook of its heir under its lock, and an heir reloads a sibling through the event of its journal.
public abstract class ProviderBase<TKey, TValue>
    where TKey : notnull
{
    private readonly object _sync = new();
    private readonly Dictionary<TKey, TValue> _data = [];

    public void Load()
    {
        lock (_sync)
        {
            _data.Clear();
            LoadCore(_data);
        }
    }

    public bool TryGet(TKey key, out TValue? value)
    {
        lock (_sync)
        {
            return _data.TryGetValue(key, out value);
        }
    }

    protected abstract void LoadCore(Dictionary<TKey, TValue> data);
}

public sealed class JournalProvider(Journal3 journal) : ProviderBase<string, string>
{
    protected override void LoadCore(Dictionary<string, string> data)
    {
        foreach (var line in journal.Read())
        {
            data[line] = line;
        }
    }
}

public sealed class Journal3
{
    private readonly object _sync = new();
    private readonly List<string> _lines = [];
    private JournalProvider? _provider;

    public void Attach(JournalProvider provider) => _provider = provider;

    public string[] Read()
    {
        lock (_sync)
        {
            return [.. _lines];
        }
    }

    public void Append(string line)
    {
        JournalProvider? attached;
        lock (_sync)
        {
            _lines.Add(line);
            attached = _provider;
        }

        if (attached is { } provider)
        {
            provider.Load();
        }
    }
}
