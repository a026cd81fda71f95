// The lock is an object that came out of a list, a dictionary, a pair, a linked node or a lazy value: its monitor is the one its own methods take.
public sealed class Pool
{
    private readonly object _locker = new();
    private readonly List<Entry> _entries = [];
    private readonly LinkedList<Entry> _recent = [];
    private readonly Lazy<Entry> _default = new(() => new Entry());

    public void Release()
    {
        lock (_locker)
        {
            _recent.Clear();
        }
    }

    public void Prune()
    {
        lock (_locker)
        {
            foreach (var entry in _entries)
            {
                lock ({|LOCK1003.leg:entry|})
                {
                    entry.Uses = 0;
                }
            }

            for (var node = _recent.First; node is not null; node = node.Next)
            {
                lock ({|LOCK1003.leg:node.Value|})
                {
                    node.Value.Uses--;
                }
            }

            lock ({|LOCK1003.leg:_default.Value|})
            {
                _default.Value.Uses++;
            }
        }
    }
}

public sealed class Entry
{
    public int Uses { get; set; }

    public void Return(Pool pool)
    {
        lock (this)
        {
            Uses++;
            {|LOCK1003.leg:pool.Release()|};
        }
    }
}
