/* LockOrdering.md
```lock-order
Dir.Sync
  Dir.Sync [parent before child]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Dir.Sync` | `Dir.Sync` | `Dir.Sub`, `Dir.Size` |
*/
public sealed class Dir
{
    internal readonly object Sync = new();
    internal readonly Dictionary<string, Dir> Sub = [];
    internal long Size;
    public Dir? Parent { get; init; }

    public Dir? Walk(params string[] names)
    {
        var at = this;
        Monitor.Enter(at.Sync);
        try
        {
            foreach (var name in names)
            {
                if (!at.Sub.TryGetValue(name, out var next)) return null;
                Monitor.Enter(next.Sync);
                Monitor.Exit(at.Sync);
                at = next;
            }
            at.Size++;
            return at;
        }
        finally
        {
            Monitor.Exit(at.Sync);
        }
    }

    public Dir Make(string name)
    {
        lock (Sync)
        {
            if (Sub.TryGetValue(name, out var old)) return old;
            var made = new Dir { Parent = this, Size = 1 };
            made.Sub["."] = new Dir { Parent = made };
            Sub.Add(name, made);
            return made;
        }
    }

    public long Total()
    {
        lock (Sync)
        {
            var sum = Size;
            foreach (var (_, d) in Sub) sum += d.Total();
            return sum;
        }
    }

    public void Grow(long n)
    {
        for (var d = this; d is not null; d = d.Parent)
        {
            lock (d.Sync) d.Size += n;
        }
    }

    public bool MoveChild(string name, Dir child)
    {
        if (child.Parent != this) return false;
        lock (Sync)
        lock (child.Sync)
        {
            if (child.Sub.Count > 0) return false;
            return Sub.Remove(name);
        }
    }
}
