/* LockOrdering.md
```lock-order
Inventory.Shelf -> Inventory.Bin
```
*/
//- include Attributes.cs
using System.Diagnostics;

public interface IBinVisitor
{
    [RequiresLock("bin._gate")]
    void Visit(StorageBin bin);
}

public sealed class StorageBin
{
    [LockName("Inventory.Bin")]
    internal readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    internal int _count;

    [GuardedBy(nameof(_gate), WritesOnly = true)]
    private string _label = "";

    public string Label => _label;

    [AcquiresLock(nameof(_gate))]
    internal void Open() => Monitor.Enter(_gate);

    [ReleasesLock(nameof(_gate))]
    internal void Close() => Monitor.Exit(_gate);

    [TryAcquiresLock(true, nameof(_gate))]
    internal bool TryOpen(int ms)
    {
        return Monitor.TryEnter(_gate, ms);
    }

    [RequiresLock(nameof(_gate))]
    internal void Take(int amount)
    {
        if (_count < amount) throw new InvalidOperationException();
        _count -= amount;
        if (_count == 0) Rename("empty");
    }

    [RequiresLock(nameof(_gate))]
    private void Rename(string label) => _label = label;

    [ExcludesLock(nameof(_gate))]
    public int Count()
    {
        lock (_gate)
        {
            return _count;
        }
    }
}

public sealed class CountingVisitor : IBinVisitor
{
    public int Total { get; private set; }

    public void Visit(StorageBin bin) => Total += bin._count;
}

public sealed class Inventory
{
    [LockName("Inventory.Shelf")]
    private readonly Lock _shelf = new();

    [GuardedBy("_shelf")]
    private readonly List<StorageBin> _bins = [];

    public void Add(StorageBin bin)
    {
        lock (_shelf)
        {
            _bins.Add(bin);
        }
    }

    public int Visit(IBinVisitor visitor)
    {
        StorageBin[] bins;
        lock (_shelf)
        {
            bins = [.. _bins];
        }

        foreach (var bin in bins)
        {
            bin.Open();
            try
            {
                visitor.Visit(bin);
            }
            finally
            {
                bin.Close();
            }
        }

        return bins.Length;
    }

    public bool Pick(int amount)
    {
        lock (_shelf)
        {
            foreach (var bin in _bins)
            {
                if (!bin.TryOpen(10)) continue;
                try
                {
                    if (bin._count >= amount)
                    {
                        bin.Take(amount);
                        return true;
                    }
                }
                finally
                {
                    bin.Close();
                }
            }
        }

        return false;
    }

    [AssumesLock(nameof(_shelf))]
    private int CompareBins(StorageBin x, StorageBin y) => string.CompareOrdinal(x.Label, y.Label) + _bins.Count - _bins.Count;

    public void Sort()
    {
        lock (_shelf)
        {
            _bins.Sort(CompareBins);
        }
    }

    private void Compact()
    {
        Debug.Assert(_shelf.IsHeldByCurrentThread, "shelf");
        _bins.RemoveAll(static bin => bin.Label.Length == 0);
    }

    public int Compacted()
    {
        using (_shelf.EnterScope())
        {
            Compact();
            return _bins.Count;
        }
    }
}
