/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Trie.Rw` | `Trie._rw` | `Trie.Node.Children`, `Trie.Node.IsWord`, `Trie._count` |
*/
public sealed class Trie
{
    private sealed class Node
    {
        internal Dictionary<char, Node>? Children;
        internal bool IsWord;

        internal Node? Find(char c) => Children is not null && Children.TryGetValue(c, out var child) ? child : null;

        internal Node GetOrAdd(char c)
        {
            Children ??= [];
            if (!Children.TryGetValue(c, out var child))
            {
                child = new Node();
                Children.Add(c, child);
            }

            return child;
        }
    }

    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Node _root = new();
    private int _count;

    public bool Contains(ReadOnlySpan<char> word)
    {
        _rw.EnterReadLock();
        try
        {
            return Walk(word) is { IsWord: true };
        }
        finally
        {
            _rw.ExitReadLock();
        }
    }

    private Node? Walk(ReadOnlySpan<char> word)
    {
        Node? at = _root;
        foreach (var c in word)
        {
            at = at.Find(c);
            if (at is null) return null;
        }

        return at;
    }

    public bool Add(string word)
    {
        bool upgradeable = false, write = false;
        try
        {
            _rw.EnterUpgradeableReadLock();
            upgradeable = true;
            var at = _root;
            foreach (var c in word)
            {
                var next = at.Find(c);
                if (next is null)
                {
                    if (!write)
                    {
                        _rw.EnterWriteLock();
                        write = true;
                    }

                    next = at.GetOrAdd(c);
                }

                at = next;
            }

            if (at.IsWord) return false;
            if (!write)
            {
                _rw.EnterWriteLock();
                write = true;
            }

            at.IsWord = true;
            _count++;
            return true;
        }
        finally
        {
            if (write) _rw.ExitWriteLock();
            if (upgradeable) _rw.ExitUpgradeableReadLock();
        }
    }

    public int AddAll(IEnumerable<string> words)
    {
        var added = 0;
        _rw.EnterWriteLock();
        try
        {
            foreach (var word in words)
            {
                var at = _root;
                foreach (var c in word) at = at.GetOrAdd(c);
                if (at.IsWord) continue;
                at.IsWord = true;
                _count++;
                added++;
            }
        }
        finally
        {
            _rw.ExitWriteLock();
        }

        return added;
    }

    public List<string> StartingWith(string prefix)
    {
        var result = new List<string>();
        _rw.EnterReadLock();
        try
        {
            if (Walk(prefix) is { } start) Collect(start, prefix);
        }
        finally
        {
            _rw.ExitReadLock();
        }

        return result;

        void Collect(Node node, string path)
        {
            if (node.IsWord) result.Add(path);
            if (node.Children is null) return;
            foreach (var (c, child) in node.Children) Collect(child, path + c);
        }
    }
}
