/* LockOrdering.md
```lock-order
p
  ->p [ascending Index]
```

| Lock | Declared as | Protects |
|---|---|---|
| `p` | `Partition.Sync` | `Partition.Rows` |
*/
public sealed class Partition(int index)
{
    internal readonly object Sync = new();
    internal readonly int Index = index;
    internal int Rows;
}

public sealed class Table
{
    private readonly Partition[] _partitions = Enumerable.Range(0, 8).Select(i => new Partition(i)).ToArray();
    public void Flags(int[] which)
    {
        var taken = new bool[_partitions.Length];
        try
        {
            foreach (var i in which)
            {
                Monitor.Enter(_partitions[i].Sync);
                taken[i] = true;
            }

            foreach (var i in which) _partitions[i].Rows++;
        }
        finally
        {
            for (int i = 0; i < taken.Length; i++)
            {
                if (taken[i]) Monitor.Exit(_partitions[i].Sync);
            }
        }
    }
    public void FlagsRef()
    {
        var taken = new bool[_partitions.Length];
        try
        {
            for (int i = 0; i < taken.Length; i++) Monitor.Enter(_partitions[i].Sync, ref taken[i]);
        }
        finally
        {
            for (int i = 0; i < taken.Length; i++)
            {
                if (taken[i]) Monitor.Exit(_partitions[i].Sync);
            }
        }
    }
    public void StackOf(int[] which)
    {
        var held = new Stack<Partition>();
        try
        {
            foreach (var i in which)
            {
                var p = _partitions[i];
                Monitor.Enter(p.Sync);
                held.Push(p);
            }
        }
        finally
        {
            while (held.TryPop(out var p)) Monitor.Exit(p.Sync);
        }
    }
    public void ListOf(int[] which)
    {
        var held = new List<object>();
        try
        {
            foreach (var i in which)
            {
                var gate = _partitions[i].Sync;
                if (!Monitor.TryEnter(gate, 100)) return;
                held.Add(gate);
            }
        }
        finally
        {
            held.ForEach(Monitor.Exit);
        }
    }
    public bool TryAll()
    {
        int n = 0;
        while (n < _partitions.Length && Monitor.TryEnter(_partitions[n].Sync)) n++;
        bool all = n == _partitions.Length;
        if (all) foreach (var p in _partitions) p.Rows = 0;
        while (n > 0) Monitor.Exit(_partitions[--n].Sync);
        return all;
    }
}
