/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Batch` | `BatchBase.Gate` | `BatchBase.Pending`, `AuditedBatch._lines (contents)` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// Template method: the base takes the lock, the overrides run inside it.
public abstract class BatchBase
{
    protected object Gate { get; } = new();
    private protected int Pending { get; private set; }

    public void Submit(string line)
    {
        lock (Gate)
        {
            OnSubmit(line);
            Pending++;
            if (Pending >= Limit) FlushCore();
        }
    }

    private protected virtual int Limit => 10;

    private protected abstract void OnSubmit(string line);

    private protected virtual void FlushCore() => Pending = 0;

    public void Flush()
    {
        lock (Gate) FlushCore();
    }
}

public class AuditedBatch : BatchBase
{
    private readonly List<string> _lines = new();

    private protected override int Limit => base.Limit + (_lines.Count > 100 ? -5 : 0);

    private protected override void OnSubmit(string line)
    {
        _lines.Add($"{Pending}: {line}");
    }

    private protected sealed override void FlushCore()
    {
        _lines.Clear();
        base.FlushCore();
    }

    public string? Last
    {
        get
        {
            lock (Gate)
            {
                return _lines is [.., var last] ? last : null;
            }
        }
    }
}
